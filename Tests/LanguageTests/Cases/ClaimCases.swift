/// Claims; a finding is `text: kind = value unit | population | attribution | year`.
enum ClaimCases {
    static let shares = [
        FigureCase(
            "More than 64% of women claim it is unfair (Buckley).",
            "64%: proportion = 64 > percent | women | (Buckley) | -"),
        FigureCase(
            "Two-thirds of states have adopted the act.",
            "Two-thirds: proportion = 0.6667 fraction | states | - | -"),
        FigureCase(
            "One in six migrant workers had no passport.",
            "One in six: proportion = 0.1667 fraction | migrant workers | - | -"),
        FigureCase(
            "Of the day laborers, 33 percent received no pay.",
            "33 percent: proportion = 33 percent | day laborers | - | -"),
        FigureCase(
            "There were 1,145 children, of whom 97 percent were boys.",
            "1,145: count = 1145 count | children | - | -",
            "97 percent: proportion = 97 percent | children | - | -"),
        FigureCase(
            "Labor was higher for boys (8.8 percent) than girls (5.3 percent).",
            "8.8 percent: proportion = 8.8 percent | boys | - | -",
            "5.3 percent: proportion = 5.3 percent | girls | - | -"),
        FigureCase(
            "Religions: Buddhist 92.5%, Muslim 5.4%, other 2.1% (2021 est.)",
            "92.5%: proportion = 92.5 percent | Buddhist | - | 2021",
            "5.4%: proportion = 5.4 percent | Muslim | - | 2021",
            "2.1%: proportion = 2.1 percent | other | - | 2021"),
        FigureCase(
            "The unemployment rate was 7.5 percent.",
            "7.5 percent: proportion = 7.5 percent | unemployment rate | - | -"),
        FigureCase(
            "The law requires that 4 percent of employees be persons with disabilities.",
            "4 percent: proportion = 4 percent | employees | - | -"),
    ]

    static let counts = [
        FigureCase(
            "Police arrested seven police officers.",
            "seven: count = 7 count | police officers | - | -"),
        FigureCase(
            "The court operated with only 15 of 28 justices.",
            "15: count = 15 of 28 count | justices | - | -",
            "28: count = 28 count | justices | - | -"),
        FigureCase(
            "Hotlines ran in 11 of the country’s 112 districts.",
            "11: count = 11 of 112 count | districts | - | -",
            "112: count = 112 count | districts | - | -"),
        FigureCase(
            "Officials registered 38,596 children as orphans and 32,068 as vulnerable in 2013.",
            "38,596: count = 38596 count | children | - | 2013",
            "32,068: count = 32068 count | children | - | 2013"),
        FigureCase(
            "The prison population was 215,000.",
            "215,000: count = 215000 count | prison population | - | -"),
        FigureCase(
            "Inspectors found 419 violations in 2015, compared with 927 in 2014.",
            "419: count = 419 count | violations | - | 2015",
            "927: count = 927 count | violations | - | 2014"),
        FigureCase(
            "They investigated 94 cases in 2020 (77 in 2019).",
            "94: count = 94 count | cases | - | 2020", "77: count = 77 count | cases | - | 2019"),
        FigureCase(
            "From 1,200 to 1,500 children live in the city.",
            "1,200 to 1,500: range = 1200..1500 count | children | - | -"),
        FigureCase(
            "Approximately 6,400 migrants were present; 5,200 were in centers.",
            "6,400: count = 6400 ~ count | migrants | - | -",
            "5,200: count = 5200 count | migrants | - | -"),
    ]

    static let changes = [
        FigureCase(
            "The reform reduced the number of magistrates from 32 to 20.",
            "from 32 to 20: change 32->20 down count | number of magistrates | - | -"),
        FigureCase(
            "Cases increased from 729 in 2011 to 1,343 in 2020, an 84% increase.",
            "from 729 in 2011 to 1,343 in 2020, an 84%: change = 84 729->1343 up percent "
                + "| Cases | - | 2020"),
        FigureCase(
            "It was a 62% increase from the 1,360 persons referred in 2011.",
            "62%: change = 62 up percent | - | - | -",
            "1,360: count = 1360 count | persons | - | 2011"),
        FigureCase(
            "Property taxes more than doubled.",
            "doubled: change = 2 > up times | Property taxes | - | -"),
        FigureCase(
            "Convictions increased 1.7 percent to 34,558.",
            "1.7 percent: change = 1.7 up percent | Convictions | - | -",
            "34,558: count = 34558 count | Convictions | - | -"),
        FigureCase(
            "Crime was cut in half.",
            "cut in half: change = 0.5 down fraction | Crime | - | -"),
        FigureCase(
            "They raised the fee from A$200 ($145) to A$8,000 ($5,750).",
            "from A$200 ($145) to A$8,000: change 200->8000 up AUD | - | - | -",
            "$145) to A$8,000 ($5,750: change 145->5750 up USD | - | - | -"),
        FigureCase(
            "Twice as many women died.",
            "Twice as many: change = 2 up times | women | - | -"),
    ]

