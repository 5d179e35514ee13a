import Platform
import Records
import Testing

@testable import Queueing

struct BatchLinesTests {
    private func taken(_ lines: inout BatchLines, _ count: Int = .max) -> [Int64] {
        var keys: [Int64] = []
        while keys.count < count, let document = lines.take() {
            keys.append(document.key.rawValue)
        }
        return keys
    }

    @Test func nothingComesOutOfEmptyLines() {
        var lines = BatchLines()
        #expect(lines.count == 0)
        #expect(lines.peek() == nil)
        #expect(lines.take() == nil)
        #expect(lines.oldestAcceptedAt == nil)
    }

    @Test func documentsOfOneBatchComeOutInTheOrderTheyWentIn() {
        var lines = BatchLines()
        for key in 1...5 { lines.append(.sample(Int64(key))) }
        #expect(taken(&lines) == [1, 2, 3, 4, 5])
        #expect(lines.count == 0)
    }

    @Test func batchesAreServedInTurn() {
        var lines = BatchLines()
        for key in [11, 12, 13, 14] { lines.append(.sample(Int64(key), batch: 1)) }
        lines.append(.sample(21, batch: 2))
        for key in [31, 32] { lines.append(.sample(Int64(key), batch: 3)) }
        #expect(taken(&lines) == [11, 21, 31, 12, 32, 13, 14])
    }

    @Test func aBatchThatComesLaterHasItsTurnWithinOneRound() {
        var lines = BatchLines()
        for key in 11...19 { lines.append(.sample(Int64(key), batch: 1)) }
        for key in 21...29 { lines.append(.sample(Int64(key), batch: 2)) }
        #expect(taken(&lines, 3) == [11, 21, 12])
        lines.append(.sample(31, batch: 3))
        #expect(taken(&lines, 3).contains(31))
    }

    @Test func whatIsPutBackComesBeforeAllLines() {
        var lines = BatchLines()
        lines.append(.sample(1, batch: 1))
        lines.append(.sample(2, batch: 2))
        lines.putBack(.sample(3, batch: 1))
        #expect(lines.count == 3)
        #expect(lines.peek()?.key.rawValue == 3)
        #expect(taken(&lines) == [3, 1, 2])
    }

    @Test func theOldestIsTheEarliestAcceptedOfAllThatWait() {
        var lines = BatchLines()
        lines.append(.sample(30, batch: 1))
        lines.append(.sample(20, batch: 2))
        lines.append(.sample(10, batch: 2))
        #expect(lines.oldestAcceptedAt == 20)
        lines.putBack(.sample(5, batch: 3))
        #expect(lines.oldestAcceptedAt == 5)
        #expect(taken(&lines, 2) == [5, 30])
        #expect(lines.oldestAcceptedAt == 20)
    }

    /// Longer than what is kept in front before the gap is closed.
    @Test func aLongLineKeepsItsOrderWhileItIsFilledAndEmptied() {
        var lines = BatchLines()
        var next: Int64 = 1
        var expected: Int64 = 1
        for round in 0..<40 {
            for _ in 0..<700 {
                lines.append(.sample(next))
                next += 1
            }
            for key in taken(&lines, round % 3 == 0 ? 1_000 : 500) {
                guard key == expected else {
                    Issue.record("document \(key) came out instead of \(expected)")
                    return
                }
                expected += 1
            }
        }
        #expect(taken(&lines) == Array(expected..<next))
    }

    /// Between two documents of one batch every other batch that waits all the time has one turn.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func noBatchIsServedTwiceWhileAnotherWaits(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var lines = BatchLines()
        var waiting: [Int64: Int] = [:]
        var servedSince: [Int64: Set<Int64>] = [:]
        var key: Int64 = 0
        for _ in 0..<2_000 {
            if Bool.random(using: &random) {
                key += 1
                let batch = Int64.random(in: 1...6, using: &random)
                // One that waited not for all of the time is owed nothing in this round.
                if waiting[batch, default: 0] == 0 {
                    for other in servedSince.keys { servedSince[other]?.insert(batch) }
                }
                waiting[batch, default: 0] += 1
                lines.append(.sample(key, batch: batch))
            } else if let document = lines.take() {
                let batch = document.batch.rawValue
                let others = waiting.filter { $0.value > 0 && $0.key != batch }.keys
                if let served = servedSince[batch] {
                    #expect(Set(others).subtracting(served).isEmpty, "seed \(seed)")
                }
                for other in servedSince.keys { servedSince[other]?.insert(batch) }
                servedSince[batch] = []
                waiting[batch, default: 0] -= 1
            }
        }
        #expect(lines.count == waiting.values.reduce(0, +))
    }
}
