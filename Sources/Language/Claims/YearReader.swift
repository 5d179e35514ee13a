/// Finds the year that each claim of a sentence is about.
struct YearReader {
    /// A date of the sentence.
    struct Dated {
        var tokens: TokenSpan
        var year: ClaimYear
        /// Whether it dates a document, law or publication rather than a figure.
        var isSecondary: Bool
        /// Whether `since` leads to it.
        var isSince: Bool
        /// Whether it is the base of a comparison: `than in 2020`, `from 2014`.
        var isBase: Bool
        /// Whether it is a tag in brackets that closes the text: `(2020)`, `(2021 est.)`.
        var isTag: Bool
        /// Whether it is a tag in brackets before a semicolon: `4,870 (Yemen) (2023); …`.
        var closesRow: Bool
        var hasEstimate: Bool
        /// Whether it is all that its brackets hold.
        var isAlone: Bool
        /// The bracket it stands in, -1 outside brackets.
        var bracket: Int
    }

    let sentence: SentenceText
    var lexed: LexedText { sentence.lexed }
    private(set) var dates: [Dated] = []

    init(_ sentence: SentenceText, _ mentions: ArraySlice<Mention>) {
        self.sentence = sentence
        for index in mentions.indices where mentions[index].kind == .date {
            guard let norm = mentions[index].norm, let year = ClaimYear(iso: norm) else { continue }
            dates.append(dated(mentions[index].tokens, year))
        }
        joinPeriods()
    }

    private func dated(_ tokens: TokenSpan, _ year: ClaimYear) -> Dated {
        let before = tokens.lowerBound - 1
        let isBracketed = lexed.isMark(before, "(")
        let hasEstimate = Self.estimates.contains(lexed.hash(tokens.upperBound))
        let close = hasEstimate ? closeAfter(tokens.upperBound) : tokens.upperBound
        return Dated(
            tokens: tokens, year: year, isSecondary: isSecondary(tokens),
            isSince: lexed.hash(before) == Self.since, isBase: isBase(before) || isLevel(tokens),
            isTag: (isBracketed || hasEstimate) && lexed.isMark(close, ")") && isLast(close),
            closesRow: (isBracketed || hasEstimate) && lexed.isMark(close, ")")
                && (lexed.isMark(close + 1, ";") || hasEstimate && lexed.isMark(close + 1, ",")),
            hasEstimate: hasEstimate, isAlone: isBracketed && lexed.isMark(close, ")"),
            bracket: sentence.opening(before: tokens.lowerBound) ?? -1)
    }

    private func closeAfter(_ index: Int) -> Int {
        lexed.isMark(index + 1, ".") ? index + 2 : index + 1
    }

    private func isLast(_ close: Int) -> Bool {
        close + 1 >= sentence.end || lexed.kind(close + 1) == .mark && close + 2 >= sentence.end
    }

    private static let estimates = WordSet("est est. estimate estimated")
    static let since = TokenHash.of("since")

    /// `published in 2014`, `the 2016 law`, `as amended in 2015`, `a 2011 report`.
    func isSecondary(_ tokens: TokenSpan) -> Bool {
        if lexed.does(tokens.upperBound, [.lawWord, .source]) || isBoundary(tokens) { return true }
        if lexed.does(tokens.upperBound + 1, [.lawWord, .source]),
            lexed.kind(tokens.upperBound) == .word, !lexed.does(tokens.upperBound, .closers)
        {
            return true
        }
        var at = tokens.lowerBound - 1
        if lexed.has(at, [.in, .of]) || Self.on.contains(lexed.hash(at)) { at -= 1 }
        return lexed.does(at, .issued) && sentence.isPastForm(at)
            || lexed.does(at, .source) && lexed.has(tokens.lowerBound - 1, .in)
    }

    /// `after September 2, 1974`: a bound, not the time of the figure.
    func isBoundary(_ tokens: TokenSpan) -> Bool {
        Self.bounds.contains(lexed.hash(tokens.lowerBound - 1))
            || lexed.has(tokens.lowerBound - 1, .to)
                && Self.bounds.contains(lexed.hash(tokens.lowerBound - 2))
    }

    static let bounds = WordSet("after before prior until")
    static let on = WordSet("on during by")

    /// `than in 2020`, `compared with 2014`, `from 2014`, `the 2007 level`.
    func isBase(_ before: Int) -> Bool {
        var at = before
        // `an increase of 4.1% on 2023-24`
        if lexed.hash(at) == PopulationReader.on,
            lexed.isMark(at - 1, "%") || lexed.has(at - 1, .percent)
        {
            return true
        }
        for _ in 0..<6 {
            if lexed.has(at, .from) {
                return lexed.has(at - 1, [.trend, .more, .less, .multiple])
                    || lexed.has(at - 1, .percent) || lexed.isMark(at - 1, "%")
            }
            if lexed.does(at, .comparing) || lexed.has(at, .multiple) { return true }
            if lexed.hash(at) == Self.as, lexed.has(at + 1, .in) { return true }
            let isFiller =
                lexed.has(at, [.in, .of, .perWord]) || Self.fillers.contains(lexed.hash(at))
                || lexed.does(at, .determiner)
            guard isFiller else { return false }
            at -= 1
        }
        return false
    }

