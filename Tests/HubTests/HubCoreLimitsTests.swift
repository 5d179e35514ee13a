import JSON
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// What keeps the hub's memory bounded, and what still works then.
struct HubCoreLimitsTests {
    @Test func questionsAreAnsweredWhileSubmissionsWaitForTheStore() throws {
        var bench = HubBench { $0.pendingChanges = 2 }
        bench.submit(["1", "2"], request: 1)
        bench.submit(["3"], request: 2)
        #expect(bench.writes.count == 1 && bench.core.readsIntake)
        bench.intake(WireMessage(.ping), from: "op")
        #expect(try bench.answer(to: "op").command == .pong)
        try bench.settle()
        #expect(try bench.receipts().map(\.name) == ["1.txt", "2.txt", "3.txt"])
    }

    @Test func nothingIsReadWhileTooManySubmissionsWait() throws {
        var bench = HubBench {
            $0.pendingChanges = 1
            $0.deferredBytes = 2_000
        }
        bench.submit(["1"])
        for number in 2...3 {
            #expect(bench.core.readsIntake)
            bench.submit(["\(number)"])
        }
        #expect(!bench.core.readsIntake)
        try bench.settle()
        #expect(bench.core.readsIntake)
        #expect(try bench.receipts().count == 3)
    }

    @Test func resultsThatWaitForTheStoreHoldBackDeliveries() throws {
        var bench = HubBench { $0.pendingResultBytes = 1 }
        bench.submit(["1", "2"])
        try bench.settle()
        let slot = bench.join("w", credit: 1)
        bench.finish(try bench.handed(to: slot), from: slot)
        let other = bench.join("x", credit: 1)
        #expect(try bench.handed(to: other).isEmpty)
        try bench.settle()
        #expect(try bench.handed(to: slot).count + bench.handed(to: other).count == 1)
    }

    /// With many slots there are always some.
    @Test func resultsThatWaitForTheStoreKeepNoSubmissionOut() throws {
        var bench = HubBench { $0.pendingChanges = 2 }
        bench.submit(["1", "2"])
        try bench.settle()
        let slot = bench.join("w")
        bench.finish(try bench.handed(to: slot), from: slot)
        let before = bench.writes.count
        bench.submit(["3"])
        #expect(bench.writes.count == before + 1)
    }

    @Test func submissionsWithoutDocumentsTakeRoomToo() throws {
        var bench = HubBench {
            $0.pendingChanges = 1
            $0.deferredBytes = 5_000
        }
        bench.submit(["1"])
        for _ in 0..<10 { bench.submit([]) }
        #expect(!bench.core.readsIntake)
    }

    /// One change that the store will never take must not come back for ever.
    @Test func aResultThatTheStoreRefusesIsChargedOnceItCameAlone() throws {
        var bench = HubBench()
        bench.submit(["1", "2"])
        try bench.settle()
        let slot = bench.join("w")
        bench.finish(try bench.handed(to: slot), from: slot)
        let error = StorageError(.failed, "constraint")
        try bench.commitOne(failing: error)
        bench.answerOne()
        let alone = try bench.handed(to: slot)
        #expect(alone.count == 1)
        bench.finish(alone, from: slot)
        try bench.commitOne(failing: error)
        guard case .charge(_, 1, "constraint")? = bench.writes.first?.changes.first else {
            Issue.record("\(bench.writes) is not the charge")
            return
        }
    }

    @Test func theStatusListsOpenBatchesAndTheNewestOfTheOthers() throws {
        var bench = HubBench { $0.listedBatches = 2 }
        bench.submit(["1"], batch: "open")
        for number in 2...4 { bench.submit(["\(number)"], batch: "b\(number)") }
        try bench.settle()
        let slot = bench.join("w")
        try bench.settle()
        let handed = try bench.handed(to: slot).filter { $0.bytes != Array("1".utf8) }
        bench.finish(handed, from: slot)
        try bench.settle()
        let status = try bench.status()
        let names = status["batches"]?.arrayValue?.compactMap { $0["name"]?.stringValue }
        #expect(names == ["open", "b4"])
        #expect(status["batches_left_out"] == 2)
    }

    @Test func topicsAndNamesOfSubscribersAreBounded() throws {
        var bench = HubBench()
        let long = String(repeating: "x", count: WireLimits.nameBytes + 1)
        try bench.fetch(["name": .string(long)])
        #expect(try bench.answer(to: "s").command == .error)
        try bench.fetch(["topics": .array(Array(repeating: .string(long), count: 4))])
        #expect(try bench.answer(to: "s").command == .error)
    }
}
