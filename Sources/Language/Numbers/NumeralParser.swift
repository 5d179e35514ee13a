/// Finds the numbers of a text, in digits and in words, and reads their values.
///
/// It knows nothing of what they count: dates, pages and amounts are all numerals here.
struct NumeralParser {
    let lexed: LexedText
    private(set) var numerals: [Numeral] = []
    /// Whether blanks stand between groups of digits in this text: `100 000`.
    private var hasSpacedGroups = false

    /// Reads every numeral of a text, in order and without overlaps.
    static func numerals(in lexed: LexedText) -> [Numeral] {
        var parser = NumeralParser(lexed: lexed)
        parser.numerals.reserveCapacity(lexed.anchors.count)
        parser.hasSpacedGroups = lexed.anchors.contains { lexed.isSpacedThousand(Int($0)) }
        var end = 0
        for anchor in lexed.anchors where Int(anchor) >= end {
            end = parser.read(at: Int(anchor))
        }
        return parser.numerals
    }

    private init(lexed: LexedText) { self.lexed = lexed }

    /// Reads what starts at `index`; returns where to go on.
    private mutating func read(at index: Int) -> Int {
        var found: Numeral?
        if lexed.kind(index) == .number {
            found = digits(at: index)
        } else if lexed.has(index, .numberStart) {
            found = words(at: index)
        }
        guard var numeral = found else { return index + 1 }
        addFraction(to: &numeral)
        scale(&numeral)
        addFraction(to: &numeral)
        numeral.span = numeral.tokens
        numerals.append(numeral)
        return max(index + 1, numeral.tokens.upperBound)
    }

    /// Where the last numeral ends.
    var lastEnd: Int { numerals.last?.tokens.upperBound ?? 0 }
}

extension NumeralParser {
    /// A numeral in digits, with the letters glued to it.
    private func digits(at index: Int) -> Numeral? {
        let range = lexed.tokens[index].byteRange
        guard let reading = DigitReader.read(lexed.text, range) else { return nil }
        var numeral = Numeral(
            tokens: index..<index + 1, value: reading.value, shape: reading.shape)
        if isEuropean(reading, at: index) {
            for _ in 0..<reading.decimals { numeral.value *= 10 }
            numeral.mantissa = numeral.value
            numeral.shape = [.digits, .grouped]
        }
        if reading.digitsEnd < range.upperBound {
            takeLetters(reading.digitsEnd..<range.upperBound, reading, &numeral)
        }
        joinSpacedGroups(&numeral, reading)
        takeSlash(&numeral)
        return numeral
    }

    /// Whether a point stands between thousands: `8.511 inspections`.
    ///
    /// Three decimals before a plural noun that is no unit are rarer than a European separator.
    private func isEuropean(_ reading: DigitReader.Reading, at index: Int) -> Bool {
        guard reading.decimals == 3, (1...3).contains(reading.wholeDigits), reading.value >= 1,
            lexed.isLowerWord(index + 1), lexed.lastByte(index + 1) == UInt8(ascii: "s")
        else { return false }
        return !lexed.has(index + 1, [.percent, .scale, .measure, .duration, .currency])
    }

    /// Takes in `1 234 567` where the gaps are no-break or thin spaces, or where the text has
    /// `65 000`, too: no number of its own begins with a zero.
    private func joinSpacedGroups(_ numeral: inout Numeral, _ reading: DigitReader.Reading) {
        guard reading.decimals == 0, reading.wholeDigits <= 3, reading.value >= 1 else { return }
        var next = numeral.tokens.upperBound
        while lexed.kind(next) == .number, isThinGap(before: next) || isBlankGap(before: next),
            let group = DigitReader.read(lexed.text, lexed.tokens[next].byteRange),
            group.wholeDigits == 3, group.decimals == 0
        {
            numeral.value = numeral.value * 1000 + group.value
            numeral.mantissa = numeral.value
            numeral.shape = [.digits, .grouped]
            next += 1
        }
        numeral.tokens = numeral.tokens.lowerBound..<next
    }

    private func isBlankGap(before index: Int) -> Bool {
        hasSpacedGroups && lexed.hasSpace(before: index)
            && !lexed.flags(index).contains(.newlineBefore)
    }

    private func isThinGap(before index: Int) -> Bool {
        let gap = lexed.text[Int(lexed.tokens[index - 1].end)..<Int(lexed.tokens[index].start)]
        return gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([0xE2, 0x80, 0xAF])
            || gap.elementsEqual([0xE2, 0x80, 0x89])
    }

