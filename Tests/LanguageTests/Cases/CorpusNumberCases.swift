/// Numbers, amounts and dates in sentences of public reports and statutes, as
/// `QuantityCases` writes them.
enum CorpusNumberCases {
    static let statutes: [FigureCase] = [
        FigureCase(
            "(B) any country determined by the Secretary of State, for purposes of section "
                + "4605(j)  1 of title 50, to be a country which has repeatedly provided support "
                + "for acts of international terrorism; and"),
        FigureCase(
            "(D) section 1341 of title 31 (commonly referred to as the “Anti-Deficiency Act”), "
                + "the Congressional Budget and Impoundment Control Act of 1974."),
        FigureCase("(B) pay the assessment imposed in accordance with section 3013;"),
        FigureCase(
            "In this subchapter the definitions and grant conditions in section 12291 of this "
                + "title shall apply."),
        FigureCase(
            "No person shall be prosecuted, tried, or punished for violation of any provision of "
                + "sections 1423 to 1428, inclusive, of chapter 69 and sections 1541 to 1544, "
                + "inclusive, of chapter 75 of title 18 of the United States Code."),
        FigureCase(
            "Identify, investigate, and prosecute offenses under sections 1581, 1583, 1584, "
                + "1589, 1590, 1591, 1592, 1594, 2251, 2251A, 2421, 2422, and 2423 of title 18, "
                + "or equivalent State offenses."),
        FigureCase(
            "(II) any organization described in paragraph (4) or (6) of section 501(c) of title "
                + "26 which is exempt from tax under section 501(a) of title 26 and at least 80 "
                + "percent of the members of which are organizations described in subclause (I), "
                + "and",
            "percent 80 percent = 80 >="),
        FigureCase(
            "For those who labor, I propose to improve unemployment insurance, to expand minimum "
                + "wage benefits, and by the repeal of section 14(b) of the Taft-Hartley Act to "
                + "make the labor laws in all our States equal to the laws of the 31 States which "
                + "do not have tonight right-to-work measures.",
            "quantity 31 = 31",
            "time tonight"),
        FigureCase(
            "Prioritize programs for countries the governments of which restrict freedom of "
                + "expression on the internet, and that are important to the national interest "
                + "of the United States, and are consistent with section 7050(b)(2)(C) of the "
                + "Further Consolidated Appropriations Act, 2020 ( Public Law 116–94 )"),
        FigureCase(
            "In July 2016 the Ministry of Labor published Resolution 9855 requiring public- and "
                + "private-sector businesses to provide male and female workers for 60 to 120 "
                + "days in order to increase agricultural production.",
            "date July 2016 = 2016-07",
            "quantity 60 to 120 = 60..120"),
        FigureCase(
            "On June 13, the government ratified two instrumental conventions of the "
                + "International Labor Organization, Conventions 138 and 182.",
            "time June 13",
            "quantity two = 2"),
        FigureCase(
            "Any matters not otherwise identified in this report that have become the subject of "
                + "consultations pursuant to Article 13(2) of the Agreement."),
        FigureCase(
            "(F) as appropriate, to designate at least 1 prosecutor for cases of severe forms of "
                + "trafficking in persons (as such term is defined in section 7102(9)  1 of title "
                + "22).",
            "quantity 1 = 1 >="),
        FigureCase(
            "The Cybercrimes Act of 2015 criminalizes the production, procurement, distribution, "
                + "and possession of child pornography with prison terms if convicted of 10 "
                + "years, a fine of 20 million naira ($63,500), or both.",
            "quantity 10 = 10",
            "money 20 million naira = 20000000 NGN",
            "money $63,500 = 63500 USD"),
    ]

