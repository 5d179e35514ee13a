/// Claims as reports, essays and papers word them; a finding is
/// `text: kind = value unit | population | attribution | year`.
enum ReportClaimCases {
    static let pronouns = [
        FigureCase(
            "The group employs 6,300 people, 58% of them women.",
            "6,300: count = 6300 count | people | - | -",
            "58%: proportion = 58 percent | people | - | -"),
        FigureCase(
            "We completed 187 audits, 22 of them unannounced.",
            "187: count = 187 count | audits | - | -",
            "22: count = 22 count | audits | - | -"),
        FigureCase(
            "It helped 262 victims from 46 countries, 67 percent of whom were women.",
            "262: count = 262 count | victims | - | -",
            "46: count = 46 count | countries | - | -",
            "67 percent: proportion = 67 percent | victims | - | -"),
        FigureCase(
            "The fishermen have it as bad, 59% of them saw a beating.",
            "59%: proportion = 59 percent | fishermen | - | -"),
        FigureCase(
            "They found 115 victims—98 women and 17 men—and referred 73 of them to shelters.",
            "115: count = 115 count | victims | - | -",
            "98: count = 98 count | women | - | -",
            "17: count = 17 count | men | - | -",
            "73: count = 73 count | victims | - | -"),
        FigureCase(
            "The line took nineteen calls; two were passed on.",
            "nineteen: count = 19 count | calls | - | -",
            "two: count = 2 count | calls | - | -"),
        FigureCase(
            "Almost 40% of this cost fell on the poor.",
            "40%: proportion = 40 ~ percent | cost | - | -"),
        FigureCase(
            "Officials found 851 victims, including 488 girls, a decrease from 1,416.",
            "851: count = 851 count | victims | - | -",
            "488: count = 488 count | girls | - | -",
            "1,416: count = 1416 count | victims | - | -"),
    ]

    static let wholes = [
        FigureCase(
            "Courts convicted 28 traffickers, twice as many as before; nineteen of these received"
                + " prison terms.",
            "28: count = 28 count | traffickers | - | -",
            "twice as many: change = 2 up times | traffickers | - | -",
            "nineteen: count = 19 count | traffickers | - | -"),
        FigureCase(
            "Girls make up about a tenth of them.",
            "a tenth: proportion = 0.1 ~ fraction | - | - | -"),
        FigureCase(
            "The UK had 25% (4,299) of all victims, Albania 24%.",
            "25%: proportion = 25 percent | victims | - | -",
            "4,299: count = 4299 count | victims | - | -",
            "24%: proportion = 24 percent | Albania | - | -"),
        FigureCase(
            "Among fishers the share climbed to 61%.",
            "61%: proportion = 61 percent | fishers | - | -"),
        FigureCase(
            "More than half of all people in forced labour (15.1 million) live there, followed by"
                + " Africa (3.8 million).",
            "half: proportion = 0.5 > fraction | people | - | -",
            "15.1 million: count = 15100000 count | people | - | -",
            "3.8 million: count = 3800000 count | people | - | -"),
        FigureCase(
            "Some 61% of our spend is in the UK; Spain (11%) and Brazil (4%) come next.",
            "61%: proportion = 61 ~ percent | spend | - | -",
            "11%: proportion = 11 percent | spend | - | -",
            "4%: proportion = 4 percent | spend | - | -"),
        FigureCase(
            "Prevalence rose from 3.4 to 3.5 per 1,000.",
            "from 3.4 to 3.5: change 3.4->3.5 up per_1000 | Prevalence | - | -"),
        FigureCase(
            "Fishing (n=281) was the commonest sector.",
            "281: count = 281 count | Fishing | - | -"),
        FigureCase(
            "Fewer than 5% of survivors were, compared to 19% of those who went alone.",
            "5%: proportion = 5 < percent | survivors | - | -",
            "19%: proportion = 19 percent | those | - | -"),
    ]

