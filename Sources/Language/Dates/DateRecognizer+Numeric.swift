extension DateRecognizer {
    /// `2013-04-15`, `04/15/2013`, `15-04-2013`, `15.4.2013`.
    func numericDate(_ index: Int, _ numerals: inout [Numeral]) -> Found? {
        let token = numerals[index].tokens.lowerBound
        guard numerals[index].shape.contains(.digits), lexed.kind(token - 1) != .number else {
            return nil
        }
        if numerals[index].shape.contains(.broken) { return pointedDate(index, &numerals) }
        guard lexed.isMark(token + 1, "-") || lexed.isMark(token + 1, "/"),
            lexed.mark(token + 3) == lexed.mark(token + 1), isSolid(token + 1...token + 4),
            !isJoint(token + 5) || lexed.hasSpace(before: token + 5),
            let first = number(token), let second = number(token + 2),
            let third = number(token + 4), let date = order(first, second, third, at: token)
        else { return nil }
        let found = Found(tokens: token..<token + 5, norm: date.iso, isAbsolute: true)
        mark(&numerals, in: found.tokens, near: index)
        return found
    }

    private func isJoint(_ index: Int) -> Bool {
        lexed.isMark(index, "-") || lexed.isMark(index, "/")
    }

    private func isSolid(_ tokens: ClosedRange<Int>) -> Bool {
        tokens.allSatisfy { !lexed.hasSpace(before: $0) }
    }

    private func number(_ token: Int) -> (value: Int, digits: Int)? {
        guard lexed.kind(token) == .number,
            let reading = DigitReader.read(lexed.text, lexed.tokens[token].byteRange),
            reading.shape.isSubset(of: [.digits, .yearLike, .zeroLed]),
            reading.digitsEnd == lexed.tokens[token].byteRange.upperBound
        else { return nil }
        return (Int(reading.value), reading.wholeDigits)
    }

    /// Year first, or year last with the month where it can be; US order where both fit.
    private func order(
        _ first: (value: Int, digits: Int), _ second: (value: Int, digits: Int),
        _ third: (value: Int, digits: Int), at token: Int
    ) -> CalendarDate? {
        if first.digits == 4 { return date(first.value, second.value, third.value) }
        // `4/22/16`; other orders of two digits each are too many to tell.
        if third.digits == 2, lexed.isMark(token + 1, "/"), first.digits <= 2, second.digits == 2 {
            return date(fullYear(third.value), first.value, second.value)
        }
        guard third.digits == 4, first.digits <= 2, second.digits <= 2 else { return nil }
        return date(third.value, first.value, second.value)
            ?? date(third.value, second.value, first.value)
    }

    /// The year that two digits mean, from 1931 to 2030.
    func fullYear(_ digits: Int) -> Int { digits <= 30 ? 2000 + digits : 1900 + digits }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        var date = CalendarDate(month: month, day: day)
        guard (1000..<2200).contains(year), date.exists else { return nil }
        date.year = year
        // February has no leap day that year.
        if !date.exists { date.day = nil }
        return date
    }

    /// `15.4.2013` is one token.
    private func pointedDate(_ index: Int, _ numerals: inout [Numeral]) -> Found? {
        let token = numerals[index].tokens.lowerBound
        let parts = lexed.bytes(token).split(separator: UInt8(ascii: "."))
        guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2,
            let day = Int(String(decoding: parts[0], as: UTF8.self)),
            let month = Int(String(decoding: parts[1], as: UTF8.self)),
            let year = Int(String(decoding: parts[2], as: UTF8.self)),
            let date = date(year, month, day)
        else { return nil }
        numerals[index].use = .date
        return Found(tokens: token..<token + 1, norm: date.iso, isAbsolute: true)
    }
}
