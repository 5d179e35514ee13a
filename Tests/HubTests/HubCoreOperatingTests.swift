import JSON
import Queueing
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// What operators ask of the hub and order it to do.
struct HubCoreOperatingTests {
    /// A hub with one document in quarantine.
    private func withDeadLetter() throws -> HubBench {
        var bench = HubBench { $0.queue.maximumAttempts = 1 }
        bench.submit(["bad"])
        try bench.settle()
        let slot = bench.join("w")
        let handed = try bench.handed(to: slot)
        bench.work(.nack(handed[0], reason: "crashed"), from: slot)
        try bench.settle()
        bench.work(WireMessage(.bye), from: slot)
        _ = bench.takeIntake()
        return bench
    }

    private func order(
        _ command: WireCommand, _ header: JSONValue = [:], of bench: inout HubBench
    ) throws -> WireMessage {
        bench.intake(WireMessage(command, header: header), from: "op")
        try bench.settle()
        return try bench.answer(to: "op")
    }

    @Test func aPausedHubGivesOutNothingUntilItIsResumed() throws {
        var bench = HubBench()
        #expect(try order(.pause, of: &bench).header["paused"] == true)
        #expect(try bench.status()["paused"] == true)
        bench.submit(["one"])
        try bench.settle()
        let slot = bench.join("w")
        #expect(try bench.handed(to: slot).isEmpty)
        #expect(try order(.resume, of: &bench).header["paused"] == false)
        bench.tick()
        #expect(try bench.handed(to: slot).count == 1)
    }

    @Test func aWorkerIsToldToLeaveThroughItsSupervisor() throws {
        var bench = HubBench()
        bench.supervise("w")
        let slot = bench.join("w")
        let other = bench.join("other")
        #expect(try order(.drain, ["worker": "w"], of: &bench).command == .done)
        #expect(bench.takeWork(.drain, to: "w").count == 1)
        #expect(bench.takeWork(.drain, to: slot).isEmpty)
        #expect(bench.takeWork(.drain, to: other).isEmpty)
        _ = try order(.drain, ["worker": "other"], of: &bench)
        #expect(bench.takeWork(.drain, to: other).count == 1, "a slot by itself is told itself")
        let refused = try order(.drain, ["worker": "nobody"], of: &bench)
        #expect(refused.command == .error)
        #expect(refused.header["message"]?.stringValue?.contains("nobody") == true)
    }

    @Test func quarantineIsListedAndADocumentCanBeTakenOutOfIt() throws {
        var bench = try withDeadLetter()
        let listed = try order(.quarantine, of: &bench)
        let letters = try listed.bodies.map { try JSONValue.parse($0) }
        #expect(letters.map { $0["reason"]?.stringValue } == ["crashed"])
        #expect(letters.map { $0["name"]?.stringValue } == ["bad.txt"])
        let after = listed.header["after"] ?? .null
        #expect(try order(.quarantine, ["after": after], of: &bench).bodies.isEmpty)

        #expect(try order(.retry, ["document": "bad.txt"], of: &bench).command == .done)
        #expect(try bench.status()["documents"]?.counts == [1, 1, 0, 0, 0])
        #expect(try bench.batch("b").counts == [1, 1, 0, 0, 0])
        #expect(try order(.quarantine, of: &bench).bodies.isEmpty)
        let slot = bench.join("w")
        try bench.settle()
        let again = try bench.handed(to: slot)
        #expect(again.map(\.delivery.attempt) == [1])
        bench.finish(again, from: slot)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aDroppedDocumentIsNotListedAndStaysQuarantined() throws {
        var bench = try withDeadLetter()
        #expect(try order(.drop, ["document": "bad.txt"], of: &bench).command == .done)
        #expect(try order(.quarantine, of: &bench).bodies.isEmpty)
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 0, 1])
    }

    @Test func whatIsNotInQuarantineIsNotRetried() throws {
        var bench = HubBench()
        try bench.settled(["one"])
        for words in ["one.txt", "nothing"] {
            let answer = try order(.retry, ["document": .string(words)], of: &bench)
            #expect(answer.command == .error)
        }
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aRetryThatTheStoreCannotTakeChangesNothing() throws {
        var bench = try withDeadLetter()
        bench.intake(WireMessage(.retry, header: ["document": "bad.txt"]), from: "op")
        bench.answerOne()
        try bench.commitOne(failing: StorageError(.full, "the disk is full"))
        let answer = try bench.answer(to: "op")
        #expect(answer.command == .error)
        #expect(answer.header["message"] == "the disk is full")
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 0, 1])
    }

    @Test func whyTellsWhereADocumentIsAndWhatBecameOfIt() throws {
        var bench = HubBench()
        bench.submit(["one"])
        try bench.settle()
        let waiting = try order(.why, ["document": "one.txt"], of: &bench).header
        #expect(waiting["outcomes"] == [] && waiting["delivery"] == nil)
        bench.supervise("w")
        let slot = bench.join("w")
        let handed = try bench.handed(to: slot)
        let number = JSONValue.integer(handed[0].delivery.delivery)
        bench.work(
            WireMessage(.heartbeat, header: ["slots": [0], "started": [number]]), from: "w")
        let leased = try order(.why, ["document": "one.txt"], of: &bench).header
        let delivery: JSONValue = ["worker": "w", "slot": 0, "attempt": 1, "started": true]
        #expect(leased["delivery"] == delivery)
        bench.finish(handed, from: slot)
        try bench.settle()
        let done = try order(.why, ["document": "one.txt"], of: &bench).header
        #expect(done["delivery"] == nil)
        #expect(done["outcomes"]?.arrayValue?.first?["outcome"] == "done")
        #expect(try order(.why, ["document": "no"], of: &bench).header["found"] == 0)
    }
}
