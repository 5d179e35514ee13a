/// Proposes in-text citations: `(Buckley, 22)`, `(12)`, `(qtd. in Urbina)`, `Lindqvist (2013)`,
/// and broken ones up to where they break off.
///
/// It runs after the recognizers of places, dates and populations, whose proposals tell
/// `(Mexico, 22)` from `(Buckley, 22)`.
struct CitationRecognizer: PipelineComponent {
    static let name: StaticString = "citation"
    /// A citation holds at most this many tokens between its brackets.
    static let tokenLimit = 60

    /// What other recognizers proposed, in order of start; gathered at a text's first bracket.
    private var covers: [Cover]?

    /// Tokens that another recognizer has a use for.
    struct Cover {
        var tokens: TokenSpan
        var kind: EntityKind
    }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        covers = nil
        var found: [Mention] = []
        var index = 0
        while index < document.tokens.count {
            let mark = document.tokens[index].mark
            guard mark == Ascii.openRound || mark == Ascii.openSquare else {
                index += 1
                continue
            }
            if let citation = citation(at: index, document) {
                found.append(citation)
                index = max(index + 1, citation.tokens.upperBound)
            } else {
                index += 1
            }
        }
        document.candidates += found
    }

    private mutating func citation(at open: Int, _ document: AnnotatedDocument) -> Mention? {
        if covers == nil { covers = Self.gather(document) }
        let bracket = CitationBracket(document: document, open: open, covers: covers ?? [])
        guard let tokens = bracket.citation() else { return nil }
        return Mention(
            range: document.range(of: tokens), tokens: tokens, kind: .citation,
            rule: "citation", confidence: 0.9)
    }

    private static func gather(_ document: AnnotatedDocument) -> [Cover] {
        var covers: [Cover] = []
        for candidate in document.candidates {
            switch candidate.kind {
            case .country, .region, .city, .nationality, .population, .exploitation, .date, .law,
                .tier, .group:
                covers.append(Cover(tokens: candidate.tokens, kind: candidate.kind))
            default: continue
            }
        }
        covers.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return covers
    }
}
