/// Texts of Western, Northern and Southern Europe.
enum WesternLanguageCases {
    /// Reports, press, headings and captions.
    static let texts = [
        LanguageCase(
            "es",
            """
            El informe presentado el martes señala que más de 1.200 mujeres y niñas \
            fueron rescatadas de redes de trata durante el último año. La mayoría \
            procedía de zonas rurales y había sido engañada con falsas promesas de \
            empleo.
            """),
        LanguageCase(
            "es",
            """
            La Fiscalía imputó a seis personas por explotación laboral en fincas del sur \
            del país; según la acusación, los trabajadores dormían en naves sin agua y \
            cobraban menos de dos euros por hora.
            """),
        LanguageCase("es", "INFORME ANUAL SOBRE LA SITUACIÓN DE LAS VÍCTIMAS"),
        LanguageCase("es", "Tabla 3. Víctimas identificadas por sexo y edad"),
        LanguageCase("es", "La ley no se aplica en todas las provincias."),
        LanguageCase(
            "pt",
            """
            O relatório apresentado na terça-feira indica que mais de 1.200 mulheres e \
            meninas foram resgatadas de redes de tráfico no último ano. A maioria vinha \
            de zonas rurais e tinha sido enganada com falsas promessas de emprego.
            """),
        LanguageCase(
            "pt",
            """
            A polícia federal prendeu cinco pessoas suspeitas de manter trabalhadores em \
            condições análogas à escravidão em fazendas de café; segundo a \
            investigação, as vítimas não recebiam salário há meses.
            """),
        LanguageCase("pt", "SITUAÇÃO DAS VÍTIMAS DE EXPLORAÇÃO NO PAÍS"),
        LanguageCase("pt", "Quadro 2: número de vítimas por região e ano"),
        LanguageCase(
            "fr",
            """
            Le rapport publié mardi indique que plus de 1 200 femmes et filles ont été \
            libérées de réseaux de traite au cours de l’année écoulée. La plupart \
            venaient de zones rurales et avaient été trompées par de fausses promesses \
            d’emploi.
            """),
        LanguageCase(
            "fr",
            """
            Le parquet a mis en examen six personnes pour travail forcé dans des \
            exploitations agricoles du sud du pays ; selon l’accusation, les ouvriers \
            dormaient dans des hangars sans eau et ne touchaient presque rien.
            """),
        LanguageCase("fr", "RAPPORT ANNUEL SUR LA TRAITE DES ÊTRES HUMAINS"),
        LanguageCase("fr", "Tableau 4 : victimes identifiées par âge et par région"),
        LanguageCase(
            "it",
            """
            Il rapporto presentato martedì indica che oltre 1.200 donne e ragazze sono \
            state liberate da reti di tratta nell’ultimo anno. La maggior parte veniva \
            da zone rurali ed era stata ingannata con false promesse di lavoro.
            """),
        LanguageCase(
            "it",
            """
            La procura ha indagato sei persone per sfruttamento del lavoro nelle \
            campagne del sud; secondo l’accusa gli operai dormivano in capannoni senza \
            acqua e ricevevano meno di due euro all’ora.
            """),
        LanguageCase("it", "RELAZIONE ANNUALE SULLA TRATTA DELLE PERSONE"),
        LanguageCase("it", "Tabella 1: numero delle vittime per regione e anno"),
        LanguageCase(
            "de",
            """
            Der am Dienstag vorgestellte Bericht zeigt, dass im vergangenen Jahr mehr \
            als 1.200 Frauen und Mädchen aus Netzwerken des Menschenhandels befreit \
            wurden. Die meisten kamen aus ländlichen Gebieten und waren mit falschen \
            Versprechen getäuscht worden.
            """),
        LanguageCase(
            "de",
            """
            Die Staatsanwaltschaft ermittelt gegen sechs Personen wegen Zwangsarbeit auf \
            Höfen im Süden des Landes; nach Angaben der Ermittler schliefen die \
            Arbeiter in Hallen ohne Wasser und erhielten kaum Lohn.
            """),
        LanguageCase("de", "JAHRESBERICHT ÜBER DIE LAGE DER OPFER"),
        LanguageCase("de", "Tabelle 2: Zahl der Opfer nach Alter und Herkunft"),
        LanguageCase(
            "nl",
            """
            Het dinsdag gepubliceerde rapport laat zien dat het afgelopen jaar meer dan \
            1.200 vrouwen en meisjes uit netwerken van mensenhandel zijn bevrijd. De \
            meesten kwamen van het platteland en waren misleid met valse beloften van \
            werk.
            """),
        LanguageCase(
            "nl",
            """
            Het openbaar ministerie vervolgt zes personen wegens dwangarbeid op \
            boerderijen in het zuiden van het land; volgens de aanklacht sliepen de \
            arbeiders in loodsen zonder water en kregen ze nauwelijks loon.
            """),
        LanguageCase("nl", "JAARVERSLAG OVER DE SLACHTOFFERS VAN UITBUITING"),
        LanguageCase(
            "ro",
            """
            Raportul publicat marți arată că în ultimul an peste 1.200 de femei și fete \
            au fost eliberate din rețele de trafic de persoane. Cele mai multe \
            proveneau din zone rurale și fuseseră înșelate cu promisiuni false de \
            muncă.
            """),
        LanguageCase(
            "ro",
            """
            Procurorii au trimis în judecată șase persoane pentru muncă forțată în ferme \
            din sudul țării; potrivit anchetei, muncitorii dormeau în hale fără apă.
            """),
        LanguageCase("ro", "Tabelul 2: numărul victimelor pe regiuni și ani"),
        LanguageCase(
            "sv",
            """
            Enligt rapporten som publicerades i tisdags har mer än 1 200 kvinnor och \
            flickor befriats från nätverk för människohandel under det senaste året. De \
            flesta kom från landsbygden och hade lurats med falska löften om arbete.
            """),
        LanguageCase(
            "da",
            """
            Ifølge rapporten, der blev offentliggjort tirsdag, er mere end 1.200 kvinder \
            og piger blevet befriet fra netværk for menneskehandel i det seneste år. De \
            fleste kom fra landet og var blevet lokket med falske løfter om arbejde.
            """),
        LanguageCase(
            "nb",
            """
            Ifølge rapporten som ble offentliggjort tirsdag, har mer enn 1200 kvinner og \
            jenter blitt befridd fra nettverk for menneskehandel det siste året. De \
            fleste kom fra bygdene og var blitt lurt med falske løfter om arbeid.
            """),
        LanguageCase(
            "fi",
            """
            Tiistaina julkaistun raportin mukaan yli 1 200 naista ja tyttöä on \
            vapautettu ihmiskaupan verkostoista viimeisen vuoden aikana. Useimmat \
            tulivat maaseudulta ja heitä oli huijattu lupauksilla työstä.
            """),
        LanguageCase(
            "hu",
            """
            A kedden közzétett jelentés szerint az elmúlt évben több mint 1200 nőt és \
            lányt szabadítottak ki az emberkereskedők hálózataiból. A legtöbben \
            vidékről érkeztek, és hamis munkaígéretekkel csapták be őket.
            """),
        LanguageCase(
            "ca",
            """
            Segons l’informe publicat dimarts, més de 1.200 dones i noies han estat \
            alliberades de xarxes de tràfic durant l’últim any. La majoria venien de \
            zones rurals i havien estat enganyades amb promeses de feina.
            """),
    ]
}
