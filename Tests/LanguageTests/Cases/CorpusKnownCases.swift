/// Sentences of public reports that are not read rightly yet, each with what is right.
enum CorpusKnownCases {
    /// Numbers read wrongly.
    static let figures: [FigureCase] = [
        FigureCase(
            "(4) the occupational category, including criminal investigator, corrections "
                + "officer, line of duty officer, 911 dispatch operator, of each law enforcement "
                + "officer who commits or attempts suicide; and"),
        FigureCase(
            "Convictions result in a 600 RTGS dollars ($40) fine, imprisonment for up to six "
                + "months, or both.",
            "money 600 RTGS dollars = 600 ZWL",
            "money $40 = 40 USD",
            "quantity six = 6 <="),
        FigureCase(
            "The maximum administrative penalty for employing a child under age 14 is a fine of "
                + "Gs. 3.78 million ($674).",
            "quantity 14 = 14 <",
            "money Gs. 3.78 million = 3780000 PYG",
            "money $674 = 674 USD"),
        FigureCase(
            "We have already achieved over $300 billion in budget savings for the period of 1982 "
                + "to '86.",
            "money $300 billion = 300000000000 > USD",
            "date 1982 to '86 = 1982/1986"),
        FigureCase(
            "Not less than 45 days or more than 90 days after the submission, on or after January "
                + "1, 2003 , of an annual report, the President shall submit to the appropriate "
                + "congressional committees a notification of one of the determinations listed in "
                + "subsection (d).",
            "quantity 45 = 45 >=",
            "quantity 90 = 90 <=",
            "date January 1, 2003 = 2003-01-01"),
        FigureCase(
            "On other goods the bill will permit a gradual reduction of duties up to 50 percent.",
            "percent 50 percent = 50 <= down"),
    ]

    /// Relations read wrongly.
    static let relations: [FigureCase] = [
        FigureCase(
            "Aside from border restrictions enacted during COVID-19, Belarusians were able to "
                + "freely travel to and work in Russia, reportedly the largest destination "
                + "country.",
            "destination RU"),
        FigureCase(
            "During fall 2014, Moldova signed an Association Agreement and a Deep and "
                + "Comprehensive Free Trade Agreement with the EU (AA/DCFTA), connecting Moldovan "
                + "products to the world’s largest market.",
            "law MD signed Association Agreement 2014",
            "law MD signed Deep and Comprehensive Free Trade Agreement 2014"),
        FigureCase(
            "In 2024, authorities prosecuted two individuals for “offenses of agitation against "
                + "an ethnic or national group” related to the burning of a Quran in 2023.",
            "deed authorities/- prosecuted 2 2024"),
        FigureCase(
            "In 2018 courts convicted and sentenced 25 traffickers (17 sex trafficking and eight "
                + "forced labor), compared with 12 in 2017.",
            "deed courts/- convicted 25 2018",
            "deed courts/- sentenced 25 2018",
            "deed courts/- convicted 12 2017",
            "deed courts/- sentenced 12 2017"),
        FigureCase(
            "According to the Ministry of Justice, in 2016, the most recent year for which "
                + "statistics were available, courts convicted 604 persons of sexual intercourse "
                + "with persons under age 15 and seven persons of pimping minors.",
            "deed courts/- convicted 604 2016",
            "deed courts/- convicted 7 2016"),
        FigureCase(
            "In October 2018 authorities identified 63 persons, including 56 children, who had "
                + "been forced to work in the streets of Oaxaca, and arrested 11 individuals on "
                + "charges of human trafficking.",
            "deed authorities/- identified 63 2018",
            "deed authorities/- arrested 11 2018"),
        FigureCase(
            "The government arrested five prominent Muslims in 2020 and 2021 for alleged "
                + "involvement in the 2019 Easter Sunday bombings and indicted three of them on "
                + "speech-related offenses under the PTA.",
            "deed government/- arrested 5 2020/2021",
            "deed government/- indicted 3 2020/2021"),
        FigureCase(
            "In April civil police and the Public Ministry of Labor rescued 31 workers on the "
                + "premises of the Chinese multinational company Cofco Agri, the largest rescue "
                + "of forced laborers in Mato Grosso State since 2009.",
            "deed civil police/- rescued 31 -"),
    ]
}
