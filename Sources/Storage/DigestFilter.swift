/// A Bloom filter of digests: says "not here" for certain, and "here" wrongly once in 200 times.
///
/// A digest is random already, so its own bits choose one word and four bits in it; with a word for
/// every four digests, asking costs one look at memory.
struct DigestFilter: Sendable, Equatable {
    private var words: [UInt64]

    /// Makes an empty filter.
    ///
    /// - Parameter capacity: digests it is made for; a power of two, at least 4.
    init(capacity: Int) { words = Array(repeating: 0, count: capacity / 4) }

    /// Reads a filter as it was stored; `nil` if the bytes are not one of this capacity.
    init?(stored bytes: [UInt8], capacity: Int) {
        guard bytes.count == capacity * 2 else { return nil }
        words = stride(from: 0, to: bytes.count, by: 8).map { Self.word(bytes, at: $0) }
    }

    /// The filter as it is stored: its words, lowest byte first.
    var stored: [UInt8] {
        words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    }

    mutating func insert(_ digest: [UInt8]) { words[place(digest)] |= Self.mask(digest) }

    /// Whether the digest may have been inserted.
    func mayHold(_ digest: [UInt8]) -> Bool {
        let mask = Self.mask(digest)
        return words[place(digest)] & mask == mask
    }

    private func place(_ digest: [UInt8]) -> Int {
        Int(truncatingIfNeeded: Self.word(digest, at: 0)) & (words.count - 1)
    }

    private static func mask(_ digest: [UInt8]) -> UInt64 {
        let word = word(digest, at: 8)
        return (0..<4).reduce(0) { $0 | 1 << (word >> (6 * UInt64($1)) & 63) }
    }

    private static func word(_ bytes: [UInt8], at start: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) }
    }
}
