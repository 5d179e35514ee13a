/// Rows of data, sums of money and what claims nothing, as `CorpusClaimCases` writes them.
enum CorpusRowCases {
    static let rows: [FigureCase] = [
        FigureCase(
            "Birth rate: 10.75 births/1,000 population (2025 est.)",
            "10.75 births/1,000: rate = 10.75 per_1000 | births / population | - | 2025"),
        FigureCase(
            "Youth unemployment rate (ages 15-24): male: 12.3% (2024 est.)",
            "12.3%: proportion = 12.3 percent | male | - | 2024"),
        FigureCase(
            "Internet users: percent of population: 38% (2023 est.)",
            "38%: proportion = 38 percent | population | - | 2023"),
        FigureCase(
            "Drinking water source: unimproved: rural: rural: 39.9% of population (2022 est.)",
            "39.9%: proportion = 39.9 percent | population | - | 2022"),
        FigureCase(
            "Merchant marine: by type: bulk carrier 2, general cargo 22, oil tanker 2, other 55 "
                + "(2020)",
            "2: count = 2 count | bulk carrier | - | 2020",
            "22: count = 22 count | general cargo | - | 2020",
            "2: count = 2 count | oil tanker | - | 2020",
            "55: count = 55 count | other | - | 2020"),
        FigureCase(
            "Electricity generation sources: wind: 2.8% of total installed capacity (2023 est.)",
            "2.8%: proportion = 2.8 percent | total installed capacity | - | 2023"),
        FigureCase(
            "HIV/AIDS - people living with HIV/AIDS: 22,000 (2019 est.)",
            "22,000: count = 22000 count | people living with HIV/AIDS | - | 2019"),
        FigureCase(
            "Refugees and internally displaced persons: refugees: 876,962 (2024 est.)",
            "876,962: count = 876962 count | refugees | - | 2024"),
        FigureCase(
            "Real GDP (purchasing power parity): Real GDP (purchasing power parity) 2023: $1.611 "
                + "trillion (2023 est.)",
            "$1.611 trillion: money = 1611000000000 USD | - | - | 2023"),
        FigureCase(
            "Current account balance: Current account balance 2022: -$21.627 billion (2022 est.)",
            "-$21.627 billion: money = -21627000000 USD | - | - | 2022"),
        FigureCase(
            "Airports: total: 187 (2013)",
            "187: count = 187 count | Airports / total | - | 2013"),
        FigureCase(
            "Public debt: Public debt 2016: 73.4% of GDP (2016 est.)",
            "73.4%: proportion = 73.4 percent | GDP | - | 2016"),
        FigureCase(
            "approximately 43,133 sq km, or about 7.1% of Ukraine's area, is Russian occupied.",
            "43,133: other = 43133 ~ count | - / Russian occupied | - | -",
            "7.1%: proportion = 7.1 ~ percent | Ukraine's area | - | -"),
        FigureCase(
            "Legislative branch - lower chamber: percentage of women in chamber: 22.4%",
            "22.4%: proportion = 22.4 percent | chamber | - | -"),
        FigureCase(
            "Refugees and internally displaced persons: refugees (country of origin): 3,645,140 "
                + "(Syria), 170,000 (Afghanistan), 142,000 (Iraq), 39,000 (Iran), 5,700 (Somalia) "
                + "(2021)",
            "3,645,140: count = 3645140 count | refugees | - | 2021",
            "170,000: count = 170000 count | refugees | - | 2021",
            "142,000: count = 142000 count | refugees | - | 2021",
            "39,000: count = 39000 count | refugees | - | 2021",
            "5,700: count = 5700 count | refugees | - | 2021"),
        FigureCase(
            "Ethnic groups: Black Moors (Haratines - Arabic-speaking descendants of African "
                + "origin who are or were enslaved by White Moors) 40%, White Moors (of "
                + "Arab-Amazigh descent, known as Beydane) 30%",
            "40%: proportion = 40 percent | Black Moors | - | -",
            "30%: proportion = 30 percent | White Moors | - | -"),
        FigureCase(
            "Age structure: 65 years and over: 4.4% (2024 est.) (male 80,308/female 110,280)",
            "4.4%: proportion = 4.4 percent | 65 years and over / Age structure | - | 2024",
            "80,308: count = 80308 count | male | - | 2024",
            "110,280: count = 110280 count | female | - | 2024"),
    ]

