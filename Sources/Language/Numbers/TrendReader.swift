/// Reads whether a number tells of a rise or a fall: `rose 12 percent`, `3 percent fewer`.
struct TrendReader {
    /// A direction and the token that gives it.
    private struct Trend {
        var direction: ChangeDirection
        var index: Int

        init(_ direction: ChangeDirection, at index: Int) {
            self.direction = direction
            self.index = index
        }
    }

    let lexed: LexedText

    /// Sets the direction of every open numeral.
    func read(_ numerals: inout [Numeral]) {
        for index in numerals.indices where numerals[index].use == .open {
            let trend =
                after(numerals[index]) ?? before(numerals[index])
                ?? shared(numerals[index], with: index > 0 ? numerals[index - 1] : nil)
            numerals[index].direction = trend?.direction
            numerals[index].directionWords = trend.map { $0.index..<$0.index + 1 }
        }
    }

    /// `50 percent decrease`, `5 percent more`, `23,000 fewer`.
    private func after(_ numeral: Numeral) -> Trend? {
        var index = numeral.span.upperBound
        if lexed.isMark(index, "-") { index += 1 }
        if let direction = comparative(index, numeral) { return direction }
        // One word may come between: `a 2 percent annual decline`.
        for at in index...index + 1 {
            if at > index, !lexed.isLowerWord(index) || lexed.has(index, Self.closed) { return nil }
            if at > index, numeral.unit == .none, !numeral.shape.contains(.fraction) { return nil }
            let roles = lexed.roles(at)
            guard !isAfterTo(numeral) else { return nil }
            if roles.contains(.riseNoun), !roles.contains(.scale) { return isNoun(at, .up) }
            if roles.contains(.fallNoun) { return isNoun(at, .down) }
        }
        return nil
    }

    /// `climbed 214 points, or 0.8 percent`, `fell $12 (3%)`: the same change in per cent.
    ///
    /// Market news gives changes twice; reports seldom do.
    private func shared(_ numeral: Numeral, with before: Numeral?) -> Trend? {
        guard numeral.isPercent, let before, before.use == .open, !before.isPercent,
            let direction = before.direction, let words = before.directionWords
        else { return nil }
        var index = before.span.upperBound
        if lexed.has(index, .point) { index += 1 }
        if lexed.isMark(index, "("), index + 1 == numeral.span.lowerBound {
            return Trend(direction, at: words.lowerBound)
        }
        let isApposed = lexed.isMark(index, ",")
        if isApposed { index += 1 }
        if lexed.has(index, .or) { index += 1 } else if !isApposed { return nil }
        // `rose 82 points, nearly one percent`
        while lexed.has(index, [.comparatorEnd, .comparatorFiller]) { index += 1 }
        return index == numeral.span.lowerBound ? Trend(direction, at: words.lowerBound) : nil
    }

    private static let closed: WordRoles = [
        .of, .in, .and, .or, .to, .from, .opener, .comparatorEnd,
    ]

    private func isAfterTo(_ numeral: Numeral) -> Bool {
        lexed.has(numeral.span.lowerBound - 1, .to)
    }

    /// The noun of change, unless a verb: `50 percent increase`, but not `two men cut`.
    private func isNoun(_ index: Int, _ direction: ChangeDirection) -> Trend? {
        let isVerb = lexed.has(index + 1, [.perWord, .unit]) || lexed.kind(index + 1) == .number
        return isVerb && !lexed.has(index, .riseNoun) ? nil : Trend(direction, at: index)
    }

    private func comparative(_ index: Int, _ numeral: Numeral) -> Trend? {
        let roles = lexed.roles(index)
        guard !roles.isDisjoint(with: [.more, .less]), !lexed.has(index - 1, .or) else {
            return nil
        }
        let isShare =
            numeral.isPercent || numeral.shape.contains(.fraction)
            || numeral.shape.contains(.times)
        if roles.contains(.less) { return isComparative(index) ? Trend(.down, at: index) : nil }
        guard isShare || numeral.isMoney || isThan(index + 1) else { return nil }
        return isComparative(index) ? Trend(.up, at: index) : nil
    }

    /// `up` and `down` after a number are comparatives only at the end of their phrase.
    private func isComparative(_ index: Int) -> Bool {
        let isAdverb = lexed.hash(index) == Self.up || lexed.hash(index) == Self.down
        if isAdverb { return lexed.has(index + 1, .from) || lexed.kind(index + 1) != .word }
        let isPlace = lexed.hash(index) == Self.above || lexed.hash(index) == Self.below
        return !isPlace || lexed.has(index + 1, [.perWord, .relativeDay])
    }

    private func isThan(_ index: Int) -> Bool { lexed.hash(index) == Self.than }

    private static let up = TokenHash.of("up")
    private static let down = TokenHash.of("down")
    private static let above = TokenHash.of("above")
    private static let below = TokenHash.of("below")
    private static let than = TokenHash.of("than")
}

extension TrendReader {
    /// `rose 12 percent`, `down by about 20 percent`, `an increase of 55 percent`.
    private func before(_ numeral: Numeral) -> Trend? {
        var index = numeral.span.lowerBound - 1
        var hasBy = false
        for _ in 0..<Self.reach {
            let roles = lexed.roles(index)
            if lexed.hash(index) == Self.by { hasBy = true }
            if let direction = verb(index, roles, numeral, hasBy: hasBy) { return direction }
            if roles.contains(.of), let direction = noun(index - 1) { return direction }
            guard isPassable(index, roles) else { return hasBy ? distantVerb(index, numeral) : nil }
            index -= 1
        }
        return nil
    }

