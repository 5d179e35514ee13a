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

/// A word of at most fifteen ASCII letters, which nearly all words are, read at once.
struct ShortWord {
    /// How many bytes it has.
    let length: Int
    /// What its capitals say of it.
    let flags: Token.Flags
    /// Its hash, as a token's.
    let hash: UInt32

    /// Reads the letters that begin at `start`; nil if they are none or more, or the text ends
    /// too soon.
    @inline(__always)
    init?(_ text: Span<UInt8>, at start: Int) {
        guard text.count &- start >= 2 * ByteWord.count else { return nil }
        let word = ByteWord(text, at: start)
        let letters = word.letters
        let ends = ~letters & ByteWord.highBits
        if ends == 0 {
            self.init(beginning: word, ByteWord(text, at: start &+ ByteWord.count))
        } else if ends & 0x80 == 0 {
            self.init(word, letters, ends)
        } else {
            return nil
        }
    }

    /// A word of at most seven letters.
    @inline(__always)
    private init(_ word: ByteWord, _ letters: UInt64, _ ends: UInt64) {
        let mask = Self.mask(ends)
        length = ends.trailingZeroBitCount >> 3
        hash = TokenHash.ascii(small: word.small & mask, length: length)
        let capitals = word.capitals(of: letters) & mask
        let isAllCapitals = capitals == letters & mask && capitals & (capitals &- 1) != 0
        flags = Self.flags(first: capitals, any: capitals, isAllCapitals)
    }

    /// A word of eight letters and up to seven more.
    @inline(__always)
    private init?(beginning word: ByteWord, _ rest: ByteWord) {
        let letters = rest.letters
        let ends = ~letters & ByteWord.highBits
        guard ends != 0 else { return nil }
        let mask = Self.mask(ends)
        length = ByteWord.count &+ ends.trailingZeroBitCount >> 3
        hash = TokenHash.ascii(small: word.small, rest.small & mask, length: length)
        let capitals = word.capitals(of: ByteWord.highBits)
        let others = rest.capitals(of: letters) & mask
        flags = Self.flags(
            first: capitals, any: capitals | others,
            capitals == ByteWord.highBits && others == letters & mask)
    }

    /// All bits below the first end.
    @inline(__always)
    private static func mask(_ ends: UInt64) -> UInt64 { ((ends & (0 &- ends)) >> 7) &- 1 }

    /// Without a branch, which would go wrong at many a capital.
    @inline(__always)
    private static func flags(
        first: UInt64, any: UInt64, _ isAllCapitals: Bool
    ) -> Token.Flags {
        let capitalized = UInt16(truncatingIfNeeded: first >> 7 & 1)
        return Token.Flags(
            rawValue: capitalized * Token.Flags.capitalized.rawValue
                | (any != 0 ? Token.Flags.capitalInside.rawValue : 0)
                | (isAllCapitals ? Token.Flags.allCapitals.rawValue : 0))
    }
}
