/// A word of at most seven ASCII letters and digits, which most words are, read at once.
struct ShortWord {
    /// How many bytes it has.
    let length: Int
    /// What its bytes are.
    let seen: ByteClass
    /// Its bytes made small, zero beyond its end.
    let folded: UInt64

    /// Reads the word that begins at `start`; nil if it is longer, or the text ends too soon.
    @inline(__always)
    init?(_ text: Span<UInt8>, at start: Int) {
        guard start + ByteWord.count <= text.count else { return nil }
        let word = ByteWord(text, at: start)
        let letters = word.letters
        let digits = word.digits
        let ends = ~(letters | digits) & ByteWord.highBits
        guard ends != 0 else { return nil }
        length = ends.trailingZeroBitCount / 8
        let inside: UInt64 = 1 << UInt64(8 * length) - 1
        let capitals = word.capitals(of: letters)
        var seen: ByteClass = []
        if capitals & inside != 0 { seen.insert(.upper) }
        if letters & ~capitals & inside != 0 { seen.insert(.lower) }
        if digits & inside != 0 { seen.insert(.digit) }
        self.seen = seen
        folded = word.small & inside
    }
}
