/// Lists, sources and wholes in sentences of public reports, as `CorpusClaimCases` writes them.
enum CorpusListCases {
    static let members: [FigureCase] = [
        FigureCase(
            "According to the VSU, 7,589 cases of gender-based violence had been reported as of "
                + "September 30, of which 1,910 involved children.",
            "7,589: count = 7589 count | cases of gender-based violence | VSU | -",
            "1,910: count = 1910 count | cases of gender-based violence | VSU | -"),
        FigureCase(
            "Since the beginning of the Syrian conflict in 2011, more than 40,000 Syrians have "
                + "arrived in Sudan, according to government sources, of whom 6,990 have been "
                + "registered with UNHCR.",
            "40,000: count = 40000 > count | Syrians | government sources | 2011",
            "6,990: count = 6990 count | Syrians | government sources | 2011"),
        FigureCase(
            "As of August 6, the prosecutor general indicated 135 complaints of torture in the "
                + "first six months of the year, of which 13 cases were investigated and "
                + "forwarded to courts.",
            "135: count = 135 count | complaints of torture | prosecutor general | -",
            "13: count = 13 count | cases | prosecutor general | -"),
        FigureCase(
            "In 2019 the NGO Help a Needy Child International reported that approximately 50,000 "
                + "children worked and lived on the street, with 45,000 of them engaged in "
                + "artisanal gravel production.",
            "50,000: count = 50000 ~ count | children | NGO Help a Needy Child International | "
                + "2019",
            "45,000: count = 45000 count | children | NGO Help a Needy Child International | 2019"),
        FigureCase(
            "In 2014, the last year for which data were available, official law-enforcement "
                + "figures recorded 40 hate crimes based on bias against LGBTI persons, including "
                + "21 physical assaults, one case of disturbance of the peace, four cases of "
                + "damage to property, nine cases of threats, and five other crimes.",
            "40: count = 40 count | hate crimes | official law-enforcement figures | 2014",
            "21: count = 21 count | physical assaults | official law-enforcement figures | 2014",
            "four: count = 4 count | cases of damage | official law-enforcement figures | 2014",
            "nine: count = 9 count | cases of threats | official law-enforcement figures | 2014",
            "five: count = 5 count | other crimes | official law-enforcement figures | 2014"),
        FigureCase(
            "The COI reported a car bombing on June 2 in a Kurdish market heavily crowded with "
                + "residents leaving a nearby mosque, killed at least 13 civilians, including two "
                + "children, and injured 15 others.",
            "13: count = 13 >= count | civilians | COI | -",
            "two: count = 2 count | children | COI | -",
            "15: count = 15 count | others | COI | -"),
        FigureCase(
            "AI and PHR also cited local sources reporting Turkish attacks on civilian "
                + "infrastructure, including an October 12 airstrike near a school in Salhiye, "
                + "killing four civilians, and injuring another six.",
            "four: count = 4 count | civilians | local sources / AI and PHR | -",
            "six: count = 6 count | civilians | local sources / AI and PHR | -"),
        FigureCase(
            "Police in Harare forcibly ended an ARTUZ protest on August 23, arresting the ARTUZ "
                + "president, seven other members, and their attorney (see section 2.b., Freedom "
                + "of Assembly).",
            "seven: count = 7 count | other members | - | -"),
        FigureCase(
            "HRW reported in November that at least 26 had since been released, 24 remained in "
                + "custody, two died during detention, and nine appeared to have been forcibly "
                + "disappeared with their whereabouts unknown.",
            "26: count = 26 >= count | - | HRW | -",
            "24: count = 24 count | - | HRW | -",
            "two: count = 2 count | - | HRW | -",
            "nine: count = 9 count | - | HRW | -"),
        FigureCase(
            "Broadly defined, 60 percent of child labor was in agriculture, 22 percent in the "
                + "service sector, and 18 percent in construction and manufacturing.",
            "60 percent: proportion = 60 percent | child labor | - | -",
            "22 percent: proportion = 22 percent | child labor | - | -",
            "18 percent: proportion = 18 percent | child labor | - | -"),
        FigureCase(
            "In 2018 the government estimated 740,000 children were employed, with 60 percent "
                + "engaged in “familial work,” either in family businesses or alongside their "
                + "parents.",
            "740,000: count = 740000 count | children | government | 2018",
            "60 percent: proportion = 60 percent | children | government | 2018"),
        FigureCase(
            "Children represented 60 percent of the 90,516 refugees who arrived from South Sudan "
                + "since January.",
            "60 percent: proportion = 60 percent | refugees | - | -",
            "90,516: count = 90516 count | refugees | - | -"),
        FigureCase(
            "Procurator General Cao Jianming reported to the 12th NPC that in 2015 the government "
                + "investigated 4,568 public servants above the county level for corruption, "
                + "including 41 at the provincial and ministerial levels or above.",
            "4,568: count = 4568 count | public servants | Procurator General Cao Jianming | 2015",
            "41: count = 41 count | public servants | Procurator General Cao Jianming | 2015"),
        FigureCase(
            "National Assembly (59 seats; 56 members, including at least 3 women, 1 Dalit, 1 "
                + "member with disabilities, or 1 minority indirectly elected by an electoral "
                + "college of state and municipal government leaders.",
            "59: count = 59 count | seats | - | -",
            "56: count = 56 count | members | - | -",
            "3: count = 3 >= count | women | - | -",
            "1: count = 1 count | Dalit | - | -",
            "1: count = 1 count | member with disabilities | - | -",
            "1: count = 1 count | minority | - | -"),
        FigureCase(
            "Judicial branch: highest court(s): High Court of Australia (consists of 7 justices, "
                + "including the chief justice); each of the 6 states, 2 territories, and Norfolk "
                + "Island has a Supreme Court; the High Court is the final appellate court",
            "7: count = 7 count | justices | - | -",
            "6: count = 6 count | states | - | -",
            "2: count = 2 count | territories | - | -"),
        FigureCase(
            "Eleven of the cases involved serious abuse of power by senior leaders; 135 cases "
                + "involved bribes and fraud by high-ranking public officials, 133 involved the "
                + "misuse of state resources for political purposes, and 18 involved nepotism and "
                + "cronyism.",
            "Eleven: count = 11 count | cases | - | -",
            "135: count = 135 count | cases | - | -",
            "133: count = 133 count | cases | - | -",
            "18: count = 18 count | cases | - | -"),
        FigureCase(
            "In March, an investigation that began in 2021 resulted in the conviction of 12 men "
                + "for the sexual exploitation of six children, one of whom was under the care of "
                + "the National Children’s Institute.",
            "12: count = 12 count | men | - | -",
            "six: count = 6 count | children | - | -"),
        FigureCase(
            "Regarding the employment transfer requests for domestic workers, the ministry stated "
                + "that it approved 11,590 requests and rejected 12,128, representing 48 and 51 "
                + "percent respectively, with the remainder still pending.",
            "11,590: count = 11590 count | requests | ministry | -",
            "12,128: count = 12128 count | requests | ministry | -",
            "48: proportion = 48 percent | requests | ministry | -",
            "51 percent: proportion = 51 percent | requests | ministry | -"),
        FigureCase(
            "Of the total, 23 percent were Egyptians, 15 percent Albanians, and 10 percent "
                + "Gambians.",
            "23 percent: proportion = 23 percent | total | - | -",
            "15 percent: proportion = 15 percent | total | - | -",
            "10 percent: proportion = 10 percent | total | - | -"),
        FigureCase(
            "Of the 34,431 inspections conducted in 2021, 18.9 percent identified violations, "
                + "primarily related to regulations on working hours and overtime.",
            "34,431: count = 34431 count | inspections | - | 2021",
            "18.9 percent: proportion = 18.9 percent | inspections | - | 2021"),
    ]

