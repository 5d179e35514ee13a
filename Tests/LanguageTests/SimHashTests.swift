import Testing

@testable import Language

struct SimHashTests {
    private static func fingerprint(_ words: [UInt32]) -> String {
        var hash = SimHash()
        for word in words { hash.add(word) }
        return hash.text
    }

    /// With three words there is one vote, and the fingerprint is that vote; of several, a bit is
    /// set when more than half of them set it.
    @Test(arguments: [1, 2, 3, 8, 64, 1_000])
    func mostVotesDecide(_ votes: Int) throws {
        let words = (0..<votes + 2).map { UInt32($0) &* 0x9E37_79B1 ^ 0x1234_5678 }
        let single = try (0..<votes).map { start in
            try #require(UInt64(Self.fingerprint(Array(words[start..<start + 3])), radix: 16))
        }
        var expected: UInt64 = 0
        for bit in 0..<64 {
            let count = single.count { $0 >> UInt64(bit) & 1 == 1 }
            if 2 * count > votes { expected |= 1 << UInt64(bit) }
        }
        #expect(UInt64(Self.fingerprint(words), radix: 16) == expected)
    }

    @Test func fewerThanThreeWordsGiveZeros() {
        #expect(Self.fingerprint([1, 2]) == "0000000000000000")
    }

    @Test func whatWasForgottenDoesNotCount() {
        var hash = SimHash()
        for word: UInt32 in 1...50 { hash.add(word) }
        hash.removeAll()
        for word: UInt32 in 7...9 { hash.add(word) }
        #expect(hash.text == Self.fingerprint([7, 8, 9]))
    }
}