    static let names: [FigureCase] = [
        FigureCase("Diplomatic representation from the US: FAX: [257] 22-222-926"),
        FigureCase(
            "When I was running Carters Warehouse, we had spread on our own farms 5-10-15 "
                + "fertilizer for about $40 a ton.",
            "money $40 = 40 ~ USD"),
        FigureCase(
            "3G coverage is available in 20 major cities (2019)",
            "quantity 20 = 20",
            "date 2019 = 2019"),
        FigureCase(
            "Organized-criminal elements, including drug traffickers and local and transnational "
                + "gangs including MS-13 and the 18th Street gang."),
        FigureCase("Verkhovna Rada vote - 291-59", "quantity 291 = 291", "quantity 59 = 59"),
        FigureCase(
            "By the overwhelming vote of 56 to 7, the United Nations on December 16 endorsed "
                + "these proposals and gave them a top priority.",
            "quantity 56 = 56",
            "quantity 7 = 7",
            "time December 16"),
        FigureCase(
            "Their lives ended in places called Belleau Wood, The Argonne, Omaha Beach, Salerno "
                + "and halfway around the world on Guadalcanal, Tarawa, Pork Chop Hill, the "
                + "Chosin Reservoir, and in a hundred rice paddies and jungles of a place called "
                + "Vietnam.",
            "quantity a hundred = 100"),
        FigureCase(
            "three horizontal bands of blue (top), red (triple-width), and blue; the red band is "
                + "edged in white; on the left side of the red band is a white disk with a red "
                + "five-pointed star.",
            "quantity three = 3",
            "quantity five = 5"),
        FigureCase(
            "(2) with a high rate of unemployment, as determined by the Secretary or in which the "
                + "population loss is at least 7 percent from April 1, 1980 , to April 1, 1990 , "
                + "as reported by the Bureau of the Census.",
            "percent 7 percent = 7 >=",
            "date April 1, 1980 = 1980-04-01",
            "date April 1, 1990 = 1990-04-01"),
        FigureCase(
            "During the year UNICEF reported 37.5 percent of women and girls ages 15-49 in the "
                + "IKR had undergone FGM/C, a decrease from previous years.",
            "percent 37.5 percent = 37.5",
            "quantity 15-49 = 15..49"),
    ]

    static let currencies: [FigureCase] = [
        FigureCase(
            "In December the Court of Appeals cancelled the death sentence and ordered his "
                + "imprisonment for five years and a payment of SDG 40,000 ($6,000) in "
                + "compensation to the relatives of Awadelkarim.",
            "time December",
            "quantity five = 5",
            "money SDG 40,000 = 40000 SDG",
            "money $6,000 = 6000 USD"),
        FigureCase(
            "The penalty for employing a child below minimum age is a fine not exceeding BZ$20 "
                + "($10) or imprisonment not exceeding two months.",
            "money BZ$20 = 20 <= BZD",
            "money $10 = 10 <= USD",
            "quantity two = 2 <="),
        FigureCase(
            "The law provides for imprisonment of up to two years, fines of up to F$50,000 "
                + "($24,400), or both.",
            "quantity two = 2 <=",
            "money F$50,000 = 50000 <= FJD",
            "money $24,400 = 24400 <= USD"),
        FigureCase(
            "The fine for employment discrimination ranges from NT$300,000 ($9,480) to NT$1.5 "
                + "million ($47,400).",
            "money NT$300,000 = 300000 TWD",
            "money $9,480 = 9480 USD",
            "money NT$1.5 million = 1500000 TWD",
            "money $47,400 = 47400 USD"),
        FigureCase(
            "The antitrafficking law prohibits forced labor, with a penalty of two to five years’ "
                + "imprisonment and a one to five million ariary fine ($280 to $1,400).",
            "quantity two to five = 2..5",
            "money one to five million ariary = 1000000..5000000 MGA",
            "money $280 to $1,400 = 280..1400 USD"),
        FigureCase(
            "Those convicted of child sex trafficking are subject to a fine ranging from TZS five "
                + "million ($2,200) and TZS 150 million ($66,000), a prison term of 10 to 20 "
                + "years, or both.",
            "money TZS five million = 5000000 TZS",
            "money $2,200 = 2200 USD",
            "money TZS 150 million = 150000000 TZS",
            "money $66,000 = 66000 USD",
            "quantity 10 to 20 = 10..20"),
        FigureCase(
            "Prescribed punishment for commercial sexual exploitation of a person under age 21 is "
                + "imprisonment for one month to one year and fines between 50,000 and 500,000 "
                + "Lebanese pounds ($33 and $333).",
            "quantity 21 = 21 <",
            "money 50,000 and 500,000 Lebanese pounds = 50000..500000 LBP",
            "money $33 and $333 = 33..333 USD"),
        FigureCase(
            "Penalties for conviction include from one to six months in prison, a fine of from "
                + "50,000 to 200,000 Comorian francs ($115 to $458) for those who abuse their "
                + "authority to compel someone to work.",
            "quantity one to six = 1..6",
            "money 50,000 to 200,000 Comorian francs = 50000..200000 KMF",
            "money $115 to $458 = 115..458 USD"),
        FigureCase(
            "It also prohibits child pornography and prescribes a maximum sentence of 12 years "
                + "and fine of IDR six billion ($429,000) for producing or trading in child "
                + "pornography.",
            "quantity 12 = 12",
            "money IDR six billion = 6000000000 IDR",
            "money $429,000 = 429000 USD"),
        FigureCase(
            "In January the Ekibastuz city court awarded a former janitor of the Ekibastuz "
                + "Combined Heat and Power Plant 3 million tenge (around $7,800) in damages after "
                + "she developed bronchial asthma as a result of her work at the plant from 2000 "
                + "to 2015.",
            "time January",
            "money 3 million tenge = 3000000 KZT",
            "money $7,800 = 7800 ~ USD",
            "date 2000 = 2000",
            "date 2015 = 2015"),
        FigureCase(
            "Exports - commodities: note: note: top export commodities based on value in dollars "
                + "over $500,000",
            "money $500,000 = 500000 > USD"),
    ]

