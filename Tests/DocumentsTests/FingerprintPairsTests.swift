import Documents
import Platform
import Testing

/// The index of fingerprints against comparing all with all.
struct FingerprintPairsTests {
    private struct Pair: Hashable {
        var one: Int
        var other: Int

        init(_ one: Int, _ other: Int) {
            self.one = min(one, other)
            self.other = max(one, other)
        }
    }

    /// Random fingerprints, many of them made from others by turning a few bits.
    private static func fingerprints(_ count: Int, seed: UInt64) -> [UInt64] {
        var random = SeededRandom(seed: seed)
        var all: [UInt64] = []
        for _ in 0..<count {
            guard let former = all.randomElement(using: &random), Bool.random(using: &random) else {
                all.append(.random(in: 0...UInt64.max, using: &random))
                continue
            }
            var turned = former
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                turned ^= 1 << UInt64.random(in: 0..<64, using: &random)
            }
            all.append(turned)
        }
        return all
    }

    private static func everyPair(_ all: [UInt64], within distance: Int) -> Set<Pair> {
        var pairs: Set<Pair> = []
        for one in all.indices {
            for other in 0..<one where (all[one] ^ all[other]).nonzeroBitCount <= distance {
                pairs.insert(Pair(one, other))
            }
        }
        return pairs
    }

    /// The count that is told decides, with the distance, how many bands must be alike: 1 to 4.
    @Test(
        arguments: [0, 1, 3, 6, 12, FingerprintPairs.distanceLimit],
        [400, 1 << 15, 1 << 20])
    func itTellsEachPairWithinTheDistanceOnce(distance: Int, count: Int) {
        let all = Self.fingerprints(400, seed: UInt64(distance + count))
        var told: [Pair] = []
        FingerprintPairs(distance: distance, count: count).find(in: all) {
            told.append(Pair($0, $1))
        }
        let expected = Self.everyPair(all, within: distance)
        #expect(!expected.isEmpty)
        #expect(Set(told) == expected)
        #expect(told.count == expected.count, "each once")
    }

    @Test func itTellsNothingOfNone() {
        FingerprintPairs(distance: 12, count: 0).find(in: []) { _, _ in
            Issue.record("there are none")
        }
    }
}
