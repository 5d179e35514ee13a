import Testing

@testable import Language

/// What the names of a document say of each other.
@Suite("The memory for names")
struct NameMemoryTests {
    /// The document of a text, and the names completed from those given by their words.
    private func completed(
        _ text: String, _ names: [(words: String, type: NameType, confidence: Float)]
    ) -> [String] {
        var input = TaggerInput()
        let document = input.words(Array(text.utf8))
        var spans: [NameSpan] = []
        for (number, name) in names.enumerated() {
            guard let tokens = Self.find(name.words, document, after: spans.last?.tokens) else {
                continue
            }
            spans.append(NameSpan(tokens: tokens, type: name.type, margin: Int32(number)))
        }
        var memory = NameMemory()
        return memory.complete(spans, confidence: { names[Int($0)].confidence }, document).map {
            let range = document.range(of: $0.span.tokens)
            let words = document.text[range.lowerBound.index..<range.upperBound.index]
            return "\($0.span.type.label) \(String(decoding: words, as: UTF8.self))"
        }
    }

    private static func find(
        _ words: String, _ document: AnnotatedDocument, after: TokenSpan?
    ) -> TokenSpan? {
        var input = TaggerInput()
        let wanted = input.words(Array(words.utf8)).tokens.map(\.hash)
        let hashes = document.tokens.map(\.hash)
        let first = after?.upperBound ?? 0
        for start in first..<hashes.count
        where hashes[start...].prefix(wanted.count).elementsEqual(wanted) {
            return start..<start + wanted.count
        }
        return nil
    }

    @Test("finds surnames of people again")
    func findsSurnames() {
        let found = completed(
            "Ana Varela spoke. Later Varela left.", [("Ana Varela", .person, 0.9)])
        #expect(found == ["PERSON Ana Varela", "PERSON Varela"])
    }

    @Test("finds short forms in brackets, and gives them the type of what they stand for")
    func findsShortForms() {
        let found = completed(
            "The Border Aid League (BAL) met. Then BAL left.",
            [("Border Aid League", .organization, 0.9), ("BAL", .law, 0.5)])
        #expect(found == ["ORG Border Aid League", "ORG BAL", "ORG BAL"])
    }

    @Test("leaves a sure name its type, and words inside longer names alone")
    func leavesOthers() {
        let people = completed(
            "Ana Varela met Varela Holdings in Lima.", [("Ana Varela", .person, 0.9)])
        #expect(people == ["PERSON Ana Varela"])
        let places = completed(
            "Ana Varela left Varela.",
            [("Ana Varela", .person, 0.9), ("Varela", .location, 0.99)])
        #expect(places == ["PERSON Ana Varela", "LOC Varela"])
    }

    @Test("takes titles off people")
    func takesTitlesOff() {
        #expect(completed("DA Stephan said", [("DA Stephan", .person, 0.7)]) == ["PERSON Stephan"])
    }
}
