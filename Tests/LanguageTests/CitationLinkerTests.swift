import Testing

@testable import Language

/// The reference list, and which of its entries a citation names.
@Suite("Citations and the reference list")
struct CitationLinkerTests {
    @Test("Entries are found and citations tied to them", arguments: ReferenceCases.all)
    func bookStyles(_ example: ReferenceCase) { check(example) }

    @Test("Careless lists and citations too", arguments: LooseReferenceCases.careless)
    func carelessStyles(_ example: ReferenceCase) { check(example) }

    @Test("Further styles as well", arguments: UnseenReferenceCases.all)
    func unseenStyles(_ example: ReferenceCase) { check(example) }

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

    @Test("A claim's citation is one of the mentions, which leads on to the entry")
    func claimsLeadToEntries() throws {
        let document = Self.annotated(
            """
            Of all workers, 64 percent owed money (Adair 22). Dunne (2017) counted 640. As the \
            Guild Office (2015) put it, 12 ships sailed.

            Works Cited

            Adair, Ann. The Ledger. Quay, 2011.

            Dunne, Bob. Counts. Quay, 2017.

            Guild Office. Ships. Quay, 2015.
            """)
        #expect(document.claims.count == 3)
        for (number, claim) in document.claims.enumerated() {
            let source = try #require(claim.attribution)
            let mention = try #require(document.mentions.firstIndex { $0.range == source })
            let tie = try #require(document.citationTies.first { $0.mention == mention })
            #expect(tie.entries == [number])
        }
    }

    /// Beyond what a text can be, so that nothing grows with the square of its entries.
    @Test(
        "Time grows with the text alone",
        arguments: [
            { number in ("(Smith, 1999)", "Smith, J. (\(1900 + number % 100)). On this.") },
            { number in ("(Name\(number) 22)", "Name\(number), Ann. “Title.” Paper, 2001.") },
            { _ in ("[3-5]", "References\nfoo") },
            { _ in ("(“Title” 4)", "“Title.” Paper, 2001.") },
            { number in ("(A 1)", number % 2 == 0 ? "References" : "Bibliography\nA, B. 2001. C.")
            },
        ] as [@Sendable (Int) -> (String, String)])
    func linearTime(_ line: @Sendable (Int) -> (String, String)) {
        func seconds(_ count: Int) -> Double {
            let lines = (0..<count).map(line)
            let text =
                lines.map { "It is known \($0.0).\n" }.joined() + "\nReferences\n\n"
                + lines.map { "\($0.1)\n\n" }.joined()
            let clock = ContinuousClock()
            return clock.measure { _ = Self.annotated(text) } / .seconds(1)
        }
        _ = seconds(10)
        let (small, large) = (seconds(150), seconds(1_500))
        #expect(large < 10 * 4 * max(small, 0.02), "\(small) s, then \(large) s")
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
