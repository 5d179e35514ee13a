extension DateRecognizer {
    /// A date that a numeral begins: a year, years in a range, an ISO or slashed date, a decade.
    func numeralDate(_ index: Int, _ numerals: inout [Numeral]) -> Found? {
        let numeral = numerals[index]
        if numeral.shape.contains(.decade) { return decade(index, &numerals) }
        if let date = numericDate(index, &numerals) { return date }
        if numeral.shape.contains(.ordinal) { return century(numeral) }
        guard numeral.shape.contains(.yearLike), numeral.unit == .none, isYear(index, numerals)
        else { return nil }
        if isInstrumentYear(numeral.tokens.lowerBound) {
            numerals[index].use = .rejected
            return nil
        }
        let token = numeral.tokens.lowerBound
        if isDecade(token) {
            numerals[index].use = .date
            return Found(
                tokens: token..<token + 2, norm: decadeNorm(Int(numeral.value)), isAbsolute: false)
        }
        let range = yearRange(from: Int(numeral.value), at: token, numerals, index)
        let found = Found(tokens: token..<range.end, norm: range.norm, isAbsolute: true)
        mark(&numerals, in: found.tokens, near: index)
        return found
    }

    private func decade(_ index: Int, _ numerals: inout [Numeral]) -> Found {
        numerals[index].use = .date
        let tokens = numerals[index].tokens
        // `the ’80s` with its apostrophe.
        let isShort =
            isApostrophe(tokens.lowerBound - 1)
            && !lexed.hasSpace(before: tokens.lowerBound)
        return Found(
            tokens: (isShort ? tokens.lowerBound - 1 : tokens.lowerBound)..<tokens.upperBound,
            norm: decadeNorm(Int(numerals[index].value)), isAbsolute: false)
    }

    /// The years of a decade; two digits are of the last century where they can be no other.
    private func decadeNorm(_ first: Int) -> String? {
        let year = (30..<100).contains(first) ? 1900 + first : first
        guard (1000..<2200).contains(year), year % 10 == 0 else { return nil }
        return joined(CalendarDate(year: year).iso, CalendarDate(year: year + 9).iso)
    }

    func isApostrophe(_ index: Int) -> Bool {
        lexed.isMark(index, "'") || lexed.mark(index) == Mark.closeSingle
            || lexed.mark(index) == Mark.openSingle
    }

    /// The year of `FY2020`, which is one word; company results and budgets write so.
    func fiscalYear(at index: Int) -> Found? {
        guard Lexemes.isFiscalYear(lexed.tokens[index], lexed.text) else { return nil }
        let digits = lexed.bytes(index).dropFirst(2)
        return Found(
            tokens: index..<index + 1, norm: String(decoding: digits, as: UTF8.self),
            isAbsolute: true)
    }

    /// `the 21st century`.
    private func century(_ numeral: Numeral) -> Found? {
        let next = numeral.tokens.upperBound
        guard Self.centuries.contains(lexed.hash(next)) else { return nil }
        return Found(
            tokens: numeral.tokens.lowerBound..<next + 1, norm: nil, isAbsolute: false)
    }

    private static let centuries = WordSet("century centuries")

    /// `the 1980’s`.
    private func isDecade(_ token: Int) -> Bool {
        guard lexed.kind(token + 1) == .word, !lexed.hasSpace(before: token + 1),
            lexed.lastByte(token + 1) == UInt8(ascii: "s"),
            lexed.text[Int(lexed.tokens[token].end) - 1] == UInt8(ascii: "0")
        else { return false }
        return lexed.tokens[token + 1].end - lexed.tokens[token + 1].start <= 4
    }

    /// The years of `2016-17`, `2015/16`, `2017/18-2021/22`, `1960 to 70`.
    private func yearRange(
        from year: Int, at token: Int, _ numerals: [Numeral], _ near: Int
    ) -> (norm: String?, end: Int) {
        var last = year
        var end = token + 1
        if lexed.isMark(end, "/"), let second = secondYear(end + 1, after: year) {
            last = second
            end += 2
        }
        let isTo =
            lexed.has(end, .to) && Self.periodLeads.contains(lexed.hash(token - 1))
            && !lexed.has(end + 2, .in)
        if lexed.isDash(end) || isTo, let second = secondYear(end + 1, after: last, short: isTo) {
            last = second
            end += 2
            if lexed.isMark(end, "/"), let third = secondYear(end + 1, after: second) {
                last = third
                end += 2
            }
        }
        let first = CalendarDate(year: year).iso
        return (last == year ? first : joined(first, CalendarDate(year: last).iso), end)
    }

    /// Before a year they let `to 70` mean another: `from 1960 to 70`.
    private static let periodLeads = WordSet("from years period decade decades between")

    /// The later year at a token, in four digits or the last two.
    private func secondYear(_ token: Int, after year: Int, short: Bool = false) -> Int? {
        guard lexed.kind(token) == .number,
            let reading = DigitReader.read(lexed.text, lexed.tokens[token].byteRange),
            reading.digitsEnd == lexed.tokens[token].byteRange.upperBound
        else { return nil }
        if reading.shape.contains(.yearLike), !short {
            return Int(reading.value) > year ? Int(reading.value) : nil
        }
        guard reading.wholeDigits == 2, reading.decimals == 0,
            lexed.tokens[token].byteRange.count == 2, !lexed.isMark(token + 1, "%"),
            !lexed.has(token + 1, [.percent, .scale, .currency, .people])
        else { return nil }
        let whole = year / 100 * 100 + Int(reading.value)
        return whole > year ? whole : reading.value < 30 && year % 100 > 70 ? whole + 100 : nil
    }
}

