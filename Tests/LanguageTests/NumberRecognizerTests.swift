import Testing

@testable import Language

@Suite("Numbers, amounts and dates")
struct NumberRecognizerTests {
    @Test("Numbers in digits", arguments: QuantityCases.digits)
    func readsDigits(_ example: FigureCase) { check(example) }

    @Test("Numbers in words", arguments: QuantityCases.words)
    func readsWords(_ example: FigureCase) { check(example) }

    @Test("Parts of a whole", arguments: QuantityCases.fractions)
    func readsFractions(_ example: FigureCase) { check(example) }

    @Test("Ranges, and pairs that are none", arguments: QuantityCases.ranges)
    func readsRanges(_ example: FigureCase) { check(example) }

    @Test("Comparators before and after", arguments: QuantityCases.comparators)
    func readsComparators(_ example: FigureCase) { check(example) }

    @Test("Rises and falls", arguments: QuantityCases.directions)
    func readsDirections(_ example: FigureCase) { check(example) }

    @Test("Money", arguments: AmountCases.money)
    func readsMoney(_ example: FigureCase) { check(example) }

    @Test("Percentages", arguments: AmountCases.percent)
    func readsPercentages(_ example: FigureCase) { check(example) }

    @Test("Dates and times", arguments: AmountCases.dates)
    func readsDates(_ example: FigureCase) { check(example) }

    @Test("References are no quantities", arguments: NoQuantityCases.references)
    func skipsReferences(_ example: FigureCase) { check(example) }

    @Test("Names are no quantities", arguments: NoQuantityCases.names)
    func skipsNames(_ example: FigureCase) { check(example) }

    @Test("List marks, notes and clock times are no quantities", arguments: NoQuantityCases.marks)
    func skipsMarks(_ example: FigureCase) { check(example) }

    @Test("Vague and ordinal words are no quantities", arguments: NoQuantityCases.words)
    func skipsWords(_ example: FigureCase) { check(example) }

    private func check(_ example: FigureCase) {
        #expect(FigureText.mentions(example.text) == example.expected)
    }
}
