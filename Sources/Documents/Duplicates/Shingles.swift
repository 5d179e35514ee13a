/// The three-word sequences of a text, for telling how much of its wording two texts share.
public struct Shingles: Sendable {
    /// Hashes of the sequences, each once, in order.
    private let hashes: [UInt64]

    /// Takes the words of a UTF-8 text: runs of letters and digits, upper and lower case the same.
    public init(_ text: [UInt8]) {
        var found: [UInt64] = []
        var (first, second) = (UInt64(0), UInt64(0))
        var words = 0
        var word: UInt64?
        func end(_ hash: UInt64) {
            words += 1
            if words >= 3 { found.append(Self.mix(first, second, hash)) }
            (first, second) = (second, hash)
        }
        for byte in text {
            if let letter = Self.folded(byte) {
                word = ((word ?? Self.basis) ^ UInt64(letter)) &* Self.prime
            } else if let hash = word {
                end(hash)
                word = nil
            }
        }
        if let hash = word { end(hash) }
        found.sort()
        hashes = found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }
            .map(\.element)
    }

    /// How many there are.
    public var count: Int { hashes.count }

    /// The share of the sequences of both that both have, 0 to 1 (A. Broder, On the resemblance and
    /// containment of documents, 1997); 0 where there are none.
    public func resemblance(to other: Shingles) -> Double {
        var common = 0
        var (mine, theirs) = (0, 0)
        while mine < hashes.count, theirs < other.hashes.count {
            let (one, another) = (hashes[mine], other.hashes[theirs])
            if one == another { common += 1 }
            if one <= another { mine += 1 }
            if another <= one { theirs += 1 }
        }
        let all = hashes.count + other.hashes.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    // FNV-1a, 64 bits.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    /// The byte of a word in small letters; `nil` for what parts words.
    private static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: nil
        }
    }

    private static func mix(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        ((first &* prime ^ second) &* prime ^ third) &* prime
    }
}
