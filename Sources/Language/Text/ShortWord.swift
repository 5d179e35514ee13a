/// The letters and digits with which eight bytes begin.
struct LetterRun {
    /// How many there are.
    let length: Int
    /// What they are.
    let seen: ByteClass

    @inline(__always)
    init(_ word: ByteWord) {
        let letters = word.letters
        let digits = word.digits
        let ends = ~(letters | digits) & ByteWord.highBits
        length = ends.trailingZeroBitCount >> 3
        // All bits below the first end; all there are if there is none.
        let mask = ((ends & (0 &- ends)) >> 7) &- 1
        let capitals = word.capitals(of: letters)
        var seen: ByteClass = []
        if capitals & mask != 0 { seen.insert(.upper) }
        if letters & ~capitals & mask != 0 { seen.insert(.lower) }
        if digits & mask != 0 { seen.insert(.digit) }
        self.seen = seen
    }

    /// Reads on as far as letters and digits go; says where that is and what they are.
    @inline(__always)
    static func end(
        from start: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> (end: Int, seen: ByteClass) {
        var seen: ByteClass = []
        var end = start
        while end + ByteWord.count <= text.count {
            let run = LetterRun(ByteWord(text, at: end))
            seen.formUnion(run.seen)
            end += run.length
            if run.length < ByteWord.count { return (end, seen) }
        }
        while end < text.count {
            let kind = classes[Int(text[end])]
            if kind.isDisjoint(with: .alphanumeric) { break }
            seen.formUnion(kind)
            end += 1
        }
        return (end, seen)
    }
}

/// A word of at most seven ASCII letters, which most words are, read at once.
struct ShortWord {
    /// How many bytes it has.
    let length: Int
    /// What its capitals say of it.
    let flags: Token.Flags
    /// Its bytes made small, zero beyond its end.
    let folded: UInt64

    /// Reads the letters that begin at `start`; nil if they are more, or the text ends too soon.
    @inline(__always)
    init?(_ text: Span<UInt8>, at start: Int) {
        guard text.count &- start >= ByteWord.count else { return nil }
        let word = ByteWord(text, at: start)
        let letters = word.letters
        let ends = ~letters & ByteWord.highBits
        guard ends != 0 else { return nil }
        let mask = ((ends & (0 &- ends)) >> 7) &- 1
        length = ends.trailingZeroBitCount >> 3
        folded = word.small & mask
        let capitals = word.capitals(of: letters) & mask
        flags = capitals == 0 ? [] : Self.flags(capitals, of: letters & mask)
    }

    @inline(__always)
    private static func flags(_ capitals: UInt64, of letters: UInt64) -> Token.Flags {
        var flags: Token.Flags = []
        if capitals & 0x80 != 0 { flags.insert(.capitalized) }
        // More than one letter, and all of them capitals.
        if capitals == letters, letters & (letters &- 1) != 0 { flags.insert(.allCapitals) }
        return flags
    }
}
