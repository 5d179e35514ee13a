import Glibc
import JSON
import Platform
import TestKit
import Testing
import Wire

/// What a cursor subscriber does about hubs that are not the one it knew, that fail for a while,
/// and that have nothing to say.
struct SubscriberTests {
    @Test(arguments: [[], ["--name", "desk"]])
    func anotherHubAtTheSameAddressEndsTheSubscription(name: [String]) throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        _ = try running.push(try running.writeLines(3))
        let arguments = ["subscribe", "--hub", running.address, "--topic", "document"] + name
        let subscriber = try ProcessHarness(arguments)
        _ = try subscriber.line(containing: "\"seq\":3,")
        running.hub.send(SIGTERM)
        _ = try running.hub.finish()
        let other = try ProcessHarness([
            "hub", "--store", running.folder.path("other.db"), "--listen", running.address,
        ])
        defer { other.send(SIGTERM) }
        _ = try other.line(containing: "ready", in: .errors)
        let finished = try subscriber.finish()
        #expect(finished.status == .code(1))
        let lines = finished.errors.split(separator: "\n").filter { $0.hasPrefix("error: ") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("another hub") == true)
        #expect(lines.first?.contains("--from begin") == true)
        // The first hub's number must not have become the second one's cursor.
        _ = try running.push(try running.writeLines(5, from: 10))
        let anew = try jsonLines(try ProcessHarness.run(arguments + ["--limit", "5"]).output)
        #expect(anew.compactMap { $0["seq"]?.integerValue } == [1, 2, 3, 4, 5])
    }

    @Test func aCursorAheadOfTheHubIsRefused() throws {
        let running = try RunningHub()
        let hub = try #require(try running.status()["hub"]?.stringValue)
        let finished = try ProcessHarness.run([
            "subscribe", "--hub", running.address, "--name", "desk", "--from", "\(hub):999999",
        ])
        #expect(finished.status == .code(1))
        #expect(finished.errors.contains("999999"))
        #expect(finished.errors.contains("--from begin"))
    }

    @Test func aHubThatCannotAnswerForAWhileIsAskedAgain() throws {
        let hub = try ScriptedHub()
        let subscriber = try ProcessHarness([
            "subscribe", "--hub", hub.address, "--name", "desk", "--limit", "2",
        ])
        let trouble: [(key: String, value: JSONValue)] = [
            ("code", "unexpected"), ("message", "too many requests wait; try again later"),
        ]
        let pong: [(key: String, value: JSONValue)] = [("hub", "a"), ("version", "1")]
        try hub.answer(.fetch, .error, trouble)
        try hub.answer(.ping, .pong, pong)
        try hub.answer(.fetch, .error, trouble)
        try hub.answer(.ping, .pong, pong)
        let events: [(key: String, value: JSONValue)] = [
            ("hub", "a"), ("after", 7), ("last", 7),
        ]
        try hub.answer(.fetch, .events, events, bodies: [Array(#"{"seq":7}"#.utf8)])
        try hub.answer(.fetch, .error, trouble)
        // Another hub has come meanwhile.
        try hub.answer(.ping, .pong, [("hub", "b"), ("version", "1")])
        let finished = try subscriber.finish()
        #expect(finished.status == .code(1))
        #expect(finished.output == #"{"seq":7}"# + "\n")
        #expect(finished.errors.contains("too many requests wait"))
        #expect(finished.errors.contains("another hub"))
        #expect(finished.errors.split(separator: "\n").count { $0.contains("trying again") } == 2)
    }

    @Test func aRequestThatIsWrongForGoodEndsTheSubscription() throws {
        let hub = try ScriptedHub()
        let subscriber = try ProcessHarness(["subscribe", "--hub", hub.address])
        try hub.answer(
            .fetch, .error, [("code", "malformed-header"), ("message", "'topics' is wrong")])
        let finished = try subscriber.finish()
        #expect(finished.status == .code(1))
        #expect(finished.errors == "error: 'topics' is wrong\n")
    }

    @Test func aQuietHubIsNotTakenForOneThatIsGone() throws {
        let subscriber: ProcessHarness
        do {
            let hub = try ScriptedHub()
            subscriber = try ProcessHarness(["subscribe", "--hub", hub.address])
            #expect(try hub.request()?.1.command == .fetch)
            // Longer than the notice would take, shorter than the next request.
            #expect(try hub.request(within: .milliseconds(2_800)) == nil)
            #expect(!subscriber.text(.errors).contains("waiting for a hub"))
        }
        _ = try subscriber.line(containing: "waiting for a hub", in: .errors)
        subscriber.send(SIGTERM)
        #expect(try subscriber.finish().status == .code(0))
    }

    @Test func trimmedHistoryIsToldAtEveryLogLevel() throws {
        let hub = try ScriptedHub()
        let subscriber = try ProcessHarness([
            "subscribe", "--hub", hub.address, "--log-level", "error", "--limit", "1",
        ])
        try hub.answer(
            .fetch, .events,
            [("hub", "a"), ("after", 9), ("last", 9), ("trimmed_to", 9)],
            bodies: [Array(#"{"seq":9}"#.utf8)])
        let finished = try subscriber.finish()
        #expect(finished.status == .code(0))
        #expect(finished.output == #"{"seq":9}"# + "\n")
        #expect(finished.errors.contains("history trimmed"))
        #expect(finished.errors.contains("9"))
    }
}
