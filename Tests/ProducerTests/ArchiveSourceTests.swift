import Producer
import Records
import TestKit
import Testing

/// Archives and compressed files among the inputs.
@Suite struct ArchiveSourceTests {
    private typealias Entry = ArchiveBytes.Entry
    private let folder = TemporaryDirectory()

    private func scan(_ bytes: [UInt8], as name: String, limit: Int = 1000) throws -> [String] {
        let path = try folder.write(bytes, to: name)
        return ScannedInputs.lines([path], limit: limit, within: folder)
    }

    private static let entries = [
        Entry("b.txt", "second"), Entry("sub/"), Entry("./sub/a.txt", "first"),
        Entry(".hidden", "x"), Entry("__MACOSX/._b.txt", "x"), Entry("empty.txt"),
        Entry("image.png", [0x89, 0x50, 0x4E, 0x47]),
        Entry(
            "rows.jsonl",
            """
            {"id":"r1","text":"one"}
            {"id":"r2"}
            {"text":"three"}
            """),
        Entry("last.txt", "last"),
    ]

    private static func expected(_ name: String) -> [String] {
        [
            "\(name)/b.txt = second", "\(name)/./sub/a.txt = first", "\(name)/empty.txt ! empty",
            "\(name)/image.png ! binary", "r1 = one", "\(name)/rows.jsonl:2 ! malformed",
            "\(name)/rows.jsonl:3 = three", "\(name)/last.txt = last",
        ]
    }

    @Test("An archive gives its entries, lines and refusals included, in its order")
    func readsEntries() throws {
        let tar = ArchiveBytes.tar(Self.entries)
        #expect(try scan(tar, as: "a.tar") == Self.expected("a.tar"))
        #expect(try scan(ArchiveBytes.gzip(tar), as: "a.tar.gz") == Self.expected("a.tar.gz"))
        #expect(try scan(ArchiveBytes.gzip(tar), as: "a.TGZ") == Self.expected("a.TGZ"))
        #expect(
            try scan(ArchiveBytes.zip(Self.entries), as: "a.zip") == Self.expected("a.zip"))
    }

    @Test("A compressed file is the file it was, by its name without the ending")
    func readsCompressedFiles() throws {
        let text = ArchiveBytes.gzip(Array("some text".utf8))
        #expect(try scan(text, as: "note.txt.gz") == ["note.txt = some text"])
        let lines = ArchiveBytes.gzip(Array("{\"text\":\"a\"}\n{}\n".utf8))
        #expect(
            try scan(lines, as: "rows.jsonl.gz") == [
                "rows.jsonl:1 = a", "rows.jsonl:2 ! malformed",
            ])
    }

    @Test("An archive in a folder is opened, one within an archive is not")
    func opensOneLevel() throws {
        let inner = ArchiveBytes.zip([Entry("x.txt", "x")])
        let outer = ArchiveBytes.tar([Entry("inner.zip", inner), Entry("y.txt", "y")])
        try folder.write(outer, to: "f/outer.tar")
        let lines = ScannedInputs.lines([folder.path("f")], limit: 1000, within: folder)
        #expect(lines == ["f/outer.tar/inner.zip ! binary", "f/outer.tar/y.txt = y"])
    }

    @Test("What is no archive, or breaks off, is unreadable")
    func refusesDamage() throws {
        #expect(try scan(Array("only text".utf8), as: "a.zip") == ["a.zip ! unreadable"])
        let whole = ArchiveBytes.tar([
            Entry("a", "1"), Entry("b", [UInt8](repeating: 97, count: 900)),
        ])
        #expect(
            try scan(Array(whole.prefix(1700)), as: "a.tar") == [
                "a.tar/a = 1", "a.tar ! unreadable",
            ])
        let path = folder.path("none.zip")
        #expect(
            ScannedInputs.lines([path], limit: 10, within: folder) == ["none.zip ! missing"])
    }

    @Test("An encrypted or too large entry is refused, and those behind it are read")
    func refusesEntries() throws {
        let entries = [
            Entry("secret.txt", [UInt8](repeating: 7, count: 20)),
            Entry("large.txt", "12345678901"),
            Entry("fits.txt", "1234567890"),
        ]
        let zip = ArchiveBytes.zip(entries, encrypted: "secret.txt")
        #expect(
            try scan(zip, as: "a.zip", limit: 10) == [
                "a.zip/secret.txt ! unreadable", "a.zip/large.txt ! too-large",
                "a.zip/fits.txt = 1234567890",
            ])
    }

    @Test("A bomb is refused, as one file and as lines")
    func refusesBombs() throws {
        let bomb = ArchiveBytes.zstandardRuns(of: 0x20, blocks: 2048)
        #expect(try scan(bomb, as: "a.txt.zst") == ["a.txt ! too-large"])
        #expect(try scan(bomb, as: "a.jsonl.zst") == ["a.jsonl ! too-large"])
    }
}
