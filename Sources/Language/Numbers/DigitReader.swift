/// Reads one number token: its digits in groups, its decimals, and where glued letters begin.
struct DigitReader {
    /// What a token of digits says.
    struct Reading {
        var value: Double
        var shape: Numeral.Shape
        /// Where letters begin that are glued to the digits; the token's end if none are.
        var digitsEnd: Int
        /// Digits after the decimal point.
        var decimals = 0
        /// Digits before it.
        var wholeDigits = 0
    }

    /// Longer runs of digits are identifiers.
    private static let digitLimit = 16

    private var value: UInt64 = 0
    private var digits = 0
    private var groupLength = 0
    private var commas = 0
    private var points = 0
    private var lastSeparator: UInt8 = 0
    /// Whether every closed group but the first has three digits.
    private var hasThrees = true

    private init() {}

    /// Reads the token's bytes; nil if they hold more digits than a number can.
    static func read(_ text: [UInt8], _ range: Range<Int>) -> Reading? {
        if text[range.lowerBound] >= 0x80 { return vulgarFraction(text, range) }
        var reader = DigitReader()
        let end = reader.scan(text, range)
        guard reader.digits <= digitLimit else { return nil }
        var reading = reader.reading(digitsEnd: end)
        if reader.digits > 1, text[range.lowerBound] == UInt8(ascii: "0"),
            !reading.shape.contains(.decimal)
        {
            reading.shape.insert(.zeroLed)
        }
        if reading.shape == .digits, reader.digits == 4, end == range.upperBound,
            (1000..<2200).contains(reading.value)
        {
            reading.shape.insert(.yearLike)
        }
        return reading
    }

    private mutating func scan(_ text: [UInt8], _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if ByteClass.of(byte) == .digit {
                value = value &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
                digits += 1
                groupLength += 1
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                closeGroup(byte)
            } else {
                break
            }
            index += 1
        }
        return index
    }

    private mutating func closeGroup(_ separator: UInt8) {
        if lastSeparator != 0, groupLength != 3 { hasThrees = false }
        if separator == UInt8(ascii: ",") { commas += 1 } else { points += 1 }
        lastSeparator = separator
        groupLength = 0
    }

    private func reading(digitsEnd: Int) -> Reading {
        var reading = Reading(value: Double(value), shape: .digits, digitsEnd: digitsEnd)
        reading.wholeDigits = digits
        let isDecimal = points == 1 && lastSeparator == UInt8(ascii: ".")
        if isDecimal {
            reading.decimals = groupLength
            reading.wholeDigits = digits - groupLength
            // One division keeps the value the nearest to what is written.
            reading.value /= (0..<groupLength).reduce(1.0) { power, _ in power * 10 }
            reading.shape.insert(.decimal)
            if commas > 0 { reading.shape.insert(hasThrees ? .grouped : .broken) }
        } else if points > 1, commas > 0 || !hasThrees || groupLength != 3 {
            reading.shape.insert(.broken)
        } else if points == 1 {
            reading.shape.insert(.broken)
        } else if commas > 0 || points > 1 {
            reading.shape.insert(.grouped)
        }
        return reading
    }

    /// One sign such as `½`.
    private static func vulgarFraction(_ text: [UInt8], _ range: Range<Int>) -> Reading? {
        let value: Double
        switch String(decoding: text[range], as: UTF8.self) {
        case "½": value = 0.5
        case "¼": value = 0.25
        case "¾": value = 0.75
        case "⅓": value = 1.0 / 3
        case "⅔": value = 2.0 / 3
        case "⅕": value = 0.2
        case "⅖": value = 0.4
        case "⅗": value = 0.6
        case "⅘": value = 0.8
        case "⅙": value = 1.0 / 6
        case "⅚": value = 5.0 / 6
        case "⅛": value = 0.125
        case "⅜": value = 0.375
        case "⅝": value = 0.625
        case "⅞": value = 0.875
        default: return nil
        }
        return Reading(value: value, shape: .fraction, digitsEnd: range.upperBound)
    }
}
