extension NonClaimFilter {
    /// Whether the number is an age or a limit of age.
    func isAge(_ span: TokenSpan, _ number: NumericValue) -> Bool {
        let top = number.high ?? number.value ?? 0
        guard top <= Self.oldest else { return false }
        return isNamedAge(span) || isApposed(span) || isAgeBehind(span) || isUnderAge(span)
            || isMinimumAge(span) || isSomeonesAge(span) || isTurned(span)
    }

    /// `Ms. Hart turns 71 in May`, `when he turned 18`
    private func isTurned(_ span: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        let verb = span.lowerBound - 1
        return Self.turns.contains(lexed.hash(verb)) && !isCounted(span.upperBound)
            && (lexed.isCapitalized(verb - 1)
                || lexed.does(verb - 1, [.pronoun, .relative, .aged]))
    }

    private static let turns = WordSet("turns turned turn")

    /// `She was 23.`, `one of whom was 17 at the time`.
    private func isSomeonesAge(_ span: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        let copula = span.lowerBound - 1
        guard span.count == 1, lexed.does(copula, .copula),
            Self.persons.contains(lexed.hash(copula - 1))
        else { return false }
        let end = span.upperBound
        return !sentence.holds(end) || lexed.kind(end) == .mark
            || Self.then.contains(lexed.hash(end))
    }

    private static let persons = WordSet("she he i who whom youngest oldest eldest")
    private static let then = WordSet("at when and but")

    /// Nobody is older.
    private static let oldest = 130.0

    /// `age 12`, `aged 5`, `ages of 15 and 17`, `younger than 16`, `older than age 60`.
    private func isNamedAge(_ span: TokenSpan) -> Bool {
        var at = span.lowerBound - 1
        for _ in 0..<4 {
            if sentence.lexed.has(at, .age) {
                return !isComparedAge(at) || !isCounted(span.upperBound)
            }
            guard isAgeFiller(at) else { return false }
            at -= 1
        }
        return false
    }

    /// `Pinault, 45, is`: between commas behind a name.
    private func isApposed(_ span: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        return lexed.isMark(span.lowerBound - 1, ",") && lexed.isCapitalized(span.lowerBound - 2)
            && (lexed.isMark(span.upperBound, ",") || Mark.isStop(lexed.mark(span.upperBound)))
            && span.count == 1 && lexed.kind(span.lowerBound) == .number
    }

    private func isAgeFiller(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.has(
            index, [.between, .from, .of, .and, .or, .to, .comparatorEnd, .perWord])
            || lexed.kind(index) == .number || lexed.has(index, .unit) || lexed.isDash(index)
            || lexed.isMark(index, ",") || Self.fillers.contains(lexed.hash(index))
    }

    private static let fillers = WordSet("newborn about under over birth infancy least at")

    /// `older` and `younger` compare other things too: `older than 500 buildings`.
    private func isComparedAge(_ index: Int) -> Bool {
        Self.comparatives.contains(sentence.lexed.hash(index))
    }

    private static let comparatives = WordSet("older younger oldest youngest old")

    private func isCounted(_ end: Int) -> Bool {
        !sentence.lexed.has(end, .duration)
            && NounPhraseReader(sentence).phrase(from: end, behindNumber: true) != nil
    }

    /// `15 or older`, `18 and above`, `the five to 17 age group`, `as young as 13`.
    private func isAgeBehind(_ span: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        let end = span.upperBound
        // `the six youngest victims` are counted.
        if lexed.does(end, .superlative) { return false }
        if lexed.has(end, .age), lexed.hash(end) != Self.old || lexed.isMark(end - 1, "-") {
            return true
        }
        if lexed.has(end, [.or, .and]), lexed.has(end + 1, .age) { return true }
        if Self.young.contains(lexed.hash(span.lowerBound - 2)),
            lexed.hash(span.lowerBound - 1) == Self.as
        {
            return true
        }
        return false
    }

    private static let old = TokenHash.of("old")
    private static let `as` = TokenHash.of("as")
    private static let young = WordSet("young old")

    /// `children under 18`, `girls under five,`: a bound with no noun of its own.
    private func isUnderAge(_ span: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        guard Self.bounds.contains(lexed.hash(span.lowerBound - 1)),
            !isCounted(span.upperBound)
        else { return false }
        var at = span.lowerBound - 2
        // `One in five victims in West Africa is under 12.`
        let isSaid = lexed.does(at, .copula)
        if lexed.hash(at) == Self.least || lexed.does(at, .auxiliary) { at -= 1 }
        for _ in 0..<(isSaid ? 8 : 3) {
            if lexed.does(at, [.aged, .relative]) { return true }
            if isSaid, lexed.does(at, .measureNoun) || lexed.kind(at) == .mark { return false }
            at -= 1
        }
        return false
    }

    private static let bounds = WordSet("under over below above turning turned until before")
    private static let least = TokenHash.of("those")

    /// `The minimum age for marriage is 16`, `establishes 15 as the minimum age`.
    private func isMinimumAge(_ span: TokenSpan) -> Bool {
        let lexed = sentence.lexed
        let end = span.upperBound
        guard !isCounted(end) else { return false }
        if lexed.hash(end) == Self.as, end < sentence.end {
            return hasAge(end..<min(end + 7, sentence.end))
        }
        if lexed.has(end, .and), lexed.kind(end + 1) == .number { return false }
        let before = span.lowerBound - 1
        guard before >= sentence.start else { return false }
        let isStated =
            lexed.does(before, .copula) || lexed.does(before, .preposition)
            || lexed.has(before, [.to, .from, .of, .comparatorEnd]) || lexed.does(before, .verb)
            || lexed.isMark(before, ":")
        return isStated && hasAge(max(sentence.start, before - Self.ageReach)..<before)
            && !isMoneyNear(before)
    }

    private static let ageReach = 16

    private func isMoneyNear(_ index: Int) -> Bool {
        sentence.lexed.isMark(index, "$")
    }

    private func hasAge(_ tokens: Range<Int>) -> Bool {
        tokens.contains { Self.age.contains(sentence.lexed.hash($0)) }
    }

    private static let age = WordSet("age ages expectancy aged")
}
