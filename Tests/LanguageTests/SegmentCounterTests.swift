import Testing

@testable import Language

struct SegmentCounterTests {
    /// Words whose hashes choose the same place, the last one, and one that looks like a free one.
    @Test func differentWordsCountOnce() {
        var counter = SegmentCounter()
        let hashes: [UInt32] = [0xFF, 0x1FF, 0x2FF, 0xFF, 0, 0, 0x1FF]
        for hash in hashes { counter.add(hash) }
        #expect(counter.count == 4)
        counter.removeAll()
        #expect(counter.count == 0)
        for hash: UInt32 in 0..<100 { counter.add(hash << 8) }
        #expect(counter.count == 100)
    }
}
