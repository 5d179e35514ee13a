import Testing

@testable import Language

@Suite("The tokenizer") struct TokenizerTests {
    private func tokens(_ text: String) -> AnnotatedDocument {
        var document = AnnotatedDocument(text: Array(text.utf8))
        var tokenizer = Tokenizer()
        tokenizer.annotate(&document)
        return document
    }

    private func joined(_ document: AnnotatedDocument) -> String {
        document.tokens.map { String(decoding: document.text[$0.byteRange], as: UTF8.self) }
            .joined(separator: "|")
    }

    @Test(
        "cuts a text as the table says",
        arguments: TokenCases.words + TokenCases.periods + TokenCases.numbers)
    func table(text: String, expected: String) {
        #expect(joined(tokens(text)) == expected)
    }

    @Test("says what stands before a token") func gaps() {
        let document = tokens("a b\nc\r\n\r\ndo,")
        let gaps = document.tokens.map { token in
            [Token.Flags.spaceBefore, .newlineBefore, .blankLineBefore].filter {
                token.flags.contains($0)
            }.count
        }
        #expect(gaps == [1, 1, 2, 3, 0])
    }

    @Test(
        "knows capitals",
        arguments: [
            ("Russia", true, false), ("russia", false, false), ("RUSSIA", true, true),
            ("U.S.", true, true), ("A", true, false), ("iPhone", false, false),
            ("Éire", true, false),
            ("éire", false, false), ("МОСКВА", true, true), ("Łódź", true, false),
        ])
    func capitals(word: String, capitalized: Bool, allCapitals: Bool) {
        let flags = tokens(word).tokens[0].flags
        #expect(flags.contains(.capitalized) == capitalized)
        #expect(flags.contains(.allCapitals) == allCapitals)
    }

    @Test(
        "hashes words that fold alike to the same value",
        arguments: [
            ("Russia", "RUSSIA"), ("d'Ivoire", "D’IVOIRE"), ("ÉCOLE", "école"), ("“", "\""),
            ("a-considerably-long-word", "A-Considerably-Long-WORD"), ("–", "-"),
        ])
    func folding(left: String, right: String) {
        #expect(TokenHash.of(left) == TokenHash.of(right))
    }

    @Test(
        "hashes a word alike wherever it stands",
        arguments: ["a", "women", "12345678", "123456789", "1234567812345678x"])
    func position(word: String) {
        let alone = TokenHash.of(word)
        for padding in 0..<12 {
            let text = String(repeating: "é", count: padding) + " \(word) tail of some length"
            #expect(tokens(text).tokens[padding == 0 ? 0 : 1].hash == alone)
        }
    }

    @Test("tells different words apart") func difference() {
        let words = ["women", "woman", "wome", "womenn", "a", "b", "", "12345678", "123456780"]
        #expect(Set(words.map(TokenHash.of)).count == words.count)
    }

    @Test("reads any bytes to the end, tokens in order and inside the text") func anyBytes() {
        var state: UInt64 = 42
        let alphabet: [UInt8] = Array("aZ0.,'’-$ \n".utf8) + [0xE2, 0x80, 0xC3, 0xF0, 0xFF, 0xC2]
        for _ in 0..<3000 {
            let bytes = (0..<24).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 33) % alphabet.count]
            }
            var document = AnnotatedDocument(text: bytes)
            var tokenizer = Tokenizer()
            tokenizer.annotate(&document)
            var previous = 0
            for token in document.tokens {
                #expect(Int(token.start) >= previous && token.end > token.start)
                previous = Int(token.end)
            }
            #expect(previous <= bytes.count)
        }
    }
}
