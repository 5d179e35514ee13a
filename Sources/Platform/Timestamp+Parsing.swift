extension Timestamp {
    /// Reads RFC 3339 text: `2026-11-24T18:30:12Z`, with or without a fraction, in any zone.
    ///
    /// Fractions beyond milliseconds are cut off; a leap second counts as the second after it.
    public init?(_ text: String) {
        var fields = TimestampFields(Array(text.utf8))
        guard let date = fields.date(), let milliseconds = fields.timeOfDay(),
            let zone = fields.zoneMinutes(), fields.isAtEnd
        else { return nil }
        self.init(
            milliseconds: Int64(
                date.daysSinceEpoch * 86_400_000 + milliseconds - zone * 60_000))
    }
}

/// Takes the parts of an RFC 3339 text off its front.
private struct TimestampFields {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func date() -> CivilDate? {
        guard let year = number(4), take("-") != nil, let month = number(2), take("-") != nil,
            let day = number(2), take("Tt ") != nil
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        return date.isValid ? date : nil
    }

    /// Milliseconds since midnight.
    mutating func timeOfDay() -> Int? {
        guard let hour = number(2), hour < 24, take(":") != nil, let minute = number(2),
            minute < 60, take(":") != nil, let second = number(2), second <= 60
        else { return nil }
        var milliseconds = ((hour * 60 + minute) * 60 + second) * 1_000
        if take(".") != nil {
            guard let digit = number(1) else { return nil }
            milliseconds += digit * 100 + (number(1) ?? 0) * 10
            // A missing second digit leaves no third one to take.
            milliseconds += number(1) ?? 0
            while number(1) != nil {}
        }
        return milliseconds
    }

    /// Minutes east of UTC.
    mutating func zoneMinutes() -> Int? {
        if take("Zz") != nil { return 0 }
        guard let sign = take("+-"), let hours = number(2), hours < 24, take(":") != nil,
            let minutes = number(2), minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    /// The next byte, if it is one of the given.
    private mutating func take(_ allowed: StaticString) -> UInt8? {
        guard let byte = rest.first,
            allowed.withUTF8Buffer({ unsafe $0.contains(byte) })
        else { return nil }
        rest.removeFirst()
        return byte
    }

    /// The number of exactly so many digits that comes next.
    private mutating func number(_ digits: Int) -> Int? {
        let field = rest.prefix(digits)
        guard field.count == digits, field.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        rest.removeFirst(digits)
        return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
