/// Comparisons and shares in sentences of public reports, as `ClaimCases` writes them; what a
/// claim counts and who says so may be any part of what is written here, or one of several.
enum CorpusClaimCases {
    static let comparisons: [FigureCase] = [
        FigureCase(
            "The STSS approved 132 such authorizations between 2014 and August.",
            "132: count = 132 count | authorizations | - | 2014"),
        FigureCase(
            "In 2018, 14 environmental activists were killed, compared with 15 in 2017, according "
                + "to a Global Witness Report.",
            "14: count = 14 count | environmental activists | Global Witness Report | 2018",
            "15: count = 15 count | environmental activists | Global Witness Report | 2017"),
        FigureCase(
            "Criminal enforcement agencies investigated 398 reports of commercial sexual "
                + "exploitation of children during 2018, compared with 920 in the previous year.",
            "398: count = 398 count | reports | - | 2018",
            "920: count = 920 count | reports | - | -"),
        FigureCase(
            "As of September an estimated 19 million SIM cards were in use, compared with "
                + "approximately 20 million in use in 2015.",
            "19 million: count = 19000000 ~ count | SIM cards | - | -",
            "20 million: count = 20000000 ~ count | SIM cards | - | 2015"),
        FigureCase(
            "The coalition allied with four independent candidates held 37 seats (a decrease from "
                + "41 in the prior legislature).",
            "four: count = 4 count | candidates | - | -",
            "37: count = 37 count | seats | - | -",
            "41: count = 41 count | seats | - | -"),
        FigureCase(
            "According to the Ministry of Gender, Children, and Social Protection, incidents of "
                + "FGM/C were significantly higher in the north, particularly in Upper East "
                + "Region, which had a prevalence rate of 27.8 percent, compared with the "
                + "national rate of 3.8 percent.",
            "27.8 percent: proportion = 27.8 percent | prevalence rate / Upper East Region | "
                + "Ministry of Gender, Children, and Social Protection | -",
            "3.8 percent: proportion = 3.8 percent | national rate | Ministry of Gender, "
                + "Children, and Social Protection | -"),
        FigureCase(
            "Girls did not have the same educational opportunities as boys and the literacy rate "
                + "for women was 18 percent, compared with 50 percent for men.",
            "18 percent: proportion = 18 percent | women / literacy rate | - | -",
            "50 percent: proportion = 50 percent | men | - | -"),
        FigureCase(
            "The government reported only four victims of forced labor compared with seven in "
                + "2018.",
            "four: count = 4 count | victims | government | -",
            "seven: count = 7 count | victims | government | 2018"),
        FigureCase(
            "The ombudsman was contacted in 2021 by 16,312 citizens and 4,501 official complaints "
                + "were filled, which was a slight decrease from 2020.",
            "16,312: count = 16312 count | citizens | - | 2021",
            "4,501: count = 4501 count | official complaints | - | 2021"),
        FigureCase(
            "Outside the garment sector, more than 49 percent of work-related injuries were "
                + "caused by traffic accidents, according to 2021 government statistics, which "
                + "reported 3,268 accidents and 109 deaths, compared with 4,185 accidents and 110 "
                + "deaths in 2020.",
            "49 percent: proportion = 49 > percent | work-related injuries | 2021 government "
                + "statistics | 2021",
            "3,268: count = 3268 count | accidents | 2021 government statistics | 2021",
            "109: count = 109 count | deaths | 2021 government statistics | 2021",
            "4,185: count = 4185 count | accidents | 2021 government statistics | 2020",
            "110: count = 110 count | deaths | 2021 government statistics | 2020"),
        FigureCase(
            "The Ministry of Interior reported 11 total victims (all women) of trafficking in "
                + "2018, compared to 14 victims (10 women and four men) in 2017.",
            "11: count = 11 count | victims | Ministry of Interior | 2018",
            "14: count = 14 count | victims | Ministry of Interior | 2017",
            "10: count = 10 count | women | Ministry of Interior | 2017",
            "four: count = 4 count | men | Ministry of Interior | 2017"),
    ]

