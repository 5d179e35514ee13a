/// Joins two numerals into one range and shares units and scales between neighbours.
///
/// `8 to 11 percent`, `between 200 and 370`, `20,000-100,000` become one numeral; `from 58 to 61
/// million` after a word of change stays two, the first read in millions as well.
struct RangeJoiner {
    let lexed: LexedText

    /// How two neighbours are joined.
    private enum Link {
        /// A dash without spaces.
        case dash
        case to
        /// `and` after `between`.
        case and
        case or
    }

    /// Joins the ranges of a text; the second numeral of each is marked as used up.
    func join(_ numerals: inout [Numeral]) {
        guard numerals.count > 1 else { return }
        for index in 0..<numerals.count - 1 {
            guard isOpen(numerals[index]), isOpen(numerals[index + 1]),
                let link = link(numerals, at: index)
            else { continue }
            var low = numerals[index]
            var high = numerals[index + 1]
            guard !isCount(low, of: high) else { continue }
            let hasOwnUnit = low.unit != .none
            let isLent = hasOwnUnit && high.unit == .none
            guard shareUnits(&low, &high, link) else { continue }
            shareScale(&low, high, link)
            // `awarded $14.1 million to five workers` shares nothing.
            if isLent, low.value >= high.value { continue }
            numerals[index] = low
            numerals[index + 1] = high
            guard low.value < high.value, isRange(low, high, link),
                !(hasOwnUnit && link == .to && isStep(low))
            else { continue }
            numerals[index].high = high.value
            numerals[index].tokens = low.tokens.lowerBound..<high.tokens.upperBound
            numerals[index].span = low.span.lowerBound..<high.span.upperBound
            numerals[index].cutEnd = high.cutEnd
            numerals[index].shape.remove([.loneOne, .yearLike])
            numerals[index + 1].use = .rejected
        }
        shareSigns(&numerals)
    }

    private func isOpen(_ numeral: Numeral) -> Bool {
        numeral.use == .open && numeral.high == nil
            && numeral.shape.isDisjoint(with: [.ordinal, .decade, .broken, .ratio])
    }

    private func link(_ numerals: [Numeral], at index: Int) -> Link? {
        let low = numerals[index]
        let high = numerals[index + 1]
        // `12,000- to 18,000-ouguiya`
        let isHung =
            lexed.isMark(low.span.upperBound, "-")
            && lexed.has(low.span.upperBound + 1, [.to, .or])
        let start = low.span.upperBound + (isHung ? 1 : 0)
        guard high.span.lowerBound == start + 1 else { return nil }
        if lexed.isDash(start) {
            let isGlued = !lexed.hasSpace(before: start) && !lexed.hasSpace(before: start + 1)
            return isGlued || lexed.mark(start) == Mark.enDash ? .dash : nil
        }
        if lexed.has(start, .to) || lexed.has(start, .through) { return .to }
        if lexed.has(start, .and), isBetween(low) || isParallel(numerals, at: index) {
            return .and
        }
        return lexed.has(start, .or) ? .or : nil
    }

    /// Whether `between` (or `ranging from`) stands before the numeral:
    /// `between the ages of 5 and 9`.
    private func isBetween(_ low: Numeral) -> Bool {
        var index = low.span.lowerBound - 1
        for _ in 0..<Self.reach {
            if lexed.has(index, .between) { return true }
            if lexed.has(index, .from) { return isRanging(index - 1) }
            guard lexed.has(index, [.age, .of, .perWord, .comparatorEnd, .comparatorFiller]) else {
                return false
            }
            index -= 1
        }
        return false
    }

    /// `($11 and $28)` right behind a range in another currency.
    private func isParallel(_ numerals: [Numeral], at index: Int) -> Bool {
        guard index > 1, numerals[index].isMoney, numerals[index + 1].isMoney,
            lexed.isMark(numerals[index].span.lowerBound - 1, "("),
            let before = numerals[..<index].last(where: { $0.use == .open })
        else { return false }
        return before.isMoney && before.high != nil
            && before.span.upperBound == numerals[index].span.lowerBound - 1
    }

    /// `between` is looked for so many tokens back.
    private static let reach = 6
}

extension RangeJoiner {
    /// Gives a unit that one of two has to the other; false if their units differ.
    private func shareUnits(_ low: inout Numeral, _ high: inout Numeral, _ link: Link) -> Bool {
        if low.unit == .none, high.unit != .none {
            guard !low.shape.contains(.measured) else { return false }
            low.unit = high.unit
            return true
        }
        if low.isMoney, high.unit == .none {
            guard link == .dash || high.shape.contains(.scaled) || !isNounNext(high) else {
                return false
            }
            high.unit = low.unit
            return true
        }
        return isAlike(low.unit, high.unit)
    }

    private func isNounNext(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        return lexed.isLowerWord(next) && !lexed.has(next, [.opener, .yearFollower])
    }

    private func isAlike(_ left: Numeral.Unit, _ right: Numeral.Unit) -> Bool {
        if case .money(let one, _, _) = left, case .money(let other, _, _) = right {
            return one == other
        }
        return left == right
    }

    /// Reads `58 to 61 million` and `15-20,000` with the high end's scale at both ends.
    private func shareScale(_ low: inout Numeral, _ high: Numeral, _ link: Link) {
        guard !low.shape.contains(.scaled), !low.shape.contains(.grouped) else { return }
        var factor = 1.0
        if high.shape.contains(.scaled), low.value < high.mantissa {
            factor = high.scale
        } else if link == .dash, high.shape.contains(.grouped), low.value < 1000,
            low.value * 1000 < high.value, low.value * 4000 >= high.value
        {
            factor = 1000
        }
        low.multiply(by: factor)
    }

