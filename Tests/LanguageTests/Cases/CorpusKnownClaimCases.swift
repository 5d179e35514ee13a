/// Sentences of public reports that are not read rightly yet, each with what is right.
enum CorpusKnownClaimCases {
    /// Comparisons, shares, rows and sums read wrongly.
    static let claims: [FigureCase] = [
        FigureCase(
            "From January to October, according to the government, 244 holders of COIs obtained "
                + "citizenship, more than in the entirety of 2014 (220).",
            "244: count = 244 count | holders of COIs | government | -",
            "220: count = 220 count | holders of COIs | government | 2014"),
        FigureCase(
            "This represented a decrease from 12.4 percent of children in the 2015 INEGI survey.",
            "12.4 percent: proportion = 12.4 percent | children | INEGI survey | 2015"),
        FigureCase(
            "Displaced Children: In 2019 the Immigration Directorate noted there were 36 asylum "
                + "requests for unaccompanied children, the same number as it received in 2018.",
            "36: count = 36 count | asylum requests | Immigration Directorate | 2019"),
        FigureCase(
            "In December the National Observatory of Crime and Criminal Justice published a joint "
                + "study showing that the number of persons who consider themselves victims of "
                + "sexual violence declined from 265,000 in 2017 to 185,000 in 2018.",
            "from 265,000 in 2017 to 185,000: change 265000->185000 down count | number of "
                + "persons | joint study / National Observatory of Crime and Criminal Justice | "
                + "2018"),
        FigureCase(
            "We've increased spending for discretionary programs by a very responsible 4 percent, "
                + "above the rate of inflation.",
            "4 percent: change = 4 up percent | spending | - | -"),
        FigureCase(
            "We have increased our budget at a responsible 4 percent.",
            "4 percent: change = 4 up percent | budget | - | -"),
        FigureCase(
            "While special Vietnam expenditures for the next fiscal year are estimated to "
                + "increase by $5.8 billion, I can tell you that all the other expenditures put "
                + "together in the entire Federal budget will rise this coming year by only $.6 "
                + "billion.",
            "$5.8 billion: change = 5800000000 up USD | - | - | -",
            "$.6 billion: change = 600000000 up USD | - | - | -"),
        FigureCase(
            "In July the Ministry of Women, Family, and Children announced that cases involving "
                + "child victims of violence, which includes sexual abuse, had tripled since 2013.",
            "tripled: change = 3 up times | cases | Ministry of Women, Family, and Children | -"),
        FigureCase(
            "Enrollments are going to double in our colleges in the short space of 10 years.",
            "double: change = 2 up times | Enrollments | - | -"),
        FigureCase(
            "The applicant that conducts such program or project agrees to provide at least "
                + "one-half of the total cost of such program or project from any source of "
                + "funds, including Federal grants.",
            "one-half: proportion = 0.5 >= fraction | total cost | - | -"),
        FigureCase(
            "fixed-line 2 per 100 and mobile-cellular 48 per 100 person, teledensity has "
                + "increased (2019)",
            "2 per 100: rate = 2 percent | person / fixed-line | - | 2019",
            "48 per 100: rate = 48 percent | person / mobile-cellular | - | 2019"),
        FigureCase(
            "Statistics Norway uses 60 percent of the median income for the relative poverty "
                + "limit, which was 207,400 kroner per year in 2014 for a single person ($25,000).",
            "60 percent: proportion = 60 percent | median income | - | -",
            "207,400 kroner: money = 207400 NOK per year | - | - | 2014",
            "$25,000: money = 25000 USD per year | - | - | 2014"),
        FigureCase(
            "Beginning in October, the revised minimum wage ranged from 714 yen ($6.57) to 932 "
                + "yen ($8.57) per hour (depending on the prefecture)",
            "714 yen ($6.57) to 932 yen: range = 714..932 JPY per hour | - | - | -",
            "$6.57) to 932 yen ($8.57: range = 6.57..8.57 USD per hour | - | - | -"),
    ]

    /// Lists, sources and wholes read wrongly.
    static let listed: [FigureCase] = [
        FigureCase(
            "As of November UNHCR estimated 350,000 persons of South Sudanese origin remained in "
                + "the country following South Sudan’s independence in 2011.",
            "350,000: count = 350000 count | persons of South Sudanese origin | UNHCR | -"),
        FigureCase(
            "NGOs estimate between 150,000 and 300,000 children work in domestic servitude, of "
                + "which about two-thirds are girls and one-third boys--mostly victims of sex "
                + "trafficking and labor trafficking, respectively;",
            "150,000 and 300,000: range = 150000..300000 count | children | NGOs | -",
            "two-thirds: proportion = 0.6667 ~ fraction | children | NGOs | -",
            "one-third: proportion = 0.3333 fraction | children | NGOs | -"),
        FigureCase(
            "Population: (2020) approximately 18,195 on the Sovereign Base Areas of Akrotiri and "
                + "Dhekelia including 11,000 Cypriots and 7,195 Service and UK-based contract "
                + "personnel and dependents",
            "18,195: count = 18195 ~ count | Population | - | 2020",
            "11,000: count = 11000 count | Cypriots | - | 2020",
            "7,195: count = 7195 count | Service and UK-based contract personnel and dependents "
                + "| - | 2020"),
        FigureCase(
            "The same study reported that 40 percent of employees from the investigated "
                + "companies, along with their families, were deprived of basic social services "
                + "because a significant number of employers failed to pay contributions to the "
                + "national fund for social welfare since the 2009-13 political crisis.",
            "40 percent: proportion = 40 percent | employees | study | -"),
        FigureCase(
            "Pacific Islanders were 8 percent of the population in the most recent national "
                + "census (2018).",
            "8 percent: proportion = 8 percent | population | national census | 2018"),
        FigureCase(
            "Juveniles released from secure confinement have a recidivism rate ranging from 55 to "
                + "75 percent.",
            "55 to 75 percent: range = 55..75 percent | Juveniles / recidivism rate | - | -"),
        FigureCase(
            "During the midterm electoral season (September 2020 to June 2021), assailants killed "
                + "36 candidates and 64 politicians.",
            "36: count = 36 count | candidates | - | 2020/2021",
            "64: count = 64 count | politicians | - | 2020/2021"),
    ]
}
