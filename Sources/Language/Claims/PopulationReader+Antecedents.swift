extension PopulationReader {
    /// What a number counts that has no noun of its own.
    func antecedent(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let start = drafts[index].tokens.lowerBound
        if let label = rowLabel(before: start, drafts[index].tokens.upperBound) { return label }
        if isConsequence(start), let before = previous(drafts, index) { return before }
        let isPlural = isPlural(drafts[index].tokens.upperBound + 1)
        if !isPlural, let named = subject(ofNumberAt: start) {
            return group(before: start, named) ?? named
        }
        if isRest(start - 1) { return rest(drafts, index) }
        if isRelative(drafts[index]), let found = complement(before: start) { return found }
        if isPlural,
            let found = countedPeople(drafts, index) ?? previous(drafts, index)
                ?? people(before: start)
        {
            return found
        }
        if let lead = leadingWhole(before: start) { return lead }
        if isRelative(drafts[index]) {
            return countedPeople(drafts, index) ?? previous(drafts, index)
                ?? headBefore(drafts, index)
        }
        if isVerbNext(drafts[index].tokens.upperBound), let other = parallel(drafts, index) {
            return other
        }
        if drafts[index].mentionKind == .quantity, let label = closingLabel(drafts[index]) {
            return label
        }
        return previous(drafts, index) ?? opening(before: start)
    }

    /// `rejected 12,128 requests, representing 51 percent`: said of the figure before it.
    private func isConsequence(_ start: Int) -> Bool {
        let verb = skipped(back: start - 1)
        return sentence.isIngForm(verb) && sentence.lexed.does(verb, .linking)
            && sentence.lexed.isMark(verb - 1, ",")
    }

    /// `among fishers the share climbed to 61%`: the group, where the subject is only a measure.
    private func group(before start: Int, _ subject: TokenSpan) -> TokenSpan? {
        guard subject.count == 1, Self.shares.contains(sentence.lexed.hash(subject.lowerBound))
        else {
            return nil
        }
        let among = subject.lowerBound - 1
        for at in stride(from: among, through: max(sentence.start, among - 8), by: -1)
        where Self.among.contains(sentence.lexed.hash(at)) {
            return phrases.phrase(from: at + 1)
        }
        return nil
    }

    /// `For adults, labour exploitation was reported most (39%)`.
    private func opening(before start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        guard Self.among.contains(lexed.hash(sentence.start)),
            let phrase = phrases.phrase(from: sentence.start + 1),
            lexed.isMark(phrase.upperBound, ","), phrase.upperBound < start
        else { return nil }
        return phrase
    }

    private static let among = WordSet("among amongst for")
    private static let shares = WordSet("share proportion figure rate percentage number")

    /// `the remaining 43%`, `the other nine`
    private func isRest(_ index: Int) -> Bool {
        Self.rests.contains(sentence.lexed.hash(index))
            && sentence.lexed.does(index - 1, .determiner)
    }

    /// What the other parts of the same whole count, in spite of a semicolon.
    private func rest(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        drafts[..<index].last { $0.isClaim && $0.population != nil && !$0.isMoney }?.population
    }

    private static let rests = WordSet("remaining other rest")

    func isVerbNext(_ index: Int) -> Bool {
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
        let isQuoted = Mark.isOpener(lexed.mark(sentence.start))
        let of = isQuoted ? sentence.start + 1 : sentence.start
        guard lexed.has(of, .of), of < start, !isPointer(of + 1) else { return nil }
        return phrases.phrase(from: of + 1)
    }

}