    static let shares = [
        FigureCase(
            "Rates were 3.9 percent for rural children.",
            "3.9 percent: proportion = 3.9 percent | rural children | - | -"),
        FigureCase(
            "Adolescent births stood at 115 per 1,000 for girls of that age.",
            "115 per 1,000: rate = 115 per_1000 | girls | - | -"),
        FigureCase(
            "Half of 11- to 17-year-old children had symptoms.",
            "Half: proportion = 0.5 fraction | children | - | -"),
        FigureCase(
            "There one victim in three was a child.",
            "one victim in three: proportion = 0.3333 fraction | victim | - | -"),
        FigureCase(
            "Bad loans were 15 per cent of lending.",
            "15 per cent: proportion = 15 percent | lending | - | -"),
        FigureCase(
            "Injuries ran at 63.5 per 1,000 workers, against 41 per 1,000 in factories.",
            "63.5 per 1,000: rate = 63.5 per_1000 | workers | - | -",
            "41 per 1,000: rate = 41 per_1000 | workers | - | -"),
        FigureCase(
            "Just under a fifth belonged to poor families.",
            "a fifth: proportion = 0.2 < fraction | - | - | -"),
        FigureCase(
            "The estimate lies between a quarter and a third of the people.",
            "a quarter and a third: range = 0.25..0.3333 fraction | people | - | -"),
    ]

    static let rows = [
        FigureCase(
            "Telephones - mobile: subscriptions per 100 inhabitants: 118 (2024 est.)",
            "118: rate = 118 percent | inhabitants | - | 2024"),
        FigureCase(
            "Railways: total: 4,029 km (2020)",
            "4,029: other = 4029 count | Railways | - | 2020"),
        FigureCase(
            "Exchange rates: Exchange rates 2024: 2.7 (2024 est.)",
            "2.7: count = 2.7 count | Exchange rates | - | 2024"),
        FigureCase(
            "Child marriage: women married by age 15: 2% (2020)",
            "2%: proportion = 2 percent | women | - | 2020"),
        FigureCase(
            "Seats per party: National Party (49); Labour Party (34); Others (2)",
            "49: count = 49 count | National Party | - | -",
            "34: count = 34 count | Labour Party | - | -",
            "2: count = 2 count | Others | - | -"),
    ]

    static let changes = [
        FigureCase(
            "Since 1993 they have nearly doubled our investment.",
            "doubled: change = 2 ~ up times | investment | - | -"),
        FigureCase(
            "Women were 2.4 times as likely as men to report it.",
            "2.4: change = 2.4 up times | Women | - | -"),
        FigureCase(
            "It heard 42 cases, double the number in 2015.",
            "42: count = 42 count | cases | - | -",
            "double: change = 2 up times | cases | - | -"),
        FigureCase(
            "Women made up a third of the labor force.",
            "a third: proportion = 0.3333 fraction | labor force | - | -"),
        FigureCase(
            "Men burned down four houses.", "four: count = 4 count | houses | - | -"),
        FigureCase(
            "Funding rose from $4.1 million in 2019 to $6.6 million in 2022.",
            "from $4.1 million in 2019 to $6.6 million: change 4100000->6600000 up USD"
                + " | - | - | 2022"),
        FigureCase(
            "The bank raised it by 250 basis points.",
            "250: change = 2.5 up percentage_points | - | - | -"),
    ]

    static let years = [
        FigureCase(
            "The 2008 anti-trafficking law sets fines of up to $8,600.",
            "$8,600: money = 8600 <= USD | - | - | -"),
        FigureCase(
            "It served 15,770 clients between July 1, 2021, and June 30, 2022.",
            "15,770: count = 15770 count | clients | - | 2021/2022"),
        FigureCase(
            "It counted 851 victims, a decrease from 1,416 in 2017.",
            "851: count = 851 count | victims | - | -",
            "1,416: count = 1416 count | victims | - | 2017"),
        FigureCase(
            "They mapped 71 per cent of styles, against 46 per cent in 2021.",
            "71 per cent: proportion = 71 percent | styles | - | -",
            "46 per cent: proportion = 46 percent | styles | - | 2021"),
        FigureCase(
            "By 1990 there were 400,000 workers in the country.",
            "400,000: count = 400000 count | workers | - | 1990"),
        FigureCase(
            "Refugees: 4,870 (Yemen) (2023); 11,700 (Ethiopia) (2022)",
            "4,870: count = 4870 count | Refugees | - | 2023",
            "11,700: count = 11700 count | Refugees | - | 2022"),
    ]

