/// A fingerprint of a text's wording: each three words in a row vote on 64 bits.
///
/// The votes are counted in vertical counters: plane `i` holds bit `i` of all 64 counts, so that
/// a vote costs about two operations instead of sixty-four.
struct SimHash {
    // More planes than the number of a text's words has bits.
    private var planes = InlineArray<32, UInt64>(repeating: 0)
    private var first: UInt32 = 0
    private var second: UInt32 = 0
    private var words = 0

    /// Forgets all votes.
    mutating func removeAll() {
        self = SimHash()
    }

    /// Takes the next word, by its hash.
    mutating func add(_ word: UInt32) {
        words += 1
        if words >= 3 { vote(Self.mix(first, second, word)) }
        (first, second) = (second, word)
    }

    private mutating func vote(_ bits: UInt64) {
        var carry = bits
        var plane = 0
        while carry != 0, plane < planes.count {
            (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry)
            plane += 1
        }
    }

    /// Spreads three hashes over 64 bits with the finisher of SplitMix64.
    private static func mix(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        var state = UInt64(first) << 32 | UInt64(second)
        state = (state ^ UInt64(third) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ state >> 30) &* 0x94D0_49BB_1331_11EB
        return state ^ state >> 31
    }

    /// The fingerprint as 16 hexadecimal digits: a bit is set when most votes set it.
    var text: String {
        let half = UInt64(max(0, words - 2) / 2)
        // All 64 counts are compared with half the votes at once, from the highest bit down.
        var isMore: UInt64 = 0
        var isEqual = UInt64.max
        for plane in planes.indices.reversed() {
            let bit: UInt64 = half >> UInt64(plane) & 1 == 0 ? 0 : .max
            isMore |= isEqual & planes[plane] & ~bit
            isEqual &= ~(planes[plane] ^ bit)
        }
        let digits = String(isMore, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
