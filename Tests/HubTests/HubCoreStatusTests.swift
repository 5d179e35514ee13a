import JSON
import Records
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

struct HubCoreStatusTests {
    @Test func aNewHubHasNothing() throws {
        var bench = HubBench()
        let status = try bench.status()
        let expected: JSONValue = [
            "request": 0, "hub": "hub-test", "version": "1.2.3",
            "documents": [
                "accepted": 0, "queued": 0, "leased": 0, "done": 0, "quarantined": 0,
            ],
            "reextracting": 0, "paused": false, "rate_per_second": 0.0,
            "oldest_waiting_seconds": .null, "late_results": 0,
            "batches": [], "batches_left_out": 0, "workers": [], "errors": [:],
        ]
        #expect(status == expected)
    }

    @Test func documentsAreCountedInEveryBatchTheyWereSubmittedIn() throws {
        var bench = HubBench()
        bench.submit(["1", "2", "3"], batch: "first")
        bench.submit(["2", "3", "4", "5"], batch: "second")
        try bench.settle()
        let slot = bench.join("w", credit: 2)
        let handed = try bench.handed(to: slot)
        // In turn from both batches: document 1 of the first, 4 of the second.
        #expect(handed.map(\.bytes) == [Array("1".utf8), Array("4".utf8)])
        bench.finish([handed[0]], from: slot)
        try bench.settle()
        let next = try bench.handed(to: slot)
        #expect(next.map(\.bytes) == [Array("2".utf8)])
        #expect(try bench.status()["documents"]?.counts == [5, 2, 2, 1, 0])
        #expect(try bench.batch("first").counts == [3, 1, 1, 1, 0])
        #expect(try bench.batch("second").counts == [4, 2, 2, 0, 0])
        bench.finish(next, from: slot)
        try bench.settle()
        #expect(try bench.batch("first").counts == [3, 1, 0, 2, 0])
        #expect(try bench.batch("second").counts == [4, 1, 2, 1, 0])
    }

    @Test func aBatchNobodySubmittedToIsAllZero() throws {
        var bench = HubBench()
        let batch = try bench.batch("none")
        #expect(batch.counts == [0, 0, 0, 0, 0])
        #expect(batch["name"] == "none")
    }

    @Test func aBatchThatJoinsASettledDocumentCountsItAsSettled() throws {
        var bench = HubBench()
        try bench.settled(["one"], batch: "first")
        bench.submit(["one", "two"], batch: "second")
        try bench.settle()
        #expect(try bench.batch("second").counts == [2, 1, 0, 1, 0])
        bench.submit(["one"], batch: "second")
        try bench.settle()
        #expect(try bench.batch("second").counts == [2, 1, 0, 1, 0], "not twice")
    }

    @Test func theCountsSurviveARestart() throws {
        var bench = HubBench()
        try bench.settled(["done"], batch: "first")
        bench.submit(["open"], batch: "first")
        bench.submit(["open", "done"], batch: "second")
        try bench.settle()
        try bench.restart()
        #expect(try bench.status()["documents"]?.counts == [2, 1, 0, 1, 0])
        #expect(try bench.batch("first").counts == [2, 1, 0, 1, 0])
        #expect(try bench.batch("second").counts == [2, 1, 0, 1, 0])
        let slot = bench.join("w")
        try bench.settle()
        bench.finish(try bench.handed(to: slot), from: slot)
        try bench.settle()
        #expect(try bench.batch("first").counts == [2, 0, 0, 2, 0])
        #expect(try bench.batch("second").counts == [2, 0, 0, 2, 0])
    }

    @Test func theOldestWaitingAgeIsThatOfTheOldestThatWaits() throws {
        var bench = HubBench()
        bench.submit(["one"])
        try bench.settle()
        bench.tick(after: .seconds(3))
        bench.submit(["two"])
        try bench.settle()
        bench.tick(after: .milliseconds(1_500))
        #expect(try bench.status()["oldest_waiting_seconds"]?.doubleValue == 4.5)
        bench.join("w", credit: 1)
        #expect(try bench.status()["oldest_waiting_seconds"]?.doubleValue == 1.5)
    }

    @Test func workersAreListedWithTheirSlotsAndTheirSilence() throws {
        var bench = HubBench()
        bench.supervise("w")
        bench.join("w", slot: 0, credit: 1)
        bench.join("w", slot: 1, credit: 1)
        bench.submit(["1", "2", "3"])
        try bench.settle()
        bench.tick(after: .milliseconds(2_500))
        let worker = try #require(bench.status()["workers"]?.arrayValue?.first)
        let expected: JSONValue = [
            "id": "w", "host": "h", "slots": 2, "leased": 2, "last_seen_seconds": 2.5,
        ]
        #expect(worker == expected)
    }

    @Test func theEtaIsWhatIsOpenAtTheRateOfLately() throws {
        var bench = HubBench()
        let slot = bench.join("w", credit: 4)
        bench.submit((1...8).map { "\($0)" })
        try bench.settle()
        bench.tick(after: .seconds(1))
        #expect(try bench.status()["batches"]?.arrayValue?.first?["eta_seconds"] == .null)
        bench.finish(try bench.handed(to: slot), from: slot)
        try bench.settle()
        bench.tick(after: .seconds(2))
        let status = try bench.status()
        let rate = try #require(status["rate_per_second"]?.doubleValue)
        #expect(abs(rate - 2) < 0.01, "four in two seconds")
        let eta = try #require(status["batches"]?.arrayValue?.first?["eta_seconds"]?.doubleValue)
        #expect(abs(eta - 2) < 0.01, "four more")
    }
}
