extension PopulationReader {
    /// What a number counts that has no noun of its own.
    func antecedent(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let start = drafts[index].tokens.lowerBound
        if let label = rowLabel(before: start, drafts[index].tokens.upperBound) { return label }
        if let named = subject(ofNumberAt: start) { return named }
        if isRelative(drafts[index]), let found = complement(before: start) { return found }
        if let lead = leadingWhole(before: start) { return lead }
        if isRelative(drafts[index]) {
            return previous(drafts, index) ?? headBefore(drafts, index)
        }
        if isVerbNext(drafts[index].tokens.upperBound), let other = parallel(drafts, index) {
            return other
        }
        if drafts[index].mentionKind == .quantity, let label = closingLabel(drafts[index]) {
            return label
        }
        return previous(drafts, index)
    }

    /// `Obesity - adult prevalence rate: 46%`: the label of a row of data.
    private func rowLabel(before start: Int, _ end: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let at = skipped(back: start - 1)
        let isDash =
            lexed.isDash(at) && lexed.hasSpace(before: at) && lexed.hasSpace(before: at + 1)
        guard lexed.isMark(at, ":") || isDash, !isVerbNext(end) else { return nil }
        return phrases.phrase(before: at)
    }

    private func isVerbNext(_ index: Int) -> Bool {
        sentence.lexed.does(index, [.auxiliary, .pastVerb, .verb]) || sentence.isPastForm(index)
    }

    /// What an earlier claim counts that is the subject of its verb too: `5,200 migrants were in 13
    /// centers, 1,000 slept outside`.
    private func parallel(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        drafts[..<index].last { other in
            guard other.isClaim, let population = other.population else { return false }
            return isVerbNext(population.upperBound)
        }?.population
    }

    /// `Parliamentary vote 98-0`: a noun right before a number that closes its phrase.
    private func closingLabel(_ draft: ClaimDraft) -> TokenSpan? {
        let start = draft.tokens.lowerBound
        let next = draft.tokens.upperBound
        guard sentence.isNounLike(start - 1), !sentence.isPastForm(start - 1),
            sentence.lexed.kind(next) == .mark || !sentence.holds(next)
        else { return nil }
        return phrases.phrase(before: start)
    }

    /// The phrase before the comma that a relative clause hangs on.
    private func headBefore(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        if index > 0, drafts[index - 1].isMoney {
            return subject(ofNumberAt: drafts[index - 1].tokens.lowerBound)
        }
        var at = drafts[index].tokens.lowerBound - 1
        while at > sentence.start, !sentence.lexed.isMark(at, ",") { at -= 1 }
        return at > sentence.start ? phrases.phrase(before: at) : nil
    }

    /// What the claim before counts.
    func previous(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        for other in drafts[..<index].reversed() where other.isClaim && other.population != nil {
            let gap =
                other.tokens
                .upperBound..<max(
                    other.tokens.upperBound, drafts[index].tokens.lowerBound)
            return gap.contains { sentence.lexed.isMark($0, ";") } ? nil : other.population
        }
        return nil
    }

    /// `more than half of whom`: something of the phrase before it.
    private func isRelative(_ draft: ClaimDraft) -> Bool {
        let lexed = sentence.lexed
        let end = draft.tokens.upperBound
        return lexed.has(end, .of) && lexed.does(end + 1, .relative)
            || lexed.does(skipped(back: draft.tokens.lowerBound - 1), .relative)
    }

    /// The complement of the verb before: `were noncitizens, more than half of whom`.
    private func complement(before start: Int) -> TokenSpan? {
        var at = start - 1
        while at > sentence.start, !sentence.lexed.isMark(at, ",") { at -= 1 }
        guard let found = phrases.phrase(before: at) else { return nil }
        return sentence.lexed.does(found.lowerBound - 1, .copula) ? found : nil
    }

    /// `Of the day laborers, 33 percent received`.
    private func leadingWhole(before start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        guard lexed.has(sentence.start, .of), sentence.start < start else { return nil }
        if isPointer(sentence.start + 1) { return nil }
        return phrases.phrase(from: sentence.start + 1)
    }

    /// `the prison population was 215,000`, `the rate reached 23 percent`, `a rate of 5 percent`.
    func subject(ofNumberAt start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        var at = skipped(back: start - 1)
        if lexed.has(at, .of) || lexed.hash(at) == Self.at {
            guard let noun = phrases.chain(before: at), isMeasure(noun) else { return nil }
            return noun
        }
        guard
            lexed.does(at, [.copula, .linking]) || isTrendTo(at, start)
                || Self.ranging.contains(lexed.hash(at))
        else { return nil }
        while at > sentence.start,
            lexed.does(at, [.auxiliary, .linking]) || sentence.isAdverb(at)
                || lexed.has(at, [.rise, .fall]) || Self.ranging.contains(lexed.hash(at))
        {
            at -= 1
        }
        if lexed.isMark(at, ",") || lexed.isDash(at), let open = opened(at) {
            if isSubjectStart(open + 1) { return phrases.phrase(from: open + 1) }
            at = open - 1
        }
        at = withoutDate(at)
        guard !lexed.does(at, [.pronoun, .relative]) else { return nil }
        return phrases.chain(before: at + 1)
    }

