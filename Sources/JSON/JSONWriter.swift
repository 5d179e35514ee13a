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
        quote(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        quote(value)
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
        if value.magnitude < 0x1p53, let whole = Int(exactly: value) { return append(whole) }
        bytes.append(contentsOf: value.description.utf8)
        if bytes.hasSuffix(".0") { bytes.removeLast(2) }
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
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        if bytes.count - start > 1 { bytes[start...].reverse() }
    }

    private mutating func quote(_ value: String) {
        quote(value.utf8.span)
    }

    private mutating func quote(_ value: Span<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var runStart = 0
        for index in value.indices {
            let byte = value[index]
            if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
                continue
            }
            append(value.extracting(runStart..<index))
            escape(byte)
            runStart = index + 1
        }
        append(value.extracting(runStart..<value.count))
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 15
            bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        }
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
        let start = count - suffix.utf8CodeUnitCount
        guard start >= 0 else { return false }
        return (0..<suffix.utf8CodeUnitCount).allSatisfy {
            unsafe self[start + $0] == suffix.utf8Start[$0]
        }
    }
}
