extension YearReader {
    /// The date that was named last before the claim and carries on to it.
    func carried(to draft: ClaimDraft, _ drafts: [ClaimDraft]) -> Dated? {
        let bracket = sentence.opening(before: draft.tokens.lowerBound) ?? -1
        let before = dates.filter { date in
            date.tokens.upperBound <= draft.tokens.lowerBound && !date.isBase
                && (date.bracket == -1 || date.bracket == bracket || isTagOfLead(date))
                && !isCompared(draft) && !isCut(date, draft) && isCarrying(date, draft, drafts)
        }
        return before.last { !$0.isSecondary && !isLaw($0) } ?? before.last { !isLaw($0) }
    }

    /// `their latest survey (2012), 61 percent`, `in the election cycle (2015-2016), 8 percent`: a
    /// tag behind the source of figures or their time.
    private func isTagOfLead(_ date: Dated) -> Bool {
        let before = date.tokens.lowerBound - 2
        return date.isAlone && (isSource(before) || Self.periods.contains(lexed.hash(before)))
    }

    private static let periods = WordSet(
        "cycle election elections season term session period round year legislature")

    /// `data`, `statistics available`
    func isSource(_ index: Int) -> Bool {
        lexed.does(index, .source)
            || Self.available.contains(lexed.hash(index)) && lexed.does(index - 1, .source)
    }

    private static let available = WordSet("available")

    /// Whether a semicolon stands between, and the date does not open the sentence.
    private func isCut(_ date: Dated, _ draft: ClaimDraft) -> Bool {
        let between = date.tokens.upperBound..<draft.tokens.lowerBound
        // `In 2012 they were nine of ten; today they are under half`
        if between.contains(where: { Self.nows.contains(lexed.hash($0)) }) { return true }
        guard date.tokens.lowerBound - sentence.start > 4 else { return false }
        return between.contains {
            // `in 2014, but 800,000 have gone`
            lexed.isMark($0, ",") && lexed.hash($0 + 1) == Self.but
                || lexed.isMark($0, ";") && !isGoingOn($0 + 1)
                    && (sentence.opening(before: $0) ?? date.bracket) == date.bracket
        }
    }

    private static let but = TokenHash.of("but")
    private static let nows = WordSet("today now nowadays")

    /// `; of these, 69 percent`: the same cases go on.
    private func isGoingOn(_ index: Int) -> Bool {
        lexed.has(index, .of)
            && (lexed.does(index + 1, .pointer) || lexed.does(index + 1, .determiner))
    }

    /// Whether a date holds for figures behind its clause: bounds do not (`by April 2026`), nor
    /// `since` for a change, nor another figure's date before a verb and its that-clause.
    private func isCarrying(_ date: Dated, _ draft: ClaimDraft, _ drafts: [ClaimDraft]) -> Bool {
        if date.isSince, draft.kind == .change { return false }
        let opens = lexed.flags(date.tokens.lowerBound - 1).contains(.newlineBefore)
        guard date.tokens.lowerBound - sentence.start > 3, !opens else { return true }
        if date.isSince || isLimit(date) || isBeginning(date) { return false }
        let owner = drafts.last {
            $0.tokens.lowerBound < date.tokens.lowerBound
                && date.tokens.lowerBound - $0.tokens.upperBound < Self.ownReach
        }
        guard let owner else { return true }
        if isCompared(owner) || lexed.has(owner.tokens.lowerBound - 1, .from) { return false }
        let clause = date.tokens.upperBound..<draft.tokens.lowerBound
        return !clause.contains { lexed.hash($0) == Self.thatWord && lexed.does($0 - 1, .finite) }
    }

    /// A figure's own date stands at most so many tokens behind it.
    private static let ownReach = 8
    /// `double it by April 2026, and`; but `by 1990 there were`.
    private func isLimit(_ date: Dated) -> Bool {
        let before = lexed.hash(date.tokens.lowerBound - 1)
        let end = date.tokens.upperBound
        return Self.limits.contains(before)
            || before == Self.by && (lexed.kind(end) == .mark || lexed.has(end, [.and, .or]))
    }

    /// `an investigation that began in 2021 led to`: the year that something else began.
    private func isBeginning(_ date: Dated) -> Bool {
        let verb = date.tokens.lowerBound - 2
        return lexed.has(verb + 1, .in) && Self.begun.contains(lexed.hash(verb))
            && Self.clauses.contains(lexed.hash(verb - 1)) && !lexed.has(sentence.start, .of)
    }

    private static let begun = WordSet("began started")
    private static let clauses = WordSet("that which")
    static let by = TokenHash.of("by")
    private static let limits = WordSet("through until till")
    private static let thatWord = TokenHash.of("that")

    /// Whether the date belongs to an instrument, which dates no figure.
    private func isLaw(_ date: Dated) -> Bool {
        let end = date.tokens.upperBound
        if isBoundary(date.tokens) { return true }
        if lexed.isCapitalized(date.tokens.lowerBound - 1), date.year.isPeriod,
            !lexed.has(date.tokens.lowerBound - 1, [.month, .opener])
        {
            return true
        }
        if lexed.does(end, .lawWord) || lexed.does(end + 1, .lawWord) { return true }
        if lexed.does(end, .source) || lexed.does(end + 1, .source) { return false }
        if lexed.does(date.tokens.lowerBound - 1, .determiner), isLawNoun(after: end) {
            return true
        }
        var at = date.tokens.lowerBound - 1
        if lexed.does(at, .preposition) { at -= 1 }
        return lexed.does(at, .issued) && !isPublished(at) || isEnactment(before: at)
    }

    /// `the 2008 anti-trafficking law`
    private func isLawNoun(after end: Int) -> Bool {
        for at in end..<end + 5 {
            if lexed.does(at, .lawWord) { return true }
            guard sentence.isNounLike(at) || sentence.isJoint(at) else { return false }
        }
        return false
    }

    /// `passed the Anti-Trafficking in Persons Act` before `in 2008`.
    private func isEnactment(before end: Int) -> Bool {
        guard lexed.does(end, .lawWord) || lexed.isMark(end, ")") else { return false }
        for at in stride(from: end - 1, through: max(sentence.start, end - 14), by: -1) {
            if lexed.does(at, .issued) { return !isPublished(at) }
            if lexed.isMark(at, ";") || lexed.does(at, .auxiliary) { return false }
        }
        return false
    }

    private func isPublished(_ index: Int) -> Bool {
        Self.published.contains(lexed.hash(index))
    }

    static let published = WordSet("published released issued conducted")
}
