import Testing

@testable import Language

/// The best legal sequence of tags.
@Suite("The tag decoder")
struct TagDecoderTests {
    private func names(_ scores: [[NameTag: Int16]]) -> [NameSpan] {
        var decoder = TagDecoder(
            transitions: [Int32](repeating: 0, count: TagTransition.count))
        var found: [NameSpan] = []
        let rows = scores.map { row in
            var scores = TagScores()
            for (tag, score) in row { scores[tag] = score }
            return scores
        }
        decoder.decode(rows, rows.indices, at: 10, into: &found)
        return found
    }

    @Test("reads a name off begin, inside and end, with its place in the document")
    func readsAName() {
        let found = names([
            [.outside: 5], [NameTag(.begin, .law): 9], [NameTag(.inside, .law): 9],
            [NameTag(.end, .law): 9], [.outside: 5],
        ])
        #expect(found.map(\.tokens) == [11..<14])
        #expect(found.map(\.type) == [.law])
    }

    @Test("never leaves a name open or changes its type inside")
    func staysLegal() {
        // Begin of a person is best by itself, but nothing closes it: the next best wins.
        #expect(names([[NameTag(.begin, .person): 9], [.outside: 20]]).isEmpty)
        let mixed = names([
            [NameTag(.begin, .person): 9, NameTag(.begin, .organization): 7],
            [NameTag(.end, .organization): 9],
        ])
        #expect(mixed.map(\.type) == [.organization])
    }

    @Test("says how far the best reading is ahead of the next one")
    func givesMargins() {
        let found = names([[NameTag(.whole, .location): 30, NameTag(.whole, .person): 18]])
        #expect(found.first?.margin == 12)
    }

    @Test("finds nothing in nothing")
    func takesNoTokens() { #expect(names([]).isEmpty) }
}
