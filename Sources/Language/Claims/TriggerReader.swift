/// Gathers the words that decided on the parts of a claim, so that it can be explained.
///
/// Comparator, direction, source, place and year come with the words that their readers matched.
/// The unit's words, and what leads to the population, are those that stand where the readers found
/// them.
struct TriggerReader {
    let lexed: LexedText

    /// The triggers of a finished draft, in the order of the parts.
    func triggers(of draft: ClaimDraft) -> [ClaimTrigger] {
        var triggers: [ClaimTrigger] = []
        let words: [(ClaimTrigger.Part, TokenSpan?)] = [
            (.comparator, draft.number.comparator == .exactly ? nil : draft.number.comparatorWords),
            (.direction, draft.number.direction == nil ? nil : draft.number.directionWords),
            (.unit, unitWords(draft)), (.population, populationWords(draft)),
            (.attribution, draft.attributionWords), (.place, draft.placeWords),
            (.year, draft.yearWords),
        ]
        for case (let part, let tokens?) in words where !tokens.isEmpty {
            triggers.append(ClaimTrigger(part: part, range: lexed.range(tokens)))
        }
        return triggers
    }

    /// `of the women`: with the preposition that leads from the number to the noun.
    private func populationWords(_ draft: ClaimDraft) -> TokenSpan? {
        guard let population = draft.population else { return nil }
        let end = draft.tokens.upperBound
        var start = population.lowerBound
        while start > end, lexed.does(start - 1, .determiner) { start -= 1 }
        let isLed =
            start > end && (lexed.has(start - 1, .of) || lexed.does(start - 1, .preposition))
        return isLed ? start - 1..<population.upperBound : population
    }

    private func unitWords(_ draft: ClaimDraft) -> TokenSpan? {
        switch draft.number.unit {
        case .percent: percent(draft.tokens)
        case .percentagePoints: points(draft.tokens)
        case .times: times(draft.tokens)
        case .per: base(draft.tokens)
        default: draft.isMoney ? money(draft.tokens) : nil
        }
    }

    /// `%`, `percent` or `per cent`; a sign that several numbers share stands behind the last.
    private func percent(_ tokens: TokenSpan) -> TokenSpan? {
        for index in tokens.lowerBound..<tokens.upperBound + Self.sharedReach {
            if lexed.isMark(index, "%") || lexed.has(index, .percent) { return index..<index + 1 }
            if lexed.hash(index) == Self.cent {
                let start = lexed.isMark(index - 1, "-") ? index - 2 : index - 1
                return start..<index + 1
            }
        }
        return nil
    }

    /// A shared sign stands at most so many tokens behind a number.
    private static let sharedReach = 6
    private static let cent = TokenHash.of("cent")

    private func points(_ tokens: TokenSpan) -> TokenSpan? {
        guard let last = tokens.last, lexed.has(last, .point) else { return nil }
        return max(tokens.lowerBound, last - 1)..<last + 1
    }

    /// `times`, `fold`, right behind the number or at the end of it.
    private func times(_ tokens: TokenSpan) -> TokenSpan? {
        let reach = tokens.lowerBound..<tokens.upperBound + 2
        guard let index = reach.first(where: { Self.multiples.contains(lexed.hash($0)) }) else {
            return nil
        }
        return index..<index + 1
    }

    private static let multiples = WordSet("times fold")

    /// `per 100,000`: from the word before the base to the end of the number.
    private func base(_ tokens: TokenSpan) -> TokenSpan? {
        let start = tokens.first { index in
            lexed.hash(index) == Self.per || lexed.isMark(index, "/") || lexed.has(index, .every)
        }
        return start.map { $0..<tokens.upperBound }
    }

    private static let per = TokenHash.of("per")

    private func money(_ tokens: TokenSpan) -> TokenSpan? {
        let index = tokens.first { index in
            lexed.isMark(index, "$") || Self.moneyMarks.contains(lexed.mark(index))
                || lexed.has(
                    index, [.currency, .currencyCode, .currencyLeading, .currencyTrailing])
        }
        return index.map { $0..<$0 + 1 }
    }

    private static let moneyMarks: Set<UInt8> = [
        Mark.euro, Mark.pound, Mark.yen, Mark.currency,
    ]
}
