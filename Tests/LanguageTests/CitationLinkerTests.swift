import Testing

@testable import Language

/// The reference list, and which of its entries a citation names.
@Suite("Citations and the reference list")
struct CitationLinkerTests {
    @Test("Entries are found and citations tied to them", arguments: ReferenceCases.all)
    func bookStyles(_ example: ReferenceCase) { check(example) }

    @Test("Careless lists and citations too", arguments: LooseReferenceCases.careless)
    func carelessStyles(_ example: ReferenceCase) { check(example) }

    @Test("What only looks like a reference list is none", arguments: LooseReferenceCases.none)
    func noList(_ example: ReferenceCase) { check(example) }

    private func check(_ example: ReferenceCase) {
        let document = Self.annotated(example.text)
        let entries = document.bibliography.map { document.string($0.range) }
        #expect(entries.count == example.entries.count, "\(entries)")
        for (entry, beginning) in zip(entries, example.entries) {
            #expect(entry.hasPrefix(beginning))
        }
        let wanted = example.citations.map { "\($0.0) \($0.1)" }
        #expect(Self.cited(document) == wanted)
        #expect(document.claims.map { document.string($0.range) } == example.claims)
    }

    static func annotated(_ text: String) -> AnnotatedDocument {
        var extractor = Extractor()
        return extractor.annotate(text: Array(text.utf8))
    }

    /// The citations, each with the entries that it names.
    private static func cited(_ document: AnnotatedDocument) -> [String] {
        document.mentions.indices.filter { document.mentions[$0].kind == .citation }.map { index in
            let tie = document.citationTies.first { $0.mention == index }
            return "\(document.string(document.mentions[index].range)) \(tie?.entries ?? [])"
        }
    }
}
