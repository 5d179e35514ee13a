import Glibc
import JSON
import Platform
import TestKit
import Testing

/// Hub, workers, producer and subscriber as real processes.
@Suite(.serialized)
struct PipelineTests {
    @Test func everyDocumentGetsAReceiptAndOneEventInOrder() throws {
        let running = try RunningHub()
        let worker = try running.startWorker(slots: 2)
        let receipts = running.folder.path("receipts.jsonl")
        let pushed = try running.push(try running.writeLines(300), "--receipts", receipts)
        #expect(pushed.status == .code(0))
        let text = String(
            decoding: try FileBytes.read(receipts, limit: 1 << 20), as: UTF8.self)
        let written = try jsonLines(text)
        #expect(written.count == 300)
        #expect(written.allSatisfy { $0["status"]?.stringValue == "accepted" })
        let subscribed = try ProcessHarness.run([
            "subscribe", "--hub", running.address, "--topic", "document", "--limit", "300",
        ])
        let events = try jsonLines(subscribed.output)
        #expect(events.compactMap { $0["seq"]?.integerValue } == Array(1...300))
        #expect(Set(events.compactMap { $0["document"]?.stringValue }).count == 300)
        worker.send(SIGTERM)
        #expect(try worker.finish().status == .code(0))
    }

    @Test func theSameBytesAreADuplicateAndExitIsZero() throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let lines = try running.writeLines(20)
        _ = try running.push(lines)
        let again = try running.push(lines, "--json")
        #expect(again.status == .code(0))
        let summary = try JSONValue.parse(Array(again.output.utf8))
        #expect(summary["duplicate"]?.integerValue == 20)
        #expect(summary["accepted"]?.integerValue == 0)
        let documents = try running.status()["documents"]
        #expect(documents?["accepted"]?.integerValue == 20)
        #expect(documents?["done"]?.integerValue == 20)
    }

    @Test func aNamedSubscriberGoesOnWhereItLeftOff() throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        _ = try running.push(try running.writeLines(30))
        let arguments = [
            "subscribe", "--hub", running.address, "--name", "desk", "--topic", "document",
        ]
        let first =
            try jsonLines(try ProcessHarness.run(arguments + ["--limit", "12"]).output)
            + jsonLines(try ProcessHarness.run(arguments + ["--limit", "18"]).output)
        _ = try running.push(try running.writeLines(10, from: 30))
        let second = try jsonLines(
            try ProcessHarness.run(arguments + ["--limit", "10"]).output)
        #expect(
            (first + second).compactMap { $0["seq"]?.integerValue } == Array(1...40))
    }

    @Test func documentsWaitForAWorkerThroughAHubThatStopsAndStarts() throws {
        let running = try RunningHub()
        let pushed = try running.push(try running.writeLines(50), "--detach")
        #expect(pushed.status == .code(0))
        running.hub.send(SIGTERM)
        #expect(try running.hub.finish().status == .code(0))
        let second = try ProcessHarness([
            "hub", "--store", running.store, "--listen", running.address,
        ])
        _ = try second.line(containing: "ready", in: .errors)
        #expect(try running.status()["documents"]?["queued"]?.integerValue == 50)
        let worker = try running.startWorker()
        let events = try ProcessHarness.run([
            "subscribe", "--hub", running.address, "--topic", "document", "--limit", "50",
        ])
        #expect(try jsonLines(events.output).count == 50)
        worker.send(SIGTERM)
        second.send(SIGTERM)
        #expect(try second.finish().status == .code(0))
    }

    @Test func aKilledHubLosesNothingThatHadAReceipt() throws {
        let running = try RunningHub()
        _ = try running.push(try running.writeLines(50), "--detach")
        running.hub.send(SIGKILL)
        _ = try running.hub.finish()
        let stored = try ProcessHarness.run(["status", "--json", "--store", running.store])
        let counts = try JSONValue.parse(Array(stored.output.utf8))["documents"]
        #expect(counts?["accepted"]?.integerValue == 50)
        #expect(counts?["queued"]?.integerValue == 50)
    }

    @Test func aKilledSlotIsReplacedAndItsDocumentsAreDone() throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let pushed = try ProcessHarness([
            "push", try running.writeLines(3_000), "--hub", running.address,
        ])
        try eventually("the slot has joined") {
            try running.status()["workers"]?.arrayValue?.first?["slots"]?.integerValue == 1
        }
        let children = try FileBytes.read(
            "/proc/\(worker.pid)/task/\(worker.pid)/children", limit: 1 << 12)
        let slot = Int32(String(decoding: children, as: UTF8.self).split(separator: " ")[0])
        kill(try #require(slot), SIGKILL)
        #expect(try pushed.finish().status == .code(0))
        let documents = try running.status()["documents"]
        #expect(documents?["done"]?.integerValue == 3_000)
    }
}
