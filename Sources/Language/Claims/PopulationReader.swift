/// Finds whom or what each claim of a sentence counts.
struct PopulationReader {
    let sentence: SentenceText
    let phrases: NounPhraseReader
    var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) {
        self.sentence = sentence
        phrases = NounPhraseReader(sentence)
    }

    /// Fills in the populations, in the order of the drafts.
    func read(_ drafts: inout [ClaimDraft]) {
        let base = listBase(drafts)
        // A part looks at its whole, which stands behind it.
        for index in drafts.indices.reversed() where drafts[index].isClaim {
            if case .sameAs(let other) = drafts[index].hint, other > index {
                drafts[other].population = population(drafts, other, base)
                drafts[index].population = drafts[other].population
            }
        }
        for index in drafts.indices where drafts[index].isClaim && drafts[index].population == nil {
            drafts[index].population = population(drafts, index, base)
        }
    }

    func population(
        _ drafts: [ClaimDraft], _ index: Int, _ base: TokenSpan?
    ) -> TokenSpan? {
        let draft = drafts[index]
        if draft.isMoney { return nil }
        switch draft.hint {
        case .never: return nil
        case .sameAs(let other): return drafts[other].population
        case .phrase(let at):
            return draft.kind == .rank ? phrases.phrase(from: at) : based(at, drafts, index)
        case .before(let at):
            return draft.kind == .change
                ? counted(beforeChange: at, drafts, index) : phrases.phrase(before: at)
        case .none: break
        }
        if draft.kind == .change || draft.number.direction != nil {
            return changed(drafts, index)
        }
        let end = draft.tokens.upperBound
        if draft.kind == .other, lexed.has(end, .measure) { return measured(drafts, index) }
        if draft.mentionKind == .percent || draft.kind == .proportion {
            return shared(drafts, index, end: end, base)
        }
        let open = draft.tokens.lowerBound - 1
        if lexed.isMark(open, "("), lexed.isMark(end, ")"), draft.kind == .count {
            // `Labour Party (34)`
            return bracketed(drafts, index, open: open)
        }
        return counted(after: end) ?? next(drafts, index) ?? sameBracket(drafts, index)
            ?? antecedent(drafts, index)
    }

    /// `Albanian (24%; 4,052)`
    private func sameBracket(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let start = drafts[index].tokens.lowerBound
        guard index > 0, drafts[index - 1].isClaim, lexed.kind(start - 1) == .mark,
            start - drafts[index - 1].tokens.upperBound <= 2,
            let open = sentence.opening(before: start), drafts[index - 1].tokens.lowerBound > open
        else { return nil }
        return drafts[index - 1].population
    }

    /// `11, 9 and 6 isolates`: the last of a series has the noun of all.
    func next(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let end = drafts[index].tokens.upperBound
        guard index + 1 < drafts.count, drafts[index + 1].tokens.lowerBound == end + 1,
            drafts[index + 1].isClaim, drafts[index + 1].mentionKind == .quantity,
            lexed.isMark(end, ",") || lexed.has(end, [.and, .or])
        else { return nil }
        return counted(after: drafts[index + 1].tokens.upperBound) ?? next(drafts, index + 1)
    }

    /// The noun behind a count: `1,240 payroll records`.
    func counted(after end: Int) -> TokenSpan? {
        var at = end
        if lexed.isMark(at, "-"), sentence.isJoint(at) {
            at += lexed.hash(at + 1) == Self.odd ? 2 : 1
        }
        if lexed.isMark(at, "("), let close = sentence.closing(at) { at = close + 1 }
        if lexed.has(at, [.or, .and]), lexed.has(at + 1, .more) || lexed.hash(at + 1) == Self.so {
            at += 2
        }
        if lexed.has(at, .of) {
            guard !isPointer(at + 1) else { return nil }
            let noun = phrases.phrase(from: at + 1)
            // `Women make up 11.8 million of the total`
            if let noun, noun.count == 1, lexed.hash(noun.lowerBound) == Self.total { return nil }
            return noun ?? accused(at + 1)
        }
        guard let phrase = phrases.phrase(from: at, behindNumber: true) else { return nil }
        return isAdjective(phrase) ? nil : phrase
    }

    /// `eleven of the accused`: a participle that is a noun.
    private func accused(_ at: Int) -> TokenSpan? {
        lexed.does(at, .determiner) && sentence.isPastForm(at + 1) ? at + 1..<at + 2 : nil
    }

    /// `1 state-owned`: a compound in -ed names nothing of its own.
    private func isAdjective(_ phrase: TokenSpan) -> Bool {
        let last = phrase.upperBound - 1
        return last > phrase.lowerBound && sentence.isPastForm(last)
            && lexed.isMark(last - 1, "-") && phrase.count <= 3
    }

    /// Whom a rate is of: `115 per 1,000 girls`, `per 1,000 for girls`, `against 41 per 1,000`.
    private func based(_ at: Int, _ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        if let phrase = phrases.phrase(from: at) { return phrase }
        return beneficiary(at) ?? previous(drafts, index)
    }

    /// `19% of those who return`, `57% of those referred`: described, not named before.
    private func those(_ at: Int) -> TokenSpan? {
        let isDescribed = Self.who.contains(lexed.hash(at + 1)) || sentence.isPastForm(at + 1)
        return lexed.hash(at) == Self.those && isDescribed ? at..<at + 1 : nil
    }

    private static let odd = TokenHash.of("odd")
    /// `40 or so`
    private static let so = TokenHash.of("so")

    private static let those = TokenHash.of("those")
    private static let who = WordSet("who with without")

    /// `15 percent of lending`
    private func gerund(_ at: Int) -> TokenSpan? {
        sentence.isIngForm(at) && !sentence.isNounLike(at + 1) ? at..<at + 1 : nil
    }

    /// `for rural children`: people that a rate or share is said of.
    private func beneficiary(_ at: Int) -> TokenSpan? {
        guard lexed.hash(at) == Self.for, let phrase = phrases.phrase(from: at + 1),
            phrase.contains(where: { lexed.has($0, .people) || lexed.does($0, .aged) })
        else { return nil }
        return phrase
    }

    static let `for` = TokenHash.of("for")

    /// `whom`, `them`, `these` with no noun of their own.
    func isPointer(_ index: Int) -> Bool {
        if Self.pronouns.contains(lexed.hash(index)) { return true }
        guard lexed.does(index, .pointer) else { return false }
        // `nineteen of these received`
        if NounPhraseReader.isNeverAdjective(lexed, index + 1) { return true }
        return !sentence.isNounLike(index + 1) && !sentence.isPastForm(index + 1)
    }

    /// These stand for a noun whatever follows: `nine of them Thai nationals`.
    private static let pronouns = WordSet("them whom us which")

    /// The whole of a share: `64% of women`, `one in six migrant workers`, `women (64%)`.
    private func shared(
        _ drafts: [ClaimDraft], _ index: Int, end: Int, _ base: TokenSpan?
    ) -> TokenSpan? {
        var end = end
        // `10% or more of sessions`
        if lexed.has(end, .or), lexed.has(end + 1, [.more, .less]) { end += 2 }
        // `25% (4,299) of all victims`
        if lexed.isMark(end, "("), let close = sentence.closing(end), lexed.has(close + 1, .of) {
            end = close + 1
        }
        if lexed.has(end, .of) {
            if let those = those(end + 1) { return those }
            if isPointer(end + 1) { return antecedent(drafts, index) }
            return phrases.phrase(from: end + 1) ?? gerund(end + 1) ?? antecedent(drafts, index)
        }
        if drafts[index].number.unit == .fraction, lexed.does(end, .determiner) {
            return phrases.phrase(from: end)
        }
        if drafts[index].mentionKind == .percent {
            if let whole = gapped(drafts, index) { return whole }
            if let shared = coordinated(drafts, index) { return shared }
            if let label = label(drafts, index, base) { return label }
            if let group = beneficiary(end) { return group }
            return verbless(drafts, index, end: end) ?? antecedent(drafts, index)
        }
        return phrases.phrase(from: end, behindNumber: true) ?? antecedent(drafts, index)
    }

    /// `87 percent were boys and 13 percent girls`: the verb is left out, the whole is the same.
    private func gapped(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        var index = index
        while index > 0, drafts[index - 1].mentionKind == .percent,
            lexed.has(drafts[index].tokens.lowerBound - 1, .and)
                || lexed.isMark(drafts[index].tokens.lowerBound - 1, ","),
            sentence.isNounLike(drafts[index].tokens.upperBound)
        {
            index -= 1
            if lexed.does(drafts[index].tokens.upperBound, .copula) {
                return drafts[index].population
            }
        }
        return nil
    }

    /// `38.3 percent and 44.4 percent of incidences`: the next percentage names the whole of both.
    private func coordinated(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        guard index + 1 < drafts.count, drafts[index + 1].mentionKind == .percent,
            drafts[index + 1].tokens.lowerBound == drafts[index].tokens.upperBound + 1,
            lexed.has(drafts[index].tokens.upperBound, [.and, .or])
                || lexed.isMark(drafts[index].tokens.upperBound, ",")
        else { return nil }
        let end = drafts[index + 1].tokens.upperBound
        guard lexed.has(end, .of), !isPointer(end + 1) else { return nil }
        return phrases.phrase(from: end + 1)
    }

    /// A noun right behind a percentage: `a 20 percent stake`; none if a verb or bracket follows.
    private func verbless(_ drafts: [ClaimDraft], _ index: Int, end: Int) -> TokenSpan? {
        // `Of the 34 inspections, 19 percent identified violations`
        let isVerb = sentence.isPastForm(end) && lexed.has(sentence.start, .of)
        guard sentence.isNounLike(end), !isVerb, !isSubject(drafts, index) else { return nil }
        return phrases.phrase(from: end)
    }

    /// Whether the number is followed by its verb, as in `33 percent received`.
    private func isSubject(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        lexed.does(drafts[index].tokens.upperBound, .finite)
    }
}