    /// Goes back over comparators and articles before a number.
    private func skipped(back index: Int) -> Int {
        let lexed = sentence.lexed
        var at = index
        while at > sentence.start,
            lexed.has(at, [.comparatorEnd, .comparatorFiller, .between, .from])
                || sentence.isAdverb(at) || Self.comparing.contains(lexed.hash(at)),
            !lexed.has(at, .of)
        {
            at -= 1
        }
        return at
    }

    private static let comparing = WordSet("more less fewer least most many much high up only just")
    private static let ranging = WordSet("ranged ranges range varied varies")
    private static let at = TokenHash.of("at")

    /// `rose to 640`: the number is what the subject came to.
    private func isTrendTo(_ at: Int, _ start: Int) -> Bool {
        sentence.lexed.has(at, [.rise, .fall]) && start - at > 1
            && sentence.lexed.has(at + 1, .to)
    }

    /// The mark that opens the insertion closed by the mark at `index`.
    private func opened(_ index: Int) -> Int? {
        var at = index - 1
        while at > max(sentence.start, index - 24) {
            if sentence.lexed.mark(at) == sentence.lexed.mark(index) { return at }
            at -= 1
        }
        return nil
    }

    /// Whether a phrase between commas is itself the subject: `, the rate for adults, was`.
    private func isSubjectStart(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.does(index, .determiner) && !lexed.does(index, .relative)
            && !lexed.has(index, .article)
    }

    /// Goes back over `in 1971` behind a subject.
    func withoutDate(_ index: Int) -> Int {
        let lexed = sentence.lexed
        var at = index
        guard lexed.kind(at) == .number else { return index }
        at -= 1
        while at > sentence.start, lexed.has(at, .month) || lexed.does(at, .preposition) { at -= 1 }
        return at
    }

    private func isMeasure(_ phrase: TokenSpan) -> Bool {
        phrase.contains { sentence.lexed.does($0, .measureNoun) }
    }
}

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
        if lexed.isMark(at, ":") { return phrases.phrase(before: at) }
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
        if let named = verbSubject(before: draft.tokens.lowerBound) { return named }
        return previous(drafts, index)
    }

    private static let on = TokenHash.of("on")

    /// `twice as many ethnic Mongols`, `3 times the fine`, `X more than doubled`.
    private func multiplied(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let draft = drafts[index]
        var at = draft.tokens.upperBound
        let isVerb =
            lexed.lastByte(draft.tokens.lowerBound) == UInt8(ascii: "d")
            && draft.mentionKind == nil
        if !isVerb {
            if lexed.hash(at) == Self.times { at += 1 }
            while at < draft.tokens.upperBound + 4, Self.comparison.contains(lexed.hash(at)) {
                at += 1
            }
            if let noun = phrases.phrase(from: at), !lexed.has(at, .to) { return noun }
        }
        return verbSubject(before: draft.tokens.lowerBound) ?? previous(drafts, index)
    }

    private static let times = TokenHash.of("times")
    private static let comparison = WordSet(
        "as many much the more higher likely large often fold -")

    /// The subject of the verb of change before `index`, over its helpers and adverbs.
    func verbSubject(before index: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        var at = index - 1
        while at > sentence.start, isVerbal(at) { at -= 1 }
        if lexed.does(at, .relative) {
            at -= 1
            if lexed.isMark(at, ",") { at -= 1 }
        }
        if lexed.isMark(at, ",") || lexed.does(at, .pronoun) { return nil }
        return phrases.chain(before: withoutDate(at) + 1)
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
            return phrases.chain(before: before)
        }
        return verbSubject(before: before) ?? phrases.phrase(from: end) ?? previous(drafts, index)
    }
}

extension PopulationReader {
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

    /// What a percentage in a list or in brackets belongs to: `boys (8.8 percent)`, `Muslim 5.4%`.
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
        guard sentence.isNounLike(start - 1),
            !lexed.has(start - 1, .trend),
            !sentence.isPastForm(start - 1)
                || lexed.isCapitalized(start - 1) || isListed(drafts, index)
        else { return nil }
        return phrases.phrase(before: start) ?? start - 1..<start
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
    private func bracketed(_ drafts: [ClaimDraft], _ index: Int, open: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        for other in drafts[..<index].reversed() where other.isClaim {
            if other.tokens.upperBound == open { return other.population }
            if other.mentionKind == .percent, lexed.has(other.tokens.upperBound, .of),
                sentence.opening(before: other.tokens.lowerBound) != nil
            {
                return other.population
            }
        }
        return phrases.phrase(before: open)
    }
}
