/// The hash that stands in `Token.hash`, and the folding under which two words are the same.
///
/// Folding makes ASCII and Latin-1 letters small, curly apostrophes and quotes straight, and a
/// hyphen of every dash up to the en dash. Words that fold alike hash alike; the reverse is only
/// very likely, so that a table which must be sure compares folded bytes too.
public enum TokenHash {
    /// The hash of a word written in a program or a table.
    public static func of(_ word: String) -> UInt32 {
        let bytes = Array(word.utf8)
        return of(bytes.span, 0..<bytes.count)
    }

    /// The hash of some bytes of a text.
    static func of(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        for index in range where text[index] >= 0x80 { return folded(text, range) }
        return ascii(text, range)
    }

    /// The hash of a word that is known to be ASCII, eight bytes at a time.
    @inline(__always)
    static func ascii(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var state = seed
        var index = range.lowerBound
        while range.upperBound - index > 8 {
            state = mix(state, load(text, index, count: 8))
            index += 8
        }
        state = mix(state, load(text, index, count: range.upperBound - index))
        return finish(state, length: range.count)
    }

    /// The hash of an ASCII word of at most eight bytes, made small, the first one lowest.
    @inline(__always)
    static func ascii(small word: UInt64, length: Int) -> UInt32 {
        finish(mix(seed, word), length: length)
    }

    /// The hash of an ASCII word of eight to fifteen bytes, made small.
    @inline(__always)
    static func ascii(small first: UInt64, _ rest: UInt64, length: Int) -> UInt32 {
        let state = mix(seed, first)
        return finish(length > 8 ? mix(state, rest) : state, length: length)
    }

    /// The hash of any word, byte by byte.
    static func folded(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var state = seed
        var word: UInt64 = 0
        var length = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if length & 7 == 0 && length > 0 {
                state = mix(state, word)
                word = 0
            }
            let byte = UInt64(fold(text, &index, end: range.upperBound) | caseBit)
            word |= byte << UInt64(8 * (length & 7))
            length += 1
        }
        return finish(mix(state, word), length: length)
    }

    /// Reads the folded byte at `index` and moves on to the next one.
    @inline(__always)
    static func fold(_ text: Span<UInt8>, _ index: inout Int, end: Int) -> UInt8 {
        let byte = text[index]
        index += 1
        if byte < 0x80 { return ByteClass.of(byte) == .upper ? byte | caseBit : byte }
        return foldHigh(byte, text, &index, end: end)
    }

    private static func foldHigh(
        _ byte: UInt8, _ text: Span<UInt8>, _ index: inout Int, end: Int
    ) -> UInt8 {
        if byte == 0xE2, end - index >= 2, text[index] == 0x80 {
            let sign = text[index + 1]
            if let plain = plainSign(sign) {
                index += 2
                return plain
            }
        } else if byte >= 0x80, byte <= 0x9E, index >= 2, text[index - 2] == 0xC3 {
            return byte | caseBit
        }
        return byte
    }

    /// The ASCII sign for the scalar U+2000 + (`last` - 0x80).
    private static func plainSign(_ last: UInt8) -> UInt8? {
        switch last {
        case 0x90...0x93: UInt8(ascii: "-")
        case 0x98, 0x99: UInt8(ascii: "'")
        case 0x9C, 0x9D: UInt8(ascii: "\"")
        default: nil
        }
    }

    private static let caseBit: UInt8 = 0x20
    private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }

    @inline(__always)
    private static func finish(_ state: UInt64, length: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: ((state ^ UInt64(length)) &* 0xA076_1D64_78BD_642F) >> 32)
    }

    /// Up to eight bytes with the bit set that makes letters small; zero beyond `count`.
    @inline(__always)
    private static func load(
        _ text: Span<UInt8>, _ index: Int, count: Int
    ) -> UInt64 {
        if index + 8 <= text.count {
            let word = unsafe text.bytes.unsafeLoadUnaligned(
                fromByteOffset: index, as: UInt64.self)
            let mask = count == 8 ? UInt64.max : (UInt64(1) << UInt64(8 * count)) &- 1
            return (word | 0x2020_2020_2020_2020) & mask
        }
        var word: UInt64 = 0
        for offset in 0..<count {
            word |= UInt64(text[index + offset] | caseBit) << UInt64(8 * offset)
        }
        return word
    }
}
