import Platform
import TestKit
import Testing

/// Holds the page of the queue's moves and the table that the code is tested by together.
struct QueuePageTests {
    @Test func thePageHasEveryMoveAndNoOther() throws {
        let path = Repository.path("Sources/Documentation.docc/Queue.md")
        let page = String(decoding: try FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
        let moves = page[try #require(page.firstRange(of: "## Moves\n")).upperBound...]
        let rows = moves.split(separator: "\n").filter { line in
            ["| waiting |", "| leased |", "| settling |"].contains { line.hasPrefix($0) }
        }
        #expect(rows.map(String.init) == DeliveryQueueMovesTests.moves.map(\.row))
    }
}
