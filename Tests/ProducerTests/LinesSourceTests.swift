import Producer
import Records
import TestKit
import Testing

/// Files of JSON lines.
@Suite struct LinesSourceTests {
    private let folder = TemporaryDirectory()

    private func scan(_ text: String, limit: Int = 1000) throws -> [String] {
        let path = try folder.write(text, to: "f.jsonl")
        return ScannedInputs.lines([path], limit: limit, within: folder)
    }

    @Test("A line's text is the document, and its other members are kept")
    func readsLine() throws {
        let path = try folder.write(
            #"{"other":[1],"id":"r-1","title":"A \"title\"","text":"caf\u00e9\n","meta":{"b": 1}}"#,
            to: "f.jsonl")
        var scanner = InputScanner(paths: [path], documentLimit: 100)
        guard case .document(let source, let mediaType, let bytes) = scanner.next() else {
            Issue.record("no document")
            return
        }
        let expected = Source(
            batch: "", name: "r-1", title: "A \"title\"", metadata: #"{"b": 1}"#)
        #expect(source == expected)
        #expect(mediaType == "text/plain")
        #expect(bytes == Array("caf\u{E9}\n".utf8))
    }

    @Test("Lines come in order, blank ones are none, and the last needs no line feed")
    func readsLines() throws {
        let first = "\u{FEFF}{\"id\":1,\"text\":\"a\"}\r\n\n  \t\n"
        let text = first + "{\"text\":\"b\",\"id\":-2.50}\n{\"text\":\"c\"}"
        #expect(try scan(text) == ["1 = a", "-2.50 = b", "f.jsonl:5 = c"])
    }

    @Test("A name that says nothing is replaced by the line's place", arguments: ["null", "\"\""])
    func namesByPlace(id: String) throws {
        #expect(try scan("{\"id\":\(id),\"text\":\"a\"}") == ["f.jsonl:1 = a"])
    }

    static let malformed: [(String, String)] = [
        (#"{"id":"x"}"#, "line 2 has no 'text' that is a string"),
        (#"{"text":7}"#, "line 2 has no 'text' that is a string"),
        (#"{"text":null}"#, "line 2 has no 'text' that is a string"),
        ("[1]", "line 2 is no JSON object: wrong type at byte 0"),
        (#"{"text":"a"} x"#, "line 2 is no JSON object: bytes after the value at byte 13"),
        (#"{"text":"a"#, "line 2 is no JSON object: unexpected end at byte 10"),
        ("hello", "line 2 is no JSON object: unexpected byte at byte 0"),
        (
            #"{"text":"a","id":""# + String(repeating: "i", count: 4_097) + #""}"#,
            "line 2 has an 'id' of more than 4096 bytes"
        ),
        (
            #"{"text":"a","title":""# + String(repeating: "t", count: 4_097) + #""}"#,
            "line 2 has a 'title' of more than 4096 bytes"
        ),
        (
            #"{"text":"a","meta":""# + String(repeating: "m", count: 70_000) + #""}"#,
            "line 2 has a 'meta' of more than 65536 bytes"
        ),
        (
            #"{"text":"a","meta":"# + String(repeating: "[", count: 13)
                + String(repeating: "]", count: 13) + "}",
            "line 2 has a 'meta' of more than 12 levels"
        ),
    ]

    @Test("A line that is no such object is refused with its number", arguments: malformed)
    func refusesMalformed(line: String, detail: String) throws {
        let path = try folder.write("{\"text\":\"a\"}\n\(line)\n{\"text\":\"c\"}\n", to: "f.jsonl")
        var scanner = InputScanner(paths: [path], documentLimit: 100)
        _ = scanner.next()
        guard case .refused(let name, let reason, let found) = scanner.next() else {
            Issue.record("not refused")
            return
        }
        #expect(name == "\(path):2")
        #expect(reason == .malformed)
        #expect(found == detail)
        guard case .document(let source, _, _) = scanner.next() else {
            Issue.record("the line behind it is lost")
            return
        }
        #expect(source.name == "\(path):3")
    }

    @Test("A line that is not UTF-8 is refused")
    func refusesInvalidUTF8() throws {
        let bytes = Array("{\"text\":\"".utf8) + [0xE9] + Array("\"}\n".utf8)
        let path = try folder.write(bytes, to: "f.jsonl")
        let lines = ScannedInputs.lines([path], limit: 100, within: folder)
        #expect(lines == ["f.jsonl:1 ! malformed"])
    }

    @Test("A text is refused for the reasons a file is, by the line's own name")
    func refusesTexts() throws {
        let text = """
            {"id":"e","text":" "}
            {"id":"b","text":"a\\u0000"}
            {"id":"t","text":"12345678901"}
            {"id":"o","text":"1234567890"}
            """
        #expect(
            try scan(text, limit: 10) == [
                "e ! empty", "b ! binary", "t ! too-large", "o = 1234567890",
            ])
    }

    @Test("A line too long for any document is passed over, wherever it stands")
    func passesOverLongLines() throws {
        // The limit for a line is six bytes for one of the document, and 1 MiB.
        let long = "{\"text\":\"" + String(repeating: "x", count: 3 << 20) + "\"}"
        let text = "\(long)\n{\"id\":\"a\",\"text\":\"a\"}\n\(long)\n\(long)"
        #expect(
            try scan(text) == [
                "f.jsonl:1 ! too-large", "a = a", "f.jsonl:3 ! too-large",
                "f.jsonl:4 ! too-large",
            ])
    }

    @Test("Lines that straddle the parts in which a file is read are whole")
    func joinsParts() throws {
        let count = 2000
        let text = (1...count).map { number in
            "{\"id\":\(number),\"text\":\"\(String(repeating: "y", count: number))\"}\n"
        }.joined()
        let path = try folder.write(text, to: "f.jsonl")
        var scanner = InputScanner(paths: [path], documentLimit: count)
        for number in 1...count {
            guard case .document(let source, _, let bytes) = scanner.next() else {
                Issue.record("line \(number) is lost")
                return
            }
            #expect(source.name == "\(number)")
            #expect(bytes.count == number)
        }
        #expect(scanner.next() == nil)
    }

    @Test("An empty file has no lines")
    func readsNothing() throws {
        #expect(try scan("") == [])
        #expect(try scan("\n\n") == [])
    }
}
