import Testing

@testable import Language

@Suite("Overlapping candidates")
struct MentionResolverTests {
    @Test("Of two that cover the same words a date is no name, whatever the model says")
    func keepsDates() {
        #expect(kinds([("FY2020", .person, 0.98), ("FY2020", .date, 0.99)]) == [.date])
        #expect(kinds([("FY2020", .date, 0.99), ("FY2020", .organization, 0.6)]) == [.date])
    }

    @Test("A longer name hides a date in it")
    func prefersLonger() {
        #expect(
            kinds([("FY2020 Fund", .organization, 0.4), ("FY2020", .date, 0.99)]) == [.organization]
        )
    }

    @Test("Every year of a budget is found, though the model takes some for names")
    func findsFiscalYears() {
        var extractor = Extractor()
        let text = "The agency spent more in FY2020 than in FY2019."
        let document = extractor.annotate(text: Array(text.utf8))
        #expect(document.mentions.map(\.norm) == ["2020", "2019"])
    }

    /// What is left of candidates in `The FY2020 Fund rose.`
    private func kinds(_ candidates: [(words: String, kind: EntityKind, confidence: Float)])
        -> [EntityKind]
    {
        var document = AnnotatedDocument(text: Array("The FY2020 Fund rose.".utf8))
        var reading = Pipeline([Tokenizer(), SentenceSplitter()])
        reading.annotate(&document)
        document.candidates = candidates.map { words, kind, confidence in
            let tokens = 1..<1 + words.split(separator: " ").count
            return Mention(
                range: document.range(of: tokens), tokens: tokens, kind: kind, rule: "test",
                confidence: confidence)
        }
        var resolver = MentionResolver()
        resolver.annotate(&document)
        return document.mentions.map(\.kind)
    }
}
