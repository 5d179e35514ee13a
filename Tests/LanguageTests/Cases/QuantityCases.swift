/// Numbers in every wording; a finding is `type text = value comparator direction`.
enum QuantityCases {
    static let digits = [
        FigureCase("They held 1,240 people.", "quantity 1,240 = 1240"),
        FigureCase("It covers 3.4 hectares.", "quantity 3.4 = 3.4"),
        FigureCase("Police freed 27 women.", "quantity 27 = 27"),
        FigureCase("Some 2000 people fled.", "quantity 2000 = 2000 ~"),
        FigureCase("The army has 1500 soldiers.", "quantity 1500 = 1500"),
        FigureCase("It lost 12,34,567 votes.", "quantity 12,34,567 = 1234567"),
        FigureCase("It made 8.511 inspections.", "quantity 8.511 = 8511"),
        FigureCase("There were 1.234.567 cases.", "quantity 1.234.567 = 1234567"),
        FigureCase("Support rose 2.5x.", "quantity 2.5 = 2.5 up"),
        FigureCase("It stores 16GB.", "quantity 16 = 16"),
        FigureCase("About 60k tested positive.", "quantity 60k = 60000 ~"),
        FigureCase("The 50+ victims waited.", "quantity 50 = 50 >="),
        FigureCase("There were 0 deaths.", "quantity 0 = 0"),
        FigureCase("It takes 2½ hours.", "quantity 2½ = 2.5"),
        FigureCase("They walked 3 1/2 miles.", "quantity 3 1/2 = 3.5"),
        FigureCase("The city has 10\u{A0}000 homes.", "quantity 10\u{A0}000 = 10000"),
        FigureCase("There are 27.6 million victims.", "quantity 27.6 million = 27600000"),
        FigureCase("It grew to 1.3bn people.", "quantity 1.3bn = 1300000000"),
        FigureCase("A 48-hour limit applies.", "quantity 48 = 48"),
    ]

    static let words = [
        FigureCase("Six girls were found.", "quantity Six = 6"),
        FigureCase("Twenty-seven men came.", "quantity Twenty-seven = 27"),
        FigureCase("It took three and a half years.", "quantity three and a half = 3.5"),
        FigureCase(
            "It sheltered two hundred and five thousand refugees.",
            "quantity two hundred and five thousand = 205000"),
        FigureCase("He sold thirty-five thousand shares.", "quantity thirty-five thousand = 35000"),
        FigureCase("About one hundred and two left.", "quantity one hundred and two = 102 ~"),
        FigureCase("Six hundred thousand people moved.", "quantity Six hundred thousand = 600000"),
        FigureCase("A dozen boys escaped.", "quantity A dozen = 12"),
        FigureCase("Two dozen boys escaped.", "quantity Two dozen = 24"),
        FigureCase("Half a million people fled.", "quantity Half a million = 500000"),
        FigureCase("A million and a half people fled.", "quantity A million and a half = 1500000"),
        FigureCase("It had a hundred cells.", "quantity a hundred = 100"),
        FigureCase("At least one million died.", "quantity one million = 1000000 >="),
    ]

    static let fractions = [
        FigureCase("Two-thirds of them are women.", "quantity Two-thirds = 0.6667"),
        FigureCase("About two thirds voted.", "quantity two thirds = 0.6667 ~"),
        FigureCase("A fifth of the crop was lost.", "quantity A fifth = 0.2"),
        FigureCase("One fifth of our families left.", "quantity One fifth = 0.2"),
        FigureCase("More than half were boys.", "quantity half = 0.5 >"),
        FigureCase("Three-quarters would go to firms.", "quantity Three-quarters = 0.75"),
        FigureCase("Nearly one-third agreed.", "quantity one-third = 0.3333 ~"),
        FigureCase("Output fell by a quarter.", "quantity a quarter = 0.25 down"),
        FigureCase("1/3 of respondents agreed.", "quantity 1/3 = 0.3333"),
        FigureCase("One in six workers paid.", "quantity One in six = 0.1667"),
        FigureCase("6 in 10 women said so.", "quantity 6 in 10 = 0.6"),
        FigureCase("9 out of 10 people agreed.", "quantity 9 out of 10 = 0.9"),
        FigureCase(
            "Three out of every 1,000 children work.", "quantity Three out of every 1,000 = 0.003"),
        FigureCase("One of every 133 adults is held.", "quantity One of every 133 = 0.0075"),
        FigureCase("Nearly one in two was a victim.", "quantity one in two = 0.5 ~"),
    ]

