import LZ4
import Platform
import Testing

/// What liblz4 makes of the bytes of annotations, and of bytes that are no block.
struct LZ4BlockTests {
    private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var block: [UInt8] = []
        LZ4Block.compress(bytes.span, into: &block)
        return block
    }

    private static func random(_ count: Int, letters: UInt8, seed: UInt64) -> [UInt8] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in UInt8.random(in: 0..<letters, using: &random) }
    }

    @Test(
        "what is compressed comes back whole",
        arguments: [
            [UInt8](repeating: 7, count: 100_000),
            Array("The same words, the same words, and the same words once more.".utf8),
            random(70_000, letters: 2, seed: 1), random(5_000, letters: 255, seed: 2),
            random(200_000, letters: 20, seed: 3) + random(200_000, letters: 20, seed: 3),
            Array(repetitive.utf8),
        ])
    func roundTrip(_ bytes: [UInt8]) {
        let block = Self.compressed(bytes)
        #expect(LZ4Block.expand(block.span, count: bytes.count) == bytes)
    }

    @Test func everyShortLengthComesBackWhole() {
        for count in 0..<300 {
            for bytes in [
                [UInt8](repeating: 1, count: count), Self.random(count, letters: 3, seed: 4),
                Self.random(count, letters: 250, seed: 5),
            ] {
                let block = Self.compressed(bytes)
                #expect(LZ4Block.expand(block.span, count: count) == bytes)
            }
        }
    }

    @Test func repetitiveBytesBecomeFew() {
        #expect(Self.compressed(Array(Self.repetitive.utf8)).count < 200)
    }

    private static let repetitive = Array(
        repeating: #"{"start":1,"end":2,"type":"country"},"#, count: 100
    ).joined()

    /// A block for the room that it was given: what was in it before is gone.
    @Test func theRoomIsUsedAgain() {
        var block: [UInt8] = []
        LZ4Block.compress(Self.random(9_000, letters: 250, seed: 7).span, into: &block)
        let short = Array("a few words".utf8)
        LZ4Block.compress(short.span, into: &block)
        #expect(LZ4Block.expand(block.span, count: short.count) == short)
    }

    @Test func aBlockThatSaysSomethingElseIsRefused() {
        let bytes = Array("The same words, the same words, and the same words once more.".utf8)
        let block = Self.compressed(bytes)
        #expect(LZ4Block.expand(block.span, count: bytes.count - 1) == nil)
        #expect(LZ4Block.expand(block.span, count: bytes.count + 1) == nil)
        for count in 0..<block.count {
            #expect(LZ4Block.expand(Array(block[..<count]).span, count: bytes.count) == nil)
        }
        // A match before anything was written, and one of distance 0.
        for bad: [UInt8] in [[0x00, 1, 0, 0], [0x10, 0x61, 0, 0, 0], [0xF0], [0xFF, 255, 255]] {
            #expect(LZ4Block.expand(bad.span, count: 100) == nil)
        }
    }

    @Test func anyBytesAreExpandedOrRefused() {
        var random = SeededRandom(seed: 8)
        let block = Self.compressed(Array(Self.repetitive.utf8))
        for _ in 0..<2_000 {
            var damaged = block
            for _ in 0..<3 {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                damaged[place] = UInt8.random(in: 0...255, using: &random)
            }
            let count = Int.random(in: 0..<4_000, using: &random)
            let expanded = LZ4Block.expand(damaged.span, count: count)
            #expect(expanded == nil || expanded?.count == count)
        }
    }
}