    static let rises: [FigureCase] = [
        FigureCase(
            "The High Prosecutor’s Office reported a rise in the number of reports of child "
                + "sexual exploitation cases from 1,060 in 2018 to 1,879 in 2021.",
            "from 1,060 in 2018 to 1,879: change 1060->1879 up count | number of reports of "
                + "child sexual exploitation cases | High Prosecutor’s Office | 2021"),
        FigureCase(
            "Youth unemployment in metropolitan France decreased from 24.6% in the fourth quarter "
                + "of 2014 to 20.6% in the fourth quarter of 2017.",
            "from 24.6% in the fourth quarter of 2014 to 20.6%: change 24.6->20.6 down percent | "
                + "Youth unemployment | - | 2017"),
        FigureCase(
            "The number of major surplus labor areas has declined from 101 to 60; nonagricultural "
                + "employment has increased by more than a million jobs; and the average factory "
                + "work-week has risen to well over 40 hours.",
            "from 101 to 60: change 101->60 down count | number of major surplus labor areas | - "
                + "| -",
            "a million: change = 1000000 > up count | nonagricultural employment / jobs | - | -"),
        FigureCase(
            "A tax rate of 15 percent is too high for those who earn low wages, so we must lower "
                + "the rate to 10 percent.",
            "15 percent: proportion = 15 percent | tax rate | - | -",
            "10 percent: proportion = 10 percent | rate | - | -"),
        FigureCase(
            "In 1982 the crime rate dropped by 4.3 percent, the biggest decline since 1972.",
            "4.3 percent: change = 4.3 down percent | crime rate | - | 1982"),
        FigureCase(
            "Through September police initiated 92 criminal proceedings for the sexual "
                + "exploitation of minors younger than 16, a 12 percent drop from 2018.",
            "92: count = 92 count | criminal proceedings | - | -",
            "12 percent: change = 12 down percent | criminal proceedings | - | -"),
        FigureCase(
            "Through the end of August, the Professional Standards Branch registered 75 formal "
                + "complaints against members of the Belize Police Department (BPD), representing "
                + "a 24 percent decrease of reports compared with 2023.",
            "75: count = 75 count | formal complaints | - | -",
            "24 percent: change = 24 down percent | reports | - | -"),
        FigureCase(
            "In 2019 authorities identified 162 of these operations nationwide, up by 18 percent "
                + "from the previous year.",
            "162: count = 162 count | operations | - | 2019",
            "18 percent: change = 18 up percent | operations | - | 2019"),
        FigureCase(
            "The economy of Cuba has experienced a decline of at least 60 percent in the last 5 "
                + "years.",
            "60 percent: change = 60 >= down percent | economy of Cuba | - | -"),
        FigureCase(
            "(17) The percentage of State prisoners participating in educational programs "
                + "decreased by more than 8 percent between 1991 and 1997, despite growing "
                + "evidence of how educational programming while incarcerated reduces recidivism.",
            "8 percent: change = 8 > down percent | percentage of State prisoners | - | 1991/1997"),
        FigureCase(
            "We increased the previous defense budget by 15 percent - not in the expectation of "
                + "war but for the preservation of peace.",
            "15 percent: change = 15 up percent | defense budget | - | -"),
        FigureCase(
            "As a result, the number of pretrial detainees had increased 25 percent since 2018, "
                + "and pretrial detainees comprised 42 percent of all prisoners, according to "
                + "National Statistical Institute (INEGI) figures.",
            "25 percent: change = 25 up percent | number of pretrial detainees | National "
                + "Statistical Institute (INEGI) figures | -",
            "42 percent: proportion = 42 percent | prisoners | National Statistical Institute "
                + "(INEGI) figures | -"),
        FigureCase(
            "The government increased the minimum wage for unskilled laborers in February from "
                + "NRs 8,000 to 9,700 ($80 to $97) per month.",
            "from NRs 8,000 to 9,700: change 8000->9700 up NPR per month | - | - | -",
            "$80 to $97: range = 80..97 USD per month | - | - | -"),
        FigureCase(
            "The Ombudsman reported a reduction in the number of complaints it received about the "
                + "riot police from 15 in the 2014-2015 reporting cycle to two in 2015-2016.",
            "from 15 in the 2014-2015 reporting cycle to two: change 15->2 down count | number "
                + "of complaints | Ombudsman | 2015/2016"),
        FigureCase(
            "The number of ethnic minority ministers in the 27-member cabinet increased from two "
                + "to six, including a deputy prime minister.",
            "27: count = 27 count | cabinet / member cabinet | - | -",
            "from two to six: change 2->6 up count | number of ethnic minority ministers | - | -"),
        FigureCase(
            "The sultan appointed 15 women to the Majlis al-Dawla in November and appointed two "
                + "new female ministers in October, increasing the number of women who hold the "
                + "rank of minister from three to five.",
            "15: count = 15 count | women | - | -",
            "two: count = 2 count | female ministers | - | -",
            "from three to five: change 3->5 up count | number of women | - | -"),
        FigureCase(
            "The amendment also reduced the number of official public holidays to which certain "
                + "categories of employees are entitled from 19 to 12.",
            "from 19 to 12: change 19->12 down count | number of official public holidays | - | -"),
        FigureCase(
            "The number of labor inspections, including safety and health inspections and working "
                + "term inspections, by MOL increased by 18 percent in the first half of 2016 "
                + "compared with the same period in the previous year.",
            "18 percent: change = 18 up percent | number of labor inspections | - | 2016"),
        FigureCase(
            "The unemployment rate (including overseas territories) increased from 7.8% in 2008 "
                + "to 10.2% in 2015, before falling to 9.0% in 2017.",
            "from 7.8% in 2008 to 10.2%: change 7.8->10.2 up percent | unemployment rate | - | "
                + "2015",
            "9.0%: proportion = 9 percent | unemployment rate | - | 2017"),
        FigureCase(
            "According to an August report by the Women’s Human Rights Commission of Korea, the "
                + "number of domestic violence cases reported to the emergency hotline for "
                + "violence against women in 2015 increased by 15.6 percent from the same period "
                + "in 2014.",
            "15.6 percent: change = 15.6 up percent | number of domestic violence cases | August "
                + "report / Women’s Human Rights Commission of Korea | 2015"),
    ]