extension DateRecognizer {
    /// Whether four digits are a year and not an amount or a number in a series.
    private func isYear(_ index: Int, _ numerals: [Numeral]) -> Bool {
        let numeral = numerals[index]
        let token = numeral.tokens.lowerBound
        guard !references.isReference(numeral), !isGlued(token) else { return false }
        if lexed.has(token + 1, [.scale, .measure, .currency, .duration]) { return false }
        if lexed.isMark(token + 1, "-"), lexed.has(token + 2, [.duration, .measure]) {
            return false
        }
        let isLed = lexed.has(token - 1, [.yearLead, .month])
        let isPeople = lexed.has(token + 1, .people)
        guard (1900..<2100).contains(numeral.value) else {
            return isOldYear(numeral, token, isLed: isLed, isPeople: isPeople)
        }
        if isPeople { return isLed && !lexed.has(token - 1, .comparatorEnd) }
        if lexed.has(token - 1, .comparatorEnd), !isLed || isCounted(token + 1) { return false }
        return true
    }

    private func isOldYear(
        _ numeral: Numeral, _ token: Int, isLed: Bool, isPeople: Bool
    ) -> Bool {
        guard (1400..<1900).contains(numeral.value), !isPeople, !isCounted(token + 1) else {
            return false
        }
        if lexed.isMark(token - 1, "("), !lexed.isLowerWord(token + 1) { return true }
        return Self.firmLeads.contains(lexed.hash(token - 1)) || lexed.has(token - 1, .month)
            || lexed.isDash(token + 1) && lexed.kind(token + 2) == .number
                && lexed.tokens[token + 2].byteRange.count == 4
                && !lexed.hasSpace(before: token + 2)
    }

    private static let firmLeads = WordSet(
        "in since circa c. ca. year until by during before after")

    /// Whether a plural noun follows that a number could count.
    private func isCounted(_ index: Int) -> Bool {
        lexed.isLowerWord(index) && lexed.lastByte(index) == UInt8(ascii: "s")
            && !lexed.has(index, [.yearFollower, .opener])
            && lexed.tokens[index].end - lexed.tokens[index].start > 3
    }

    /// Glued to letters, a slash or a point, as in an address; `mid-`, `pre-` may stand before it.
    private func isGlued(_ token: Int) -> Bool {
        guard !lexed.hasSpace(before: token) else { return isGluedBehind(token) }
        let before = token - 1
        if lexed.kind(before) == .word { return !lexed.isFirst(token) }
        if lexed.isMark(before, "/") || lexed.isMark(before, "\\") || lexed.isMark(before, "_") {
            return true
        }
        if lexed.isMark(before, "-"), !lexed.hasSpace(before: before) {
            guard lexed.kind(before - 1) == .word else { return lexed.kind(before - 1) == .number }
            return !Self.prefixes.contains(lexed.hash(before - 1))
        }
        return isGluedBehind(token)
    }

    private static let prefixes = WordSet("mid pre post early late circa non end")

    private func isGluedBehind(_ token: Int) -> Bool {
        lexed.isMark(token + 1, "_")
            || lexed.isMark(token + 1, "/") && !lexed.hasSpace(before: token + 1)
                && lexed.kind(token + 2) == .word
    }

    /// Whether the year belongs to an instrument's name: `the 2003 Child Rights Act`,
    /// `Act of 2013`.
    private func isInstrumentYear(_ token: Int) -> Bool {
        if isInstrumentBefore(token) { return true }
        var index = token + 1
        guard lexed.isCapitalized(index) else { return false }
        while index < token + Self.nameReach {
            if lexed.isCapitalized(index) {
                if lexed.has(index, .instrument) { return true }
            } else if !lexed.has(index, .nameFiller), !lexed.isMark(index, ",") {
                return false
            }
            index += 1
        }
        return false
    }

    private func isInstrumentBefore(_ token: Int) -> Bool {
        var index = token - 1
        if lexed.hash(index) == Self.yearWord, lexed.isCapitalized(index) { index -= 2 }
        if lexed.has(index, .of) || lexed.isMark(index, ",") || lexed.isMark(index, "(") {
            index -= 1
        }
        guard lexed.has(index, .instrument), lexed.isCapitalized(index) else { return false }
        return lexed.isCapitalized(index - 1) || lexed.has(token - 1, .of)
            || lexed.isMark(index - 1, ")")
    }

    private static let yearWord = TokenHash.of("year")
    /// An instrument's name has at most so many tokens.
    private static let nameReach = 12
}
