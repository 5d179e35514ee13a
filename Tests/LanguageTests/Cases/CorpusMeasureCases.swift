/// Dates, ages, measures and limits in sentences of public reports, as `QuantityCases` writes
/// them.
enum CorpusMeasureCases {
    static let calendars: [FigureCase] = [
        FigureCase(
            "On 21 November 1995, in Dayton, Ohio, the warring parties initialed a peace "
                + "agreement that ended three years of interethnic civil strife (the final "
                + "agreement was signed in Paris on 14 December 1995).",
            "date 21 November 1995 = 1995-11-21",
            "quantity three = 3",
            "date 14 December 1995 = 1995-12-14"),
        FigureCase(
            "Constitution: history: several previous; latest drafted 31 March 1992, approved and "
                + "promulgated 28 April 1992, entered into force 7 January 1993",
            "date 31 March 1992 = 1992-03-31",
            "date 28 April 1992 = 1992-04-28",
            "date 7 January 1993 = 1993-01-07"),
        FigureCase(
            "This section shall take effect 12 months after August 23, 1988 .",
            "quantity 12 = 12",
            "date August 23, 1988 = 1988-08-23"),
        FigureCase(
            "I expect the budget to be in balance during the fiscal year ending June 30, 1956.",
            "date June 30, 1956 = 1956-06-30"),
        FigureCase(
            "In 2023, congress passed a law to enact a 40-hour work week by May 2028 by gradually "
                + "decreasing the work week, which was 45 hours.",
            "date 2023 = 2023",
            "quantity 40 = 40",
            "date May 2028 = 2028-05",
            "quantity 45 = 45"),
        FigureCase(
            "The STSS approved 132 such authorizations between 2014 and August.",
            "quantity 132 = 132",
            "date 2014 = 2014",
            "time August"),
        FigureCase(
            "The PDRC repeatedly noted in reports released 2014-16 that many facilities had areas "
                + "without video monitoring.",
            "date 2014-16 = 2014/2016"),
        FigureCase(
            "Dikovic failed to prevent alleged war crimes during the 1998-99 conflict in Kosovo.",
            "date 1998-99 = 1998/1999"),
        FigureCase(
            "The Ombudsman reported a reduction in the number of complaints it received about the "
                + "riot police from 15 in the 2014-2015 reporting cycle to two in 2015-2016.",
            "quantity 15 = 15",
            "date 2014-2015 = 2014/2015",
            "quantity two = 2",
            "date 2015-2016 = 2015/2016"),
        FigureCase(
            "The system functioned well and was in use from 1932 to 1939 when it was abruptly "
                + "discontinued.",
            "date 1932 = 1932",
            "date 1939 = 1939"),
        FigureCase(
            "Now, 1971, we can say, was a year of consideration of these measures.",
            "date 1971 = 1971"),
        FigureCase(
            "It is seventy-two years since the first inauguration of a President under our "
                + "National Constitution.",
            "quantity seventy-two = 72"),
        FigureCase(
            "Executive branch: chief of state: President Sebastian PINERA Echenique (since 11 "
                + "March 2018); note - the president is both chief of state and head of government",
            "date 11 March 2018 = 2018-03-11"),
        FigureCase(
            "Property taxes, which more than doubled in the 10 years from 1960 to 70, have become "
                + "one of the most oppressive and discriminatory of all taxes.",
            "quantity 10 = 10",
            "date 1960 to 70 = 1960/1970"),
        FigureCase(
            "Reserves of foreign exchange and gold: Reserves of foreign exchange and gold 31 "
                + "December 2015: $138.2 billion (31 December 2015 est.)",
            "date 31 December 2015 = 2015-12-31",
            "money $138.2 billion = 138200000000 USD",
            "date 31 December 2015 = 2015-12-31"),
    ]

