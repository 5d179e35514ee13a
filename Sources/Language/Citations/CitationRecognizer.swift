/// Proposes in-text citations: `(Buckley, 22)`, `(12)`, `(qtd. in Urbina)`, `Lindqvist (2013)`,
/// and broken ones up to where they break off.
///
/// It runs after the recognizers of places, dates and populations, whose proposals tell
/// `(Mexico, 22)` from `(Buckley, 22)`.
struct CitationRecognizer: PipelineComponent {
    static let name: StaticString = "citation"
    /// A citation holds at most this many tokens between its brackets.
    static let tokenLimit = 60

    mutating func annotate(_ document: inout AnnotatedDocument) {
        // Lent whole: asking a changeable document for ranges would copy its candidates each time.
        document.candidates += mentions(document)
    }

    private func mentions(_ document: AnnotatedDocument) -> [Mention] {
        citations(document).map { tokens in
            Mention(
                range: document.range(of: tokens), tokens: tokens, kind: .citation,
                rule: "citation", confidence: 0.95)
        }
    }

    private func citations(_ document: AnnotatedDocument) -> [TokenSpan] {
        let shared = SharedDocument(document)
        var bracket: CitationBracket?
        let triggers = LegalCitation.triggers
        let small = LegalCitation.smallTrigger
        var legal: LegalCitation?
        var found: [TokenSpan] = []
        var next = 0
        let tokens = document.tokens.span
        for index in tokens.indices where index >= next {
            let mark = tokens[index].mark
            guard mark == Ascii.openRound || mark == Ascii.openSquare else {
                // Most words are small and have no period; only one of the listed ones is so.
                let isLikely =
                    !tokens[index].flags.isDisjoint(with: [.innerPeriod, .capitalized])
                    || tokens[index].hash == small
                guard isLikely, triggers.contains(tokens[index].hash) else { continue }
                let reader = legal ?? LegalCitation(shared: shared)
                legal = reader
                guard let citation = reader.citation(at: index) else { continue }
                while let last = found.last, last.upperBound > citation.lowerBound {
                    found.removeLast()
                }
                found.append(citation)
                next = citation.upperBound
                continue
            }
            // Others' proposals are gathered once, and only for a text that has brackets.
            if bracket == nil {
                let covers = CandidateIndex(document, wants: Self.coversWords)
                bracket = CitationBracket(shared: shared, open: index, covers: covers)
            }
            bracket?.open = index
            guard let citation = bracket?.citation(),
                !document.isInBibliography(document.range(of: citation))
            else { continue }
            found.append(citation)
            next = max(index + 1, citation.upperBound)
        }
        return found
    }

    /// Whether words that another recognizer takes for this are no author.
    private static func coversWords(_ kind: EntityKind) -> Bool {
        switch kind {
        case .country, .region, .city, .nationality, .population, .exploitation, .date, .law, .tier,
            .group:
            true
        default: false
        }
    }
}
