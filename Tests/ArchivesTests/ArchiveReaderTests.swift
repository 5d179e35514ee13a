import Archives
import TestKit
import Testing

/// Reading archives, sound and unsound.
@Suite struct ArchiveReaderTests {
    private typealias Entry = ArchiveBytes.Entry
    private let folder = TemporaryDirectory()

    private static let sample = [
        Entry("b.txt", "second"), Entry("sub/"), Entry("sub/a.txt", "first"),
        Entry("empty.txt"), Entry("\u{E9}t\u{E9}.txt", "summer"), Entry("../up.txt", "up"),
    ]

    /// Every file of an archive with its text, `-` where a folder is.
    private func contents(_ bytes: [UInt8], limits: ArchiveLimits = .default) throws -> [String] {
        var reader = try reader(bytes, limits: limits)
        var found: [String] = []
        while let entry = try reader.next() {
            let text =
                entry.kind == .file ? String(decoding: try reader.readAll(), as: UTF8.self) : "-"
            found.append("\(entry.name ?? "nil"): \(text)")
        }
        return found
    }

    private func reader(
        _ bytes: [UInt8], allowsSingleFile: Bool = false, limits: ArchiveLimits = .default
    ) throws -> ArchiveReader {
        let path = try folder.write(bytes, to: "archive")
        return try ArchiveReader(path: path, allowsSingleFile: allowsSingleFile, limits: limits)
    }

    /// The error of reading an archive to its end.
    private func error(_ bytes: [UInt8], limits: ArchiveLimits = .default) -> ArchiveError? {
        do {
            _ = try contents(bytes, limits: limits)
            return nil
        } catch {
            return error as? ArchiveError
        }
    }

    private let expected = [
        "b.txt: second", "sub/: -", "sub/a.txt: first", "empty.txt: ", "\u{E9}t\u{E9}.txt: summer",
        "../up.txt: up",
    ]

    @Test("A tar archive's entries come in its order, names as they are")
    func readsTar() throws {
        #expect(try contents(ArchiveBytes.tar(Self.sample)) == expected)
    }

    @Test("A compressed tar archive is the same")
    func readsCompressedTar() throws {
        #expect(try contents(ArchiveBytes.gzip(ArchiveBytes.tar(Self.sample))) == expected)
    }

    @Test("A zip archive is the same")
    func readsZip() throws {
        #expect(try contents(ArchiveBytes.zip(Self.sample)) == expected)
    }

    /// What `printf 'hello\n' | xz` gives.
    private static let xz: [UInt8] = [
        0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 0x02, 0x00, 0x21,
        0x01, 0x16, 0x00, 0x00, 0x00, 0x74, 0x2F, 0xE5, 0xA3, 0x01, 0x00, 0x05, 0x68, 0x65, 0x6C,
        0x6C, 0x6F, 0x0A, 0x00, 0x00, 0x00, 0xA5, 0x60, 0x97, 0xF1, 0x94, 0xF6, 0xFD, 0xE0, 0x00,
        0x01, 0x1E, 0x06, 0xC1, 0x2F, 0xA4, 0x1D, 0x1F, 0xB6, 0xF3, 0x7D, 0x01, 0x00, 0x00, 0x00,
        0x00, 0x04, 0x59, 0x5A,
    ]

    @Test("A file that is only compressed is one entry without a name, if that is allowed")
    func readsSingleFiles() throws {
        let zstandard: [UInt8] = [
            0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x06, 0x31, 0x00, 0x00, 0x68, 0x65, 0x6C, 0x6C, 0x6F,
            0x0A,
        ]
        for bytes in [ArchiveBytes.gzip(Array("hello\n".utf8)), Self.xz, zstandard] {
            var reader = try reader(bytes, allowsSingleFile: true)
            let entry = try #require(try reader.next())
            #expect(entry.name == nil)
            #expect(entry.kind == .file)
            #expect(try reader.readAll() == Array("hello\n".utf8))
            #expect(try reader.next() == nil)
            #expect(error(bytes)?.code == .notAnArchive)
        }
    }

    @Test("An entry can be read in parts, or left")
    func readsInParts() throws {
        var reader = try reader(ArchiveBytes.tar([Entry("a", "abcdef"), Entry("b", "ghi")]))
        #expect(try reader.next()?.size == 6)
        #expect(try reader.read(upTo: 4) == Array("abcd".utf8))
        #expect(try reader.next()?.name == "b")
        #expect(try reader.readAll() == Array("ghi".utf8))
        #expect(try reader.read() == [])
        #expect(try reader.next() == nil)
        #expect(reader.position > 0)
    }

