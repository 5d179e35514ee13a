/// Eight bytes of a text at once, the first one lowest; each answer has the high bit of its bytes.
struct ByteWord {
    /// The bytes.
    let bytes: UInt64

    /// How many bytes it has.
    static let count = 8

    /// The bytes from an index on, which must have seven others behind it.
    @inline(__always)
    init(_ text: Span<UInt8>, at index: Int) {
        bytes = UInt64(
            littleEndian: unsafe text.bytes.unsafeLoadUnaligned(
                fromByteOffset: index, as: UInt64.self))
    }

    /// The last bytes of a text, fewer than eight, and zeros behind them.
    init(endOf text: Span<UInt8>, from index: Int) {
        var word: UInt64 = 0
        for place in (index..<text.count).reversed() { word = word << 8 | UInt64(text[place]) }
        bytes = word
    }

    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highBits: UInt64 = 0x80 * ones

    /// The bytes with the bit set that makes ASCII letters small.
    @inline(__always)
    var small: UInt64 { bytes | 0x20 * Self.ones }

    /// Whether every byte is ASCII.
    @inline(__always)
    var isASCII: Bool { bytes & Self.highBits == 0 }

    /// The bytes that go on with a scalar: 10xxxxxx.
    @inline(__always)
    var continuations: UInt64 { bytes & ~(bytes << 1) & Self.highBits }

    /// The ASCII letters.
    @inline(__always)
    var letters: UInt64 { Self.within(small, 0x61...0x7A) & ~bytes }

    /// The ASCII digits.
    @inline(__always)
    var digits: UInt64 { Self.within(bytes, 0x30...0x39) & ~bytes }

    /// Of some letters of it the capitals.
    @inline(__always)
    func capitals(of letters: UInt64) -> UInt64 { letters & ~(bytes << 2) }

    /// The letters a, e, i, o, u and y, large or small.
    @inline(__always)
    var vowels: UInt64 {
        let word = small
        let found =
            Self.equal(word, "a") | Self.equal(word, "e") | Self.equal(word, "i")
            | Self.equal(word, "o") | Self.equal(word, "u") | Self.equal(word, "y")
        return found & ~bytes
    }

    /// The bytes whose low seven bits are those of an ASCII character.
    @inline(__always)
    private static func equal(_ word: UInt64, _ character: Unicode.Scalar) -> UInt64 {
        let different = (word ^ UInt64(character.value) * ones) & ~highBits
        return ~(different + ~highBits) & highBits
    }

    /// The bytes whose low seven bits are in a range.
    @inline(__always)
    private static func within(_ word: UInt64, _ range: ClosedRange<UInt64>) -> UInt64 {
        let low = word & ~highBits
        let notBelow = low + (0x80 - range.lowerBound) * ones
        let above = low + (0x7F - range.upperBound) * ones
        return notBelow & ~above & highBits
    }
}
