import Testing

@testable import Language

struct HashIndexTests {
    @Test func keysAreNumberedAsTheyAppear() {
        var index = HashIndex()
        #expect([7, 7, 0, .max, 7, 0].map { index.number(of: $0) } == [0, 0, 1, 2, 0, 1])
        #expect(index.count == 3)
    }

    /// More keys than the table starts with, many of them in the same place.
    @Test func itGrowsAndLosesNothing() {
        var index = HashIndex()
        let keys = (0..<5_000).map { UInt64($0) << 40 | UInt64($0 % 3) }
        for (number, key) in keys.enumerated() { #expect(index.number(of: key) == number) }
        for (number, key) in keys.enumerated() { #expect(index.number(of: key) == number) }
    }

    @Test func whatWasForgottenIsNewAgain() {
        var index = HashIndex()
        for key in 0..<2_000 { _ = index.number(of: UInt64(key)) }
        index.removeAll()
        #expect(index.count == 0)
        #expect(index.number(of: 1_999) == 0)
        #expect(index.number(of: 5) == 1)
    }
}
