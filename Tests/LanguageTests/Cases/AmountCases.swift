/// Money, percentages and dates.
enum AmountCases {
    static let money = [
        FigureCase("It paid $1.3 million.", "money $1.3 million = 1300000 USD"),
        FigureCase(
            "A fee of €30,000 to €50,000 is asked.", "money €30,000 to €50,000 = 30000..50000 EUR"),
        FigureCase(
            "It cost 1.6 million rupees ($23,000).",
            "money 1.6 million rupees = 1600000 INR", "money $23,000 = 23000 USD"),
        FigureCase("He paid TT$500,000.", "money TT$500,000 = 500000 TTD"),
        FigureCase(
            "He paid A$200 or N$40,000.",
            "money A$200 = 200 AUD", "money N$40,000 = 40000 NAD"),
        FigureCase("Pay was BND 2,260.", "money BND 2,260 = 2260 BND"),
        FigureCase(
            "A fine of IDR 100 million to 400 million.",
            "money IDR 100 million to 400 million = 100000000..400000000 IDR"),
        FigureCase("A fine of one million DJF.", "money one million DJF = 1000000 DJF"),
        FigureCase("It cost $400,000 XCD.", "money $400,000 XCD = 400000 XCD"),
        FigureCase("A fine up to NRs 100,000.", "money NRs 100,000 = 100000 <= NPR"),
        FigureCase(
            "Between 20,000 and 50,000 Burundian francs ($11 and $28).",
            "money 20,000 and 50,000 Burundian francs = 20000..50000 BIF",
            "money $11 and $28 = 11..28 USD"),
        FigureCase("A fine of 6,000 to 7,500 lei.", "money 6,000 to 7,500 lei = 6000..7500 MDL"),
        FigureCase("It costs £3m and ¥500.", "money £3m = 3000000 GBP", "money ¥500 = 500 JPY"),
        FigureCase(
            "A trillion dollars more in debt.", "money A trillion dollars = 1000000000000 up USD"),
        FigureCase(
            "Fines not exceeding 50 pa’anga ($23.50).",
            "money 50 pa’anga = 50 <= TOP", "money $23.50 = 23.5 <= USD"),
        FigureCase(
            "He paid five million Hong Kong dollars.",
            "money five million Hong Kong dollars = 5000000 HKD"),
        FigureCase("Police seized 200 pounds of marijuana.", "quantity 200 = 200"),
        FigureCase("It pays 25 cents.", "money 25 cents = 0.25 USD"),
        FigureCase("It paid US$10-15 million.", "money US$10-15 million = 10000000..15000000 USD"),
        FigureCase(
            "Prices were in the range of 20,000 rupees ($320) to 50,000 rupees ($800).",
            "money 20,000 rupees = 20000 INR", "money $320 = 320 USD",
            "money 50,000 rupees = 50000 INR", "money $800 = 800 USD"),
    ]

    static let percent = [
        FigureCase("More than 64% agreed.", "percent 64% = 64 >"),
        FigureCase("About 70 per cent agreed.", "percent 70 per cent = 70 ~"),
        FigureCase("Ninety-two percent agreed.", "percent Ninety-two percent = 92"),
        FigureCase(
            "The gap was 11.8 and 6.1 percent.", "percent 11.8 = 11.8",
            "percent 6.1 percent = 6.1"),
        FigureCase(
            "As many as 2,039 or 28.5 percent were not registered.",
            "quantity 2,039 = 2039 <=", "percent 28.5 percent = 28.5"),
        FigureCase(
            "Rates of 10, 20, and 30 percent apply.",
            "percent 10 = 10", "percent 20 = 20", "percent 30 percent = 30"),
        FigureCase("It fell two percentage points.", "percent two percentage points = 2 down"),
        FigureCase(
            "Five percent to 10 percent agreed.", "percent Five percent to 10 percent = 5..10"),
        FigureCase(
            "It was cut from five percent to one percent.",
            "percent five percent = 5", "percent one percent = 1"),
        FigureCase(
            "Girls younger than 18, and 18 percent of boys, work.",
            "quantity 18 = 18 <", "percent 18 percent = 18"),
        FigureCase("From 21 and a half percent.", "percent 21 and a half percent = 21.5"),
    ]

    static let dates = [
        FigureCase("It began on April 15, 2013.", "date April 15, 2013 = 2013-04-15"),
        FigureCase("It began on 15 April 2013.", "date 15 April 2013 = 2013-04-15"),
        FigureCase("It began in June 2012.", "date June 2012 = 2012-06"),
        FigureCase("It began in 2013.", "date 2013 = 2013"),
        FigureCase("In 2021-2022 it grew.", "date 2021-2022 = 2021/2022"),
        FigureCase("The plan for 2015-19 failed.", "date 2015-19 = 2015/2019"),
        FigureCase("A plan for 2017/18-2021/22.", "date 2017/18-2021/22 = 2017/2022"),
        FigureCase("In the years from 1960 to 70.", "date 1960 to 70 = 1960/1970"),
        FigureCase(
            "Arrivals (January 2015-December 2020).",
            "date January 2015-December 2020 = 2015/2020"),
        FigureCase("The 2019 TIP Report (2015).", "date 2019 = 2019", "date 2015 = 2015"),
        FigureCase(
            "On 2013-04-15 and 04/16/2013.",
            "date 2013-04-15 = 2013-04-15", "date 04/16/2013 = 2013-04-16"),
        FigureCase(
            "Between July 2015 and July 2016.",
            "date July 2015 = 2015-07", "date July 2016 = 2016-07"),
        FigureCase("For fiscal year 1986 only.", "date 1986 = 1986"),
        FigureCase("On August 15 they left.", "time August 15 = --08-15"),
        FigureCase("In the 1980’s it grew.", "time 1980’s = 1980/1989"),
        FigureCase("In the 1990s and last year.", "time 1990s = 1990/1999", "time last year"),
        FigureCase("The June 15, 2000 summit.", "date June 15, 2000 = 2000-06-15"),
        FigureCase("In May 15 people were hurt.", "time May = --05", "quantity 15 = 15"),
        FigureCase("It ended in 2015.41 Then it began.", "date 2015 = 2015"),
        FigureCase("He may march 3 miles.", "quantity 3 = 3"),
        FigureCase("The Child Rights Act of 2003 and the 2016 Penal Code."),
        FigureCase("See https://example.org/reports/2024-report/madagascar."),
    ]
}
