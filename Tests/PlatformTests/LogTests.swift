import Platform
import Synchronization
import Testing

@Suite struct LogTests {
    /// Collects what a log writes.
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func add(_ line: String) { lines.withLock { $0.append(line) } }
    }

    private func log(_ level: Log.Level, into lines: Lines) -> Log {
        let time = ManualTime(wallMilliseconds: 1_795_545_012_123)
        return Log(role: "hub", level: level, time: time, sink: { lines.add($0) })
    }

    @Test func aLineHasTimeLevelRoleMessageAndFields() {
        let lines = Lines()
        log(.info, into: lines).warning("worker gone", ["worker": "w1", "slots": 4])
        #expect(
            lines.all == ["2026-11-24T18:30:12.123Z warning hub: worker gone worker=w1 slots=4\n"])
    }

    @Test func linesBelowTheLevelAreNotEvenMade() {
        let lines = Lines()
        let log = log(.warning, into: lines)
        var made = 0
        func message() -> String {
            made += 1
            return "text"
        }
        log.debug(message())
        log.info(message())
        #expect(made == 0)
        log.warning(message())
        log.error(message())
        #expect(made == 2)
        #expect(lines.all.count == 2)
    }

    @Test(arguments: [
        ("plain", "plain"), ("", "\"\""), ("two words", "\"two words\""),
        ("a=b", "\"a=b\""), ("say \"so\"", "\"say \\\"so\\\"\""),
        ("line\nbreak", "\"line\\nbreak\""), ("\u{1B}[2J", "\"\\u{1B}[2J\""),
        ("Zürich", "Zürich"), ("a\u{2028}b", "\"a\\u{2028}b\""),
    ])
    func textFromOutsideCannotForgeFieldsOrLines(value: String, written: String) {
        let lines = Lines()
        log(.info, into: lines).info("note", ["name": value])
        #expect(lines.all == ["2026-11-24T18:30:12.123Z info hub: note name=\(written)\n"])
    }

    @Test func aMessageStaysOnItsLine() {
        let lines = Lines()
        log(.info, into: lines).info("first\nsecond")
        #expect(lines.all == ["2026-11-24T18:30:12.123Z info hub: first\\nsecond\n"])
    }
}
