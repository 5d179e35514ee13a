/// A fingerprint of a text's wording: each three words in a row vote on 64 bits.
struct SimHash {
    private var votes = SIMD64<Int32>(repeating: 0)
    private var first: UInt32 = 0
    private var second: UInt32 = 0
    private var count = 0

    /// Takes the next word, by its hash.
    mutating func add(_ word: UInt32) {
        count += 1
        if count >= 3 { vote(Self.mix(first, second, word)) }
        (first, second) = (second, word)
    }

    private mutating func vote(_ bits: UInt64) {
        let low = SIMD64<UInt64>(repeating: bits) &>> Self.shifts
        let ones = SIMD64<Int32>(truncatingIfNeeded: low & SIMD64(repeating: 1))
        votes = votes &+ (ones &* SIMD64(repeating: 2)) &- SIMD64(repeating: 1)
    }

    private static let shifts = SIMD64<UInt64>((0..<64).map { UInt64($0) })

    /// Spreads three hashes over 64 bits with the finisher of SplitMix64.
    private static func mix(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        var state = UInt64(first) << 32 | UInt64(second)
        state = (state ^ UInt64(third) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ state >> 30) &* 0x94D0_49BB_1331_11EB
        return state ^ state >> 31
    }

    /// The fingerprint as 16 hexadecimal digits.
    var text: String {
        var bits: UInt64 = 0
        for index in 0..<64 where votes[index] > 0 { bits |= 1 << UInt64(index) }
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