    /// `climbed $2.10 to $55`: by how much, and to what.
    private func isStep(_ low: Numeral) -> Bool {
        var index = low.span.lowerBound - 1
        while lexed.has(index, [.comparatorEnd, .comparatorFiller, .trendAdverb]) { index -= 1 }
        return lexed.has(index, [.rise, .fall])
    }

    private func isRange(_ low: Numeral, _ high: Numeral, _ link: Link) -> Bool {
        switch link {
        case .dash, .and: return true
        case .to: return !isChange(before: low)
        case .or:
            return isClose(low, high)
        }
    }

    /// `two or three`, `$5 or $6 billion`: an estimate, not a choice.
    private func isClose(_ low: Numeral, _ high: Numeral) -> Bool {
        let step = high.scale
        guard high.value - low.value <= 2 * step, high.value < 100 * step else { return false }
        return low.unit == high.unit && low.shape.isDisjoint(with: .decimal)
            && (low.unit == .none || high.shape.contains(.scaled))
    }

    /// Whether `from` stands before the numeral and a word of change before that.
    private func isChange(before low: Numeral) -> Bool {
        guard let from = fromBefore(low), !isRanging(from - 1), !isRanging(from) else {
            return false
        }
        var index = from - 1
        for _ in 0..<Self.clauseReach {
            if lexed.has(index, [.rise, .fall, .riseNoun, .fallNoun]) || Self.moves(lexed, index) {
                return true
            }
            if isClauseEnd(index) { return false }
            index -= 1
        }
        return false
    }

    private func fromBefore(_ low: Numeral) -> Int? {
        var index = low.span.lowerBound - 1
        for _ in 0..<Self.reach {
            if lexed.has(index, .from) { return index }
            guard
                lexed.has(index, [.perWord, .comparatorEnd, .comparatorFiller, .opener])
                    || Self.levels.contains(lexed.hash(index))
            else { return nil }
            index -= 1
        }
        return nil
    }

    private func isClauseEnd(_ index: Int) -> Bool {
        switch lexed.mark(index) {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): true
        default: index < 0 || lexed.flags(index + 1).contains(.sentenceStart)
        }
    }

    /// A word of change is looked for so many tokens back.
    private static let clauseReach = 16

    private func isRanging(_ index: Int) -> Bool { Self.ranging.contains(lexed.hash(index)) }

    private static func moves(_ lexed: LexedText, _ index: Int) -> Bool {
        moving.contains(lexed.hash(index))
    }

    private static let levels = WordSet(
        "level levels present current previous peak high low average record initial original rate")
    private static let ranging = WordSet(
        "range ranges ranged ranging vary varies varied varying differ differed aged ages anywhere")
    private static let moving = WordSet(
        """
        went go goes gone going up down change changed changes changing move moved moves moving
        shift shifted improved improve worsened double doubled tripled extend extended extends
        upgraded downgraded upgrade downgrade revise revised amended amend converted
        """)
}

extension RangeJoiner {
    /// Shares a sign over a list: `11.8 and 6.1 percent`, `10, 20 or 30 euros`.
    private func shareSigns(_ numerals: inout [Numeral]) {
        var isShared = false
        for index in numerals.indices.dropFirst().reversed() {
            let isFirstShare = !isShared
            isShared = false
            let next = numerals[index]
            let before = numerals[index - 1]
            guard next.use == .open, next.unit != .none,
                next.span.lowerBound == next.tokens.lowerBound,
                before.use == .open, before.unit == .none, before.high == nil,
                before.shape.isDisjoint(with: [.ordinal, .decade, .broken, .ratio, .fraction]),
                !isAged(before), !isCount(before, of: next),
                isListed(
                    from: before.span.upperBound, to: next.span.lowerBound,
                    isLong: index > 1 && isListed(numerals, at: index - 2)),
                // A comma goes on with a list that ends in `and`; `2.71, 95% CI` is none.
                !isFirstShare || !lexed.isMark(next.span.lowerBound - 1, ",")
            else { continue }
            isShared = true
            numerals[index - 1].unit = next.unit
            numerals[index - 1].shape.remove(.loneOne)
        }
    }

    /// Whether only `and`, `or` or a comma stand between; a comma with one of them only in a list
    /// of three or more.
    private func isListed(from start: Int, to end: Int, isLong: Bool) -> Bool {
        let isComma = lexed.isMark(start, ",")
        switch end - start {
        case 1: return isComma || lexed.has(start, [.and, .or])
        case 2: return isLong && isComma && lexed.has(start + 1, [.and, .or])
        default: return false
        }
    }

    /// Whether a comma alone stands behind a bare numeral and before the next.
    private func isListed(_ numerals: [Numeral], at index: Int) -> Bool {
        let end = numerals[index].span.upperBound
        return numerals[index].use == .open && numerals[index].unit == .none
            && lexed.isMark(end, ",") && numerals[index + 1].span.lowerBound == end + 1
    }

    /// `2,039 or 28.5 percent`: a count and its share of a whole, not two shares.
    private func isCount(_ numeral: Numeral, of share: Numeral) -> Bool {
        share.unit == .percent && numeral.unit == .none && numeral.value > Self.wholePercent
            && numeral.value > share.value
    }

    /// Few shares are above it, and those stand with larger ones.
    private static let wholePercent = 100.0

    /// `by age 12, 63 percent`: an age shares nothing.
    private func isAged(_ numeral: Numeral) -> Bool {
        (numeral.span.lowerBound - 3..<numeral.span.lowerBound).contains { lexed.has($0, .age) }
    }
}