    @Test("A file that is not there, and one that is no archive, are told apart")
    func refusesOtherFiles() {
        #expect(throws: ArchiveError.self) {
            _ = try ArchiveReader(path: folder.path("missing"))
        }
        #expect(error(Array("just a text, and a long one at that".utf8))?.code == .notAnArchive)
        do throws(ArchiveError) {
            _ = try ArchiveReader(path: folder.path("missing"))
        } catch {
            #expect(error.code == .unreadable)
            #expect(error.message == "No such file or directory")
        }
    }

    @Test("An archive that breaks off is damaged", arguments: [600, 1030, 1536])
    func refusesDamage(length: Int) {
        let whole = ArchiveBytes.tar([Entry("a", [UInt8](repeating: 0x61, count: 3000))])
        #expect(error(Array(whole.prefix(length)))?.code == .damaged)
    }

    @Test("A damaged entry of a zip archive costs only itself")
    func outlivesDamagedEntries() throws {
        var bytes = ArchiveBytes.zip([Entry("a", "first"), Entry("b", "second")])
        // The bytes of `a` follow its header of 30 bytes and its name of one.
        bytes[31] ^= 0xFF
        var reader = try reader(bytes)
        _ = try reader.next()
        do throws(ArchiveError) {
            _ = try reader.readAll()
            Issue.record("a wrong checksum passed")
        } catch {
            #expect(error.code == .damaged)
            #expect(!error.endsArchive)
        }
        #expect(try reader.next()?.name == "b")
        #expect(try reader.readAll() == Array("second".utf8))
    }

    @Test("An encrypted entry is refused and the others are read")
    func refusesEncryptedEntries() throws {
        let entries = [
            Entry("open", "x"), Entry("secret", [UInt8](repeating: 7, count: 20)),
            Entry("end", "y"),
        ]
        var reader = try reader(ArchiveBytes.zip(entries, encrypted: "secret"))
        #expect(try reader.next()?.isEncrypted == false)
        #expect(try reader.next()?.isEncrypted == true)
        let encrypted = ArchiveError(.encrypted, "a password is needed", endsArchive: false)
        #expect(throws: encrypted) { try reader.readAll() }
        #expect(try reader.next()?.name == "end")
        #expect(try reader.readAll() == Array("y".utf8))
    }

    @Test("More entries than the limit end the archive")
    func limitsEntries() throws {
        let bytes = ArchiveBytes.tar([Entry("a", "1"), Entry("b/"), Entry("c", "2")])
        #expect(try contents(bytes, limits: ArchiveLimits(entryCount: 3)).count == 3)
        let error = try #require(self.error(bytes, limits: ArchiveLimits(entryCount: 2)))
        #expect(error.code == .tooManyEntries)
        #expect(error.endsArchive)
    }

    @Test("A longer entry than the limit costs only itself, whether its length is told or not")
    func limitsEntrySize() throws {
        let limits = ArchiveLimits(entryBytes: 4)
        var tar = try reader(
            ArchiveBytes.tar([Entry("a", "12345"), Entry("b", "1234")]), limits: limits)
        _ = try tar.next()
        let expected = ArchiveError(.entryTooLarge, "the limit is 4 bytes", endsArchive: false)
        #expect(throws: expected) { try tar.readAll() }
        #expect(try tar.next()?.name == "b")
        #expect(try tar.readAll().count == 4)
        var single = try reader(
            ArchiveBytes.gzip(Array("12345".utf8)), allowsSingleFile: true, limits: limits)
        _ = try single.next()
        #expect(throws: expected) { try single.readAll() }
    }

    @Test("More bytes in all than the limit end the archive, read or passed over")
    func limitsTotal() throws {
        let bytes = ArchiveBytes.tar([Entry("a", "123"), Entry("b", "456")])
        #expect(try contents(bytes, limits: ArchiveLimits(totalBytes: 6)).count == 2)
        #expect(error(bytes, limits: ArchiveLimits(totalBytes: 5))?.code == .tooLarge)
        var reader = try reader(bytes, limits: ArchiveLimits(totalBytes: 5))
        _ = try reader.next()
        _ = try reader.next()
        #expect(throws: ArchiveError.self) { try reader.next() }
    }

    @Test("A bomb is noticed long before it is through, read or passed over")
    func limitsRatio() throws {
        // 1,280 MiB out of 40 KiB.
        let bomb = ArchiveBytes.zstandardRuns(of: 0x61, blocks: 10_240)
        let limits = ArchiveLimits(entryBytes: 1 << 20)
        var reader = try reader(bomb, allowsSingleFile: true, limits: limits)
        _ = try reader.next()
        var read = 0
        do throws(ArchiveError) {
            while case let count = try reader.read().count, count > 0 { read += count }
            Issue.record("a bomb passed")
        } catch {
            #expect(error.code == .ratio)
            #expect(error.endsArchive)
        }
        #expect(read <= 17 << 20)
        var passing = try self.reader(bomb, allowsSingleFile: true, limits: limits)
        _ = try passing.next()
        #expect(throws: ArchiveError.self) { try passing.next() }
    }

    @Test("What compresses well is no bomb while it is small")
    func allowsSmallRuns() throws {
        var reader = try reader(
            ArchiveBytes.zstandardRuns(of: 0x61, blocks: 8), allowsSingleFile: true)
        _ = try reader.next()
        #expect(try reader.readAll().count == 1_048_576)
    }
}
