/// A fingerprint of a text's wording: each three words in a row vote on 64 bits.
///
/// The votes are counted in vertical counters: plane `i` holds bit `i` of all 64 counts, so that
/// one operation adds to all of them. Eight votes are added at a time, by carry-save adders
/// (Harley and Seal's way of counting bits).
struct SimHash {
    // More planes than the number of a text's words has bits.
    private var planes = InlineArray<32, UInt64>(repeating: 0)
    /// Votes that are not counted yet.
    private var votes = InlineArray<8, UInt64>(repeating: 0)
    private var first: UInt32 = 0
    private var second: UInt32 = 0
    private var words = 0

    /// Forgets all votes.
    mutating func removeAll() { self = SimHash() }

    /// Takes the next word, by its hash.
    @inline(__always)
    mutating func add(_ word: UInt32) {
        words += 1
        if words >= 3 {
            let place = (words - 3) & 7
            votes[place] = Self.mix(first, second, word)
            if place == 7 { countVotes() }
        }
        (first, second) = (second, word)
    }

    /// The fingerprint as 16 hexadecimal digits: a bit is set when most votes set it.
    var text: String {
        var counted = self
        counted.countRest()
        let half = UInt64(max(0, words - 2) / 2)
        // All 64 counts are compared with half the votes at once, from the highest bit down.
        var isMore: UInt64 = 0
        var isEqual = UInt64.max
        for plane in planes.indices.reversed() {
            let bit: UInt64 = half >> UInt64(plane) & 1 == 0 ? 0 : .max
            isMore |= isEqual & counted.planes[plane] & ~bit
            isEqual &= ~(counted.planes[plane] ^ bit)
        }
        let digits = String(isMore, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Counts the votes that did not make eight.
    private mutating func countRest() {
        guard words >= 3 else { return }
        for place in 0..<(words - 2) & 7 { add(votes[place], from: 0) }
    }

    private mutating func countVotes() {
        let (ones, twos, fours) = (planes[0], planes[1], planes[2])
        let first = Self.add(ones, votes[0], votes[1])
        let second = Self.add(first.sum, votes[2], votes[3])
        let third = Self.add(second.sum, votes[4], votes[5])
        let fourth = Self.add(third.sum, votes[6], votes[7])
        let lower = Self.add(twos, first.carry, second.carry)
        let upper = Self.add(lower.sum, third.carry, fourth.carry)
        let last = Self.add(fours, lower.carry, upper.carry)
        (planes[0], planes[1], planes[2]) = (fourth.sum, upper.sum, last.sum)
        add(last.carry, from: 3)
    }

    /// Adds three bits in each of 64 places.
    @inline(__always)
    private static func add(
        _ first: UInt64, _ second: UInt64, _ third: UInt64
    ) -> (sum: UInt64, carry: UInt64) {
        let half = first ^ second
        return (half ^ third, first & second | half & third)
    }

    /// Adds a bit in each of 64 places to a plane, and what it carries to those above.
    private mutating func add(_ bits: UInt64, from first: Int) {
        var carry = bits
        var plane = first
        while carry != 0, plane < planes.count {
            (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry)
            plane += 1
        }
    }

    /// Spreads three hashes over 64 bits with the finisher of SplitMix64.
    @inline(__always)
    private static func mix(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        var state = UInt64(first) << 32 | UInt64(second)
        state = (state ^ UInt64(third) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ state >> 30) &* 0x94D0_49BB_1331_11EB
        return state ^ state >> 31
    }
}
