import JSON
import Queueing
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// Documents that are extracted again while their results stand.
struct HubCoreReextractionTests {
    private func order(
        _ members: [(key: String, value: JSONValue)] = [], of bench: inout HubBench
    ) throws -> JSONValue {
        let header = JSONObject([("older_than", "2.0")] + members)
        bench.intake(WireMessage(.reextract, header: .object(header)), from: "op")
        try bench.settle()
        let answer = try bench.answer(to: "op")
        try #require(answer.command == .done, "\(answer.header)")
        return answer.header
    }

    /// A hub with two documents that have results of version 1.0, in batches `b` and `c`.
    private func withResults() throws -> HubBench {
        var bench = HubBench()
        try bench.settled(["one"])
        bench.submit(["two"], batch: "c")
        try bench.settle()
        let slot = bench.join("first")
        bench.finish(try bench.handed(to: slot), from: slot)
        try bench.settle()
        bench.work(WireMessage(.bye), from: slot)
        _ = bench.takeIntake()
        return bench
    }

    /// A slot takes what waits and answers it with a newer version.
    private func work(_ bench: inout HubBench, version: String = "2.0") throws -> Int {
        let slot = bench.join("new")
        try bench.settle()
        var handed = try bench.handed(to: slot)
        for index in handed.indices { handed[index].extractor = version }
        bench.finish(handed, from: slot)
        try bench.settle()
        bench.work(WireMessage(.bye), from: slot)
        return handed.count
    }