    /// Reads `2/3` as a fraction where it cannot be a date or a pair.
    private func takeSlash(_ numeral: inout Numeral) {
        let index = numeral.tokens.lowerBound
        guard lexed.isMark(index + 1, "/"), !lexed.hasSpace(before: index + 1),
            lexed.kind(index + 2) == .number, !lexed.hasSpace(before: index + 2),
            !lexed.isMark(index + 3, "/") || lexed.hasSpace(before: index + 3),
            !lexed.isMark(index - 1, "/"), numeral.isBareInteger,
            let below = DigitReader.read(lexed.text, lexed.tokens[index + 2].byteRange),
            below.shape == .digits, below.value >= 2, below.value <= 20,
            numeral.value >= 1, numeral.value < below.value,
            lexed.has(index + 3, .of) || lexed.isMark(index + 3, "-")
                || below.value <= 4 && lexed.isLowerWord(index + 3)
        else { return }
        numeral.value /= below.value
        numeral.mantissa = numeral.value
        numeral.shape = [.digits, .fraction]
        numeral.tokens = index..<index + 3
    }
}

extension NumeralParser {
    /// Reads the letters glued to digits: an ordinal, a decade, a scale, a unit.
    private func takeLetters(
        _ letters: Range<Int>, _ reading: DigitReader.Reading, _ numeral: inout Numeral
    ) {
        let kind = GluedLetters.kind(lexed.text, letters)
        switch kind {
        case .ordinal: numeral.shape.insert(.ordinal)
        case .plural:
            numeral.shape.insert(
                reading.wholeDigits == 4 || reading.wholeDigits == 2
                    ? .decade : .broken)
        case .scale(let power):
            numeral.multiply(by: power)
            numeral.shape.insert(.scaled)
        case .times:
            numeral.shape.insert(.times)
            numeral.cutEnd = Int32(truncatingIfNeeded: letters.lowerBound)
        case .percent: numeral.unit = .percent
        case .measure:
            numeral.shape.insert(.measured)
            numeral.cutEnd = Int32(truncatingIfNeeded: letters.lowerBound)
        case .other: numeral.shape.insert(.broken)
        }
    }

    /// Multiplies by the scale words that follow: `27.6 million`, `2 hundred thousand`.
    private func scale(_ numeral: inout Numeral) {
        guard numeral.shape.isDisjoint(with: [.ordinal, .decade, .broken, .measured, .times]),
            !numeral.shape.contains(.scaled) || numeral.tokens.count > 1
        else { return }
        var next = numeral.tokens.upperBound
        while true {
            let word = lexed.isMark(next, "-") ? next + 1 : next
            guard let power = scalePower(at: word, after: numeral) else { break }
            numeral.multiply(by: power)
            numeral.shape.insert(.scaled)
            numeral.shape.remove([.yearLike, .loneOne])
            next = word + 1
        }
        numeral.tokens = numeral.tokens.lowerBound..<next
    }

    private func scalePower(at index: Int, after numeral: Numeral) -> Double? {
        let word = lexed.word(index)
        if word.roles.contains(.set) { return word.number == 12 ? 12 : nil }
        guard word.roles.contains(.scale),
            lexed.tokens[index].end - lexed.tokens[index].start > 2
                || lexed.hash(index) == TokenHash.of("bn")
        else { return nil }
        if word.number == 2, numeral.shape.contains(.scaled) || numeral.value >= 100 { return nil }
        return powerOfTen(Int(word.number))
    }

    private func powerOfTen(_ exponent: Int) -> Double {
        (0..<exponent).reduce(1.0) { value, _ in value * 10 }
    }

    /// Adds `and a half`, `and three quarters`, `½`, `1/2` behind a whole number.
    private func addFraction(to numeral: inout Numeral) {
        guard numeral.shape.isDisjoint(with: [.decimal, .ordinal, .decade, .fraction, .broken])
        else { return }
        let next = numeral.tokens.upperBound
        guard let part = fractionPart(at: next) else { return }
        numeral.value += part.value * numeral.scale
        numeral.mantissa += part.value
        numeral.tokens = numeral.tokens.lowerBound..<part.end
        numeral.shape.remove([.yearLike, .loneOne])
        numeral.shape.insert(.decimal)
    }
}
