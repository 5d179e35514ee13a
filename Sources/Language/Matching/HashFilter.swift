/// Tells in one look that a hash is in no table: a bitmap of 64 Ki bits, 8 KiB.
struct HashFilter {
    private var words = [UInt64](repeating: 0, count: 1 << 10)

    init(_ hashes: some Sequence<UInt32>) {
        for hash in hashes { insert(hash) }
    }

    /// Adds a hash.
    mutating func insert(_ hash: UInt32) {
        words[Int(hash >> 22)] |= 1 << UInt64((hash >> 16) & 63)
    }

    /// Whether the hash, or one like it, was inserted.
    @inline(__always)
    func mayContain(_ hash: UInt32) -> Bool {
        words[Int(hash >> 22)] & (1 << UInt64((hash >> 16) & 63)) != 0
    }
}

/// The same for the first words of phrases, those with a capital apart from others; 16 KiB.
struct BeginningFilter {
    private static let half = 1 << 10
    private var words = [UInt64](repeating: 0, count: 2 * half)

    /// Adds a hash for words with a capital, or for others.
    mutating func insert(_ hash: UInt32, capitalized: Bool) {
        words[Self.place(hash, capitalized)] |= 1 << UInt64((hash >> 16) & 63)
    }

    /// Whether the word, or one like it, was inserted as it is written.
    @inline(__always)
    func mayContain(_ token: Token) -> Bool {
        let place = Self.place(token.hash, token.flags.contains(.capitalized))
        return words[place] & (1 << UInt64((token.hash >> 16) & 63)) != 0
    }

    @inline(__always)
    private static func place(_ hash: UInt32, _ isCapitalized: Bool) -> Int {
        Int(hash >> 22) + (isCapitalized ? half : 0)
    }
}