    static let attributions: [FigureCase] = [
        FigureCase(
            "The Ministry of Peace and Reconstruction estimated that 78,700 persons were "
                + "displaced from 1996 to 2006.",
            "78,700: count = 78700 count | persons | Ministry of Peace and Reconstruction | "
                + "1996/2006"),
        FigureCase(
            "The European Institute for Gender Equality reported that the employment rate for "
                + "women was low and close to 500,000 women older than age 45 did not have a job "
                + "or an income.",
            "500,000: count = 500000 ~ count | women | European Institute for Gender Equality | -"),
        FigureCase(
            "The ministry estimated that 40 percent of physical abuse cases go unreported to "
                + "authorities.",
            "40 percent: proportion = 40 percent | physical abuse cases | ministry | -"),
        FigureCase(
            "A gender gap in secondary education, however, persisted with a reported two-thirds "
                + "of adolescent girls in rural areas not attending school.",
            "two-thirds: proportion = 0.6667 fraction | adolescent girls | - | -"),
        FigureCase(
            "The Public Authority for Manpower operated a shelter for abused domestic workers, "
                + "and as of July, according to a government source, the shelter had a capacity "
                + "of 500 victims and housed on average 350 at any one time.",
            "500: count = 500 count | victims | government source | -",
            "350: count = 350 count | victims | government source | -"),
        FigureCase(
            "Institutionalized Children: In May the NCC reported that 2,691 children were "
                + "transferred from private orphanages and government-run child-care institutions "
                + "into family-based rehabilitation with the assistance of UNICEF between 2012 "
                + "and 2017.",
            "2,691: count = 2691 count | children | NCC | 2012/2017"),
        FigureCase(
            "This operation displaced more than 44,700 persons by January 31, according to the UN "
                + "Office for the Coordination of Humanitarian Affairs (OCHA).",
            "44,700: count = 44700 > count | persons | UN Office for the Coordination of "
                + "Humanitarian Affairs (OCHA) | -"),
        FigureCase(
            "Roskomnadzor reported that from 2012 to 2017, it shut down 38,000 links related to "
                + "child pornography, or 14 percent of all blocked links.",
            "38,000: count = 38000 count | links | Roskomnadzor | 2012/2017",
            "14 percent: proportion = 14 percent | blocked links | Roskomnadzor | 2012/2017"),
        FigureCase(
            "A 2014 study by the United Nations Children’s Fund found that 61 percent of female "
                + "respondents and 58 percent of male respondents between 13 and 17 years faced "
                + "domestic violence.",
            "61 percent: proportion = 61 percent | female respondents | study by the United "
                + "Nations Children’s Fund | 2014",
            "58 percent: proportion = 58 percent | male respondents | study by the United "
                + "Nations Children’s Fund | 2014"),
        FigureCase(
            "According to the national emergency relief council, women and children accounted for "
                + "83 percent of the IDPs (see section 2.e.).",
            "83 percent: proportion = 83 percent | IDPs | national emergency relief council | -"),
        FigureCase(
            "According to government data, 24.3 percent of children between the ages of five and "
                + "14 and 4.6 percent of teenagers between the ages of 15 and 17 fell into the "
                + "category of child laborers.",
            "24.3 percent: proportion = 24.3 percent | children | government data | -",
            "4.6 percent: proportion = 4.6 percent | teenagers | government data | -"),
        FigureCase(
            "According to human rights defenders, fewer than 1 percent of rape complaints made it "
                + "to court.",
            "1 percent: proportion = 1 < percent | rape complaints | human rights defenders | -"),
        FigureCase(
            "The United Nations reported that during the year it received two allegations of "
                + "sexual exploitation and abuse by a civilian and by a UN volunteer deployed to "
                + "UNISFA.",
            "two: count = 2 count | allegations | United Nations | -"),
        FigureCase(
            "According to the National Immigration Agency, there were 25 cases of forced labor "
                + "and only one individual was convicted for forced labor in the first six months "
                + "of the year.",
            "25: count = 25 count | cases of forced labor | National Immigration Agency | -"),
        FigureCase(
            "In the first half of the year, police reported 52 cases of child abuse and 353 cases "
                + "of negligence.",
            "52: count = 52 count | cases | police | -",
            "353: count = 353 count | cases | police | -"),
        FigureCase(
            "According to a report from the Cambodian League for the Promotion and Defense of "
                + "Human Rights, by the end of 2019 more than 2.6 million persons in the country "
                + "had loans from microfinance lenders totaling some $10 billion.",
            "2.6 million: count = 2600000 > count | persons | report from the Cambodian League "
                + "for the Promotion and Defense of Human Rights | 2019",
            "$10 billion: money = 10000000000 ~ USD | - | report from the Cambodian League for "
                + "the Promotion and Defense of Human Rights | 2019"),
        FigureCase(
            "It also reported six million dollars in contracts clandestinely awarded to Zimbabwe "
                + "National Roads Administration officials and board members.",
            "six million dollars: money = 6000000 USD | - | It | -"),
        FigureCase(
            "The new law was intended to reinvigorate long-stalled transitional justice efforts "
                + "regarding the 1996-2006 internal conflict during which the UN Office of High "
                + "Commissioner for Human Rights estimated 13,000 persons were killed and 1,300 "
                + "disappeared, many of whom remained unaccounted for.",
            "13,000: count = 13000 count | persons | UN Office of High Commissioner for Human "
                + "Rights | 1996/2006",
            "1,300: count = 1300 count | persons | UN Office of High Commissioner for Human "
                + "Rights | 1996/2006"),
        FigureCase(
            "According to the Interior Ministry’s most recent data (2019), only 2 percent of "
                + "women who were victims of violence received help.",
            "2 percent: proportion = 2 percent | women | Interior Ministry’s most recent data | "
                + "2019"),
        FigureCase(
            "In the country’s most recent demographic and health survey (2012), 61 percent of "
                + "women and 55 percent of men reported discriminatory attitudes towards those "
                + "with HIV.",
            "61 percent: proportion = 61 percent | women | survey | 2012",
            "55 percent: proportion = 55 percent | men | survey | 2012"),
        FigureCase(
            "According to the most recent data available (2013) from the Statistical Institute of "
                + "Belize, the country’s child labor rate was 3.2 percent, with half of those "
                + "children involved in hazardous work.",
            "3.2 percent: proportion = 3.2 percent | child labor rate | most recent data "
                + "available (2013) from the Statistical Institute of Belize | 2013",
            "half: proportion = 0.5 fraction | children | most recent data available (2013) from "
                + "the Statistical Institute of Belize | 2013"),
        FigureCase(
            "Based on the latest census (2018), the Ministry of Culture estimated there were "
                + "12,000 persons of African descent in the country.",
            "12,000: count = 12000 count | persons of African descent | Ministry of Culture / "
                + "latest census | 2018"),
        FigureCase(
            "The most recent UN and government statistics available (2010) indicated that "
                + "approximately 20 to 30 percent of primary school-age children nationwide were "
                + "not enrolled in school, with non-enrollment substantially higher in rural than "
                + "in urban areas.",
            "20 to 30 percent: range = 20..30 ~ percent | primary school-age children | UN and "
                + "government statistics | 2010"),
        FigureCase(
            "On September 10, a member of the Tunisian Forum for Economic and Social Rights, "
                + "Mounir Hassine, stated that more than one million students have dropped out of "
                + "school since 2010.",
            "one million: count = 1000000 > count | students | Mounir Hassine / member of the "
                + "Tunisian Forum for Economic and Social Rights | 2010"),
        FigureCase(
            "According to the national statistics bureau, the wage gap between men and women was "
                + "25 percent in 2020.",
            "25 percent: proportion = 25 percent | wage gap | national statistics bureau | 2020"),
    ]