    static let sums: [FigureCase] = [
        FigureCase(
            "Each applicant for a license or permit shall pay a fee to be charged as set by the "
                + "Attorney General, said fee not to exceed $50 for a limited permit and $200 for "
                + "any other license or permit.",
            "$50: money = 50 <= USD | - | - | -",
            "$200: money = 200 USD | - | - | -"),
        FigureCase(
            "The court shall assess the greater of the sum of actual damages suffered by the "
                + "plaintiff, or statutory damages of not less than $100 and not more than $1000.",
            "$100: money = 100 >= USD | - | - | -",
            "$1000: money = 1000 <= USD | - | - | -"),
        FigureCase(
            "The government can seek fines of up to 200,000 Moroccan dirhams ($19,100) for "
                + "publishing content online seen as disruptive to public order, with the maximum "
                + "fine of 500,000 Moroccan dirhams ($47,900) if the content offends the military.",
            "200,000 Moroccan dirhams: money = 200000 <= MAD | - | - | -",
            "$19,100: money = 19100 <= USD | - | - | -",
            "500,000 Moroccan dirhams: money = 500000 MAD | - | - | -",
            "$47,900: money = 47900 USD | - | - | -"),
        FigureCase(
            "In the first seven months of the year, the Labor and Social Protection Ministry "
                + "fined companies with foreign ownership for over 300 violations in the "
                + "cumulative amount of around 1 million tenge ($2,596).",
            "300: count = 300 > count | violations | - | -",
            "1 million tenge: money = 1000000 ~ KZT | - | - | -",
            "$2,596: money = 2596 ~ USD | - | - | -"),
        FigureCase(
            "The annual cost per student is skyrocketing to astronomical levels - now averaging "
                + "$1,650 a year, although almost half of our families earn less than $5,000.",
            "$1,650: money = 1650 USD per year | - | - | -",
            "half: proportion = 0.5 ~ fraction | families | - | -",
            "$5,000: money = 5000 < USD | - | - | -"),
        FigureCase(
            "The 2014 Prohibition of Trafficking in Persons Act prescribes penalties of up to 25 "
                + "years’ imprisonment and a fine up to 800,000 Seychellois rupees ($59,000) for "
                + "a child trafficking conviction.",
            "800,000 Seychellois rupees: money = 800000 <= SCR | - | - | -",
            "$59,000: money = 59000 <= USD | - | - | -"),
        FigureCase(
            "The law allows a fine of not more than MVR 50,000 ($3,250) for forced labor and "
                + "other violations of the Employment Act, but the LRA reported this amount was "
                + "not sufficient to deter violations by large companies.",
            "MVR 50,000: money = 50000 <= MVR | - | - | -",
            "$3,250: money = 3250 <= USD | - | - | -"),
        FigureCase(
            "Those convicted of child sex trafficking are subject to a fine ranging from TZS five "
                + "million ($2,200) and TZS 150 million ($66,000), a prison term of 10 to 20 "
                + "years, or both.",
            "TZS five million ($2,200) and TZS 150 million: range = 5000000..150000000 TZS | - | "
                + "- | -",
            "$2,200) and TZS 150 million ($66,000: range = 2200..66000 USD | - | - | -"),
        FigureCase(
            "The law imposes a fine for libel of 1,000 to 1,500 manat ($590 to $880); the fine "
                + "for slander is 1,000 to 2,000 manat ($590 to $1,180).",
            "1,000 to 1,500 manat: range = 1000..1500 AZN | - | - | -",
            "$590 to $880: range = 590..880 USD | - | - | -",
            "1,000 to 2,000 manat: range = 1000..2000 AZN | - | - | -",
            "$590 to $1,180: range = 590..1180 USD | - | - | -"),
        FigureCase(
            "Norway saves state revenue from petroleum sector activities in the world's largest "
                + "sovereign wealth fund, valued at over $1 trillion at the end of 2017.",
            "$1 trillion: money = 1000000000000 > USD | - | - | 2017"),
        FigureCase(
            "Not more than $553,900,000 for fiscal year 1986 and not more than $553,900,000 for "
                + "fiscal year 1987 may be made available at concessional rates of interest.",
            "$553,900,000: money = 553900000 <= USD | - | - | 1986",
            "$553,900,000: money = 553900000 <= USD | - | - | 1987"),
        FigureCase(
            "To carry out the purposes of section 2152d of this title , there are authorized to "
                + "be appropriated to the President $7,500,000 for each of the fiscal years 2014 "
                + "through 2017.",
            "$7,500,000: money = 7500000 USD | - | - | 2014/2017"),
        FigureCase(
            "In 2018 the government prosecuted 55 persons in cases that cost the government "
                + "$113.6 million, up from $45 million in 2017.",
            "55: count = 55 count | persons | - | 2018",
            "$113.6 million: money = 113600000 USD | - | - | 2018",
            "$45 million: money = 45000000 USD | - | - | 2017"),
    ]

