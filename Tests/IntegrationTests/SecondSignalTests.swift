import Glibc
import JSON
import Platform
import SQLite
import TestKit
import Testing
import Wire
import ZeroMQ

/// A second signal ends a process at once, and nothing is lost.
struct SecondSignalTests {
    @Test func aHubThatCannotCommitEndsAtTheSecondSignal() throws {
        let running = try RunningHub()
        let blocker = try Connection(path: running.store, mode: .readWrite)
        try blocker.execute("BEGIN IMMEDIATE")
        let lines = try running.writeLines(20)
        let pushed = try ProcessHarness([
            "push", lines, "--hub", running.address, "--detach", "--batch", "b",
        ])
        try submit("text", to: running.address)
        running.hub.send(SIGTERM)
        _ = try running.hub.line(containing: "stopping", in: .errors)
        running.hub.send(SIGINT)
        let finished = try running.hub.finish()
        #expect(finished.status == .code(0))
        #expect(!finished.errors.contains("stopped"), "it did not wait for the store")
        try blocker.execute("ROLLBACK")
        let second = try ProcessHarness([
            "hub", "--store", running.store, "--listen", running.address,
        ])
        defer { second.send(SIGTERM) }
        #expect(try pushed.finish().status == .code(0))
        #expect(try running.status(of: "b")?["accepted"]?.integerValue == 20)
    }

    /// Submits a text; the answer to the ping behind it tells that the hub has read it.
    private func submit(_ text: String, to address: String) throws {
        let socket = try Socket(try Context(), .dealer, linger: .zero)
        try socket.connect(address + "/intake")
        let header: JSONValue = ["batch": "other", "documents": [["name": "a.txt"]]]
        let submission = WireMessage(.submit, header: header, bodies: [Array(text.utf8)])
        try socket.send(submission.frames)
        try socket.send(WireMessage(.ping).frames)
        try socket.set(.receiveTimeout, to: patience)
        let answer = try #require(try socket.receive())
        #expect(try WireMessage(frames: answer).command == .pong)
    }

    @Test func aWorkerEndsAtTheSecondSignalAndAnotherOneHasItsDocument() throws {
        let running = try RunningHub()
        let first = try running.startWorker()
        // Long enough to be at work when the signals come, even if not to be cut off by them.
        let lines = try running.writeLines(1, padding: 3_000_000)
        #expect(try running.push(lines, "--detach").status == .code(0))
        try eventually("it is at work") {
            try running.status()["documents"]?["queued"]?.integerValue == 0
        }
        first.send(SIGTERM)
        _ = try first.line(containing: "stopping", in: .errors)
        first.send(SIGINT)
        #expect(try first.finish().status == .code(0))
        let second = try running.startWorker()
        defer { second.send(SIGTERM) }
        try eventually("the document is done") {
            try running.status()["documents"]?["done"]?.integerValue == 1
        }
        let why = try ProcessHarness.run([
            "why", "line-0", "--hub", running.address, "--json",
        ])
        let document = try JSONValue.parse(Array(why.output.utf8))["document"]
        #expect(document?["attempts"]?.integerValue == 0, "nobody is charged")
    }
}