    static let bases: [FigureCase] = [
        FigureCase(
            "Of children between ages 10 and 14, more than 45 percent were engaged in some form "
                + "of child labor.",
            "45 percent: proportion = 45 > percent | children | - | -"),
        FigureCase(
            "Turnout was low, with only 17 percent of registered voters participating, and "
                + "therefore was not legally binding (40 percent turnout was required).",
            "17 percent: proportion = 17 percent | registered voters | - | -",
            "40 percent: proportion = 40 percent | turnout / registered voters | - | -"),
        FigureCase(
            "The midterm elections, the largest in the country’s history due to the record number "
                + "of more than 20,000 offices up for election, had a 52 percent turnout, a "
                + "record for a nonpresidential election.",
            "20,000: count = 20000 > count | offices | - | -",
            "52 percent: proportion = 52 percent | turnout | - | -"),
        FigureCase(
            "Misinformation about contraceptives, combined with a cultural preference for large "
                + "families (between five and eight children), discouraged the use of "
                + "contraceptives, especially in rural areas, where the coverage was only 12.9 "
                + "percent.",
            "five and eight: range = 5..8 count | children | - | -",
            "12.9 percent: proportion = 12.9 percent | coverage | - | -"),
        FigureCase(
            "Employees in companies with fewer than 30 workers, which represent 55.6 percent of "
                + "Taiwan’s total labor force, are not permitted to form enterprise unions.",
            "30: count = 30 < count | workers | - | -",
            "55.6 percent: proportion = 55.6 percent | total labor force | - | -"),
        FigureCase(
            "Migrant workers in the formal sector, including individuals from Bangladesh, India, "
                + "the People’s Republic of China, Kenya, Madagascar, Philippines, as well as "
                + "other countries in South Asia, made up approximately 20 percent of the working "
                + "population.",
            "20 percent: proportion = 20 ~ percent | working population | - | -"),
        FigureCase(
            "Citizens residing abroad had to show proof they paid a 2 percent tax on foreign "
                + "earned income to the Ministry of Foreign Affairs.",
            "2 percent: proportion = 2 percent | tax on foreign earned income | - | -"),
        FigureCase(
            "Djibouti—with a population of less than one million—hosts more than 35,000 refugees "
                + "and asylum-seekers, and many of them have endured and remained vulnerable to "
                + "trafficking;",
            "one million: count = 1000000 < count | population | - | -",
            "35,000: count = 35000 > count | refugees and asylum-seekers | - | -"),
        FigureCase(
            "The Federal share of a grant made under this section may not exceed 75 percent of "
                + "the total costs of the projects described in the application submitted.",
            "75 percent: proportion = 75 <= percent | total costs of the projects | - | -"),
        FigureCase(
            "(1) not more than 2 percent of the authorized level shall be available for "
                + "administrative expenses in carrying out this section; and",
            "2 percent: proportion = 2 <= percent | authorized level | - | -"),
        FigureCase(
            "The law grants 8 percent of state jobs to Afro-Uruguayan minority candidates who "
                + "comply with constitutional and legal requirements.",
            "8 percent: proportion = 8 percent | state jobs | - | -"),
        FigureCase(
            "(F) as appropriate, to designate at least 1 prosecutor for cases of severe forms of "
                + "trafficking in persons (as such term is defined in section 7102(9)  1 of title "
                + "22).",
            "1: count = 1 >= count | prosecutor | - | -"),
        FigureCase(
            "To the maximum extent practicable, the Secretary of State shall present the award "
                + "annually to not more than 5 individuals or organizations, including",
            "5: count = 5 <= count per year | individuals or organizations | - | -"),
        FigureCase(
            "Under the 1954 Amendments to the old-age and survivors' insurance program, "
                + "protection was extended to some 10 million additional workers and benefits "
                + "were increased.",
            "10 million: count = 10000000 ~ count | additional workers | - | -"),
        FigureCase(
            "The government prohibited the employment of children under age 15 in four "
                + "occupations and 34 processes.",
            "four: count = 4 count | occupations | - | -",
            "34: count = 34 count | processes | - | -"),
        FigureCase(
            "The last Congress also passed the Brady bill and, in the crime bill, the ban on 19 "
                + "assault weapons.",
            "19: count = 19 count | assault weapons | - | -"),
        FigureCase(
            "At least three apps were known to have been blocked since April.",
            "three: count = 3 >= count | apps | - | -"),
        FigureCase(
            "Economic overview: Although 115 species of fish have been identified in the "
                + "territorial waters of Clipperton Island, tuna fishing is the only economically "
                + "viable species.",
            "115: count = 115 count | species of fish | - | -"),
        FigureCase(
            "In the most recent election cycle (2015-2016), 8 percent of candidates for deputy "
                + "and 10 percent of candidates for senator were women.",
            "8 percent: proportion = 8 percent | candidates for deputy | - | 2015/2016",
            "10 percent: proportion = 10 percent | candidates for senator | - | 2015/2016"),
        FigureCase(
            "Up to 1.5 million lives may have been lost -- and 4 million people displaced -- "
                + "during the more than a quarter-century of fighting.",
            "1.5 million: count = 1500000 <= count | lives | - | -",
            "4 million: count = 4000000 count | people | - | -"),
    ]
}
