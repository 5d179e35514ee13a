// The parts of JSON that need more than their bytes copied.
extension ByteBuffer {
    /// Adds text with what JSON does not take as it is escaped; there must be room for it unescaped
    /// and one byte more.
    mutating func push(escaping text: Span<UInt8>) {
        var start = 0
        var seen: UInt64 = 0
        while start < text.count {
            let end = StringBytes.firstSpecial(text, from: start, to: text.count, seen: &seen)
            push(text.extracting(start..<end))
            guard end < text.count else { return }
            reserve(Self.escapeLimit + text.count - end)
            push(escape: text[end])
            start = end + 1
        }
    }

    /// The most bytes of an escape.
    private static let escapeLimit = 6

    private mutating func push(escape byte: UInt8) {
        push(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): push(byte)
        case UInt8(ascii: "\n"): push(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): push(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): push(UInt8(ascii: "t"))
        default:
            push("u00")
            push(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 15
            push(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        }
    }

    /// Adds a number of at most four decimals below 10^11, as most are; says whether it was one.
    ///
    /// With at most 15 digits, the decimal that gives the value is the only one and the shortest.
    mutating func pushShort(_ value: Double) -> Bool {
        let magnitude = value.magnitude
        guard magnitude < 1e11 else { return false }
        if let whole = UInt(exactly: magnitude) {
            if value < 0 { push(UInt8(ascii: "-")) }
            push(decimal: whole)
            return true
        }
        let scaled = (magnitude * 10_000).rounded()
        guard scaled / 10_000 == magnitude else { return false }
        var (whole, fraction) = UInt(scaled).quotientAndRemainder(dividingBy: 10_000)
        if value < 0 { push(UInt8(ascii: "-")) }
        push(decimal: whole)
        push(UInt8(ascii: "."))
        while fraction > 0 {
            (whole, fraction) = fraction.quotientAndRemainder(dividingBy: 1000)
            push(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole))
            fraction *= 10
        }
        return true
    }
}
