/// English texts full of what speaks against English, and scraps that may be in any language.
enum EnglishCases {
    /// English for sure.
    static let texts = [
        LanguageCase("en", "Trafficking in persons"),
        LanguageCase("en", "Tier 2 Watch List"),
        LanguageCase(
            "en",
            """
            Legislative branch - lower chamber: chamber name: House of Representatives \
            (Kapulungan Ng Mga Kinatawan)
            """),
        LanguageCase(
            "en",
            """
            Administrative divisions: 9 departments (departamentos, singular - \
            departamento); Beni, Chuquisaca, Cochabamba, La Paz, Oruro, Pando, Potosi, \
            Santa Cruz, Tarija
            """),
        LanguageCase(
            "en",
            """
            The Ministerio de Trabajo y Previsión Social and the Fiscalía General de la \
            República signed the accord with the Instituto Nacional de las Mujeres.
            """),
        LanguageCase(
            "en",
            """
            Ethnic groups: Mestizo 60%, Quechua 22%, Aymara 5%, Afrodescendiente 3.6%
            """),
        LanguageCase("en", "current situation: Burkina Faso is a source country"),
        LanguageCase("en", "NGOs report abuse"),
        LanguageCase(
            "en",
            """
            According to La Nación and El País, the Policía Nacional freed 12 women in \
            San José.
            """),
        LanguageCase("en", "Languages: Spanish (Castilian) 73%, Catalan 17%, Galician 6%"),
        LanguageCase("en", "VICTIMS BY COUNTRY OF ORIGIN"),
        LanguageCase("en", "Table 2: Victims by age, sex and region"),
    ]

    /// Names and numbers, which are read as English too.
    static let names = [
        LanguageCase("en", "Bolivia 1,240 64% 12"),
        LanguageCase("en", "Rio de Janeiro, São Paulo, Minas Gerais, Mato Grosso do Sul"),
        LanguageCase("en", "GDP 2021: $1.2 billion"),
        LanguageCase(
            "en",
            """
            Municipalities: Boa Vista, Brava, Maio, Mosteiros, Paul, Porto Novo, Praia, Ribeira \
            Brava, Ribeira Grande, Sal, Santa Catarina, Santa Cruz, Sao Domingos, Sao Filipe, \
            Sao Lourenco dos Orgaos, Sao Miguel, Tarrafal, Tarrafal de Sao Nicolau
            """),
        LanguageCase(
            "en",
            """
            Mr. Jean-Pierre de la Croix, Abu Bakr al-Baghdadi, Ursula von der Leyen, \
            Luiz Inácio Lula da Silva
            """),
        LanguageCase("en", "Human Rights Watch, “Nous avons peur,” Paris, 2019."),
    ]
}
