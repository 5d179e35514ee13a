/// Turns the numbers of each sentence into claims: what is counted, by whom, when.
///
/// It runs after resolution, so that numbers inside names, laws and citations are gone.
struct ClaimBuilder: PipelineComponent {
    static let name: StaticString = "claims"

    private let lexicon = Lexicon.english

    mutating func annotate(_ document: inout AnnotatedDocument) {
        guard document.mentions.contains(where: { $0.number != nil }) || hasMultiples(document)
        else {
            return
        }
        let lexed = LexedText(document, lexicon)
        var first = 0
        for (number, sentence) in document.sentences.enumerated() {
            while first < document.mentions.count,
                document.mentions[first].tokens.lowerBound < sentence.tokens.lowerBound
            {
                first += 1
            }
            var last = first
            while last < document.mentions.count,
                document.mentions[last].tokens.lowerBound < sentence.tokens.upperBound
            {
                last += 1
            }
            let text = SentenceText(lexed: lexed, tokens: sentence.tokens)
            let claims = Self.claims(text, document.mentions[first..<last], sentence: number)
            document.claims.append(contentsOf: claims)
            first = last
        }
    }

    private func hasMultiples(_ document: AnnotatedDocument) -> Bool {
        document.tokens.contains { token in
            token.kind == .word && lexicon.word(lexicon.id(of: token)).roles.contains(.multiple)
        }
    }

    private static func claims(
        _ sentence: SentenceText, _ mentions: ArraySlice<Mention>, sentence number: Int
    ) -> [StatisticalClaim] {
        var drafts = FigureReader(sentence).drafts(mentions)
        guard !drafts.isEmpty else { return [] }
        NonClaimFilter(sentence).mark(&drafts)
        ChangeReader(sentence).read(&drafts)
        PairReader(sentence).read(&drafts)
        guard drafts.contains(where: { $0.isClaim }) else { return [] }
        let citations = mentions.filter { $0.kind == .citation }.map(\.tokens)
        let sources = SourceReader(sentence).sources(citations)
        AttributionReader(sources: sources).read(&drafts)
        PopulationReader(sentence).read(&drafts)
        YearReader(sentence, mentions).read(&drafts)
        PeriodReader(sentence).read(&drafts)
        ConversionReader(lexed: sentence.lexed).read(&drafts)
        return drafts.filter(\.isClaim).map { claim($0, sentence.lexed, sentence: number) }
    }

    private static func claim(
        _ draft: ClaimDraft, _ lexed: LexedText, sentence: Int
    ) -> StatisticalClaim {
        var claim = StatisticalClaim(
            range: lexed.range(draft.tokens), kind: draft.kind, number: draft.number,
            sentence: sentence, rule: draft.rule, confidence: draft.confidence)
        claim.of = draft.of
        claim.per = draft.per
        claim.population = draft.population.map { lexed.range($0) }
        claim.attribution = draft.attribution.map { lexed.range($0) }
        claim.year = draft.year
        claim.place = draft.place
        return claim
    }
}
