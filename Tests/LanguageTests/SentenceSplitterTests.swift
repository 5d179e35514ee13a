import Testing

@testable import Language

@Suite("The sentence splitter") struct SentenceSplitterTests {
    private func split(_ text: String) -> AnnotatedDocument {
        var document = AnnotatedDocument(text: Array(text.utf8))
        var tokenizer = Tokenizer()
        var splitter = SentenceSplitter()
        tokenizer.annotate(&document)
        splitter.annotate(&document)
        return document
    }

    @Test(
        "ends sentences where the table does",
        arguments: SentenceCases.stops + SentenceCases.abbreviations + SentenceCases.citations
            + SentenceCases.lines + SentenceRuleCases.all)
    func table(_ expected: SentenceCase) {
        let document = split(expected.sentences.joined(separator: expected.joint))
        #expect(document.sentences.map { document.string($0.range) } == expected.sentences)
    }

    @Test("a name behind the last sentence of a line signs it")
    func signature() {
        let document = split(
            "The boat is ready. Tom Reed,\nThe harbour has the keys. We saw Ann,\nTom.")
        #expect(
            document.sentences.map { document.string($0.range) } == [
                "The boat is ready.", "Tom Reed,", "The harbour has the keys.", "We saw Ann,\nTom.",
            ])
    }

    @Test("covers every token once and flags each first one")
    func coverage() {
        for text in [
            "", "a", "A b. C d!\n\nE", "...", ". . . x", "1.) 2.) 3.)", "•\n•\n•", "((.)",
            "!More than", "?A",
        ] {
            let document = split(text)
            var next = 0
            for sentence in document.sentences {
                #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
                next = sentence.tokens.upperBound
            }
            #expect(next == document.tokens.count)
            let starts = document.tokens.indices.filter {
                document.tokens[$0].flags.contains(.sentenceStart)
            }
            #expect(starts == document.sentences.map(\.tokens.lowerBound))
        }
    }
}