    /// `cut gas deliveries to Ukraine by 50 percent`: the object stands between verb and `by`.
    private func distantVerb(_ start: Int, _ numeral: Numeral) -> Trend? {
        for index in stride(from: start, through: max(0, start - Self.objectReach), by: -1) {
            // A number in between may be the object: `multiplied 3,885 days by $325`.
            let isNumber = lexed.kind(index) == .number && !numeral.isPercent
            guard lexed.kind(index) != .mark || lexed.isMark(index, "-"), !isNumber,
                !lexed.isFirst(index + 1)
            else { return nil }
            let roles = lexed.roles(index)
            if !roles.isDisjoint(with: [.rise, .riseNoun]) {
                return Trend(.up, at: index)
            }
            if !roles.isDisjoint(with: [.fall, .fallNoun]) {
                return Trend(.down, at: index)
            }
        }
        return nil
    }

    /// An object before `by` has at most so many tokens.
    private static let objectReach = 10

    private func isPassable(_ index: Int, _ roles: WordRoles) -> Bool {
        if !roles.isDisjoint(with: [.trendAdverb, .comparatorFiller, .comparatorEnd]) {
            return !lexed.has(index, [.to, .from, .of])
        }
        // Adverbs in general: `rose unexpectedly by`.
        let length =
            lexed.kind(index) == .word
            ? lexed.tokens[index].end - lexed.tokens[index].start : 0
        return length > 4 && lexed.text[Int(lexed.tokens[index].end) - 2] == UInt8(ascii: "l")
            && lexed.lastByte(index) == UInt8(ascii: "y")
    }

    private func verb(
        _ index: Int, _ roles: WordRoles, _ numeral: Numeral, hasBy: Bool
    ) -> Trend? {
        if isUpDown(index) {
            // `up to` is a comparator, not a rise.
            if lexed.has(index + 1, .to) || isPhrasal(index - 1, numeral) { return nil }
            return Trend(lexed.hash(index) == Self.up ? .up : .down, at: index)
        }
        guard !roles.isDisjoint(with: [.rise, .fall]) else { return nil }
        if !hasBy, !isOwnSubject(index, numeral) { return nil }
        return Trend(roles.contains(.rise) ? .up : .down, at: index)
    }

    /// Whether what changes is the verb's subject, so that the number says by how much.
    ///
    /// `rose 5 percent`; but `cut 50 jobs`, `raised $5 million` change their object.
    private func isOwnSubject(_ index: Int, _ numeral: Numeral) -> Bool {
        let hash = lexed.hash(index)
        let next = numeral.span.upperBound
        if numeral.isPercent { return !Self.giving.contains(hash) || !lexed.has(next, .of) }
        if lexed.has(next, .point) || Self.basis.contains(lexed.hash(next)) { return true }
        // `gained 85 cents to $71.30`: by how much, and to what.
        if numeral.isMoney, lexed.has(next, .to), lexed.isMark(next + 1, "$") { return true }
        return !Self.transitive.contains(hash) && (numeral.isMoney || isPoints(numeral))
    }

    private func isPoints(_ numeral: Numeral) -> Bool {
        lexed.has(numeral.span.upperBound, [.point, .measure])
            || numeral.shape.contains(.fraction) || numeral.shape.contains(.times)
    }

    private func noun(_ index: Int) -> Trend? {
        let roles = lexed.roles(index)
        if roles.contains(.riseNoun) { return Trend(.up, at: index) }
        return roles.contains(.fallNoun) ? Trend(.down, at: index) : nil
    }

    /// Whether `up` or `down` belongs to the verb before it: `made up a third`, `burned down four
    /// houses`. Counts rise and fall only behind a pause or a helper: `sales were up 300`.
    private func isPhrasal(_ before: Int, _ numeral: Numeral) -> Bool {
        if Self.phrasal.contains(lexed.hash(before)) { return true }
        let isCount = numeral.unit == .none && !isPoints(numeral)
        return isCount && lexed.kind(before) == .word && !lexed.does(before, .auxiliary)
            && !lexed.has(before, [.trend, .trendAdverb, .percent, .point])
            && !Self.goes.contains(lexed.hash(before))
    }

    private func isUpDown(_ index: Int) -> Bool {
        lexed.hash(index) == Self.up || lexed.hash(index) == Self.down
    }

    private static let by = TokenHash.of("by")
    private static let phrasal = WordSet(TrendWords.phrasal)
    private static let goes = WordSet("go goes went gone going move moved moves")
    private static let reach = 7
    /// Hundredths of a percentage point.
    private static let basis = WordSet("basis bps bp")
    /// Verbs whose object is what the number counts.
    private static let transitive = WordSet(
        """
        raise raises raised raising lose loses lost losing cut cuts cutting add added boost boosted
        lift lifted shed slash slashed trim trimmed shave shaved hike hiked reduce reduces reduced
        reducing lower lowered lowers expand expanded gain gains gained gaining contract contracted
        increase increases increased increasing grow mount mounted advance advanced multiply
        decrease decreased slow slowed halve narrow narrowed widen widened ease eased
        """)
    /// Verbs whose object in per cent is no change: `raised 60 percent of its funds`.
    private static let giving = WordSet("raise raised raises add added mount mounted")
}
