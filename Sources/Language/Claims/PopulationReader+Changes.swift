extension PopulationReader {
    /// What is measured: `3,060 km of cargo routes`, `a hill about 220 m high`,
    /// `Waterways: 8,370 km`.
    func measured(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let start = drafts[index].tokens.lowerBound
        var end = drafts[index].tokens.upperBound
        while lexed.has(end, .measure) { end += 1 }
        if lexed.has(end, .of), let noun = phrases.phrase(from: end + 1) { return noun }
        if lexed.isMark(start - 1, "("), index > 0, drafts[index - 1].kind == .other {
            return drafts[index - 1].population
        }
        var at = start - 1
        while at > sentence.start,
            lexed.does(at, .preposition) || sentence.isAdverb(at) || lexed.does(at, .determiner)
                || lexed.has(at, [.comparatorEnd, .comparatorFiller])
        {
            at -= 1
        }
        if lexed.isMark(at, ":") { return label(before: at) }
        return subject(ofNumberAt: start) ?? verbSubject(before: at + 1)
            ?? previous(drafts, index)
    }

    /// What a change changes: `rose 12 percent`, `a 50 percent decrease in fees`, `doubled`.
    func changed(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let draft = drafts[index]
        var end = draft.tokens.upperBound
        if draft.number.unit == .times { return multiplied(drafts, index) }
        if lexed.isMark(end, "-") { end += 1 }
        for at in end...end + 2 where lexed.has(at, [.riseNoun, .fallNoun]) {
            if lexed.has(at + 1, [.in, .of]) || lexed.hash(at + 1) == Self.on {
                return phrases.phrase(from: at + 2)
            }
            break
        }
        if draft.mentionKind == .quantity, lexed.has(end, [.more, .less]),
            let noun = phrases.phrase(from: end + 1)
        {
            return noun
        }
        if lexed.has(end, .of), !isPointer(end + 1), let whole = phrases.phrase(from: end + 1) {
            return whole
        }
        // `25 percent above the poverty level`
        if Self.bounds.contains(lexed.hash(end)), let level = phrases.phrase(from: end + 1) {
            return level
        }
        if let named = verbSubject(before: draft.tokens.lowerBound) { return named }
        if let before = previous(drafts, index) { return before }
        // `profits are put at $172 billion, 37 per cent higher than before`
        guard index > 0, drafts[index - 1].isMoney else { return nil }
        return subject(ofNumberAt: drafts[index - 1].tokens.lowerBound)
    }

    static let on = TokenHash.of("on")
    private static let bounds = WordSet("above below")

    /// `twice as many ethnic Mongols`, `3 times the fine`, `X more than doubled`.
    private func multiplied(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let draft = drafts[index]
        var at = draft.tokens.upperBound
        let isVerb =
            lexed.lastByte(draft.tokens.lowerBound) == UInt8(ascii: "d")
            && draft.mentionKind == nil
        if isVerb, lexed.does(at, .determiner), !lexed.has(at + 1, [.calendarUnit, .relativeDay]) {
            // `doubled our investment`
            return phrases.phrase(from: at)
        }
        if !isVerb {
            // `twice as many as the year before`: of what is counted before it.
            if lexed.hash(at) == Self.as, draft.mentionKind == nil {
                return previous(drafts, index) ?? verbSubject(before: draft.tokens.lowerBound)
            }
            if lexed.hash(at) == Self.times { at += 1 }
            while at < draft.tokens.upperBound + 4, Self.comparison.contains(lexed.hash(at)) {
                at += 1
            }
            let isCompared = Self.than.contains(lexed.hash(at + 1))
            if !isCompared, !Self.likely.contains(lexed.hash(at)), lexed.hash(at) != Self.what,
                let noun = phrases.phrase(from: at), !lexed.has(at, .to)
            {
                // `triple the number expected`: of what is counted before it.
                let isBare =
                    noun.count == 1 && lexed.does(noun.lowerBound, .measureNoun)
                    || Self.levels.contains(lexed.hash(noun.upperBound - 1)) && noun.count <= 2
                    || Self.chances.contains(lexed.hash(noun.lowerBound))
                guard isBare else { return noun }
                return previous(drafts, index) ?? subject(ofObjectAt: draft.tokens.lowerBound)
                    ?? noun
            }
        }
        return verbSubject(before: draft.tokens.lowerBound) ?? previous(drafts, index)
    }

    /// `Temporary workers faced three times the risk`: whoever the verb before is said of.
    private func subject(ofObjectAt start: Int) -> TokenSpan? {
        let at = skipped(back: start - 1)
        guard sentence.isPastForm(at) || sentence.lexed.does(at, [.verb, .pastVerb]) else {
            return nil
        }
        return verbSubject(before: at + 1)
    }

    private static let chances = WordSet("risk odds likelihood chance")
    /// `twice the 2021 figure`
    static let levels = WordSet("figure figures level")
    private static let what = TokenHash.of("what")
    private static let `as` = TokenHash.of("as")
    private static let times = TokenHash.of("times")
    private static let comparison = WordSet("as many much the more higher large fold -")
    /// `2.4 times as likely`: said of the subject.
    private static let likely = WordSet("likely often common prevalent")
    static let than = WordSet("as than")

    /// The subject of the verb of change before `index`, over its helpers and adverbs.
    func verbSubject(before index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        var at = index - 1
        while at > sentence.start, isVerbal(at), !isMeasureNoun(at) { at -= 1 }
        if lexed.does(at, .relative) {
            at -= 1
            if lexed.isMark(at, ",") { at -= 1 }
        }
        let end = withoutDate(at) + 1
        if lexed.isMark(at, ",") || lexed.does(at, .pronoun) { return numbered(before: end) }
        return chain(before: end)
    }

    /// `these numbers doubled`: no verb behind its article.
    private func isMeasureNoun(_ at: Int) -> Bool {
        sentence.lexed.does(at, .measureNoun) && sentence.lexed.does(at - 1, .determiner)
    }

    private func isVerbal(_ at: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.does(at, [.auxiliary, .verb, .pastVerb, .linking])
            || lexed.has(
                at,
                [
                    .rise, .fall, .trendAdverb, .comparatorEnd, .comparatorFiller, .more, .less,
                    .between,
                ])
            || sentence.isAdverb(at) || sentence.isPastForm(at)
    }

    /// What `from … to` changes: the object right before `from`, or the subject of the verb.
    func counted(beforeChange from: Int, _ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let end = drafts[index].tokens.upperBound
        if drafts[index].mentionKind == .percent, lexed.has(end, .of), !isPointer(end + 1),
            let whole = phrases.phrase(from: end + 1)
        {
            return whole
        }
        var before = from
        while lexed.isDash(before - 1) || lexed.isMark(before - 1, ",")
            || sentence.isAdverb(before - 1)
        {
            before -= 1
        }
        if sentence.isNounLike(before - 1), !lexed.has(before - 1, .trend),
            !sentence.isPastForm(before - 1)
        {
            return chain(before: before)
        }
        return verbSubject(before: before) ?? phrases.phrase(from: end) ?? previous(drafts, index)
    }
}