    @Test func theOldResultStandsAndCountsUntilTheNewOneIsCommitted() throws {
        var bench = try withResults()
        let answer = try order(of: &bench)
        #expect(answer["documents"] == 2 && answer["after"] == .null)
        #expect(try bench.status()["documents"]?.counts == [2, 0, 0, 2, 0])
        #expect(try bench.status()["reextracting"] == 2)
        let slot = bench.join("slow")
        try bench.settle()
        #expect(try bench.handed(to: slot).count == 2)
        #expect(try bench.status()["documents"]?.counts == [2, 0, 0, 2, 0], "leased, and done")
        #expect(try bench.batch("b").counts == [1, 0, 0, 1, 0])
        #expect(bench.store.result(of: DocumentKey(rawValue: 1))?.extractor == "1.0")
        bench.work(WireMessage(.bye), from: slot)
        #expect(try work(&bench) == 2)
        #expect(bench.store.result(of: DocumentKey(rawValue: 1))?.extractor == "2.0")
        #expect(try bench.status()["documents"]?.counts == [2, 0, 0, 2, 0])
        #expect(try bench.status()["reextracting"] == 0)
        #expect(
            bench.store.allEvents.map(\.kind) == [.document, .document, .superseded, .superseded])
        #expect(try order(of: &bench)["documents"] == 0, "they are of version 2.0 now")
    }

    @Test func theDocumentsDateGoesWithItAgain() throws {
        var bench = HubBench()
        try bench.settled(["one"], meta: #"{"date":"2019-03-01"}"#)
        _ = try order(of: &bench)
        let slot = bench.join("new")
        try bench.settle()
        #expect(try bench.handed(to: slot).map(\.delivery.date) == ["2019-03-01"])
    }

    @Test func aDryRunCountsAndChangesNothing() throws {
        var bench = try withResults()
        #expect(try order([("dry_run", true)], of: &bench)["documents"] == 2)
        #expect(try bench.status()["reextracting"] == 0)
        #expect(try work(&bench) == 0)
    }

    @Test func onlyTheDocumentsOfABatchAreTaken() throws {
        var bench = try withResults()
        #expect(try order([("batch", "c")], of: &bench)["documents"] == 1)
        let unknown: JSONValue = ["older_than": "2.0", "batch": "nothing"]
        bench.intake(WireMessage(.reextract, header: unknown), from: "op")
        #expect(try bench.answer(to: "op").command == .error)
        #expect(try order(of: &bench)["documents"] == 1, "the other one waits already")
    }

    @Test func aResultOfTheSameVersionLeavesTheOldOne() throws {
        var bench = try withResults()
        _ = try order(of: &bench)
        #expect(try work(&bench, version: "1.0") == 2)
        #expect(bench.store.allEvents.count == 2)
        #expect(try bench.status()["reextracting"] == 0)
    }

    @Test func aDocumentThatFailsKeepsItsResultAndIsNotQuarantined() throws {
        var bench = HubBench { $0.queue.maximumAttempts = 1 }
        try bench.settled(["one"])
        _ = bench.takeIntake()
        _ = try order(of: &bench)
        let slot = bench.join("w")
        try bench.settle()
        bench.work(.nack(try bench.handed(to: slot)[0], reason: "crashed"), from: slot)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
        #expect(try bench.status()["reextracting"] == 0)
        let key = DocumentKey(rawValue: 1)
        let given = ReextractionRow(attempts: 1, givenUp: "crashed")
        #expect(bench.store.document(key)?.reextraction == given)
        #expect(try order(of: &bench)["documents"] == 1, "it may be ordered again")
    }

    @Test func aHubThatStartsAgainGoesOn() throws {
        var bench = try withResults()
        _ = try order(of: &bench)
        try bench.restart()
        #expect(try bench.status()["reextracting"] == 2)
        #expect(try work(&bench) == 2)
        #expect(try bench.status()["reextracting"] == 0)
    }

    @Test func newDocumentsDoNotWaitForThoseExtractedAgain() throws {
        var bench = HubBench()
        try bench.settled((1...20).map { "old \($0)" })
        _ = try order(of: &bench)
        bench.submit(["new"])
        try bench.settle()
        let slot = bench.join("w", slot: 5, credit: 2)
        try bench.settle()
        let handed = try bench.handed(to: slot).map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(handed.contains("new"))
    }

    @Test func documentsInQuarantineWaitAgainAsNewOnes() throws {
        var bench = HubBench { $0.queue.maximumAttempts = 1 }
        bench.submit(["bad"])
        try bench.settle()
        let slot = bench.join("w")
        bench.work(.nack(try bench.handed(to: slot)[0], reason: "crashed"), from: slot)
        try bench.settle()
        bench.work(WireMessage(.bye), from: slot)
        _ = bench.takeIntake()
        #expect(try order([("quarantined", true)], of: &bench)["documents"] == 1)
        #expect(try bench.status()["documents"]?.counts == [1, 1, 0, 0, 0])
        #expect(try work(&bench) == 1)
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aVersionThatIsNoneIsRefused() throws {
        var bench = HubBench()
        bench.intake(WireMessage(.reextract, header: ["older_than": "new"]), from: "op")
        let answer = try bench.answer(to: "op")
        #expect(answer.command == .error && answer.header["code"] == "malformed-header")
    }

    @Test func theEventSaysWhatCameAndWhatWent() throws {
        func annotation(_ extractor: String, _ statistics: String) -> [UInt8] {
            Array(#"{"extractor":"\#(extractor)","statistics":[\#(statistics)]}"#.utf8)
        }
        let kept = #"{"start":1,"end":2,"value":1,"by":"#
        let former = FormerResult(
            sequence: 7, extractor: "1.0",
            annotation: annotation("1.0", #"\#(kept)"a"},{"start":5,"end":6,"value":9}"#))
        let new = annotation("2.0", #"\#(kept)"b"},{"start":8,"end":9,"value":3}"#)
        let told = try JSONValue.parse(AnnotationChanges.added(to: new, since: former))
        #expect(told["supersedes"] == ["seq": 7, "extractor": "1.0"])
        let changes = told["changes"]?["statistics"]
        #expect(changes?["added"] == [["start": 8, "end": 9, "value": 3]])
        #expect(changes?["removed"] == [["start": 5, "end": 6, "value": 9]])
        #expect(told["changes"]?["relations"] == ["added": [], "removed": []])
        let alone = try JSONValue.parse(AnnotationChanges.added(to: new, since: nil))
        #expect(alone["supersedes"] == .null && alone["changes"] == nil)
    }

    @Test func oldEventsAreTrimmedAndTheNewestKept() throws {
        var bench = HubBench { $0.keptEvents = 3 }
        try bench.settled(["one", "two", "three"])
        bench.tick()
        #expect(bench.writes.isEmpty, "there are no more than are kept")
        bench.submit(["four", "five"])
        try bench.settle()
        let slot = bench.join("w", epoch: 9)
        try bench.settle()
        bench.finish(try bench.handed(to: slot), from: slot)
        try bench.settle()
        bench.tick()
        try bench.settle()
        #expect(bench.store.oldestKept == 3)
        try bench.fetch(["after": 0])
        #expect(try bench.answer(to: "s").header["trimmed_to"] == 3)
        try bench.fetch(["from": "begin"])
        let fromBegin = try bench.answer(to: "s")
        #expect(fromBegin.header["trimmed_to"] == nil && fromBegin.bodies.count > 0)
    }
}