    /// `above the 2022 level`, `the 2005 baseline`
    private func isLevel(_ tokens: TokenSpan) -> Bool {
        Self.levels.contains(lexed.hash(tokens.upperBound))
            && lexed.does(tokens.lowerBound - 1, .determiner)
    }

    private static let levels = WordSet("level levels figure figures baseline average mark")
    private static let `as` = TokenHash.of("as")
    private static let fillers = WordSet(
        """
        with same period during year figure level the that reported number amount rate total
        entirety whole
        """)

    /// `between July 2015 and July 2016`, `fiscal years 2022 through 2028`.
    private mutating func joinPeriods() {
        guard dates.count > 1 else { return }
        for index in (0..<dates.count - 1).reversed() {
            let first = dates[index]
            let second = dates[index + 1]
            // `between July 1, 2021, and June 30, 2022`
            let hasComma = lexed.isMark(first.tokens.upperBound, ",")
            let link = first.tokens.upperBound + (hasComma ? 1 : 0)
            guard second.tokens.lowerBound - link == 1, isPeriod(first, at: link) else { continue }
            dates[index].year.last = second.year.last
            dates[index].tokens = first.tokens.lowerBound..<second.tokens.upperBound
            dates[index].isBase = false
            dates.remove(at: index + 1)
        }
    }

    func isPeriod(_ first: Dated, at link: Int) -> Bool {
        if lexed.has(link, .through) { return true }
        var before = first.tokens.lowerBound - 1
        // `from about May 2019 to November 2020`
        while lexed.has(before, .comparatorEnd), !lexed.has(before, [.from, .between]) {
            before -= 1
        }
        return lexed.has(link, .and) && lexed.has(before, .between)
            || lexed.has(link, .to) && lexed.has(before, .from)
    }
}

extension YearReader {
    /// Fills in the years of a sentence's drafts.
    func read(_ drafts: inout [ClaimDraft]) {
        guard !dates.isEmpty else { return }
        for index in drafts.indices where drafts[index].isClaim {
            let date = date(drafts, index)
            drafts[index].year = date?.year
            drafts[index].yearWords = date?.tokens
        }
    }

    /// The date that a claim is about.
    private func date(_ drafts: [ClaimDraft], _ index: Int) -> Dated? {
        let draft = drafts[index]
        if draft.number.from != nil || draft.number.low != nil,
            let inside = dates.last(where: { draft.tokens.contains($0.tokens.lowerBound) })
        {
            let after = attached(drafts, index)
            if draft.number.from != nil {
                return after ?? (isEnd(inside, draft) ? inside : nil)
            }
        }
        if let tag = tag(for: draft) ?? tag(before: draft) ?? base(before: draft) { return tag }
        if draft.kind == .change {
            if let result = result(of: draft, drafts, index) { return result }
            if var period = dates.first(where: { isSpan($0, behind: draft) }) {
                period.year.first = period.year.last
                return period
            }
        }
        if let own = attached(drafts, index), !own.isSince { return own }
        if let behind = behindBracket(of: draft) { return behind }
        if let carried = carried(to: draft, drafts) {
            if carried.isSecondary, let trailing = trailing(drafts, index) { return trailing }
            return carried
        }
        return trailing(drafts, index) ?? ofSource(behind: draft)
    }

    /// The date of what a change came to: `nine-fold to 640 in 2016`.
    private func result(of draft: ClaimDraft, _ drafts: [ClaimDraft], _ index: Int) -> Dated? {
        guard index + 1 < drafts.count, draft.number.from == nil else { return nil }
        let next = drafts[index + 1].tokens.lowerBound
        let end = draft.tokens.upperBound
        guard next >= end, next - end <= 4, (end..<next).contains(where: { lexed.has($0, .to) })
        else {
            return nil
        }
        return attached(drafts, index + 1)
    }

    /// `doubled in the years from 1960 to 1970`: a period behind a change.
    private func isSpan(_ date: Dated, behind draft: ClaimDraft) -> Bool {
        date.year.isPeriod && date.tokens.lowerBound >= draft.tokens.upperBound
            && date.tokens.lowerBound - draft.tokens.upperBound <= 8
    }

