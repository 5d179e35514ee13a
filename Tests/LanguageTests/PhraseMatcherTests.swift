import Testing

@testable import Language

@Suite("The phrase matcher") struct PhraseMatcherTests {
    private func entry(
        _ phrase: String, _ payload: Int32, _ casing: PhraseMatcher.Casing = .any
    ) -> PhraseMatcher.Entry {
        PhraseMatcher.Entry(phrase: Array(phrase.utf8), payload: payload, casing: casing)
    }

    private func matches(_ text: String, _ matcher: PhraseMatcher) -> [String] {
        var document = AnnotatedDocument(text: Array(text.utf8))
        var tokenizer = Tokenizer()
        tokenizer.annotate(&document)
        return document.tokens.indices.compactMap { index in
            matcher.longestMatch(at: index, in: document).map { match in
                let range = document.range(of: index..<index + match.length)
                return "\(match.payload):\(document.string(range))"
            }
        }
    }

    @Test("takes the longest phrase that begins at a token")
    func longest() {
        let matcher = PhraseMatcher(entries: [
            entry("forced labor", 1), entry("labor", 2), entry("forced labor camp workers", 3),
        ])
        #expect(
            matches("Forced labor, labor and FORCED\nLABOR camp", matcher) == [
                "1:Forced labor", "2:labor", "2:labor", "1:FORCED\nLABOR", "2:LABOR",
            ])
    }

    @Test("minds capitals where an entry asks for them")
    func casing() {
        let matcher = PhraseMatcher(entries: [
            entry("US", 1, .exact), entry("Turkey", 2, .capitalized), entry("us", 3, .exact),
        ])
        #expect(
            matches("US us Us turkey Turkey TURKEY", matcher) == [
                "1:US", "3:us", "2:Turkey", "2:TURKEY",
            ])
    }

    @Test("folds apostrophes, hyphens and Latin letters")
    func folding() {
        let matcher = PhraseMatcher(entries: [
            entry("Côte d'Ivoire", 1), entry("Guinea-Bissau", 2), entry("U.S.", 3),
        ])
        #expect(
            matches("CÔTE D’IVOIRE, Guinea–Bissau or Guinea - Bissau, u.s.", matcher) == [
                "1:CÔTE D’IVOIRE", "2:Guinea–Bissau", "2:Guinea - Bissau", "3:u.s.",
            ])
    }

    @Test("does not reach over a blank line")
    func paragraphs() {
        let matcher = PhraseMatcher(entries: [entry("sex trafficking", 1)])
        #expect(matches("sex\n\ntrafficking", matcher).isEmpty)
        #expect(matches("sex\ntrafficking", matcher).count == 1)
    }

    @Test("keeps the first of two entries that are alike")
    func duplicates() {
        let matcher = PhraseMatcher(entries: [entry("Mali", 1), entry("mali", 2)])
        #expect(matches("mali", matcher) == ["1:mali"])
    }

    @Test("finds each of many phrases and nothing else")
    func many() {
        let phrases = (0..<20_000).map { entry("word\($0 % 997) tail\($0)x", Int32($0)) }
        let matcher = PhraseMatcher(entries: phrases)
        for index in stride(from: 0, to: 20_000, by: 271) {
            let text = "word\(index % 997) tail\(index)x"
            #expect(matches(text, matcher) == ["\(index):\(text)"])
            #expect(matches("word\(index % 997 + 1) tail\(index)x", matcher).isEmpty)
        }
    }
}