    static let ages: [FigureCase] = [
        FigureCase(
            "The law permits marriage for those aged 16 to 18 with parental consent, and for "
                + "those younger than age 16 only with judicial authorization under exceptional "
                + "circumstances.",
            "quantity 16 to 18 = 16..18",
            "quantity 16 = 16 <"),
        FigureCase(
            "The states’ statutory rape laws apply to children 13 years or younger in Yap and "
                + "Kosrae and 15 years or younger in Pohnpei.",
            "quantity 13 = 13 <=",
            "quantity 15 = 15 <="),
        FigureCase(
            "South African trafficking rings exploit girls as young as 10 years old in sex "
                + "trafficking.",
            "quantity 10 = 10"),
        FigureCase(
            "According to the government, 10 types of modern contraceptives are included in the "
                + "list of vital drugs and are dispensed free of charge for women at risk (women "
                + "with chronic diseases; women who have eight or more children; and adolescent "
                + "girls ages 15-19).",
            "quantity 10 = 10",
            "quantity eight = 8 >=",
            "quantity 15-19 = 15..19"),
        FigureCase(
            "The maximum penalty for sexual relations with a girl younger than 13 years is life "
                + "imprisonment, and for sexual relations with a girl between 13 and 15 years, "
                + "the penalty is five years’ imprisonment.",
            "quantity 13 = 13 <",
            "quantity 13 and 15 = 13..15",
            "quantity five = 5"),
        FigureCase(
            "Conscripts first serve 12 months from 19-28, and then up to 4-5 refresher training "
                + "periods until age 35, 44, 55, or 60 depending on rank and function.",
            "quantity 12 = 12",
            "quantity 19-28 = 19..28",
            "quantity 4-5 = 4..5 <=",
            "quantity 35 = 35",
            "quantity 44 = 44",
            "quantity 55 = 55",
            "quantity 60 = 60"),
        FigureCase(
            "Mandatory retirement ages: 45 (enlisted), 50 (NCOs), 55 (officers), and 60 (officers "
                + "with the rank of general) (2017)",
            "quantity 45 = 45",
            "quantity 50 = 50",
            "quantity 55 = 55",
            "quantity 60 = 60",
            "date 2017 = 2017"),
        FigureCase(
            "Military service age and obligation: 18-22 years of age for voluntary military "
                + "service for men and women (enlisted personnel); 18-24 for officer cadets; "
                + "18-30 for technical/specialist personnel; no conscription (2025)",
            "quantity 18-22 = 18..22",
            "quantity 18-24 = 18..24",
            "quantity 18-30 = 18..30",
            "date 2025 = 2025"),
        FigureCase(
            "The law stipulates imprisonment of up to 30 years and caning with no fewer than 12 "
                + "strokes for rape.",
            "quantity 30 = 30 <=",
            "quantity 12 = 12 >="),
        FigureCase(
            "Penalties of two months to one year in prison and a 16,000 to 30,000 ouguiyas ($450 "
                + "to $845) fine.",
            "quantity two = 2",
            "money 16,000 to 30,000 ouguiyas = 16000..30000 MRU",
            "money $450 to $845 = 450..845 USD"),
        FigureCase(
            "It also performed body mass index checks on all prisoners, every three months at the "
                + "MCP and every six months at the other 15 facilities in the country.",
            "quantity three = 3",
            "quantity six = 6",
            "quantity 15 = 15"),
        FigureCase(
            "The tribunal is composed of a civilian judge, a civilian prosecutor, and two "
                + "military assistants to advise the judge, one of whom must be of equal rank to "
                + "the defendant.",
            "quantity two = 2"),
        FigureCase(
            "In August Port Moresby police rescued a 12-year-old girl who had been sold by her "
                + "20-year-old cousin to two men to provide sex.",
            "time August",
            "quantity 12 = 12",
            "quantity 20 = 20",
            "quantity two = 2"),
    ]