    /// A date inside a change that stands at its later number.
    private func isEnd(_ date: Dated, _ draft: ClaimDraft) -> Bool {
        var at = date.tokens.lowerBound
        while at > draft.tokens.lowerBound {
            if lexed.has(at, .to) { return true }
            at -= 1
        }
        return false
    }

    /// A tag that closes a row of data; in running prose it dates the text, not the figure.
    private func tag(for draft: ClaimDraft) -> Dated? {
        guard
            let tag = dates.first(where: {
                ($0.isTag || $0.closesRow) && $0.tokens.lowerBound > draft.tokens.lowerBound
            })
        else { return nil }
        if tag.hasEstimate || isOfSource(tag, behind: draft) { return tag }
        let end = tag.closesRow ? tag.tokens.lowerBound : sentence.end
        let hasVerb = (sentence.start..<end).contains { lexed.does($0, .auxiliary) }
        return hasVerb ? nil : tag
    }

    /// `in all of 2014 (220)`, `the 2021 figure (eight)`: the date right before a bracket that the
    /// figure fills.
    private func base(before draft: ClaimDraft) -> Dated? {
        let open = draft.tokens.lowerBound - 1
        guard lexed.isMark(open, "("), lexed.isMark(draft.tokens.upperBound, ")") else {
            return nil
        }
        return dates.last { (open - 1...open).contains($0.tokens.upperBound) }
    }

    /// `4.4% (2024 est.) (male 80,308)`: the tag right before the figure's bracket.
    private func tag(before draft: ClaimDraft) -> Dated? {
        guard let open = sentence.opening(before: draft.tokens.lowerBound) else { return nil }
        return dates.last { $0.hasEstimate && sentence.closing($0.bracket) == open - 1 }
    }

    /// `8 percent of the people in the most recent census (2018).`
    private func isOfSource(_ tag: Dated, behind draft: ClaimDraft) -> Bool {
        // The two ends of a range may stand around a tag.
        tag.tokens.lowerBound >= draft.tokens.upperBound && isSource(tag.tokens.lowerBound - 2)
            && !(draft.tokens.upperBound..<tag.tokens.lowerBound).contains {
                lexed.isMark($0, ";")
            }
    }

    /// A date in the claim's own phrase, before the next figure: `419 violations in 2015`.
    private func attached(_ drafts: [ClaimDraft], _ index: Int) -> Dated? {
        let end = drafts[index].tokens.upperBound
        let next = nextFigure(drafts, index)
        let bracket = sentence.opening(before: drafts[index].tokens.lowerBound) ?? -1
        let isChange = drafts[index].kind == .change
        return dates.first { date in
            date.tokens.lowerBound >= end && date.tokens.lowerBound < next
                && (date.bracket == bracket || date.isAlone && date.bracket >= end)
                && !date.isTag && !date.isSecondary
                && !(isChange && (date.isBase || date.isSince))
                && !isBroken(from: end, to: date.tokens.lowerBound)
                && !(date.isBase && !isCompared(drafts[index]))
        }
    }

    /// `14 victims (10 women and four men) in 2017`: right behind the figure's bracket.
    private func behindBracket(of draft: ClaimDraft) -> Dated? {
        guard let open = sentence.opening(before: draft.tokens.lowerBound),
            let close = sentence.closing(open), lexed.has(close + 1, .in)
        else { return nil }
        return dates.first { $0.tokens.lowerBound == close + 2 && !$0.isBase }
    }

    /// Whether the figure itself stands behind a word of comparison.
    func isCompared(_ draft: ClaimDraft) -> Bool {
        var at = draft.tokens.lowerBound - 1
        let comparator = PhraseTable.before.match(at: at, step: -1, in: lexed.tokens)
        at -= comparator?.length ?? 0
        for _ in 0..<4 {
            if lexed.does(at, .comparing), !lexed.has(at, .from) || lexed.has(at - 1, .more) {
                return true
            }
            if lexed.hash(at) == Self.against, lexed.isMark(at - 1, ",") { return true }
            guard
                lexed.does(at, [.determiner, .preposition]) || Self.fillers.contains(lexed.hash(at))
            else { return false }
            at -= 1
        }
        return false
    }

    private func nextFigure(_ drafts: [ClaimDraft], _ index: Int) -> Int {
        for other in drafts[(index + 1)...]
        where other.tokens.lowerBound >= drafts[index].tokens.upperBound
            && !(other.isMoney && lexed.isMark(other.tokens.lowerBound - 1, "("))
        {
            return other.tokens.lowerBound
        }
        return sentence.end
    }

    /// Whether another clause begins between: a semicolon, or a comma with a new subject.
    private func isBroken(from start: Int, to end: Int) -> Bool {
        (start..<end).contains { lexed.isMark($0, ";") || Self.breaks.contains(lexed.hash($0)) }
    }

}
