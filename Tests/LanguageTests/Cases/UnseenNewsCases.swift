/// News and spoken sentences written before the rules and not looked at while making them.
enum UnseenNewsCases {
    static let amounts = [
        FigureCase(
            "Profit jumped 35% to £890 million.",
            "percent 35% = 35 up",
            "money £890 million = 890000000 GBP"),
        FigureCase(
            "He got a 3-year, $45m contract.",
            "quantity 3 = 3",
            "money $45m = 45000000 USD"),
        FigureCase("Prices range from 10 to 15 euros.", "money 10 to 15 euros = 10..15 EUR"),
        FigureCase("A fine of €750m was imposed.", "money €750m = 750000000 EUR"),
        FigureCase("A home for Rs. 80 lakh sold.", "money Rs. 80 lakh = 8000000 INR"),
        FigureCase(
            "It earned 45 cents per share, up from 38 cents.",
            "money 45 cents = 0.45 USD",
            "money 38 cents = 0.38 USD"),
        FigureCase(
            "Gold was up $12.40 at $1,950.",
            "money $12.40 = 12.4 up USD",
            "money $1,950 = 1950 USD"),
        FigureCase("It pays a dividend of 22 pence.", "money 22 pence = 0.22 GBP"),
        FigureCase("A $2-trillion package passed.", "money $2-trillion = 2000000000000 USD"),
        FigureCase(
            "It will pay $1 billion to $1.5 billion.",
            "money $1 billion to $1.5 billion = 1000000000..1500000000 USD"),
        FigureCase("It may cost up to $3 billion.", "money $3 billion = 3000000000 <= USD"),
        FigureCase("The pound rose to $1.31.", "money $1.31 = 1.31 USD"),
        FigureCase("North of $90 million was spent.", "money $90 million = 90000000 > USD"),
        FigureCase("It booked a charge of C$40m.", "money C$40m = 40000000 CAD"),
        FigureCase("That is two thousand dollars.", "money two thousand dollars = 2000 USD"),
        FigureCase("It was 20 bucks.", "money 20 bucks = 20 USD"),
        FigureCase("They paid $ 1.2 billion.", "money $ 1.2 billion = 1200000000 USD"),
        FigureCase("It is 4 dollars and 50 cents.", "money 4 dollars and 50 cents = 4.5 USD"),
        FigureCase("They ask for NZ$ 90.", "money NZ$ 90 = 90 NZD"),
        FigureCase("The toll is CAD 4.", "money CAD 4 = 4 CAD"),
        FigureCase("He owes 300 Swedish kronor.", "money 300 Swedish kronor = 300 SEK"),
        FigureCase("It is 99 EUR.", "money 99 EUR = 99 EUR"),
        FigureCase("The balance is -25 dollars.", "money -25 dollars = -25 USD"),
    ]

    static let shares = [
        FigureCase("It holds 51% of the shares.", "percent 51% = 51"),
        FigureCase("The FTSE 100 slipped 0.4%.", "percent 0.4% = 0.4 down"),
        FigureCase("Growth is sub-3%.", "percent 3% = 3 <"),
        FigureCase(
            "Inflation eased to 3.1 percent from 3.4 percent.",
            "percent 3.1 percent = 3.1",
            "percent 3.4 percent = 3.4"),
        FigureCase(
            "The Nasdaq dropped 101 points, or 1.3 percent.",
            "quantity 101 = 101 down",
            "percent 1.3 percent = 1.3 down"),
        FigureCase("Margins of 10-12% are likely.", "percent 10-12% = 10..12"),
        FigureCase("GDP grew 0.7% year-on-year.", "percent 0.7% = 0.7 up"),
        FigureCase("A 30-year mortgage costs 6.9%.", "quantity 30 = 30", "percent 6.9% = 6.9"),
        FigureCase("Fees exceed 2% of assets.", "percent 2% = 2 >"),
        FigureCase("The coupon is 3.125 percent.", "percent 3.125 percent = 3.125"),
        FigureCase("I need 15% off.", "percent 15% = 15"),
        FigureCase("Tip fifteen percent.", "percent fifteen percent = 15"),
        FigureCase("Thirty two per cent said no.", "percent Thirty two per cent = 32"),
    ]

