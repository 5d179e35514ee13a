import Records
import Testing
import Wire

@testable import Producer

/// Which messages are sent again, and when.
struct SubmitWindowTests {
    private static func window(sentAt times: [Duration]) -> SubmitWindow {
        var window = SubmitWindow(messageLimit: 8, byteLimit: 1_000)
        for time in times {
            let source = Source(batch: "b", name: "n")
            _ = window.open(
                [OutgoingDocument(submitted: SubmittedDocument(source: source), bytes: [1, 2])],
                batch: "b", isOffer: false, now: time)
        }
        return window
    }

    @Test func onlyWhatIsOverdueIsSentAgainAndThenWaitsAnew() {
        var window = Self.window(sentAt: [.seconds(1), .seconds(5)])
        #expect(!window.hasOverdue(since: .seconds(1)))
        #expect(window.hasOverdue(since: .seconds(2)))
        let late = window.overdue(since: .seconds(2), now: .seconds(7))
        #expect(late.map(\.header.request) == [1])
        let again = window.overdue(since: .seconds(2), now: .seconds(7))
        #expect(again.isEmpty)
        #expect(window.hasOverdue(since: .seconds(8)))
    }

    @Test func afterALostConnectionEverythingIsOverdue() {
        var window = Self.window(sentAt: [.seconds(1), .seconds(5)])
        window.interrupt()
        let late = window.overdue(since: .zero, now: .seconds(5))
        #expect(late.map(\.header.request) == [1, 2])
    }

    @Test func anAnswerMakesRoomOnce() {
        var window = Self.window(sentAt: Array(repeating: .zero, count: 8))
        #expect(!window.hasRoom)
        let first = window.close(3)
        let second = window.close(3)
        #expect(first != nil && second == nil)
        #expect(window.hasRoom)
        #expect(window.byteCount == 14)
    }
}
