/// Writes JSON into a byte array; commas are put where they belong.
///
/// The caller keeps the order of calls legal: a key before every value inside an object, an end
/// for every begin. Several documents may be written behind each other with `endLine`.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    /// Whether the next key or value needs a comma before it.
    private var needsComma = false

    /// Makes a writer with room for `capacity` bytes; it grows beyond that by itself.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Makes room for this many further bytes.
    public mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Forgets what was written and keeps the room for it.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Begins an object.
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    /// Ends the innermost object.
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Begins an array.
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    /// Ends the innermost array.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Ends a line of JSON lines.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Writes the key of the value that follows.
    public mutating func key(_ key: String) {
        separate()
        quote(key.utf8.span)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        quote(value.utf8.span)
    }

    /// Writes a string whose bytes are known to be valid UTF-8.
    public mutating func string(utf8 value: Span<UInt8>) {
        separate()
        quote(value)
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        separate()
        append(value)
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) { integer(Int(value)) }

    /// Writes a number with the fewest digits that read back as the same value.
    ///
    /// A whole number has no point; NaN and the infinities, which JSON has no word for, are `null`.
    public mutating func number(_ value: Double) {
        separate()
        guard value.isFinite else { return bytes.append(contentsOf: "null".utf8) }
        if appendShort(value) { return }
        let digits = value.description.utf8
        let isWhole = digits.count > 2 && digits.suffix(2).elementsEqual(".0".utf8)
        bytes.append(contentsOf: isWhole ? digits.dropLast(2) : digits[...])
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a value that is JSON already; its bytes are not looked at.
    public mutating func raw(_ value: Span<UInt8>) {
        separate()
        append(value)
    }

    /// Writes a value that is JSON already; its bytes are not looked at.
    public mutating func raw(_ value: [UInt8]) { raw(value.span) }
}

extension JSONWriter {
    /// Puts the comma before a key or value that follows another one.
    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func append(_ span: Span<UInt8>) {
        unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ value: Int) {
        bytes.append(addingCapacity: 20) { output in
            if value < 0 { output.append(UInt8(ascii: "-")) }
            output.append(decimal: value.magnitude)
        }
    }

    /// Writes a number of at most four decimals below 10^11, as most are; says whether it was one.
    ///
    /// With at most 15 digits, the decimal that gives the value is the only one and the shortest.
    private mutating func appendShort(_ value: Double) -> Bool {
        let scaled = (value.magnitude * 10_000).rounded()
        guard scaled < 1e15, scaled / 10_000 == value.magnitude else { return false }
        var (whole, fraction) = UInt(scaled).quotientAndRemainder(dividingBy: 10_000)
        bytes.append(addingCapacity: 20) { output in
            if value < 0 { output.append(UInt8(ascii: "-")) }
            output.append(decimal: whole)
            if fraction > 0 { output.append(UInt8(ascii: ".")) }
            while fraction > 0 {
                (whole, fraction) = fraction.quotientAndRemainder(dividingBy: 1000)
                output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole))
                fraction *= 10
            }
        }
        return true
    }

    private mutating func quote(_ value: Span<UInt8>) {
        var start = 0
        repeat {
            let end = min(start + Self.chunk, value.count)
            bytes.append(addingCapacity: 6 * (end - start) + 2) { output in
                if start == 0 { output.append(UInt8(ascii: "\"")) }
                for index in start..<end { output.append(escaping: value[index]) }
                if end == value.count { output.append(UInt8(ascii: "\"")) }
            }
            start = end
        } while start < value.count
    }

    /// How many bytes of a string are written at once; an escape takes up to six for one.
    private static let chunk = 256
}

extension OutputSpan<UInt8> {
    @inline(__always)
    fileprivate mutating func append(decimal value: UInt) {
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var first = digits.count
        var rest = value
        repeat {
            first -= 1
            digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        for index in first..<digits.count { append(digits[index]) }
    }

    @inline(__always)
    fileprivate mutating func append(escaping byte: UInt8) {
        if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
            append(byte)
        } else {
            append(escape: byte)
        }
    }

    private mutating func append(escape byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        default:
            append(UInt8(ascii: "u"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 15
            append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        }
    }
}
