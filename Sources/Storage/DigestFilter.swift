/// A Bloom filter of digests: says "not here" for certain, and "here" wrongly once in 200 times.
///
/// A digest is random already, so its own bits choose one word and four bits in it; with a word for
/// every four digests, asking costs one look at memory.
struct DigestFilter: Sendable, Equatable {
    /// What filters look at in a digest; made once and put to many of them.
    struct Key: Sendable {
        fileprivate let place: UInt64
        fileprivate let mask: UInt64

        init(_ digest: [UInt8]) {
            place = DigestFilter.word(digest, at: 0)
            let bits = DigestFilter.word(digest, at: 8)
            mask = (0..<4).reduce(0) { $0 | 1 << (bits >> (6 * UInt64($1)) & 63) }
        }
    }

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

    mutating func insert(_ key: Key) { words[place(of: key)] |= key.mask }

    /// Whether the digest may have been inserted.
    func mayHold(_ key: Key) -> Bool { words[place(of: key)] & key.mask == key.mask }

    private func place(of key: Key) -> Int {
        Int(truncatingIfNeeded: key.place) & (words.count - 1)
    }

    fileprivate static func word(_ bytes: [UInt8], at start: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) }
    }
}
