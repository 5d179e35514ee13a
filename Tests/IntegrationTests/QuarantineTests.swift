import JSON
import Platform
import TestKit
import Testing
import Wire

/// Orders for several documents in quarantine, some of which fail.
struct QuarantineTests {
    @Test func anOrderForSeveralDocumentsIsGivenForEachOfThem() throws {
        let hub = try ScriptedHub()
        let ordered = try ProcessHarness([
            "quarantine", "retry", "a", "b", "c", "--hub", hub.address,
        ])
        let refusal: [(key: String, value: JSONValue)] = [("code", "unexpected")]
        try hub.answer(.retry, .error, refusal + [("message", "no document is called 'a'")])
        try hub.answer(.retry, .done, [])
        try hub.answer(.retry, .error, refusal + [("message", "'c' is not in quarantine")])
        let finished = try ordered.finish()
        #expect(finished.status == .code(1))
        #expect(finished.output == "1 queued again\n")
        let lines = finished.errors.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("'a'") == true && lines.last?.contains("'c'") == true)
    }

    @Test(arguments: ["retry", "drop"]) func allOfNothingIsNoFailure(order: String) throws {
        let running = try RunningHub()
        let finished = try ProcessHarness.run([
            "quarantine", order, "--all", "--hub", running.address,
        ])
        #expect(finished.status == .code(0))
        #expect(finished.output.hasPrefix("0 "))
    }
}
