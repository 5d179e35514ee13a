/// Turns the numbers of each sentence into claims: what is counted, by whom, when.
///
/// It runs after resolution, so that numbers inside names, laws and citations are gone.
struct ClaimBuilder: PipelineComponent {
    static let name: StaticString = "claims"

    private let lexicon = Lexicon.english

    mutating func annotate(_ document: inout AnnotatedDocument) {
        let lexed = LexedText(document, lexicon)
        var anchor = 0
        var first = 0
        for (number, sentence) in document.sentences.enumerated() {
            var start = sentence.tokens.lowerBound
            while start < sentence.tokens.upperBound {
                var end = min(start + Sentence.partLength, sentence.tokens.upperBound)
                let mentions = Self.advance(&first, document.mentions.count) {
                    document.mentions[$0].tokens.lowerBound < end
                }
                // No part ends inside a mention.
                if end < sentence.tokens.upperBound, let last = mentions.last {
                    end = max(end, document.mentions[last].tokens.upperBound)
                    end = min(end, sentence.tokens.upperBound)
                }
                let anchors = Self.advance(&anchor, lexed.anchors.count) {
                    Int(lexed.anchors[$0]) < end
                }
                let tokens = start..<end
                start = end
                guard !anchors.isEmpty else { continue }
                let text = SentenceText(lexed: lexed, tokens: tokens, anchors: anchors)
                let speaker = QuoteReader(lexed: lexed).speaker(of: number, document.sentences)
                document.claims += Self.claims(
                    text, document.mentions[mentions], sentence: number, speaker: speaker)
            }
        }
    }

    /// Moves on while a place belongs to the sentence; returns the places passed.
    private static func advance(
        _ index: inout Int, _ count: Int, while belongs: (Int) -> Bool
    ) -> Range<Int> {
        let start = index
        while index < count, belongs(index) { index += 1 }
        return start..<index
    }

    private static func claims(
        _ sentence: SentenceText, _ found: ArraySlice<Mention>, sentence number: Int,
        speaker: SourceReader.Source?
    ) -> [StatisticalClaim] {
        // Words of two sentences are no figure and no name of either.
        let isWithin = found.indices.allSatisfy { found[$0].tokens.upperBound <= sentence.end }
        let mentions =
            isWithin ? found : found.filter { $0.tokens.upperBound <= sentence.end }[...]
        var drafts = FigureReader(sentence).drafts(mentions)
        guard !drafts.isEmpty else { return [] }
        NonClaimFilter(sentence).mark(&drafts)
        ChangeReader(sentence).read(&drafts)
        PairReader(sentence).read(&drafts)
        guard drafts.contains(where: { $0.isClaim }) else { return [] }
        let citations = tokens(mentions) { $0 == .citation }
        let names = tokens(mentions) { $0 == .organization || $0 == .person }
        var sources = SourceReader(sentence, names: names).sources(citations)
        if let speaker { sources.append(speaker) }
        AttributionReader(sources: sources).read(&drafts)
        PopulationReader(sentence).read(&drafts)
        YearReader(sentence, mentions).read(&drafts)
        PlaceReader(sentence, mentions).read(&drafts)
        PeriodReader(sentence).read(&drafts)
        ConversionReader(lexed: sentence.lexed).read(&drafts)
        return drafts.filter(\.isClaim).map { draft in
            var claim = claim(draft, sentence.lexed, sentence: number)
            claim.place = draft.place.map { name(of: mentions[$0], sentence.lexed) }
            return claim
        }
    }

    /// The tokens of mentions of some kinds.
    private static func tokens(
        _ mentions: ArraySlice<Mention>, of isMeant: (EntityKind) -> Bool
    ) -> [TokenSpan] {
        mentions.indices.compactMap { isMeant(mentions[$0].kind) ? mentions[$0].tokens : nil }
    }

    /// The code of a place where it has one, else its name; the names of several as they stand.
    private static func name(of places: ArraySlice<Mention>, _ lexed: LexedText) -> String {
        if places.count == 1, let place = places.first, place.kind != .city, let code = place.norm {
            return code
        }
        let first = places[places.startIndex].range.lowerBound
        let last = places[places.endIndex - 1].range.upperBound
        let words = lexed.text[first.index..<last.index].map { byte in
            ByteClass.of(byte) == .newline ? UInt8(ascii: " ") : byte
        }
        return String(decoding: words, as: UTF8.self)
    }

    private static func claim(
        _ draft: ClaimDraft, _ lexed: LexedText, sentence: Int
    ) -> StatisticalClaim {
        var claim = StatisticalClaim(
            range: lexed.range(draft.tokens), kind: draft.kind, number: draft.number,
            sentence: sentence, rule: draft.rule, confidence: draft.confidence)
        claim.of = draft.of
        claim.per = draft.period > 0 ? Lexicon.periodNames[Int(draft.period)] : nil
        claim.population = draft.population.map { lexed.range($0) }
        claim.attribution = draft.attribution.map { lexed.range($0) }
        claim.year = draft.year
        claim.triggers = TriggerReader(lexed: lexed).triggers(of: draft)
        return claim
    }
}