    static let others = [
        FigureCase(
            "Mortality was 725 per 100,000 live births.",
            "725 per 100,000: rate = 725 per_100000 | live births | - | -"),
        FigureCase(
            "The country ranked 38th of 160 countries.",
            "38th of 160: rank = 38 of 160 rank | countries | - | -"),
        FigureCase(
            "The minimum wage was 6,000 Afghanis ($103) per month.",
            "6,000 Afghanis: money = 6000 AFN per month | - | - | -",
            "$103: money = 103 USD per month | - | - | -"),
        FigureCase(
            "A fine of 251 euros ($290) to 50,000 euros ($57,500) applies.",
            "251 euros ($290) to 50,000 euros: range = 251..50000 EUR | - | - | -",
            "$290) to 50,000 euros ($57,500: range = 290..57500 USD | - | - | -"),
        FigureCase(
            "Wages ranged from 0.03 in Kenya to 0.06 in Uganda.",
            "0.03 in Kenya to 0.06: range = 0.03..0.06 count | Wages | - | -"),
        FigureCase(
            "The prizes went to:\n\n12 of the villages.",
            "12: count = 12 count | villages | - | -"),
        FigureCase(
            "There is authorized for fiscal year 1986 the sum of $300,000.",
            "$300,000: money = 300000 USD | - | - | 1986"),
    ]

    static let none = [
        FigureCase("The minimum age for marriage is 18."),
        FigureCase("Children ages 14 to 17 may work; those under 12 may not."),
        FigureCase("Penalties range from three to 15 years’ imprisonment."),
        FigureCase("He served 14 months and has been out for two weeks."),
        FigureCase("The 35-year-old man and his wife, Ann Lee, 32, left."),
        FigureCase("It uses these four levels and the following three steps."),
        FigureCase("Most people live within 20 km of the river."),
        FigureCase("They may work six hours a day, 40 hours per week."),
        FigureCase("He was arrested three times."),
        FigureCase("Life expectancy at birth is 72.5."),
        FigureCase("Persons 15 or older may vote."),
    ]

    static let sources = [
        FigureCase(
            "According to the Walk Free Foundation, more than 46,000 persons were victims.",
            "46,000: count = 46000 > count | persons | Walk Free Foundation | -"),
        FigureCase(
            "An October 2021 survey by the Red Crescent found 18,864 children living there.",
            "18,864: count = 18864 count | children | Red Crescent | 2021"),
        FigureCase(
            "The Ministry of Justice reported 72 investigations and prosecuted 33 cases.",
            "72: count = 72 count | investigations | Ministry of Justice | -",
            "33: count = 33 count | cases | - | -"),
        FigureCase(
            "The ministry reported investigating 317 cases and prosecuting 242 men.",
            "317: count = 317 count | cases | ministry | -",
            "242: count = 242 count | men | ministry | -"),
        FigureCase(
            "“As many as 50% of sexually trafficked children are boys,” said Nick Macchione.",
            "50%: proportion = 50 <= percent | sexually trafficked children | Nick Macchione | -"),
        FigureCase(
            "She added that two-thirds of the night shift are women.",
            "two-thirds: proportion = 0.6667 fraction | night shift | She | -"),
        FigureCase(
            "The department secured 309 convictions.",
            "309: count = 309 count | convictions | - | -"),
        FigureCase(
            "Lindqvist (2013) reported 8 to 11 percent, and a later survey found that one in six "
                + "workers paid (Amadi 2016, 112).",
            "8 to 11 percent: range = 8..11 percent | - | Lindqvist (2013) | -",
            "one in six: proportion = 0.1667 fraction | workers | (Amadi 2016, 112) | -"),
        FigureCase(
            "According to a report by two human rights groups, 3.6 million households had loans.",
            "3.6 million: count = 3600000 count | households | report | -"),
        FigureCase(
            "UNICEF, which runs the program, estimated there were 130,000 orphans.",
            "130,000: count = 130000 count | orphans | UNICEF | -"),
        FigureCase(
            "No cases were reported, but 36 percent of women reported facing abuse.",
            "36 percent: proportion = 36 percent | women | - | -"),
    ]
}
