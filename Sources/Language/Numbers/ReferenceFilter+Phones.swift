extension ReferenceFilter {
    /// Groups of digits with hyphens, points or brackets between: `1-888-373-7888`.
    func rejectPhones(_ numerals: inout [Numeral]) {
        var first = 0
        while first < numerals.count {
            var last = first
            while last + 1 < numerals.count, isChained(numerals[last], numerals[last + 1]) {
                last += 1
            }
            if isInternational(first, &last, numerals) || last - first >= 2
                || last > first && isCalled(numerals[first], numerals[last])
            {
                for index in first...last { numerals[index].use = .rejected }
            } else if last == first, isCalled(numerals[first], numerals[first]) {
                numerals[first].use = .rejected
            }
            first = last + 1
        }
    }

    /// `+47 55 21 96 00`, `08000 121 700`: groups of digits behind a plus sign or a zero.
    private func isInternational(_ first: Int, _ last: inout Int, _ numerals: [Numeral]) -> Bool {
        let start = numerals[first].tokens.lowerBound
        let isZeroLed =
            numerals[first].shape.contains(.zeroLed) && lexed.tokens[start].byteRange.count >= 4
        guard isZeroLed || lexed.isMark(start - 1, "+") && !lexed.hasSpace(before: start) else {
            return false
        }
        var end = first
        var digits = lexed.tokens[start].byteRange.count
        while end + 1 < numerals.count, numerals[end + 1].isBareInteger,
            isNext(numerals[end + 1].tokens.lowerBound, numerals[end].tokens.upperBound)
        {
            digits += lexed.tokens[numerals[end + 1].tokens.lowerBound].byteRange.count
            end += 1
        }
        let isTwoPart = isZeroLed && end - first == 1 && digits >= Self.nationalDigits
        guard end - first >= 2 && digits >= Self.phoneDigits || isTwoPart else { return false }
        last = end
        return true
    }

    /// Whether at most a hyphen stands between two groups of digits.
    private func isNext(_ start: Int, _ end: Int) -> Bool {
        start == end || start == end + 1 && lexed.isDash(end)
    }

    /// `01632 960451`
    private static let nationalDigits = 9
    /// International numbers have more digits.
    private static let phoneDigits = 7

    private func isChained(_ left: Numeral, _ right: Numeral) -> Bool {
        guard left.isBareInteger, right.isBareInteger, left.use != .date, right.use != .date
        else { return false }
        let gap = right.tokens.lowerBound - left.tokens.upperBound
        let index = left.tokens.upperBound
        if gap == 1 {
            let isJoint =
                lexed.isMark(index, "-") || lexed.isMark(index, ".")
                || lexed.isMark(index, ")")
            return isJoint && !lexed.hasSpace(before: index)
                && (!lexed.hasSpace(before: index + 1) || lexed.isMark(index, ")"))
        }
        return gap == 2 && lexed.isMark(index, "-") && lexed.isMark(index + 1, "(")
    }

    /// `call 555-1234`, `(202) 555-1234`, a long bare number behind `phone`.
    private func isCalled(_ first: Numeral, _ last: Numeral) -> Bool {
        var index = first.tokens.lowerBound - 1
        if lexed.isMark(index, "(") || lexed.isMark(index, ":") || lexed.isMark(index, "+") {
            index -= 1
        }
        let digits = last.tokens.upperBound - 1
        let length = lexed.tokens[digits].end - lexed.tokens[digits].start
        if lexed.has(index, .call) || lexed.has(index - 1, .call) {
            return length >= 3 && first.isBareInteger && !last.shape.contains(.yearLike)
                || first.tokens != last.tokens
        }
        // 555-1234: three digits, then four.
        return first.tokens != last.tokens && length == 4
            && lexed.tokens[first.tokens.lowerBound].byteRange.count == 3
            && first.value > last.value
    }
}
