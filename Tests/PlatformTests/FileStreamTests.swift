import Platform
import TestKit
import Testing

/// Files read in parts, and the identity of what a path leads to.
@Suite struct FileStreamTests {
    private let folder = TemporaryDirectory()

    @Test("A file comes in parts no longer than asked for, then nothing")
    func readsParts() throws {
        let stream = try FileStream(path: folder.write("abcdefg", to: "a"))
        #expect(try stream.read(upTo: 3) == Array("abc".utf8))
        #expect(try stream.read(upTo: 3) == Array("def".utf8))
        #expect(try stream.read(upTo: 3) == Array("g".utf8))
        #expect(try stream.read(upTo: 3) == [])
        #expect(try stream.read() == [])
    }

    @Test("What is not there, may not be read or is a folder is told apart")
    func refuses() throws {
        #expect(code(folder.path("none")) == .missing)
        #expect(code(folder.path) == .isDirectory)
        let closed = try folder.write("x", to: "closed")
        Unprivileged.setRights(0, of: closed)
        Unprivileged.setRights(0o755, of: folder.path)
        #expect(Unprivileged.run { code(closed) } == .forbidden)
    }

    @Test("Two spellings of a path have one identity, two folders have two")
    func identifies() throws {
        try folder.write("x", to: "a/x")
        try folder.write("x", to: "b/x")
        let identity = try FileIdentity(folder.path("a"))
        #expect(try FileIdentity(folder.path("b/../a/.")) == identity)
        #expect(try FileIdentity(folder.path("b")) != identity)
        #expect(throws: FileError.self) { try FileIdentity(folder.path("c")) }
    }

    /// The error of opening a file and reading it.
    private func code(_ path: String) -> FileError.Code? {
        do throws(FileError) {
            let stream = try FileStream(path: path)
            _ = try stream.read()
            return nil
        } catch {
            return error.code
        }
    }
}
