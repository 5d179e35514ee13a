/// Finds whom or what each claim of a sentence counts.
struct PopulationReader {
    let sentence: SentenceText
    let phrases: NounPhraseReader
    private var lexed: LexedText { sentence.lexed }

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

    private func population(
        _ drafts: [ClaimDraft], _ index: Int, _ base: TokenSpan?
    ) -> TokenSpan? {
        let draft = drafts[index]
        if draft.isMoney { return nil }
        switch draft.hint {
        case .never: return nil
        case .sameAs(let other): return drafts[other].population
        case .phrase(let at): return phrases.phrase(from: at)
        case .before(let at): return counted(beforeChange: at, drafts, index)
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
        return counted(after: end) ?? antecedent(drafts, index)
    }

    /// The noun behind a count: `1,240 payroll records`.
    private func counted(after end: Int) -> TokenSpan? {
        var at = end
        if lexed.isMark(at, "-"), sentence.isJoint(at) { at += 1 }
        if lexed.isMark(at, "("), let close = sentence.closing(at) { at = close + 1 }
        if lexed.has(at, [.or, .and]), lexed.has(at + 1, .more) { at += 2 }
        if lexed.has(at, .of) {
            return isPointer(at + 1) ? nil : phrases.phrase(from: at + 1)
        }
        return phrases.phrase(from: at, behindNumber: true)
    }

    /// `whom`, `them`, `these` with no noun of their own.
    func isPointer(_ index: Int) -> Bool {
        lexed.does(index, .pointer) && !sentence.isNounLike(index + 1)
            && !sentence.isPastForm(index + 1)
    }

    /// The whole of a share: `64% of women`, `one in six migrant workers`, `women (64%)`.
    private func shared(
        _ drafts: [ClaimDraft], _ index: Int, end: Int, _ base: TokenSpan?
    ) -> TokenSpan? {
        if lexed.has(end, .of) {
            if isPointer(end + 1) { return antecedent(drafts, index) }
            return phrases.phrase(from: end + 1) ?? antecedent(drafts, index)
        }
        if drafts[index].number.unit == .fraction, lexed.does(end, .determiner) {
            return phrases.phrase(from: end)
        }
        if drafts[index].mentionKind == .percent {
            if let whole = gapped(drafts, index) { return whole }
            if let shared = coordinated(drafts, index) { return shared }
            if let label = label(drafts, index, base) { return label }
            return verbless(drafts, index, end: end) ?? antecedent(drafts, index)
        }
        return phrases.phrase(from: end, behindNumber: true) ?? antecedent(drafts, index)
    }

    /// `87 percent were boys and 13 percent girls`: the verb is left out, the whole is the same.
    private func gapped(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        guard index > 0, drafts[index - 1].mentionKind == .percent,
            lexed.does(drafts[index - 1].tokens.upperBound, .copula),
            lexed.has(drafts[index].tokens.lowerBound - 1, .and)
                || lexed.isMark(drafts[index].tokens.lowerBound - 1, ","),
            sentence.isNounLike(drafts[index].tokens.upperBound)
        else { return nil }
        return drafts[index - 1].population
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
        guard sentence.isNounLike(end), !isSubject(drafts, index) else { return nil }
        return phrases.phrase(from: end)
    }

    /// Whether the number is followed by its verb, as in `33 percent received`.
    private func isSubject(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        lexed.does(drafts[index].tokens.upperBound, .finite)
    }
}