    static let multiples: [FigureCase] = [
        FigureCase(
            "Although government debt remains low at about 30% of GDP, bank and corporate "
                + "borrowing has almost tripled as a percent of GDP during the past decade.",
            "30%: proportion = 30 ~ percent | GDP | - | -",
            "tripled: change = 3 ~ up times | bank and corporate borrowing | - | -"),
        FigureCase(
            "Three times as many lobbyists are in the streets and corridors of Washington as were "
                + "here 20 years ago.",
            "Three times as many: change = 3 up times | lobbyists | - | -"),
        FigureCase(
            "Boys were five times more likely than girls to attend high school and four times "
                + "more likely than girls in high school to attend university (see also section "
                + "6, Women, Reproductive Rights).",
            "five times: change = 5 up times | Boys | - | -",
            "four times: change = 4 up times | Boys | - | -"),
        FigureCase(
            "In the first six months of 2019, these numbers nearly doubled (3,212 Hondurans and "
                + "2,527 Salvadorans).",
            "doubled: change = 2 ~ up times | numbers | - | 2019",
            "3,212: count = 3212 count | Hondurans | - | 2019",
            "2,527: count = 2527 count | Salvadorans | - | 2019"),
    ]

    static let parts: [FigureCase] = [
        FigureCase(
            "According to United Nations Population Fund estimates, adolescent birth rate remains "
                + "high, at 63 per 1,000 women aged 15-19 in 2015.",
            "63 per 1,000: rate = 63 per_1000 | women | United Nations Population Fund estimates "
                + "| 2015"),
        FigureCase(
            "According to the most recent UN estimates, in 2020 the adolescent birth rate "
                + "remained high at 70 births per 1,000 girls and women between ages 15 and 19.",
            "70 births per 1,000: rate = 70 per_1000 | girls and women | UN estimates | 2020"),
        FigureCase(
            "The UNFPA estimated maternal mortality was 120 maternal deaths per 100,000 live "
                + "births.",
            "120 maternal deaths per 100,000: rate = 120 per_100000 | live births | UNFPA | -"),
        FigureCase(
            "The Statistics Bureau also found that one in five children who had used social media "
                + "were victims of sexual harassment, including almost 25 percent of girls.",
            "one in five: proportion = 0.2 fraction | children | Statistics Bureau | -",
            "25 percent: proportion = 25 ~ percent | girls | Statistics Bureau | -"),
        FigureCase(
            "A CNDH poll conducted during the year found six of every 10 members of the LGBTI "
                + "community reported experiencing discrimination in the past year, and more than "
                + "half suffered hate speech and physical aggression.",
            "six of every 10: proportion = 0.6 fraction | members | CNDH poll | -",
            "half: proportion = 0.5 > fraction | members | CNDH poll | -"),
        FigureCase(
            "In March, a report from the newspaper Econômico Valor noted approximately one in "
                + "five women married before turning 18.",
            "one in five: proportion = 0.2 ~ fraction | women | report from the newspaper "
                + "Econômico Valor | -"),
        FigureCase(
            "State-level search commissions should have been established by mid-April 2018; as of "
                + "September 2019, 25 of 32 states had done so.",
            "25: count = 25 of 32 count | states | - | 2019",
            "32: count = 32 count | states | - | 2019"),
        FigureCase(
            "During the period covered by the latest National Vigilance Center report, July 2014 "
                + "to July 2015, 22 of the 23 ministers in office did so.",
            "22: count = 22 of 23 count | ministers | - / National Vigilance Center report | "
                + "2014/2015",
            "23: count = 23 count | ministers | - / National Vigilance Center report | 2014/2015"),
        FigureCase(
            "UNIR won 60 percent of the nationwide vote, approximately two thirds of municipal "
                + "council seats, and together with independent parties aligned with the "
                + "government control of 101 of 117 communes.",
            "60 percent: proportion = 60 percent | nationwide vote | - | -",
            "two thirds: proportion = 0.6667 ~ fraction | municipal council seats | - | -",
            "101: count = 101 of 117 count | communes | - | -",
            "117: count = 117 count | communes | - | -"),
        FigureCase(
            "approximately half of all occupants returned to their respective countries the same "
                + "day they were denied entry.",
            "half: proportion = 0.5 ~ fraction | occupants | - | -"),
        FigureCase(
            "The United Nations reported that, since February, approximately half of the camp’s "
                + "estimated population, or 18,000 individuals, left the camp through the "
                + "regime-established transit point.",
            "half: proportion = 0.5 ~ fraction | camp’s estimated population | United Nations | -",
            "18,000: count = 18000 count | individuals | United Nations | -"),
        FigureCase(
            "The law then requires a two-thirds majority in parliament and presidential "
                + "permission.",
            "two-thirds: proportion = 0.6667 fraction | majority in parliament | - | -"),
        FigureCase(
            "In 1998, a referendum on Nevis to separate from Saint Kitts fell short of the "
                + "two-thirds majority vote needed.",
            "two-thirds: proportion = 0.6667 < fraction | majority vote / vote | - | 1998"),
        FigureCase(
            "According to the Korea Employment Agency for the Disabled’s latest report, "
                + "approximately one-half of the estimated 1.39 million persons between ages 15 "
                + "to 64 with disabilities were employed.",
            "one-half: proportion = 0.5 ~ fraction | persons | Korea Employment Agency for the "
                + "Disabled’s latest report | -",
            "1.39 million: count = 1390000 ~ count | persons | Korea Employment Agency for the "
                + "Disabled’s latest report | -"),
        FigureCase(
            "The OHCHR further estimated that approximately one-third of these deaths were "
                + "attributable to Saudi-led coalition airstrikes.",
            "one-third: proportion = 0.3333 ~ fraction | deaths | OHCHR | -"),
        FigureCase(
            "By law children must be paid at least the minimum wage or a minimum of two-thirds of "
                + "the adult salary, whichever is higher.",
            "two-thirds: proportion = 0.6667 >= fraction | adult salary | - | -"),
        FigureCase(
            "Several thousand persons remained internally displaced after volcanic eruptions in "
                + "April 2021 made up to one-third of the country uninhabitable.",
            "one-third: proportion = 0.3333 <= fraction | country | - | 2021"),
        FigureCase(
            "During the years of President Kennedy and of the years before that, defense was "
                + "almost half the total budget.",
            "half: proportion = 0.5 ~ fraction | total budget | - | -"),
        FigureCase(
            "According to the government’s Child Labor Survey report, released in 2013 and based "
                + "on 2010 data, approximately 90 percent of child labor occurred in the "
                + "agricultural, fishing, or forestry sectors, and more than two-thirds of child "
                + "laborers were involved in work defined as hazardous.",
            "90 percent: proportion = 90 ~ percent | child labor | Child Labor Survey report | "
                + "2010",
            "two-thirds: proportion = 0.6667 > fraction | child laborers | Child Labor Survey "
                + "report | 2010"),
        FigureCase(
            "Seven years ago, the Federal deficit was 6 percent of our gross national product -- "
                + "6 percent.",
            "6 percent: proportion = 6 percent | gross national product | - | -",
            "6 percent: proportion = 6 percent | gross national product | - | -"),
        FigureCase(
            "Tokayev signed a general amnesty applicable to over 1,400 of more than 1,600 "
                + "civilian and police participants in the unrest who did not commit serious "
                + "crimes.",
            "1,400: count = 1400 > of 1600 count | civilian and police participants | - | -",
            "1,600: count = 1600 > count | civilian and police participants | - | -"),
    ]
}
