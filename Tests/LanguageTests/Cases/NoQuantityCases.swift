/// Numbers that count nothing, and words that are no numbers.
enum NoQuantityCases {
    static let references = [
        FigureCase("See page 64 and p. 12."),
        FigureCase("See section 6, Children, and section 7.c. for more."),
        FigureCase("It is in Table 4 and Figure 2.1 of Annex 3."),
        FigureCase("Under sections 20303, 20304, and 20305 of title 18 it applies."),
        FigureCase("He cited 22 U.S.C. 2656a to 2656d and 99 Stat. 408."),
        FigureCase("Public Law 106-386 and P.L. 113-4 were passed."),
        FigureCase("Resolution 1325 and article seven apply."),
        FigureCase("It is a Tier 2 supplier, not a Tier 3 one."),
        FigureCase("The case is No. 45 on the docket."),
        FigureCase("They completed education through grade nine may work."),
    ]

    static let names = [
        FigureCase("COVID-19 closed the G20 meeting."),
        FigureCase("An F-16 and a Boeing 737 crashed."),
        FigureCase("The plant at 1450 Jordan Street closed."),
        FigureCase("Call 1-888-373-7888 or (202) 555-1234."),
        FigureCase("Shops open 24/7 since 9/11."),
        FigureCase("Use iOS version 2.1.3 now."),
        FigureCase("The S&P 500 was closed."),
        FigureCase("MS-13 and COVID-19 spread."),
    ]

    static let marks = [
        FigureCase("(1) the first rule; (2) the second rule."),
        FigureCase("1. Open the door.\n2. Close the door."),
        FigureCase("Do this: 1) stop, 2) look."),
        FigureCase("It was so in the end.12 Then it changed."),
        FigureCase("Work starts at 6 a.m. and ends at 8:30 p.m. sharp."),
    ]

    static let words = [
        FigureCase("One of them was free."),
        FigureCase("At least one individual was removed."),
        FigureCase("Millions of people and hundreds of cases were lost."),
        FigureCase("Several hundred women and a few thousand men came."),
        FigureCase("It was the third time in the first half of the year."),
        FigureCase("A third country joined; a second-hand car."),
        FigureCase("He won twice and doubled his share."),
    ]
}