    static let budgets: [FigureCase] = [
        FigureCase(
            "Your Government will take in and all the money that your Government will spend, your "
                + "Government next year will collect one-half billion dollars more than it will "
                + "spend in the year 1967.",
            "time next year",
            "money one-half billion dollars = 500000000 up USD",
            "date 1967 = 1967"),
        FigureCase(
            "Total spending was cut by 14 billion dollars below the amount planned by the "
                + "previous Administration for the fiscal year 1954.",
            "money 14 billion dollars = 14000000000 down USD",
            "date 1954 = 1954"),
        FigureCase(
            "And I will request a supplemental increase of 50 million.",
            "quantity 50 million = 50000000 up"),
        FigureCase(
            "For a typical family of four, this means an annual saving of more than $250 a year, "
                + "or a tax reduction of about 20 percent.",
            "quantity four = 4",
            "money $250 = 250 > USD",
            "percent 20 percent = 20 ~ down"),
        FigureCase(
            "Current account balance: Current account balance 2022: -$21.627 billion (2022 est.)",
            "date 2022 = 2022",
            "money -$21.627 billion = -21627000000 USD",
            "date 2022 = 2022"),
        FigureCase(
            "To pay the transportation expenses, and not to exceed $10 per diem in lieu of "
                + "subsistence and other expenses.",
            "money $10 = 10 <= USD"),
        FigureCase(
            "(D) for use in the Far East, not to exceed $3,150,000, of which not to exceed "
                + "$560,000 may be appropriated for the fiscal year 1967;",
            "money $3,150,000 = 3150000 <= USD",
            "money $560,000 = 560000 <= USD",
            "date 1967 = 1967"),
        FigureCase(
            "There is authorized to be appropriated to carry out this section, $30,000,000 for "
                + "each of fiscal years 2023 through 2027.",
            "money $30,000,000 = 30000000 USD",
            "date 2023 = 2023",
            "date 2027 = 2027"),
        FigureCase(
            "In my message of February 22, 1955, I urged that measures be taken to complete the "
                + "vital 40,000 mile interstate system over a period of 10 years at an estimated "
                + "Federal cost of approximately 25 billion dollars.",
            "date February 22, 1955 = 1955-02-22",
            "quantity 40,000 = 40000",
            "quantity 10 = 10",
            "money 25 billion dollars = 25000000000 ~ USD"),
        FigureCase(
            "(A) $5.85 an hour, beginning on the 60th day after May 25, 2007 ;",
            "money $5.85 = 5.85 USD",
            "date May 25, 2007 = 2007-05-25"),
        FigureCase(
            "And this year, our country will have the first $2 trillion economy in the history of "
                + "the world.",
            "time this year",
            "money $2 trillion = 2000000000000 USD"),
        FigureCase(
            "Two and a half million Americans, two and a half million Americans, often women with "
                + "children, are working out there today for $4.25 an hour.",
            "quantity Two and a half million = 2500000",
            "quantity two and a half million = 2500000",
            "time today",
            "money $4.25 = 4.25 USD"),
    ]
}
