/// What stands in the text of a string in JSON, eight bytes at a time.
enum StringBytes {
    /// Eight bytes of a text from an index, the first one lowest.
    @inline(__always)
    static func word(_ text: Span<UInt8>, _ index: Int) -> UInt64 {
        UInt64(
            littleEndian: unsafe text.bytes.unsafeLoadUnaligned(
                fromByteOffset: index, as: UInt64.self))
    }

    /// The high bit of each byte that is a control character, a quotation mark or a backslash.
    ///
    /// No byte borrows from its neighbour, since the high bits are set aside first.
    @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let low = word & ~highBits
        let notControl = low + (0x80 - 0x20) * ones
        let notQuote = (low ^ UInt64(UInt8(ascii: "\"")) * ones) + ~highBits
        let notBackslash = (low ^ UInt64(UInt8(ascii: "\\")) * ones) + ~highBits
        return ~(notControl & notQuote & notBackslash) & ~word & highBits
    }

    /// Whether a byte is one of those.
    @inline(__always)
    static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Where the first special byte stands at or behind `start`, or the end; adds the bytes passed
    /// to `seen`, whose high bits tell whether any was outside ASCII.
    @inline(__always)
    static func firstSpecial(
        _ text: Span<UInt8>, from start: Int, to end: Int, seen: inout UInt64
    ) -> Int {
        var index = start
        while index + 8 <= end {
            let word = word(text, index)
            let marked = special(word)
            if marked != 0 {
                let passed = marked.trailingZeroBitCount / 8
                seen |= word & ((1 << UInt64(8 * passed)) - 1)
                return index + passed
            }
            seen |= word
            index += 8
        }
        while index < end, !isSpecial(text[index]) {
            seen |= UInt64(text[index])
            index += 1
        }
        return index
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    /// The high bit of each byte.
    static let highBits: UInt64 = 0x8080_8080_8080_8080
}
