import JSON
import Platform
import TestKit
import Testing

/// Commands as a user runs them, and what they say of bad input.
struct CommandTests {
    @Test func runShowsTheClaimOfTheUsersDocumentAndRunsAgainOnDuplicates() throws {
        let folder = TemporaryDirectory()
        let arguments = ["run", Repository.path("seeds"), "--store", folder.path("winnow.db")]
        let first = try ProcessHarness.run(arguments)
        #expect(first.status == .code(0))
        let claim = first.output.split(separator: "\n").first { $0.contains("64%") }
        #expect(claim?.contains("women") == true)
        #expect(claim?.contains("Buckley") == true)
        let second = try ProcessHarness.run(arguments)
        #expect(second.status == .code(0))
        #expect(second.output.contains("0 accepted, 7 duplicate"))
    }

    @Test func extractAnswersEveryLineInOrderAndNamesBadOnes() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write(
            """
            {"id":7,"text":"12 women"}
            {"id":"b"}
            no json
            {"id":"c","text":"é 5%"}
            {"id":"d","text":"\\ud800"}

            {"id":"e","text":"done"}

            """, to: "lines.jsonl")
        let finished = try ProcessHarness.run(["extract", "--jsonl", path])
        #expect(finished.status == .code(3))
        let lines = try jsonLines(finished.output)
        #expect(lines.count == 7)
        #expect(lines[0]["id"]?.integerValue == 7)
        #expect(lines[1]["id"]?.stringValue == "b")
        #expect(lines[1]["error"]?.stringValue != nil)
        #expect(lines[2]["error"]?.stringValue != nil)
        #expect(lines[4]["id"]?.stringValue == "d", "known, though the line breaks behind it")
        #expect(lines[4]["error"]?.stringValue?.contains("surrogate") == true)
        #expect(lines[5]["id"] == .null && lines[5]["error"]?.stringValue != nil)
        #expect(lines[6]["id"]?.stringValue == "e" && lines[6]["error"] == nil)
        let percent = lines[3]["entities"]?.arrayValue?.first
        #expect(percent?["start"]?.integerValue == 2)
        #expect(percent?["end"]?.integerValue == 4)
    }

    @Test func refusedInputsHaveNamesAndReasons() throws {
        let folder = TemporaryDirectory()
        try folder.write("", to: "in/empty.txt")
        try folder.write([0x25, 0x00, 0x01, 0xFF, 0x00], to: "in/binary.dat")
        try folder.write([0x63, 0x61, 0x66, 0xE9, 0x20, 0x35], to: "in/latin.txt")
        try folder.write("5 women", to: "in/good.txt")
        let receipts = folder.path("receipts.jsonl")
        let finished = try ProcessHarness.run([
            "run", folder.path("in"), folder.path("missing"), "--store", folder.path("w.db"),
            "--receipts", receipts,
        ])
        #expect(finished.status == .code(3))
        let written = try jsonLines(
            String(decoding: try FileBytes.read(receipts, limit: 1 << 20), as: UTF8.self))
        var reasons: [String: String] = [:]
        for receipt in written {
            let name = FilePath.name(of: receipt["name"]?.stringValue ?? "")
            reasons[name] = receipt["reason"]?.stringValue ?? receipt["status"]?.stringValue
        }
        #expect(
            reasons == [
                "empty.txt": "empty", "binary.dat": "binary", "latin.txt": "accepted",
                "good.txt": "accepted", "missing": "missing",
            ])
    }

    @Test func aLineTooRichForAMessageIsRefusedAloneAndTheOthersGoOn() throws {
        let folder = TemporaryDirectory()
        let nested = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        let lines = (0..<600).map { number in
            // A message of all of them would have a header far over its limit.
            let meta = String(repeating: "m", count: 40_000)
            return #"{"id":"\#(number)","text":"report \#(number)","meta":{"m":"\#(meta)"}}"#
        }
        let path = try folder.write(
            lines.joined(separator: "\n") + "\n"
                + #"{"id":"deep","text":"deep","meta":\#(nested)}"# + "\n"
                + #"{"id":"last","text":"last"}"#,
            to: "rich.jsonl")
        let receipts = folder.path("receipts.jsonl")
        let finished = try ProcessHarness.run([
            "run", path, "--store", folder.path("w.db"), "--receipts", receipts,
        ])
        #expect(finished.status == .code(3))
        let written = try jsonLines(
            String(decoding: try FileBytes.read(receipts, limit: 1 << 24), as: UTF8.self))
        let refused = written.filter { $0["status"] == "refused" }
        #expect(written.count == 602)
        #expect(refused.map { $0["reason"]?.stringValue } == ["malformed"])
        #expect(refused.first?["name"]?.stringValue?.hasSuffix(":601") == true)
        #expect(finished.errors.contains("a 'meta' of more than 12 levels"))
    }

    @Test(arguments: [
        (["status", "--hub", "ipc:///tmp/winnow-no-hub-there"], Int32(4), "no hub answers"),
        (["hub", "--listen", "tcp://0.0.0.0:5770"], 2, "--insecure"),
        (["hub", "--listen", "http://x"], 2, "tcp://HOST"),
        (["status", "--store", "/tmp/winnow-no-store-there.db"], 1, "no store"),
        (["push"], 2, "missing argument"),
        (["bogus"], 2, "unknown command"),
    ])
    func aWrongCommandIsOneLineWithWhatToDo(
        arguments: [String], code: Int32, words: String
    ) throws {
        let finished = try ProcessHarness.run(arguments)
        #expect(finished.status == .code(code))
        #expect(finished.errors.split(separator: "\n").count == 1)
        #expect(finished.errors.contains(words))
    }

    @Test func aSecondHubIsRefusedWithTheHoldersNumber() throws {
        let running = try RunningHub()
        let folder = TemporaryDirectory()
        for arguments in [
            ["--store", folder.path("other.db"), "--listen", running.address],
            ["--store", running.store, "--listen", "ipc://" + folder.path],
        ] {
            let second = try ProcessHarness.run(["hub"] + arguments)
            #expect(second.status == .code(1))
            #expect(second.errors.contains("\(running.hub.pid)"))
        }
    }

    @Test func aFileThatIsNoStoreIsLeftAlone() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("a letter", to: "letter.db")
        let finished = try ProcessHarness.run([
            "hub", "--store", path, "--listen", "ipc://" + folder.path,
        ])
        #expect(finished.status == .code(1))
        #expect(finished.errors.contains("is not a Winnow store"))
        #expect(try FileBytes.read(path, limit: 100) == Array("a letter".utf8))
    }
}
