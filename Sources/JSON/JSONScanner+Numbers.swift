extension JSONScanner {
    /// A number's parts: its bytes, its digits as an integer, and the power of ten they take.
    private struct Number {
        var range: Range<Int>
        var isNegative = false
        /// All digits before and after the point, without the point.
        var digits: UInt64 = 0
        /// How many digits there are, leading zeros and all.
        var digitCount = 0
        /// Whether `digits` holds all of them.
        var isExact = true
        var power = 0
        /// Whether there was neither point nor exponent.
        var isInteger = true
    }

    /// Reads a number that is an integer of 64 bits, written without point and exponent.
    public mutating func integer() throws(JSONError) -> Int64 {
        if let value = plainInteger() { return value }
        let number = try expectNumber()
        guard number.isInteger, let value = Self.integer(number) else {
            throw JSONError(.invalidNumber, at: number.range.lowerBound)
        }
        return value
    }

    /// Reads up to eighteen digits that the next comma or bracket follows, as nearly all are.
    @inline(__always)
    private mutating func plainInteger() -> Int64? {
        var value: Int64 = 0
        var index = position
        let end = min(limit, position + 18)
        while index < end, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
            value = value &* 10 &+ Int64(digit)
            index += 1
        }
        let isOne = index == position + 1
        guard index < end, isOne || value > 0 && bytes[position] != UInt8(ascii: "0") else {
            return nil
        }
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
            position = index
            return value
        default: return nil
        }
    }

    /// Reads a number, correctly rounded; one too large for a `Double` is an error.
    public mutating func double() throws(JSONError) -> Double {
        if let value = plainInteger() { return Double(value) }
        return try double(expectNumber())
    }

    /// Reads a number as an integer if it is written as one and fits, else as a `Double`.
    mutating func number() throws(JSONError) -> JSONValue {
        let number = try expectNumber()
        if number.isInteger, let value = Self.integer(number) { return .integer(value) }
        return .number(try double(number))
    }

    /// Passes over a number.
    mutating func skipNumber() throws(JSONError) {
        _ = try scanNumber()
    }

    private mutating func expectNumber() throws(JSONError) -> Number {
        guard try peek() == .number else { throw JSONError(.wrongType, at: position) }
        return try scanNumber()
    }

    private static func integer(_ number: Number) -> Int64? {
        guard number.isExact else { return nil }
        if number.isNegative { return Int64(exactly: -Int128(number.digits)) }
        return Int64(exactly: number.digits)
    }

    /// Where digits and power of ten are both exact as `Double`s, one operation rounds once.
    private func double(_ number: Number) throws(JSONError) -> Double {
        if number.isExact, number.digits <= 1 << 53, abs(number.power) <= 22 {
            let digits = Double(number.digits)
            let scale = Self.powersOfTen[abs(number.power)]
            let value = number.power < 0 ? digits / scale : digits * scale
            return number.isNegative ? -value : value
        }
        let text = String(decoding: bytes[number.range], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            throw JSONError(.invalidNumber, at: number.range.lowerBound)
        }
        return value
    }

    /// The powers of ten that a `Double` holds exactly.
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// Passes over the number at `position` by the grammar of RFC 8259, section 6.
    private mutating func scanNumber() throws(JSONError) -> Number {
        var number = Number(range: position..<position)
        let start = position
        if bytes[position] == UInt8(ascii: "-") {
            number.isNegative = true
            position += 1
        }
        if position < limit, bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            try scanDigits(into: &number)
        }
        if position < limit, bytes[position] == UInt8(ascii: ".") {
            number.isInteger = false
            position += 1
            number.power = -(try scanDigits(into: &number))
        }
        if position < limit, bytes[position] | 0x20 == UInt8(ascii: "e") {
            number.isInteger = false
            position += 1
            number.power += try scanExponent()
        }
        number.range = start..<position
        return number
    }

    /// Reads one or more digits behind those that `number` has; gives how many there were.
    @discardableResult
    private mutating func scanDigits(into number: inout Number) throws(JSONError) -> Int {
        let start = position
        var value = number.digits
        while position < limit, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
            value = value &* 10 &+ UInt64(digit)
            position += 1
        }
        number.digitCount += position - start
        // Eighteen digits fit whatever they are.
        if number.digitCount <= 18 {
            number.digits = value
        } else {
            addWithCare(bytes[start..<position], to: &number)
        }
        guard position > start else {
            throw JSONError(position < limit ? .invalidNumber : .unexpectedEnd, at: position)
        }
        return position - start
    }

    /// Adds digits of which not all may fit.
    private func addWithCare(_ digits: ArraySlice<UInt8>, to number: inout Number) {
        for digit in digits {
            let (tens, overflow) = number.digits.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
            if overflow || carry { number.isExact = false }
            guard number.isExact else { return }
            number.digits = sum
        }
    }

    /// Reads an exponent behind its `e`; beyond ten thousand every exponent is the same.
    private mutating func scanExponent() throws(JSONError) -> Int {
        var isNegative = false
        if position < limit, bytes[position] == UInt8(ascii: "-") || bytes[position] == 0x2B {
            isNegative = bytes[position] == UInt8(ascii: "-")
            position += 1
        }
        var digits = Number(range: position..<position)
        try scanDigits(into: &digits)
        let value = digits.isExact ? Int(min(digits.digits, 10_000)) : 10_000
        return isNegative ? -value : value
    }
}
