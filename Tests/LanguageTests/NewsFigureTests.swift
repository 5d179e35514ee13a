import Testing

@Suite("Figures of news and speech")
struct NewsFigureTests {
    @Test("Amounts of money", arguments: NewsCases.amounts + UnseenNewsCases.amounts)
    func readsAmounts(_ example: FigureCase) { check(example) }

    @Test("Shares in per cent", arguments: NewsCases.shares + UnseenNewsCases.shares)
    func readsShares(_ example: FigureCase) { check(example) }

    @Test("Counts and measures", arguments: NewsCases.counts + UnseenNewsCases.counts)
    func readsCounts(_ example: FigureCase) { check(example) }

    @Test("Dates and times", arguments: NewsCases.dates + UnseenNewsCases.dates)
    func readsDates(_ example: FigureCase) { check(example) }

    @Test(
        "Names, ranks and clock times count nothing",
        arguments: NewsCases.nothing + UnseenNewsCases.nothing)
    func skipsNames(_ example: FigureCase) { check(example) }

    private func check(_ example: FigureCase) {
        #expect(FigureText.mentions(example.text) == example.expected)
    }
}
