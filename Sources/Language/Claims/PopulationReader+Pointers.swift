extension PopulationReader {
    /// `of them`, `of whom`
    private func isPronoun(_ end: Int) -> Bool {
        sentence.lexed.has(end, .of) && isPointer(end + 1)
    }

    /// Whether the word behind `of` stands for several.
    func isPlural(_ index: Int) -> Bool {
        sentence.lexed.has(index - 1, .of) && isPointer(index)
            && Self.plurals.contains(sentence.lexed.hash(index))
    }

    private static let plurals = WordSet("them whom us those these which")

    /// The people that were counted last, for `of whom`.
    func countedPeople(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let end = drafts[index].tokens.upperBound
        let before = drafts[index].tokens.lowerBound - 1
        guard sentence.lexed.hash(end + 1) == Self.whom || sentence.lexed.hash(before) == Self.whom
        else { return nil }
        let other = drafts[..<index].last { other in
            other.isClaim && other.population?.contains(where: isPeople) == true
        }
        return other?.population
    }

    private func isPeople(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.has(index, .people) || lexed.does(index, .aged) || isMen(index)
    }

    /// The people named last before a place, whom a pronoun stands for.
    func people(before start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        // `Girls make up a tenth of them`: the subject of the share is not its whole.
        if isShareVerb(before: start) { return nil }
        let reach = max(sentence.start, start - 30)..<start
        let isWhom = lexed.hash(start + 1) == Self.whom || lexed.hash(start + 2) == Self.whom
        let found =
            reach.last(where: isPeople)
            ?? (isWhom ? nil : reach.last { lexed.isMark($0 + 1, ",") && isPluralNoun($0) })
        guard let found else { return nil }
        guard let phrase = phrases.phrase(before: found + 1) else { return found..<found + 1 }
        // `deport six nationals`, `3 percent of the 7.7 million children`
        let head = phrase.last {
            lexed.has($0, [.of, .scale, .unit, .tens]) || isPointer($0) || lexed.kind($0) == .number
        }
        return (head.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound
    }

    private func isShareVerb(before start: Int) -> Bool {
        let lexed = sentence.lexed
        for at in stride(from: start - 1, through: max(sentence.start, start - 4), by: -1) {
            if lexed.does(at, .linking) { return true }
            guard
                lexed.does(at, .preposition) || lexed.has(at, [.comparatorEnd, .comparatorFiller])
            else { return false }
        }
        return false
    }

    static let whom = TokenHash.of("whom")

    /// `miners,`: what a clause hangs on.
    private func isPluralNoun(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.isLowerWord(index) && sentence.isNounLike(index)
            && lexed.lastByte(index) == UInt8(ascii: "s")
    }

    /// `fishermen`, `policewomen`
    private func isMen(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.isLowerWord(index) && lexed.bytes(index).suffix(3).elementsEqual("men".utf8)
    }

    /// What the claim before counts.
    func previous(_ drafts: [ClaimDraft], _ index: Int) -> TokenSpan? {
        let start = drafts[index].tokens.lowerBound
        for other in drafts[..<index].reversed() where other.isClaim && other.population != nil {
            let gap = other.tokens.upperBound..<max(other.tokens.upperBound, start)
            if isPart(other, before: start) || isInserted(other, before: start) { continue }
            let isCut = gap.contains { sentence.lexed.isMark($0, ";") }
            return isCut && !goesOn(drafts[index], after: other) ? nil : other.population
        }
        return nil
    }

    /// `851 victims, including 488 girls, a decrease from 1,416`: a part of what is counted on.
    private func isPart(_ other: ClaimDraft, before start: Int) -> Bool {
        let lexed = sentence.lexed
        guard !lexed.isMark(start - 1, ","), other.tokens.upperBound < start,
            (other.tokens.upperBound..<start).contains(where: { lexed.isMark($0, ",") })
        else { return false }
        for at in stride(
            from: other.tokens.lowerBound - 1,
            through: max(sentence.start, other.tokens.lowerBound - Self.partReach), by: -1)
        {
            if Self.including.contains(lexed.hash(at)) { return true }
            if lexed.does(at, .finite) || lexed.isMark(at, ";") || lexed.isMark(at, ")") {
                return false
            }
        }
        return false
    }

    /// `115 victims—98 women and 17 men—and referring 73 of them`: between dashes.
    private func isInserted(_ other: ClaimDraft, before start: Int) -> Bool {
        let gap = other.tokens.upperBound..<max(other.tokens.upperBound, start)
        guard let close = gap.first(where: { sentence.lexed.mark($0) == Mark.emDash }),
            let open = opened(close)
        else { return false }
        return open < other.tokens.lowerBound
    }

    private static let including = WordSet("including included")
    private static let partReach = 8

    /// Whether a bare count behind a semicolon counts what a count before it does: `took nineteen
    /// calls; two were passed on`, `made six recommendations; it had followed four`.
    private func goesOn(_ draft: ClaimDraft, after other: ClaimDraft) -> Bool {
        if draft.mentionKind == .percent, other.mentionKind == .percent {
            return isVerbNext(draft.tokens.upperBound)
        }
        guard draft.mentionKind == .quantity, other.mentionKind == .quantity else { return false }
        // `refugees: 13,216 (Somalia); 4,870 (Yemen)`
        let lexed = sentence.lexed
        if lexed.isMark(draft.tokens.upperBound, "("), lexed.isMark(other.tokens.upperBound, "(") {
            return true
        }
        return isVerbNext(draft.tokens.upperBound) || isPronoun(draft.tokens.upperBound)
            || isObject(draft.tokens.lowerBound)
    }

    /// `had implemented four.`: the object of the verb right before it.
    private func isObject(_ start: Int) -> Bool {
        let lexed = sentence.lexed
        return sentence.isPastForm(start - 1) || lexed.does(start - 1, .pastVerb)
    }
}
