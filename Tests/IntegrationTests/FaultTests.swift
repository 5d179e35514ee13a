import Glibc
import JSON
import Platform
import TestKit
import Testing

/// Frozen workers, full disks and old extractors, with real processes.
@Suite(.serialized)
struct FaultTests {
    @Test func aWorkerFrozenBeyondItsLeaseLosesItsDocumentsToOthers() throws {
        let running = try RunningHub()
        let frozen = try running.startWorker()
        let pushed = try ProcessHarness([
            "push", try running.writeLines(6_000), "--hub", running.address,
        ])
        try eventually("the worker is at work") {
            try running.status()["documents"]?["done"]?.integerValue ?? 0 > 0
        }
        frozen.sendToGroup(SIGSTOP)
        #expect(try running.status()["documents"]?["leased"]?.integerValue ?? 0 > 0)
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        #expect(try pushed.finish().status == .code(0))
        frozen.sendToGroup(SIGCONT)
        let further = try running.push(try running.writeLines(100, from: 6_000))
        #expect(further.status == .code(0))
        frozen.send(SIGTERM)
        #expect(try frozen.finish().status == .code(0))
        let events = try ProcessHarness.run([
            "subscribe", "--hub", running.address, "--topic", "document", "--limit", "6100",
        ])
        let documents = try jsonLines(events.output).compactMap { $0["document"]?.stringValue }
        #expect(Set(documents).count == 6_100)
    }

    @Test func aResultAfterItsLeaseIsRefused() throws {
        let running = try RunningHub()
        let late = try ProcessHarness(
            [Repository.path("Tests/Interop/old_worker.py"), running.address + "/work", "12"],
            program: "/usr/bin/python3")
        defer { late.send(SIGKILL) }
        let lines = try running.writeLines(5)
        #expect(try running.push(lines, "--detach").status == .code(0))
        try eventually("it has them") {
            try running.status()["documents"]?["leased"]?.integerValue == 5
        }
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        try eventually("its results are refused") {
            try running.status()["late_results"]?.integerValue == 5
        }
        let events = try jsonLines(
            try ProcessHarness.run([
                "subscribe", "--hub", running.address, "--topic", "document", "--limit", "5",
            ]).output)
        #expect(events.allSatisfy { $0["extractor"]?.stringValue != "winnow-0.0.1" })
        #expect(try running.status()["documents"]?["done"]?.integerValue == 5)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func aFullDiskRefusesNewDocumentsAndFinishesTheOld() throws {
        let folder = TemporaryDirectory()
        let disk = try SmallDisk(folder.path("disk"), bytes: 67 << 20)
        let running = try RunningHub(store: disk.path + "/winnow.db")
        let receipts = running.folder.path("receipts.jsonl")
        let lines = try running.writeLines(600, padding: 20_000)
        let pushed = try running.push(lines, "--detach", "--receipts", receipts)
        #expect(pushed.status == .code(3))
        let written = try jsonLines(
            String(decoding: try FileBytes.read(receipts, limit: 1 << 20), as: UTF8.self))
        #expect(written.count == 600)
        let accepted = written.count { $0["status"]?.stringValue == "accepted" }
        let full = written.count { $0["reason"]?.stringValue == "full" }
        #expect(accepted > 0 && full > 0 && accepted + full == 600)
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        try eventually("what was accepted is done") {
            try running.status()["documents"]?["done"]?.integerValue == Int64(accepted)
        }
    }

    @Test func anOlderResultStandsUntilItIsReplaced() throws {
        let running = try RunningHub()
        let old = try ProcessHarness(
            [Repository.path("Tests/Interop/old_worker.py"), running.address + "/work"],
            program: "/usr/bin/python3")
        #expect(try running.push(try running.writeLines(30)).status == .code(0))
        old.send(SIGKILL)
        let count = try ProcessHarness.run(["reextract", "--hub", running.address, "--dry-run"])
        #expect(count.output == "30 documents would be extracted again\n")
        let ordered = try ProcessHarness.run(["reextract", "--hub", running.address])
        #expect(ordered.output == "30 documents will be extracted again\n")
        #expect(try running.status()["documents"]?["done"]?.integerValue == 30)
        #expect(try running.status()["reextracting"]?.integerValue == 30)
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let events = try jsonLines(
            try ProcessHarness.run([
                "subscribe", "--hub", running.address, "--topic", "superseded", "--limit", "30",
            ]).output)
        #expect(events.compactMap { $0["seq"]?.integerValue } == Array(31...60))
        for event in events {
            let changes = event["payload"]?["changes"]?["statistics"]
            #expect(changes?["added"]?.arrayValue?.count == 1)
            #expect(changes?["removed"]?.arrayValue?.isEmpty == true)
            #expect(
                event["payload"]?["supersedes"]?["extractor"]?.stringValue == "winnow-0.0.1")
        }
        let again = try ProcessHarness.run(["reextract", "--hub", running.address])
        #expect(again.output == "0 documents will be extracted again\n")
    }
}