    static let counts = [
        FigureCase("The stock lost 2.75 points.", "quantity 2.75 = 2.75 down"),
        FigureCase("They drew 1-1 at home.", "quantity 1 = 1", "quantity 1 = 1"),
        FigureCase("The 20-odd members voted.", "quantity 20 = 20 ~"),
        FigureCase("Yields fell 12 basis points.", "quantity 12 = 12 down"),
        FigureCase("Half of all profits came from Asia.", "quantity Half = 0.5"),
        FigureCase("Two-thirds of sales are online.", "quantity Two-thirds = 0.6667"),
        FigureCase("Nearly 3 crore voters registered.", "quantity 3 crore = 30000000 ~"),
        FigureCase("The park covers 2,500 acres.", "quantity 2,500 = 2500"),
        FigureCase("The door is 6 ft 2 in high.", "quantity 6 = 6", "quantity 2 = 2"),
        FigureCase("The car hit 130 km/h.", "quantity 130 = 130"),
        FigureCase("The oven reached 200°F.", "quantity 200 = 200"),
        FigureCase("There is a 1-in-4 risk.", "quantity 1-in-4 = 0.25"),
        FigureCase("More than 2/3 of the members agreed.", "quantity 2/3 = 0.6667 >"),
        FigureCase("The bank will add 300 branches.", "quantity 300 = 300"),
        FigureCase("The central bank cut rates by half a point.", "quantity half = 0.5 down"),
        FigureCase("No fewer than 60 deals closed.", "quantity 60 = 60 >="),
        FigureCase("About two dozen stores shut.", "quantity two dozen = 24 ~"),
        FigureCase("Over half a million cars were recalled.", "quantity half a million = 500000 >"),
        FigureCase("The 62-year-old chairman quit.", "quantity 62 = 62"),
        FigureCase("The bill passed 52-48.", "quantity 52 = 52", "quantity 48 = 48"),
        FigureCase("Bookings tripled to 900.", "quantity 900 = 900"),
        FigureCase(
            "She swam the 200-metre heat in 2.1 minutes.",
            "quantity 200 = 200",
            "quantity 2.1 = 2.1"),
        FigureCase("The ship carries 4,200 passengers.", "quantity 4,200 = 4200"),
        FigureCase("Use 3/4 teaspoon of salt.", "quantity 3/4 = 0.75"),
    ]

    static let dates = [
        FigureCase(
            "Orders hit 1.8bn, compared with 1.6bn in 2018.",
            "quantity 1.8bn = 1800000000",
            "quantity 1.6bn = 1600000000",
            "date 2018 = 2018"),
        FigureCase("Trading begins at 9:30 a.m. today.", "time today"),
        FigureCase("Wages stagnated in the 2000s.", "time 2000s = 2000/2009"),
        FigureCase("I'll leave on June 9.", "time June 9 = --06-09"),
        FigureCase("He signed on 12/31/2018.", "date 12/31/2018 = 2018-12-31"),
        FigureCase("It began on 3 May 2020.", "date 3 May 2020 = 2020-05-03"),
        FigureCase("The log says 2019-02-28.", "date 2019-02-28 = 2019-02-28"),
        FigureCase("Book it for Sept 5, 2021.", "date Sept 5, 2021 = 2021-09-05"),
        FigureCase(
            "On the 1st of July 1997 it was returned.",
            "date 1st of July 1997 = 1997-07-01"),
        FigureCase("See you next Friday.", "time next Friday"),
        FigureCase(
            "The fair ran from 5 to 9 May 2012.",
            "date 5 to 9 May 2012 = 2012-05-05/2012-05-09"),
        FigureCase("It was sold last week.", "time last week"),
        FigureCase("Back by the 15th of Sept.", "time 15th of Sept = --09-15"),
        FigureCase("Due 7/4/2020.", "date 7/4/2020 = 2020-07-04"),
        FigureCase("It closed in Feb., 2008.", "date Feb., 2008 = 2008-02"),
        FigureCase("In the second half of 2021 it fell.", "date 2021 = 2021"),
        FigureCase("Since early-2010 it has grown.", "date 2010 = 2010"),
        FigureCase("In fiscal 2017 it lost money.", "date 2017 = 2017"),
        FigureCase("The 2018/19 season was long.", "date 2018/19 = 2018/2019"),
        FigureCase("The Q1 2020 report is late.", "date 2020 = 2020"),
        FigureCase("On Monday, Aug. 12, 2019, he left.", "date Aug. 12, 2019 = 2019-08-12"),
        FigureCase(
            "As of Sept. 30, 2014, it had 12 stores.",
            "date Sept. 30, 2014 = 2014-09-30",
            "quantity 12 = 12"),
        FigureCase("It struck on May 22nd, 1960.", "date May 22nd, 1960 = 1960-05-22"),
        FigureCase("Music of the '60s was loud.", "time '60s = 1960/1969"),
        FigureCase("She resigned on Thursday.", "time Thursday"),
        FigureCase("Yields rose on Monday.", "time Monday"),
    ]

    static let nothing = [
        FigureCase("Margins improved in 2Q."),
        FigureCase("The No. 2 lender failed."),
        FigureCase("Hundreds of workers walked out."),
        FigureCase("An Airbus A320 was delayed."),
        FigureCase("She came in 4th."),
        FigureCase("The 3rd floor is closed."),
        FigureCase("Triple-digit losses loom."),
        FigureCase("Every second house is empty."),
        FigureCase("The Galaxy S21 was launched."),
        FigureCase("The G20 leaders met."),
        FigureCase("Results for FY19 are due."),
    ]
}
