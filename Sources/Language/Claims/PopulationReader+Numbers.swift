extension PopulationReader {
    /// The phrase before the verb of a change, with what it hangs on.
    func chain(before end: Int) -> TokenSpan? {
        let chain = phrases.chain(before: end)
        if let chain, chain.contains(where: { Self.numbers.contains(sentence.lexed.hash($0)) }) {
            return chain
        }
        return numbered(before: end) ?? chain
    }

    /// `the number of complaints it received about the police` before `fell from 15 to two`: what
    /// a change is said of, where more than the noun's own phrase stands before the verb.
    func numbered(before end: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        for at in stride(from: end - 3, through: max(sentence.start, end - Self.reach), by: -1)
        where Self.numbers.contains(lexed.hash(at)) && lexed.has(at + 1, .of)
            && lexed.does(at - 1, .determiner)
        {
            guard let phrase = phrases.phrase(from: at), phrase.upperBound < end,
                isDescribed(phrase.upperBound..<end)
            else { return nil }
            return phrase
        }
        return nil
    }

    private static let reach = 40
    private static let numbers = WordSet(
        "number numbers amount share proportion percentage rate total")

    /// Whether words behind a noun only say which is meant: a clause with `who`, `it` or `to
    /// which`, something filed or found somewhere, an insertion that begins with `including`.
    private func isDescribed(_ words: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        let first = words.lowerBound
        var isClause = false
        var insertion: Int?
        guard
            lexed.isMark(first, ",") || lexed.does(first, [.relative, .preposition, .pronoun])
                || lexed.hash(first) == Self.that || sentence.isPastForm(first)
                || sentence.isIngForm(first)
        else { return false }
        for at in words {
            if lexed.does(at, [.relative, .pronoun]) || lexed.hash(at) == Self.that {
                isClause = true
            } else if lexed.isMark(at, ",") {
                if insertion == nil, !Self.insertions.contains(lexed.hash(at + 1)),
                    !lexed.does(at + 1, .relative)
                {
                    return false
                }
                insertion = at
            } else if lexed.isMark(at, ";") || lexed.isMark(at, ":") || lexed.has(at, .trend)
                || Self.breaks.contains(lexed.hash(at))
                || !isClause && isOther(at, insertion != nil)
            {
                return false
            }
        }
        return true
    }

    /// Whether a word outside a clause begins something else: a verb, `and` but in an insertion.
    private func isOther(_ at: Int, _ isInserted: Bool) -> Bool {
        let lexed = sentence.lexed
        if lexed.has(at, .and) { return !isInserted }
        return lexed.does(at, .finite) && !sentence.isPastForm(at) && !lexed.isCapitalized(at)
    }

    private static let that = TokenHash.of("that")
    private static let insertions = WordSet("including such especially mainly")
    private static let breaks = WordSet("but while whereas although though because")
}