    static let measures: [FigureCase] = [
        FigureCase(
            "between 200 m (656 ft) and 1,000 m (3,280 ft), and also called the twilight zone.",
            "quantity 200 = 200",
            "quantity 656 = 656",
            "quantity 1,000 = 1000",
            "quantity 3,280 = 3280"),
        FigureCase(
            "Military and security service personnel strengths: estimated 100-150,000 active "
                + "FARDC (2025)",
            "quantity 100-150,000 = 100000..150000 ~",
            "date 2025 = 2025"),
        FigureCase(
            "Military and security service personnel strengths: available information varies "
                + "widely; estimated 50,000 active Armed Forces; estimated 30,000 National Guard "
                + "(2025)",
            "quantity 50,000 = 50000 ~",
            "quantity 30,000 = 30000 ~",
            "date 2025 = 2025"),
        FigureCase(
            "Urbanization: rate of urbanization: 3.28% annual rate of change (2015-20 est.)",
            "percent 3.28% = 3.28",
            "date 2015-20 = 2015/2020"),
        FigureCase(
            "Airports - with paved runways: 2,438 to 3,047 m: 2 (2017)",
            "quantity 2,438 to 3,047 = 2438..3047",
            "quantity 2 = 2",
            "date 2017 = 2017"),
        FigureCase(
            "Age structure: 0-14 years: 15.4% (male 1,441,359/female 1,362,304)",
            "quantity 0-14 = 0..14",
            "percent 15.4% = 15.4",
            "quantity 1,441,359 = 1441359",
            "quantity 1,362,304 = 1362304"),
        FigureCase(
            "Sex ratio: 55-64 years: 0.97 male(s)/female",
            "quantity 55-64 = 55..64",
            "quantity 0.97 = 0.97"),
        FigureCase(
            "Energy consumption per capita: Total energy consumption per capita 2023: 10.855 "
                + "million Btu/person (2023 est.)",
            "date 2023 = 2023",
            "quantity 10.855 million = 10855000",
            "date 2023 = 2023"),
        FigureCase(
            "Merchant marine: by type: bulk carrier 2, general cargo 22, oil tanker 2, other 55 "
                + "(2020)",
            "quantity 2 = 2",
            "quantity 22 = 22",
            "quantity 2 = 2",
            "quantity 55 = 55",
            "date 2020 = 2020"),
        FigureCase(
            "index (0-100) of income distribution; higher values represent greater inequality.",
            "quantity 0-100 = 0..100"),
        FigureCase(
            "Area: note: note: approximately 43,133 sq km, or about 7.1% of Ukraine's area, is "
                + "Russian occupied; the seized area includes all of Crimea and about one-third "
                + "of both Luhans'k and Donets'k oblasts",
            "quantity 43,133 = 43133 ~",
            "percent 7.1% = 7.1 ~",
            "quantity one-third = 0.3333 ~"),
        FigureCase(
            "Real GDP growth rate: Real GDP growth rate 2024: -26.6% (2024 est.)",
            "date 2024 = 2024",
            "percent -26.6% = -26.6",
            "date 2024 = 2024"),
        FigureCase(
            "Exchange rates: Exchange rates 2016: 8,129.1 (2016 est.)",
            "date 2016 = 2016",
            "quantity 8,129.1 = 8129.1",
            "date 2016 = 2016"),
    ]

    static let limits: [FigureCase] = [
        FigureCase(
            "A change in funding method to use a prior year valuation, as provided in clause "
                + "(ii), may not be made unless as of the valuation date within the prior plan "
                + "year, the value of the assets of the plan are not less than 125 percent of the "
                + "plan’s current liability.",
            "percent 125 percent = 125 >="),
        FigureCase(
            "(B) the ratio of the market value of the assets of the plan to the funding target of "
                + "the plan for the plan year was 90 percent or greater.",
            "percent 90 percent = 90 >="),
        FigureCase(
            "Not more than one-third of the membership of the Council shall consist of members "
                + "who are citizens of foreign countries.",
            "quantity one-third = 0.3333 <="),
        FigureCase(
            "I am proposing an increase of less than 2 percent after adjusting for inflation, the "
                + "smallest increase in the Federal budget in 4 years.",
            "percent 2 percent = 2 < up",
            "quantity 4 = 4"),
        FigureCase(
            "Inflation has been beaten down from 12.4 to 3.2 percent, and that's a great victory "
                + "for all the people.",
            "percent 12.4 = 12.4",
            "percent 3.2 percent = 3.2"),
        FigureCase(
            "No one should pay more than a third of the money they earn in federal income taxes, "
                + "so we lowered the top rate to 33 percent.",
            "quantity a third = 0.3333 >",
            "percent 33 percent = 33"),
        FigureCase(
            "A 600-percent increase in Federal spending on education between 1960 and 1980 was "
                + "accompanied by a steady decline in Scholastic Aptitude Test scores.",
            "percent 600-percent = 600 up",
            "date 1960 = 1960",
            "date 1980 = 1980"),
        FigureCase(
            "Workers are making more money than ever--with after-tax income in the past 5 years "
                + "up 33 percent; in the last year alone, up 8 percent.",
            "quantity 5 = 5",
            "percent 33 percent = 33 up",
            "time last year",
            "percent 8 percent = 8 up"),
        FigureCase(
            "We more than doubled our acquisition rate of Polaris submarines - we doubled the "
                + "production capacity for Minuteman missiles - and increased by 50 percent the "
                + "number of manned bombers standing ready on a 15 minute alert.",
            "percent 50 percent = 50 up",
            "quantity 15 = 15"),
    ]
}
