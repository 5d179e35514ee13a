import Producer
import Records
import TestKit
import Testing

/// From paths to inputs, one for everything a person named.
@Suite struct InputScannerTests {
    private let folder = TemporaryDirectory()

    /// Every input as a line: name and text of a document, name and reason of a refusal.
    private func scan(_ paths: [String], limit: Int = 1000) -> [String] {
        ScannedInputs.lines(paths.map(folder.path), limit: limit, within: folder)
    }

    @Test("A file is a document as it is")
    func readsFile() throws {
        let path = try folder.write("some text\r\n", to: "a.txt")
        var scanner = InputScanner(paths: [path], documentLimit: 100)
        guard case .document(let source, let mediaType, let bytes) = scanner.next() else {
            Issue.record("no document")
            return
        }
        #expect(source == Source(batch: "", name: path))
        #expect(mediaType == "text/plain")
        #expect(bytes == Array("some text\r\n".utf8))
        #expect(scanner.next() == nil)
        #expect(scanner.next() == nil)
    }

    @Test("Paths come in the order they were named, folders in the order of their names' bytes")
    func walksInOrder() throws {
        for name in ["f/b.txt", "f/a/z.txt", "f/a/B.txt", "f/Z.txt", "f/a.txt", "f/\u{E9}.txt"] {
            try folder.write(name, to: name)
        }
        try folder.write("last", to: "0.txt")
        // "." stands before "/" stands before letters, capitals before small ones.
        #expect(
            scan(["f", "0.txt"]) == [
                "f/Z.txt = f/Z.txt", "f/a/B.txt = f/a/B.txt", "f/a/z.txt = f/a/z.txt",
                "f/a.txt = f/a.txt", "f/b.txt = f/b.txt", "f/\u{E9}.txt = f/\u{E9}.txt",
                "0.txt = last",
            ])
    }

    @Test("Hidden names in folders are passed over, but not when they are named")
    func passesOverHidden() throws {
        try folder.write("x", to: "f/.hidden.txt")
        try folder.write("x", to: "f/.git/config")
        try folder.write("y", to: "f/seen.txt")
        #expect(scan(["f"]) == ["f/seen.txt = y"])
        #expect(scan(["f/.hidden.txt", "f/.git"]) == ["f/.hidden.txt = x", "f/.git/config = x"])
    }

    @Test("Links are followed, but not back to where they came from")
    func followsLinks() throws {
        try folder.write("x", to: "f/a.txt")
        try folder.write("y", to: "other/b.txt")
        ScannedInputs.link("f/sub-link", to: "../other", in: folder)
        ScannedInputs.link("f/up", to: "..", in: folder)
        ScannedInputs.link("f/self", to: ".", in: folder)
        ScannedInputs.link("f/file-link.txt", to: "a.txt", in: folder)
        ScannedInputs.link("f/broken", to: "nowhere", in: folder)
        ScannedInputs.link("other/back", to: "../f", in: folder)
        let lines = scan(["f"])
        #expect(
            lines.filter { !$0.hasPrefix("f/up/") } == [
                "f/a.txt = x", "f/broken ! missing", "f/file-link.txt = x",
                "f/sub-link/b.txt = y",
            ])
        // The way over `up` reaches `other`, and from there nothing that was not passed through.
        #expect(lines.filter { $0.hasPrefix("f/up/") } == ["f/up/other/b.txt = y"])
    }

    @Test("What cannot be a document is refused with its reason")
    func refuses() throws {
        try folder.write("", to: "empty.txt")
        try folder.write(" \n\t\r\n", to: "blank.txt")
        try folder.write("%PDF-1.7 …", to: "report.pdf")
        try folder.write([0x61, 0x00, 0x62], to: "zero.dat")
        try folder.write([0x50, 0x4B, 0x03, 0x04, 0x14], to: "letter.docx")
        #expect(
            scan(["empty.txt", "blank.txt", "report.pdf", "zero.dat", "letter.docx", "none.txt"])
                == [
                    "empty.txt ! empty", "blank.txt ! empty", "report.pdf ! binary",
                    "zero.dat ! binary", "letter.docx ! binary", "none.txt ! missing",
                ])
    }

    @Test("A file over the limit is refused, one at the limit taken")
    func limitsDocuments() throws {
        try folder.write(String(repeating: "x", count: 10), to: "10.txt")
        try folder.write(String(repeating: "x", count: 11), to: "11.txt")
        #expect(
            scan(["10.txt", "11.txt"], limit: 10) == ["10.txt = xxxxxxxxxx", "11.txt ! too-large"])
    }

    @Test("A huge file is refused unread")
    func refusesHugeFilesUnread() throws {
        // Reading a terabyte, though it is a hole, would take minutes.
        let path = try folder.write("x", to: "huge.txt")
        ScannedInputs.stretch(path, to: 1 << 40)
        #expect(scan(["huge.txt"]) == ["huge.txt ! too-large"])
    }

    @Test("Files and folders without rights are unreadable, and the walk goes on")
    func refusesUnreadable() throws {
        try folder.write("x", to: "f/a.txt")
        try folder.write("secret", to: "f/closed.txt")
        try folder.write("secret", to: "f/closed/inner.txt")
        try folder.write("{}", to: "f/closed.jsonl")
        try folder.write("", to: "f/closed.zip")
        try folder.write("y", to: "f/z.txt")
        for name in ["closed.txt", "closed", "closed.jsonl", "closed.zip"] {
            Unprivileged.setRights(0, of: folder.path("f/\(name)"))
        }
        Unprivileged.setRights(0o755, of: folder.path)
        let lines = Unprivileged.run { scan(["f", "f/closed/inner.txt"]) }
        Unprivileged.setRights(0o700, of: folder.path("f/closed"))
        #expect(
            lines == [
                "f/a.txt = x", "f/closed ! unreadable", "f/closed.jsonl ! unreadable",
                "f/closed.txt ! unreadable", "f/closed.zip ! unreadable", "f/z.txt = y",
                "f/closed/inner.txt ! unreadable",
            ])
    }

    @Test("A pipe in a folder is refused instead of waited for")
    func refusesPipes() throws {
        try folder.write("x", to: "f/a.txt")
        ScannedInputs.makePipe(folder.path("f/pipe"))
        #expect(scan(["f"]) == ["f/a.txt = x", "f/pipe ! unreadable"])
    }

    @Test(
        "A dash is standard input as one document",
        arguments: [
            ("some text", "- = some text"), ("{\"text\":\"a\"}\n", "- = {\"text\":\"a\"}\n"),
            ("", "- ! empty"), (String(repeating: "x", count: 11), "- ! too-large"),
        ])
    func readsStandardInput(text: String, expected: String) throws {
        let path = try folder.write(text, to: "input")
        let limit = text.hasPrefix("x") ? 10 : 100
        let lines = ScannedInputs.withOpenFile(path) { fileDescriptor in
            ScannedInputs.lines(
                ["-"], limit: limit, within: folder, standardInput: fileDescriptor)
        }
        #expect(lines == [expected])
    }

    @Test("Text that is not UTF-8 is a document with its bytes untouched")
    func keepsOtherEncodings() throws {
        let bytes: [UInt8] = [0x63, 0x61, 0x66, 0xE9]
        let path = try folder.write(bytes, to: "latin.txt")
        var scanner = InputScanner(paths: [path], documentLimit: 100)
        guard case .document(_, _, let read) = scanner.next() else {
            Issue.record("no document")
            return
        }
        #expect(read == bytes)
    }

    @Test("A name that is not UTF-8 is refused by a name that can be shown")
    func refusesBrokenNames() throws {
        try folder.write("x", to: "f/a.txt")
        ScannedInputs.makeFile(named: [0x62, 0xE9, 0x2E, 0x74], in: folder.path("f"))
        #expect(scan(["f"]) == ["f/a.txt = x", "f/b\u{FFFD}.t ! unreadable"])
    }

    @Test(
        "The media type follows the name's ending",
        arguments: [
            ("a.txt", "text/plain"), ("a", "text/plain"), ("a.HTML", "text/html"),
            ("a.md", "text/markdown"), ("a.csv", "text/csv"),
        ])
    func guessesMediaTypes(name: String, expected: String) throws {
        let path = try folder.write("x", to: name)
        var scanner = InputScanner(paths: [path], documentLimit: 100)
        guard case .document(_, let mediaType, _) = scanner.next() else {
            Issue.record("no document")
            return
        }
        #expect(mediaType == expected)
    }

    @Test("Nothing named, and an empty folder, give nothing")
    func givesNothing() throws {
        #expect(scan([]) == [])
        try folder.write("x", to: "f/.only-hidden")
        #expect(scan(["f"]) == [])
    }
}