    /// What looks like a description, a tag, an apposition or a noun and is none.
    static let limits = [
        FigureCase(
            "At least 45 people died following clashes in May 2021.",
            "45: count = 45 >= count | people | - | 2021"),
        FigureCase(
            "More than 400 journalists have been killed since the 2016 coup.",
            "400: count = 400 > count | journalists | - | 2016"),
        FigureCase(
            "Of the 45 investigations opened in 2020, 12 led to convictions.",
            "45: count = 45 count | investigations | - | 2020",
            "12: count = 12 count | 45 investigations | - | 2020"),
        FigureCase(
            "Supporters of the opposition leader, Amina Yusuf, said 300 people were held.",
            "300: count = 300 count | people | - | -"),
        FigureCase(
            "The agency’s director, Amina Yusuf, said 300 people were held.",
            "300: count = 300 count | people | Amina Yusuf | -"),
        FigureCase(
            "Under the TVPA (2000), 5,000 visas are available.",
            "5,000: count = 5000 count | visas | - | -"),
        FigureCase(
            "The floods claimed 40 lives in 2015.",
            "40: count = 40 count | lives | - | 2015"),
        FigureCase(
            "A number of countries that had signed the accord saw emissions fall by 12 percent.",
            "12 percent: change = 12 down percent | emissions | - | -"),
        FigureCase(
            "Among residents, 60 percent are Catholic, 25 percent Protestant, and 5 percent "
                + "Muslim.",
            "60 percent: proportion = 60 percent | residents | - | -",
            "25 percent: proportion = 25 percent | residents | - | -",
            "5 percent: proportion = 5 percent | residents | - | -"),
        FigureCase(
            "There are 47 counties, according to the 2010 constitution.",
            "47: count = 47 count | counties | constitution | -"),
        FigureCase(
            "It found 14 victims (10 women and four men) in 2017.",
            "14: count = 14 count | victims | - | 2017",
            "10: count = 10 count | women | - | 2017",
            "four: count = 4 count | men | - | 2017"),
        FigureCase(
            "Women and girls make up 11.8 million of the total.",
            "11.8 million: count = 11800000 count | Women and girls | - | -"),
        FigureCase(
            "The number of chats climbed from just 390 in 2019 to 2,075 last year.",
            "from just 390 in 2019 to 2,075: change 390->2075 up count | number of chats | - | -"),
        FigureCase(
            "It opened 187 cases, down from 212 in 2022, but arrests rose from 64 to 103.",
            "187: count = 187 count | cases | - | -",
            "212: count = 212 count | cases | - | 2022",
            "from 64 to 103: change 64->103 up count | arrests | - | -"),
        FigureCase(
            "Forty-one women testified, nine of them by video.",
            "Forty-one: count = 41 count | women | - | -",
            "nine: count = 9 count | women | - | -"),
        FigureCase(
            "Half were beaten and a quarter had their wages withheld.",
            "Half: proportion = 0.5 fraction | - | - | -",
            "a quarter: proportion = 0.25 fraction | - | - | -"),
        FigureCase(
            "The company admits to fewer than ten; its clinic admitted 60 children.",
            "ten: count = 10 < count | - | company | -",
            "60: count = 60 count | children | - | -"),
        FigureCase(
            "Women whose wages had been withheld were 2.7 times as likely to fall ill.",
            "2.7: change = 2.7 up times | Women | - | -"),
        FigureCase(
            "Samples from 17 boreholes were bad, more than twice the 2021 figure (eight).",
            "17: count = 17 count | boreholes | - | -",
            "twice: change = 2 > up times | boreholes | - | -",
            "eight: count = 8 count | boreholes | - | 2021"),
        FigureCase(
            "Captains make ten times what a deckhand earns.",
            "ten: change = 10 up times | Captains | - | -"),
        FigureCase(
            "Poverty fell from 48% in 2007 to 14 percent in 2014, but 800,000 people have left.",
            "from 48% in 2007 to 14 percent: change 48->14 down percent | Poverty | - | 2014",
            "800,000: count = 800000 count | people | - | -"),
        FigureCase("Ms. Nwosu turns 71 in May; the youngest was four."),
        FigureCase(
            "One in five victims in West Africa is under 12.",
            "One in five: proportion = 0.2 fraction | victims | - | -"),
        FigureCase("Under standing order 16.2 they meet in Room 2.14 with Acrobat 9.0 or later."),
        FigureCase("Call 01632 960451 or write to Main Road 2, 12618 Tallinn."),
        FigureCase("Rows 5 and 6 and recommendation 4 are left out."),
        FigureCase(
            "3.1 The fund was small.\n\n3.2 We examined 212 claims.",
            "212: count = 212 count | claims | - | -"),
        FigureCase(
            "More than 900 were screened last year, the Migration Board announced today.",
            "900: count = 900 > count | - | Migration Board | -"),
        FigureCase(
            "Women account for 57 per cent of those referred to it.",
            "57 per cent: proportion = 57 percent | those | - | -"),
        FigureCase(
            "An NGO helped 40 or so survivors and said that seven in ten were men.",
            "40: count = 40 ~ count | survivors | - | -",
            "seven in ten: proportion = 0.7 fraction | survivors | NGO | -"),
        FigureCase(
            "Of the seventy-odd women who complained, five won.",
            "seventy: count = 70 ~ count | women | - | -",
            "five: count = 5 count | seventy-odd women | - | -"),
        // Either end of the period is right.
        FigureCase(
            "Wages ranged from 20 in the survey (2012); to 30 in the survey (2013).",
            "20 in the survey (2012); to 30: range = 20..30 count | Wages | - | 2012"),
        FigureCase(
            "Dr Vitale puts the conviction rate at one in nine.",
            "one in nine: proportion = 0.1111 fraction | conviction rate | Dr Vitale | -"),
        FigureCase(
            "Some 30% of workers pay a fee, a 2019 survey found.",
            "30%: proportion = 30 ~ percent | workers | survey | 2019"),
        FigureCase(
            "Agency workers faced more than three times the risk of permanent staff.",
            "three: change = 3 > up times | Agency workers | - | -"),
        FigureCase(
            "Hotels – complaints received: 158; undeclared workers found: 73.",
            "158: count = 158 count | complaints | - | -",
            "73: count = 73 count | undeclared workers | - | -"),
        FigureCase(
            "In 2012 they made up nine in ten; today 12 women are left.",
            "nine in ten: proportion = 0.9 fraction | - | - | 2012",
            "12: count = 12 count | women | - | -"),
    ]

