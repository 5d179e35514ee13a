extension PopulationReader {
    /// `Obesity - adult prevalence rate: 46%`: the label of a row of data.
    func rowLabel(before start: Int, _ end: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let at = skipped(back: start - 1)
        let isDash =
            lexed.isDash(at) && lexed.hasSpace(before: at) && lexed.hasSpace(before: at + 1)
        guard lexed.isMark(at, ":") || isDash, !isVerbNext(end) else { return nil }
        return label(before: at)
    }

    /// The label before a colon or dash, without its year; `total` stands for the label before it.
    func label(before colon: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        if lexed.hash(colon - 1) == Self.total, lexed.isMark(colon - 2, ":") {
            return label(before: colon - 2)
        }
        let isYear =
            lexed.kind(colon - 1) == .number && lexed.tokens[colon - 1].byteRange.count == 4
        let end = isYear ? withoutDate(colon - 1) + 1 : colon
        if let phrase = phrases.chain(before: end) { return phrase }
        // `women married by age 15: 2%`, `Hotels – complaints received: 158`
        var start = colon
        while start > max(sentence.start, colon - Self.labelReach), !lexed.isMark(start - 1, ":"),
            !lexed.isMark(start - 1, ";"), !lexed.flags(start).contains(.newlineBefore),
            !(lexed.isDash(start - 1) && lexed.hasSpace(before: start - 1))
        {
            start -= 1
        }
        return phrases.phrase(from: start)
    }

    static let total = TokenHash.of("total")
    /// A label is looked through for so many tokens.
    private static let labelReach = 14

    /// The base of a list that names it once: `percent of vote - A 59%, B 40%`.
    func listBase(_ drafts: [ClaimDraft]) -> TokenSpan? {
        let lexed = sentence.lexed
        guard drafts.contains(where: { $0.mentionKind == .percent }) else { return nil }
        for index in sentence.tokens.dropLast()
        where lexed.has(index, .percent) && lexed.has(index + 1, .of)
            && lexed.kind(index - 1) != .number && !lexed.has(index - 1, [.unit, .tens])
        {
            return phrases.phrase(from: index + 2)
        }
        return nil
    }

    /// What a percentage in a list or in brackets belongs to: `boys (8.8 percent)`,
    /// `Muslim 5.4%`.
    func label(_ drafts: [ClaimDraft], _ index: Int, _ base: TokenSpan?) -> TokenSpan? {
        let lexed = sentence.lexed
        let start = drafts[index].tokens.lowerBound
        let end = drafts[index].tokens.upperBound
        let isClosed = lexed.kind(end) == .mark || !sentence.holds(end) || lexed.has(end, .and)
        guard isClosed else { return nil }
        if let base, base.upperBound <= start { return nearestBase(before: start) ?? base }
        if lexed.isMark(bracketBefore(start), "(") {
            return bracketed(drafts, index, open: bracketBefore(start))
        }
        if let glossed = glossed(before: start) { return glossed }
        guard sentence.isNounLike(start - 1),
            !lexed.has(start - 1, .trend),
            !sentence.isPastForm(start - 1)
                || lexed.isCapitalized(start - 1) || isListed(drafts, index)
        else { return nil }
        return phrases.phrase(before: start) ?? start - 1..<start
    }

    /// `Black Moors (of Arab descent) 40%`: a label with a gloss.
    private func glossed(before start: Int) -> TokenSpan? {
        guard sentence.lexed.isMark(start - 1, ")"),
            let open = sentence.opening(before: start - 1), sentence.lexed.isCapitalized(open - 1)
        else { return nil }
        return phrases.phrase(before: open)
    }

    private func isListed(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        drafts.count > 2 && index > 0
    }

    /// The base named last before a place: a second round has its own.
    private func nearestBase(before start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        for at in (sentence.start..<start).reversed()
        where lexed.has(at, .percent) && lexed.has(at + 1, .of) && lexed.kind(at - 1) != .number {
            return phrases.phrase(from: at + 2)
        }
        return nil
    }

    private func bracketBefore(_ start: Int) -> Int {
        var at = start - 1
        while at > sentence.start,
            sentence.lexed.has(at, [.comparatorEnd, .comparatorFiller, .estimated])
        {
            at -= 1
        }
        return at
    }

    /// A share in brackets: of the list’s base, of what a count before counts, or the noun before.
    func bracketed(_ drafts: [ClaimDraft], _ index: Int, open: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        for other in drafts[..<index].reversed() where other.isClaim {
            if other.tokens.upperBound == open { return other.population }
            if isShareOfNamed(other, before: open) { return other.population }
            if other.mentionKind == .percent, lexed.has(other.tokens.upperBound, .of),
                sentence.opening(before: other.tokens.lowerBound) != nil
            {
                return other.population
            }
        }
        guard let phrase = phrases.phrase(before: open) else { return nil }
        // `unchanged from the preceding year (16,921)`
        let last = phrase.upperBound - 1
        let isOther =
            lexed.has(last, [.calendarUnit, .duration]) || Self.levels.contains(lexed.hash(last))
        return isOther ? previous(drafts, index) : phrase
    }

    /// `61% of spend is in the UK; Spain (11%)`, `half of all people (15.1 million), Africa (3.8
    /// million)`: shares of one whole by names.
    private func isShareOfNamed(_ other: ClaimDraft, before open: Int) -> Bool {
        let lexed = sentence.lexed
        guard other.mentionKind == .percent || other.number.unit == .fraction,
            lexed.has(other.tokens.upperBound, .of), let whole = other.population
        else { return false }
        return lexed.isCapitalized(open - 1) || open - whole.upperBound <= 4
    }
}
