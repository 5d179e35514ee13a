/// Writes JSON; commas are put where they belong.
///
/// The caller keeps the order of calls legal: a key before every value inside an object, an end
/// for every begin. Several documents may be written behind each other with `endLine`. Keys are
/// literals without anything to escape; `key(text:)` takes any.
public struct JSONWriter: ~Copyable, Sendable {
    @usableFromInline var buffer: ByteBuffer
    /// Whether the next key or value needs a comma before it.
    @usableFromInline var needsComma = false

    /// Makes a writer with room for `capacity` bytes; it grows beyond that by itself.
    public init(capacity: Int = 0) {
        buffer = ByteBuffer(capacity: capacity)
    }

    /// A copy of what was written so far.
    public var bytes: [UInt8] { buffer.bytes }

    /// Makes room for this many further bytes.
    public mutating func reserve(_ count: Int) { buffer.reserve(count) }

    /// Forgets what was written and keeps the room for it.
    public mutating func removeAll() {
        buffer.count = 0
        needsComma = false
    }

    /// Begins an object.
    @inlinable
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    /// Ends the innermost object.
    @inlinable
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Begins an array.
    @inlinable
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    /// Ends the innermost array.
    @inlinable
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Ends a line of JSON lines.
    public mutating func endLine() {
        buffer.reserve(1)
        buffer.push(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Writes the key of the value that follows.
    @inlinable @inline(__always)
    public mutating func key(_ key: StaticString) {
        separate(room: key.utf8CodeUnitCount + 3)
        buffer.push(UInt8(ascii: "\""))
        buffer.push(key)
        buffer.push(UInt8(ascii: "\""))
        buffer.push(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a key that is no literal.
    public mutating func key(text: String) {
        string(text)
        buffer.reserve(1)
        buffer.push(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string that is a literal without anything to escape.
    @inlinable @inline(__always)
    public mutating func string(literal value: StaticString) {
        separate(room: value.utf8CodeUnitCount + 2)
        buffer.push(UInt8(ascii: "\""))
        buffer.push(value)
        buffer.push(UInt8(ascii: "\""))
    }

    /// Writes a string.
    public mutating func string(_ value: String) { string(utf8: value.utf8.span) }

    /// Writes a string whose bytes are known to be valid UTF-8.
    public mutating func string(utf8 value: Span<UInt8>) {
        separate(room: value.count + 2)
        buffer.push(UInt8(ascii: "\""))
        buffer.push(escaping: value)
        buffer.push(UInt8(ascii: "\""))
    }

    /// Writes an integer.
    @inlinable
    public mutating func integer(_ value: Int) {
        separate(room: ByteBuffer.digitLimit + 1)
        if value < 0 { buffer.push(UInt8(ascii: "-")) }
        buffer.push(decimal: value.magnitude)
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) { integer(Int(value)) }

    /// Writes a number with the fewest digits that read back as the same value.
    ///
    /// A whole number has no point; NaN and the infinities, which JSON has no word for, are `null`.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        separate(room: ByteBuffer.digitLimit + 2)
        if buffer.pushShort(value) { return }
        let digits = Array(value.description.utf8)
        let isWhole = digits.count > 2 && digits.suffix(2).elementsEqual(".0".utf8)
        let kept = digits.span.extracting(..<(isWhole ? digits.count - 2 : digits.count))
        buffer.reserve(kept.count)
        buffer.push(kept)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { word("null") }

    /// Writes a value that is JSON already; its bytes are not looked at.
    public mutating func raw(_ value: Span<UInt8>) {
        separate(room: value.count)
        buffer.push(value)
    }

    /// Writes a value that is JSON already; its bytes are not looked at.
    public mutating func raw(_ value: [UInt8]) { raw(value.span) }
}

extension JSONWriter {
    /// Puts the comma before a key or value that follows another one, with `room` behind it.
    @inlinable @inline(__always)
    mutating func separate(room: Int) {
        buffer.reserve(room + 1)
        if needsComma { buffer.push(UInt8(ascii: ",")) }
        needsComma = true
    }

    @inlinable @inline(__always)
    mutating func begin(_ bracket: UInt8) {
        separate(room: 1)
        buffer.push(bracket)
        needsComma = false
    }

    @inlinable @inline(__always)
    mutating func end(_ bracket: UInt8) {
        buffer.reserve(1)
        buffer.push(bracket)
        needsComma = true
    }

    private mutating func word(_ word: StaticString) {
        separate(room: word.utf8CodeUnitCount)
        buffer.push(word)
    }
}