    static let nothing: [FigureCase] = [
        FigureCase(
            "During the year, Parliament amended the labor code to increase maternity leave from "
                + "12 to 14 weeks."),
        FigureCase(
            "In 2014 the Ministry of Labor increased the minimum age for agricultural work from "
                + "13 to 15 years and for work on sea-fishing vessels from 16 to 18 years."),
        FigureCase(
            "Job seekers with disabilities stayed out of work for 832 days on average, compared "
                + "with 630 days for the general population."),
        FigureCase("The minimum age of consensual sex is 16 years."),
        FigureCase(
            "The law stipulated a maximum of eight hours of work per day and 44 hours per week, "
                + "including mandatory rest periods, the length of which depended on the work "
                + "sector."),
        FigureCase(
            "Police must bring detainees before a court within 48 hours of arrest or detention "
                + "or file a motion requesting an extension."),
        FigureCase(
            "For example, 12-year-old Mohammed Salem told the French Media Agency in July 2018 "
                + "that, since his father was killed by ISIS, he supported his mother and "
                + "himself by selling tissues for 15 hours a day on the street in eastern Mosul."),
        FigureCase(
            "Previously convicted of “inciting subversion of state power” and “illegally "
                + "possessing state secrets” in 2003 and 2008, he served five and three years in "
                + "prison, respectively."),
        FigureCase(
            "Suffrage: 18 years of age; universal except for active government security forces "
                + "(including the police and the military), people with mental disabilities, "
                + "people who have served more than three months in prison (criminal cases "
                + "only), and people given a suspended sentence of more than six months"),
        FigureCase(
            "Prisoners on remand, however, often remained in jail for an average of three to "
                + "four years before their cases came to trial, according to the director of the "
                + "Office Public Prosecutions."),
        FigureCase("Mother's mean age at first birth: 24.8 years (2017 est.)"),
        FigureCase("Children were also at risk of forced labor (see section 7.c.)."),
        FigureCase("Life expectancy at birth: total population: 83.68 years"),
        FigureCase(
            "Executive branch: chief of state: President Sebastian PINERA Echenique (since 11 "
                + "March 2018); note - the president is both chief of state and head of "
                + "government"),
        FigureCase(
            "It shall return special findings identifying any aggravating factor or factors set "
                + "forth in section 3592 found to exist and any other aggravating factor for "
                + "which notice has been provided under subsection (a) found to exist."),
        FigureCase(
            "The Attorney General may not provide an increase in the amount provided to a State "
                + "under the covered formula grants under this chapter more than 4 times."),
        FigureCase(
            "The Council shall meet at least four times each year and at such other times as the "
                + "Secretary requests."),
        FigureCase(
            "Military service age and obligation: 20-45 years of age for compulsory and 18-45 "
                + "years for voluntary military service for men; 20-45 years of age for "
                + "voluntary service for women; 24-month conscript service obligation; the Navy "
                + "is entirely staffed with volunteers (2025)"),
        FigureCase("A district prosecutor has the authority to extend a detention by 24 hours."),
        FigureCase(
            "The Labor Amendment Act increases the minimum age for general labor from 13 to 16."),
    ]
}
