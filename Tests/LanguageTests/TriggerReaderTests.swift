import Testing

@testable import Language

@Suite("The words that decided on a claim")
struct TriggerReaderTests {
    @Test("Each part of a claim names its words", arguments: Self.cases)
    func namesWords(_ example: FigureCase) {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(example.text.utf8))
        let triggers = document.claims.flatMap(\.triggers).map { trigger in
            "\(trigger.part.rawValue) \(document.string(trigger.range))"
        }
        #expect(triggers == example.expected)
    }

    private static let cases = [
        FigureCase(
            "More than 64% of women were recruited (Buckley, 22).",
            "comparator More than", "unit %", "population of women",
            "attribution (Buckley, 22)"),
        FigureCase("Not more than 5 men stayed.", "comparator Not more than", "population men"),
        FigureCase("10 or more workers came.", "comparator or more", "population workers"),
        FigureCase(
            "According to the ILO, wages rose 12 percent.",
            "direction rose", "unit percent", "population wages", "attribution According to"),
        FigureCase(
            "The ministry reported a 5 per cent decrease in cases.",
            "direction decrease", "unit per cent", "population in cases", "attribution reported"),
        FigureCase("It costs about $40.", "comparator about", "unit $"),
        FigureCase(
            "Deaths were 840 per 100,000 inhabitants.", "unit per 100,000",
            "population inhabitants"),
        FigureCase(
            "Twice as many girls came.", "direction Twice", "population girls"),
        FigureCase(
            "Arrests fell from about 50 to nearly 16.",
            "comparator nearly", "population Arrests"),
        FigureCase("12 women.", "population women"),
        FigureCase(
            "In 2015 it helped 12 women in Togo.",
            "population women", "place in Togo", "year 2015"),
    ]
}
