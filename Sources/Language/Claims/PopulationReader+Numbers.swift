extension PopulationReader {
    /// The phrase before the verb of a change, with what it hangs on.
    func chain(before end: Int) -> TokenSpan? {
        let chain = phrases.chain(before: end)
        if let chain, chain.contains(where: { Self.numbers.contains(sentence.lexed.hash($0)) }) {
            return chain
        }
        if let numbered = numbered(before: end) { return numbered }
        return chain.flatMap { described(by: $0) } ?? chain
    }

    /// `women whose pay was withheld`: the noun before a clause of which the last word is no noun
    /// but its verb's.
    private func described(by last: TokenSpan) -> TokenSpan? {
        let lexed = sentence.lexed
        guard last.count == 1, lexed.does(last.lowerBound - 1, .auxiliary) else { return nil }
        let floor = max(sentence.start, last.lowerBound - Self.clauseReach)
        for at in stride(from: last.lowerBound - 1, to: floor, by: -1)
        where lexed.does(at, .relative) {
            return phrases.phrase(before: at)
        }
        return nil
    }

    private static let clauseReach = 10

    /// `the number of complaints it received about the police` before `fell from 15 to two`: what
    /// a change is said of, where more than the noun's own phrase stands before the verb.
    func numbered(before end: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        for at in stride(from: end - 3, through: max(sentence.start, end - Self.reach), by: -1)
        where Self.numbers.contains(lexed.hash(at)) && lexed.has(at + 1, .of)
            && lexed.does(at - 1, .determiner) && !Self.vague.contains(lexed.hash(at - 1))
        {
            guard let phrase = phrases.phrase(from: at), phrase.upperBound < end,
                isDescribed(phrase.upperBound..<end)
            else { return nil }
            return phrase
        }
        return nil
    }

    private static let reach = 40
    /// `a number of countries` are countries.
    private static let vague = WordSet("a any some")
    private static let numbers = WordSet(
        "number numbers amount share proportion percentage rate total")

    /// Whether words behind a noun only say which is meant: a clause with `who`, `it` or `to
    /// which`, something filed or found somewhere, an insertion that begins with `including`.
    private func isDescribed(_ words: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        let first = words.lowerBound
        var clauses = 0
        var insertion: Int?
        guard
            lexed.isMark(first, ",") || lexed.does(first, [.relative, .preposition, .pronoun])
                || lexed.hash(first) == Self.that || sentence.isPastForm(first)
                || sentence.isIngForm(first)
        else { return false }
        for at in words {
            if lexed.does(at, [.relative, .pronoun]) || lexed.hash(at) == Self.that {
                clauses += 1
            } else if lexed.isMark(at, ",") {
                if insertion == nil, !Self.insertions.contains(lexed.hash(at + 1)),
                    !lexed.does(at + 1, .relative)
                {
                    return false
                }
                insertion = at
            } else if lexed.isMark(at, ";") || lexed.isMark(at, ":") || lexed.has(at, .trend)
                || Self.breaks.contains(lexed.hash(at))
                || lexed.has(at, .and) && clauses == 0 && insertion == nil
            {
                return false
            } else if isVerb(at) {
                // Each clause has one verb; the next is that of the sentence.
                clauses -= 1
                if clauses < 0 { return false }
            }
        }
        return true
    }

    private func isVerb(_ at: Int) -> Bool {
        sentence.lexed.does(at, .finite) && !sentence.isPastForm(at)
            && !sentence.lexed.isCapitalized(at) && !sentence.lexed.does(at + 1, .auxiliary)
    }

    private static let that = TokenHash.of("that")
    private static let insertions = WordSet("including such especially mainly")
    private static let breaks = WordSet("whose but while whereas although though because")
}