    static let sources = [
        FigureCase(
            "According to the ILO some 27.6 million people were in forced labor.",
            "27.6 million: count = 27600000 ~ count | people | ILO | -"),
        FigureCase(
            "Across the region the ILO counts about 2,900 children.",
            "2,900: count = 2900 ~ count | children | ILO | -"),
        FigureCase(
            "“It is over,” said Dana Whitcomb. “We charged 228 traffickers this year.”",
            "228: count = 228 count | traffickers | Dana Whitcomb | -"),
        FigureCase(
            "Using a sample of 1,208 workers, Cheung and Leung (2018) found more.",
            "1,208: count = 1208 count | workers | Cheung and Leung (2018) | -"),
        FigureCase(
            "The budget has total estimated revenues of $178 billion.",
            "$178 billion: money = 178000000000 USD | - | - | -"),
    ]

    static let speakers = [
        FigureCase(
            "“They told us we owed 3,000 euros,” she says, stirring her tea.",
            "3,000 euros: money = 3000 EUR | - | she | -"),
        FigureCase(
            "Half of them, director Evon Idahosa says, have debts.",
            "Half: proportion = 0.5 fraction | - | director Evon Idahosa | -"),
        FigureCase(
            "A survey of 596 fishermen found that 18% were beaten.",
            "18%: proportion = 18 percent | - | survey | -"),
        FigureCase(
            "According to Italian prosecutors supplies nine out of ten of the women.",
            "nine out of ten: proportion = 0.9 fraction | women | Italian prosecutors | -"),
        FigureCase(
            "The jury awarded $14.1 million to five guest workers.",
            "$14.1 million: money = 14100000 USD | - | - | -",
            "five: count = 5 count | guest workers | - | -"),
    ]

