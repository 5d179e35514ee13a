/// Finds how often a figure comes back: `per month`, `a year`, `annually`.
struct PeriodReader {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// Fills in `period` for a sentence's drafts.
    func read(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices where drafts[index].isClaim {
            let next = index + 1 < drafts.count ? drafts[index + 1].tokens.lowerBound : sentence.end
            drafts[index].period =
                period(after: drafts[index].tokens.upperBound, limit: next)
                ?? period(before: drafts[index].tokens.lowerBound) ?? 0
        }
    }

    private static let reach = 8

    private func period(after end: Int, limit: Int) -> UInt8? {
        var at = lexed.isMark(end, ")") ? end + 1 : end
        let stop = min(limit, sentence.end, at + Self.reach)
        while at < stop {
            if lexed.has(at, .rateAdverb) { return lexed.word(at).calendar }
            if lexed.has(at, .perWord), lexed.has(at + 1, .period), isPer(at) {
                return lexed.word(at + 1).calendar
            }
            if Self.fiscal.contains(lexed.hash(at)), lexed.has(at + 1, .of) { return nil }
            guard lexed.kind(at) == .word else { return nil }
            at += 1
        }
        return nil
    }

    /// `the year` is none; `a year`, `per year`, `each year` are.
    private func isPer(_ index: Int) -> Bool { !Self.definite.contains(lexed.hash(index)) }

    private static let definite = WordSet("the")
    private static let fiscal = WordSet("fiscal")

    /// `an average monthly compensation of 500`, `annually receive 40,000`.
    private func period(before start: Int) -> UInt8? {
        for at in stride(from: start - 1, through: max(sentence.start, start - Self.reach), by: -1)
        {
            if lexed.has(at, .rateAdverb) { return lexed.word(at).calendar }
            if Self.adjectives.contains(lexed.hash(at)) { return Self.year }
            guard lexed.kind(at) == .word, !lexed.does(at, [.subordinator, .relative]) else {
                return nil
            }
        }
        return nil
    }

    private static let adjectives = WordSet("annual")
    private static let year: UInt8 = 1
}
