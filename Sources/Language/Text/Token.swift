/// The smallest unit of a text: a word, a number, or one mark.
///
/// 16 bytes, so that an array of them streams through the cache.
public struct Token: Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable {
        /// Letters, with inner apostrophes and periods where the tokenizer joins them.
        case word
        /// Starts with a digit: `1,240`, `3.4`, `2021`, `18th`.
        case number
        /// One mark: punctuation, bracket, quote, currency sign, per cent.
        case mark
    }

    /// Facts about a token and the white space before it.
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt16
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// White space stands before it (or it is the first).
        public static let spaceBefore = Self(rawValue: 1 << 0)
        /// A line break stands before it.
        public static let newlineBefore = Self(rawValue: 1 << 1)
        /// A blank line stands before it.
        public static let blankLineBefore = Self(rawValue: 1 << 2)
        /// Its first letter is a capital.
        public static let capitalized = Self(rawValue: 1 << 3)
        /// Two or more letters, all capitals.
        public static let allCapitals = Self(rawValue: 1 << 4)
        /// Has a byte outside ASCII.
        public static let nonASCII = Self(rawValue: 1 << 5)
        /// Holds a period that belongs to it: `U.S.`, `St.`, `No.`.
        public static let innerPeriod = Self(rawValue: 1 << 6)
        /// First token of a sentence; set by the sentence splitter.
        public static let sentenceStart = Self(rawValue: 1 << 7)
        /// An address such as `https://…`; nothing is annotated in it.
        public static let address = Self(rawValue: 1 << 8)
        /// Is a number or a mark; one look at the flags then tells of a word what it is like.
        static let noWord = Self(rawValue: 1 << 9)
        /// Has an ASCII capital, perhaps only inside: `iPhone`. Not told of words with letters
        /// outside ASCII, with a period of their own, or behind an apostrophe.
        static let capitalInside = Self(rawValue: 1 << 10)
    }

    /// Where it starts, in bytes.
    public var start: Int32
    /// Where it ends, in bytes; half open.
    public var end: Int32
    /// A hash of its lower-cased bytes with curly apostrophes made straight (`TokenHash`).
    public var hash: UInt32
    public var flags: Flags
    public var kind: Kind
    /// The code of a mark (`Mark`): an ASCII mark is its own; 0 for words and numbers.
    public var mark: UInt8

    public init(start: Int, end: Int, hash: UInt32, flags: Flags, kind: Kind, mark: UInt8 = 0) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.hash = hash
        self.flags = kind == .word ? flags : flags.union(.noWord)
        self.kind = kind
        self.mark = mark
    }

    /// The token's bytes in its text.
    public var byteRange: Range<Int> { Int(start)..<Int(end) }
}