    /// The place of each claim, `-` for none.
    static let places = [
        FigureCase(
            "They sheltered 128 women and 96 children in Reykjavik and Akureyri.",
            "Reykjavik and Akureyri", "Reykjavik and Akureyri"),
        FigureCase("In Nigeria, 40 percent of girls were married; 12 percent worked.", "NG", "-"),
        FigureCase("In Yemen the share rose to 65 percent.", "YE"),
        FigureCase("Some 6,400 migrants were present in Serbia.", "RS"),
        FigureCase("It found 46 children in the northern city of Kano.", "Kano"),
        FigureCase("It found two plants in Lagos, Nigeria.", "Lagos"),
        FigureCase("Suppliers are in the UK (61%), Spain (11%) and Brazil (4%).", "GB", "ES", "BR"),
        FigureCase(
            "Urban areas: 5.420 million Guadalajara, 3.345 million Puebla",
            "Guadalajara", "Puebla"),
        FigureCase("The government of Kenya helped 45 women from Uganda.", "-"),
        FigureCase("The rate of 69 percent was lower than in most European countries.", "-"),
        FigureCase("It trained 62 judges; a court in Togo closed.", "-"),
    ]

    static let counts = [
        FigureCase(
            "The six youngest victims went home.", "six: count = 6 count | youngest victims | - | -"
        ),
        FigureCase(
            "The virus (SARS-CoV-2) infected 500 people.", "500: count = 500 count | people | - | -"
        ),
        FigureCase(
            "The government put 40 men on trial.", "40: count = 40 count | men | - | -"),
        FigureCase(
            "Some of the 300 women left.", "300: count = 300 count | women | - | -"),
        FigureCase(
            "They freed 94 and 45 days later arrested them.", "94: count = 94 count | - | - | -"),
        FigureCase(
            "There were 08000 beds, 121 wards and 700 rooms.",
            "08000: count = 8000 count | beds | - | -", "121: count = 121 count | wards | - | -",
            "700: count = 700 count | rooms | - | -"),
        FigureCase(
            "The STSS approved 132 such permits.", "132: count = 132 count | permits | - | -"),
        FigureCase(
            "3.2 Kenyans died.", "3.2: count = 3.2 count | Kenyans | - | -"),
        FigureCase(
            "In 2012, 30 women reported abuse, and 15 men did.",
            "30: count = 30 count | women | - | 2012", "15: count = 15 count | men | - | 2012"),
    ]

    static let none = [
        FigureCase("The minimum age for work is 15, or 13 for light work."),
        FigureCase("The helpline is 08000 121 700 or +47 55 21 96 00."),
        FigureCase("It met in Courtroom 7B under GAO-21-364."),
        FigureCase("She was 23."),
        FigureCase("It cut the time from 94 to 45 days."),
        FigureCase("They won it three in a row."),
        FigureCase("Our three largest markets are Turkey, Bangladesh and India."),
        FigureCase("Goods: the top five export commodities by value."),
    ]
}
