extension EnforcementCases {
    /// Sentences that were written down with the others and read only when the rules were done.
    static let keptAside: [FigureCase] = [
        FigureCase(
            "From January to November, the Internal Affairs Ministry investigated 63 cases of the "
                + "production and distribution of child pornography.",
            "Internal Affairs Ministry/- investigated 63 -"),
        FigureCase(
            "The police detained 28 alleged human traffickers, also all Peruvian, who are in jail "
                + "awaiting prosecution.", "police/- detained 28 -"),
        FigureCase(
            "From January to August, four persons were convicted for sexual abuse of minors.",
            "-/- convicted 4 -"),
        FigureCase(
            "Authorities reported 574 persons to prosecutors and arrested 79 for crimes involving "
                + "online child pornography.", "Authorities/- arrested 79 -"),
        FigureCase(
            "In January labor inspectors rescued 10 men working in slave-like conditions.",
            "labor inspectors/- rescued 10 -"),
        FigureCase(
            "Throughout calendar year 2016, police arrested 28 individuals for being implicated in "
                + "online child pornography.", "police/- arrested 28 2016"),
        FigureCase(
            "The Ministry of Labor and Employment completed approximately 965 labor inspections "
                + "between April and September.",
            "Ministry of Labor and Employment/- inspected 965 -"),
        FigureCase(
            "By June authorities had arrested 37 others on charges of running a criminal "
                + "organization.", "authorities/- arrested 37 -"),
        FigureCase(
            "During the year the government prosecuted 102 cases of statutory rape.",
            "government/- prosecuted 102 -"),
        FigureCase(
            "Four arrests were made during the operation, and investigations were ongoing.",
            "-/- arrested 4 -"),
        FigureCase(
            "There were three prosecutions based on this law in 2019.",
            "-/- prosecuted 3 2019"),
        FigureCase(
            "The Ministry of Justice reported prosecuting 36 cases of sexual exploitation of "
                + "children as of September.", "Ministry of Justice/- prosecuted 36 -"),
        FigureCase(
            "On June 29, police conducted 99 raids in the province of Buenos Aires and arrested 18 "
                + "men on charges related to child sexual exploitation.",
            "police/- arrested 18 -"),
        FigureCase(
            "Police investigated and referred 28 cases of forced labor to the prosecutor general "
                + "in 2015.",
            "Police/- investigated 28 2015", "Police/- referred 28 2015"),
        FigureCase(
            "The Ministry of Labor carried out 59,564 regular inspections across the country and "
                + "identified six cases of child labor and 20 cases with indications of forced "
                + "labor.",
            "Ministry of Labor/- inspected 59564 -", "Ministry of Labor/- identified 6 -",
            "Ministry of Labor/- identified 20 -"),
        FigureCase(
            "Following international media reports, the government investigated, and seven persons "
                + "were arrested in June.", "-/- arrested 7 -"),
        FigureCase(
            "The government, however, reported prosecuting 30 human trafficking cases during the "
                + "year, resulting in seven convictions and seven acquittals.",
            "government/- prosecuted 30 -", "-/- convicted 7 -", "-/- acquitted 7 -"),
        FigureCase(
            "Police arrested nine suspects in 2018, down from 69 in 2017.",
            "Police/- arrested 9 2018", "Police/- arrested 69 2017"),
        FigureCase(
            "On June 28, more than 100 officers raided a Berlin construction company and "
                + "identified 10 Vietnamese nationals.", "officers/- identified 10 -"),
        FigureCase(
            "The Government of Moldova convicted 24 traffickers.",
            "Government of Moldova/MD convicted 24 -"),
    ]

    /// As `untold`, kept aside with the others.
    static let untoldAside: [FigureCase] = [
        FigureCase("Human traffickers exploited 40 victims."),
        FigureCase("The ministry plans to inspect 500 workplaces in 2023."),
        FigureCase("Authorities failed to prosecute the 15 suspects."),
        FigureCase("The program removed 105 obstacles to trade."),
        FigureCase("Perpetrators convicted of trafficking may pay fines for 12 victims."),
        FigureCase("The government has not convicted more than 3 traffickers a year."),
    ]
}
