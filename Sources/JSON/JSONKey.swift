/// The key of a member that a scanner stands at, to be compared with literals.
///
/// `switch key { case "start": …; case "end": …; default: … }` compares machine words and
/// allocates nothing. Literals have at most 24 bytes; a longer key equals none of them.
public struct JSONKey: Sendable {
    /// The most bytes of a literal that a key is compared with.
    @inlinable
    public static var literalLimit: Int { 24 }

    /// The first 24 bytes, eight in a word, the first one lowest, zero beyond the end.
    @usableFromInline var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    @usableFromInline var count: Int

    /// A key of at most sixteen bytes.
    init(_ first: UInt64, _ second: UInt64, count: Int) {
        words = (first, second, 0)
        self.count = count
    }

    init(_ bytes: ArraySlice<UInt8>) {
        count = bytes.count
        words.0 = Self.word(bytes.prefix(8))
        words.1 = Self.word(bytes.dropFirst(8).prefix(8))
        words.2 = Self.word(bytes.dropFirst(16).prefix(8))
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether the key is this ASCII literal.
    @inlinable @inline(__always)
    public static func == (key: JSONKey, literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        precondition(count <= literalLimit, "a literal key has at most 24 bytes")
        return key.count == count && key.words.0 == word(literal, 0..<min(8, count))
            && (count <= 8 || key.words.1 == word(literal, 8..<min(16, count)))
            && (count <= 16 || key.words.2 == word(literal, 16..<count))
    }

    @inlinable @inline(__always)
    static func word(_ literal: StaticString, _ range: Range<Int>) -> UInt64 {
        var word: UInt64 = 0
        for index in range {
            word |= unsafe UInt64(literal.utf8Start[index]) << UInt64(8 * (index & 7))
        }
        return word
    }

    /// Lets a `switch` over a key use literals as its cases.
    @inlinable @inline(__always)
    public static func ~= (literal: StaticString, key: JSONKey) -> Bool { key == literal }
}