    static let ranges = [
        FigureCase(
            "600,000 to 800,000 people cross.", "quantity 600,000 to 800,000 = 600000..800000"),
        FigureCase("Between 200 and 370 died.", "quantity 200 and 370 = 200..370"),
        FigureCase(
            "An estimated 20,000-100,000 work.", "quantity 20,000-100,000 = 20000..100000 ~"),
        FigureCase("8 to 11 percent agreed.", "percent 8 to 11 percent = 8..11"),
        FigureCase(
            "It holds 58 to 61 million tons.", "quantity 58 to 61 million = 58000000..61000000"),
        FigureCase("15-20,000 guards serve.", "quantity 15-20,000 = 15000..20000"),
        FigureCase("Penalties of one to three years apply.", "quantity one to three = 1..3"),
        FigureCase("Children between the ages of 15 and 17 work.", "quantity 15 and 17 = 15..17"),
        FigureCase("Terms ranged from three to 15 years.", "quantity three to 15 = 3..15"),
        FigureCase("It takes six to seven days.", "quantity six to seven = 6..7"),
        FigureCase(
            "It grew from 58 to 61 million.",
            "quantity 58 = 58000000", "quantity 61 million = 61000000"),
        FigureCase("The number fell from 32 to 20.", "quantity 32 = 32", "quantity 20 = 20"),
        FigureCase(
            "It rose from 729 in 2011 to 1,343.",
            "quantity 729 = 729", "date 2011 = 2011", "quantity 1,343 = 1343"),
        FigureCase("Parliament voted 98-0.", "quantity 98 = 98", "quantity 0 = 0"),
    ]

    static let comparators = [
        FigureCase("More than 46,000 fled.", "quantity 46,000 = 46000 >"),
        FigureCase("At least five died.", "quantity five = 5 >="),
        FigureCase("Up to 450,000 came.", "quantity 450,000 = 450000 <="),
        FigureCase("Fewer than ten remain.", "quantity ten = 10 <"),
        FigureCase("No fewer than 40 men came.", "quantity 40 = 40 >="),
        FigureCase("No more than 40 men came.", "quantity 40 = 40 <="),
        FigureCase("Just under 300 stayed.", "quantity 300 = 300 <"),
        FigureCase("As many as 2,500 left.", "quantity 2,500 = 2500 <="),
        FigureCase("As little as 12 remained.", "quantity 12 = 12"),
        FigureCase("10 or more persons met.", "quantity 10 = 10 >="),
        FigureCase("It needs 25 employees or more.", "quantity 25 = 25 >="),
        FigureCase("An estimated 36,000 children live there.", "quantity 36,000 = 36000 ~"),
        FigureCase("It estimated 13,000 children work.", "quantity 13,000 = 13000"),
        FigureCase("Only 23 candidates won.", "quantity 23 = 23"),
        FigureCase("Almost 320,000 children work.", "quantity 320,000 = 320000 ~"),
        FigureCase("1,204,806 estimated arrivals came.", "quantity 1,204,806 = 1204806 ~"),
        FigureCase("Roughly 190 people died.", "quantity 190 = 190 ~"),
        FigureCase("It exceeds 500 cases.", "quantity 500 = 500 >"),
        FigureCase(
            "More than 130,000 girls and 35,000 boys suffer.",
            "quantity 130,000 = 130000 >", "quantity 35,000 = 35000"),
        FigureCase("It went up to 50 cases.", "quantity 50 = 50"),
        FigureCase("Not less than 45 days passed.", "quantity 45 = 45 >="),
        FigureCase("It had a maximum of 24 seats.", "quantity 24 = 24 <="),
        FigureCase("On average 12 came.", "quantity 12 = 12"),
    ]

    static let directions = [
        FigureCase("Crime fell 12 percent.", "percent 12 percent = 12 down"),
        FigureCase(
            "Arrests were up 18 percent from 2020.",
            "percent 18 percent = 18 up", "date 2020 = 2020"),
        FigureCase("It was an increase of about 55 percent.", "percent 55 percent = 55 ~ up"),
        FigureCase("A 50-percent decrease followed.", "percent 50-percent = 50 down"),
        FigureCase("Women earned 43 percent less than men.", "percent 43 percent = 43 down"),
        FigureCase("There were 23,000 fewer arrivals.", "quantity 23,000 = 23000 down"),
        FigureCase(
            "The Dow slipped 1.2% to 13,000.",
            "percent 1.2% = 1.2 down", "quantity 13,000 = 13000"),
        FigureCase("It cut deliveries to Ukraine by 50 percent.", "percent 50 percent = 50 down"),
        FigureCase(
            "Shares climbed $2.10 to $55.",
            "money $2.10 = 2.1 up USD", "money $55 = 55 USD"),
        FigureCase("It increased to almost 320,000.", "quantity 320,000 = 320000 ~"),
        FigureCase("The firm raised $5 million.", "money $5 million = 5000000 USD"),
        FigureCase("It is made up of two parts.", "quantity two = 2"),
        FigureCase("They shut down three offices.", "quantity three = 3"),
        FigureCase("Boys made up 30 percent of them.", "percent 30 percent = 30"),
        FigureCase(
            "The index rose 82 points, nearly one percent.",
            "quantity 82 = 82 up", "percent one percent = 1 ~ up"),
        FigureCase(
            "It plans to reduce its 5,500-member force by 40 percent.",
            "quantity 5,500 = 5500", "percent 40 percent = 40 down"),
        FigureCase("Two million more people left welfare.", "quantity Two million = 2000000"),
    ]
}
