import Glibc
import JSON
import Platform
import TestKit
import Testing

/// Lines with a date: what comes of them through a hub is what `winnow extract` finds.
struct DatedLinesTests {
    private static let lines = #"""
        {"id":"day","text":"It opened yesterday.","meta":{"date":"2020-03-01T10:00:00Z"}}
        {"id":"year","text":"It grew last year.","title":"Report 2015","meta":{"date":"2019"}}
        {"id":"bad","text":"It fell last year.","title":"Report 2015","meta":{"date":"soon"}}
        {"id":"number","text":"It rose last year.","meta":{"date":2019}}
        {"id":"list","text":"It ended last year.","meta":["2019"]}
        {"id":"none","text":"It closed last year."}

        """#

    private let running: RunningHub
    private let path: String

    init() throws {
        running = try RunningHub()
        path = try running.folder.write(Self.lines, to: "dated.jsonl")
    }

    /// The times of an annotation with their norms.
    private func times(_ annotation: JSONValue?) -> [String] {
        (annotation?["entities"]?.arrayValue ?? []).filter { $0["type"] == "time" }.map { time in
            "\(time["text"]?.stringValue ?? "?") = \(time["norm"]?.stringValue ?? "?")"
        }
    }

    /// The times of the events of a topic, by the names of their documents.
    private func times(ofTopic topic: String) throws -> [String: [String]] {
        let events = try ProcessHarness.run([
            "subscribe", "--hub", running.address, "--topic", topic, "--limit", "6",
        ])
        var found: [String: [String]] = [:]
        for event in try jsonLines(events.output) {
            let name = event["sources"]?.arrayValue?.first?["name"]?.stringValue
            found[name ?? "?"] = times(event["payload"])
        }
        return found
    }

    @Test func aPushedLineHasTheTimesThatExtractGivesIt() throws {
        var extracted: [String: [String]] = [:]
        for line in try jsonLines(try ProcessHarness.run(["extract", "--jsonl", path]).output) {
            extracted[line["id"]?.stringValue ?? "?"] = times(line)
        }
        #expect(
            extracted == [
                "day": ["yesterday = 2020-02-29"], "year": ["last year = 2018"],
                "bad": ["last year = 2014"], "number": ["last year = ?"],
                "list": ["last year = ?"], "none": ["last year = ?"],
            ])
        let worker = try running.startWorker()
        #expect(try running.push(path).status == .code(0))
        #expect(try times(ofTopic: "document") == extracted)
        worker.send(SIGTERM)
        #expect(try worker.finish().status == .code(0))
        let profile = Repository.path("Deploy/profiles/public-health.profile")
        let other = try ProcessHarness(["work", "--hub", running.address, "--profile", profile])
        defer { other.send(SIGTERM) }
        let order = ["reextract", "--hub", running.address, "--profile", profile]
        #expect(try ProcessHarness.run(order).status == .code(0))
        #expect(try times(ofTopic: "superseded") == extracted)
    }
}
