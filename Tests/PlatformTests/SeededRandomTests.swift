import Platform
import Testing

@Suite struct SeededRandomTests {
    /// The published first outputs of SplitMix64 for this seed.
    @Test func itGivesThePublishedNumbers() {
        var random = SeededRandom(seed: 1_234_567)
        let numbers = (0..<5).map { _ in random.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973,
                9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ])
    }

    @Test func equalSeedsGiveEqualNumbersAndOthersOthers() {
        var (first, second, other) = (
            SeededRandom(seed: 5), SeededRandom(seed: 5), SeededRandom(seed: 6)
        )
        let numbers = (0..<10).map { _ in first.next() }
        #expect(numbers == (0..<10).map { _ in second.next() })
        #expect(numbers != (0..<10).map { _ in other.next() })
    }
}

@Suite struct BackoffTests {
    /// A generator that always gives the ends of its range.
    private struct Constant: RandomNumberGenerator {
        let bits: UInt64
        func next() -> UInt64 { bits }
    }

    @Test func waitsDoubleUpToTheCap() {
        var backoff = Backoff(first: .milliseconds(100), cap: .milliseconds(500))
        var least = Constant(bits: 0)
        let waits = (0..<5).map { _ in backoff.next(using: &least) }
        #expect(waits == [50, 100, 200, 250, 250].map { .milliseconds($0) })
        backoff.reset()
        #expect(backoff.next(using: &least) == .milliseconds(50))
    }

    @Test func jitterStaysBetweenHalfAndWhole() {
        var random = SeededRandom(seed: 1)
        var waits: Set<Duration> = []
        for _ in 0..<1_000 {
            var backoff = Backoff(first: .seconds(1), cap: .seconds(1))
            let wait = backoff.next(using: &random)
            #expect(wait >= .milliseconds(500) && wait <= .seconds(1))
            waits.insert(wait)
        }
        #expect(waits.count > 900)
    }
}
