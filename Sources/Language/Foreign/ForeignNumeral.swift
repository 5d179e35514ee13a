/// A number in digits with what belongs to it.
struct ForeignNumeral {
    /// Its pieces, the unit or currency included.
    var pieces: Range<Int>
    var value: Double
    /// Digits without any separator: it may be a year.
    var isPlain: Bool
    var hasScale = false
    var isPercent = false
    /// The ISO 4217 code of an amount.
    var currency: String?
    /// Whether the currency is named and not only hinted at, as by `$`.
    var isCurrencySure = true
}

/// Reads digits with the separators of a language: `1.234.567,8`, `1 234,5`, `3億5000万`.
struct ForeignNumeralReader {
    let text: ForeignText
    let words: ForeignWords

    /// The number that starts at some digits, nil where they are none, as in `1.2.3`; and where
    /// the groups of digits end that were looked at for it.
    func numeral(at start: Int) -> (numeral: ForeignNumeral?, end: Int) {
        guard let first = text.digits(start) else { return (nil, self.end(ofDigits: start)) }
        var groups = [start]
        var separators: [UInt32] = []
        while let (separator, next) = group(after: groups[groups.count - 1], groups, separators) {
            groups.append(next)
            separators.append(separator)
        }
        let end = groups[groups.count - 1] + 1
        // A number that zeros lead is a code.
        let isCode = first != 0 && text.pieces[start].count > String(first).count
        guard !isCode, let value = value(groups, separators) else {
            return (nil, max(end, self.end(ofDigits: start)))
        }
        var numeral = ForeignNumeral(
            pieces: start..<end, value: value, isPlain: separators.isEmpty)
        scale(&numeral)
        return (numeral, numeral.pieces.upperBound)
    }

    /// The end of digits and points that begin at a place, whatever they are.
    func end(ofDigits start: Int) -> Int {
        var end = start + 1
        while text.kind(end) == .mark, text.isGlued(end), text.kind(end + 1) == .digits,
            text.isGlued(end + 1)
        {
            end += 2
        }
        return end
    }

    private func group(
        after last: Int, _ groups: [Int], _ separators: [UInt32]
    ) -> (separator: UInt32, next: Int)? {
        let next = last + 1
        if text.kind(next) == .digits, !text.isGlued(next) {
            let isFirst = separators.isEmpty && text.pieces[groups[0]].count <= 3
            let isGroup =
                words.hasSpacedGroups && text.pieces[next].count == 3
                && !text.pieces[next].startsLine && (isFirst || separators.last == Self.blank)
            return isGroup ? (Self.blank, next) : nil
        }
        guard text.kind(next) == .mark, text.isGlued(next), text.kind(next + 1) == .digits,
            text.isGlued(next + 1)
        else { return nil }
        let mark = Self.plain(text.pieces[next].scalar)
        return Self.separators.contains(mark) ? (mark, next + 1) : nil
    }

    /// Arabic has a sign of its own for the decimals and one for the groups.
    private static func plain(_ mark: UInt32) -> UInt32 {
        switch mark {
        case 0x66B: UInt32(UInt8(ascii: ","))
        case 0x66C, 0x2019: UInt32(UInt8(ascii: "'"))
        case 0xFF0C: UInt32(UInt8(ascii: ","))
        case 0xFF0E: UInt32(UInt8(ascii: "."))
        default: mark
        }
    }

    private static let blank = UInt32(UInt8(ascii: " "))
    private static let separators = Set(",.'".unicodeScalars.map(\.value))

    /// The value of groups of digits; nil if their separators make no number.
    private func value(_ groups: [Int], _ separators: [UInt32]) -> Double? {
        guard let last = separators.last else { return Double(text.pieces[groups[0]].value) }
        let hasFraction = isFraction(groups, separators, last)
        let whole = hasFraction ? groups.dropLast() : groups[...]
        let marks = hasFraction ? separators.dropLast() : separators[...]
        guard whole.dropFirst().allSatisfy({ text.pieces[$0].count == 3 }),
            Set(marks).count <= 1, marks.isEmpty || text.pieces[groups[0]].count <= 3,
            whole.reduce(0, { $0 + text.pieces[$1].count }) <= 15
        else { return nil }
        let digits = whole.map(text.plainDigits).joined()
        guard hasFraction, let tail = groups.last else { return Double(digits) }
        // Read as one, however many decimals there are, it is the nearest to what is written.
        return Double("\(digits).\(text.plainDigits(tail))")
    }

    /// Whether the last separator stands before decimals.
    private func isFraction(_ groups: [Int], _ separators: [UInt32], _ last: UInt32) -> Bool {
        guard last != Self.blank, last != UInt32(UInt8(ascii: "'")) else { return false }
        if separators.count > 1 { return separators[separators.count - 2] != last }
        if text.pieces[groups[1]].count != 3 || text.pieces[groups[0]].count > 3 { return true }
        if text.pieces[groups[0]].value == 0 { return true }
        let isComma = last == UInt32(UInt8(ascii: ","))
        // Half of those who write Spanish part thousands by a comma, and three decimals are rare.
        if isComma, words.code == "es" { return false }
        return isComma == words.hasDecimalComma
    }

    /// Multiplies by the words behind: `2,5 millones`, and adds smaller parts: `3億5000万`.
    private func scale(_ numeral: inout ForeignNumeral) {
        var power = 18
        var total = 0.0
        while let found = words.scales.match(at: numeral.pieces.upperBound, in: text),
            found.value < power
        {
            power = found.value
            total += numeral.value * (0..<power).reduce(1.0) { product, _ in product * 10 }
            numeral.pieces = numeral.pieces.lowerBound..<found.end
            numeral.isPlain = false
            numeral.hasScale = true
            guard let rest = text.digits(found.end), text.isGlued(found.end),
                let next = words.scales.match(at: found.end + 1, in: text), next.value < power
            else { break }
            numeral.value = Double(rest)
            numeral.pieces = numeral.pieces.lowerBound..<found.end + 1
        }
        if numeral.hasScale { numeral.value = total }
    }
}
