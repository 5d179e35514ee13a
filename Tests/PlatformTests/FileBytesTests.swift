import Glibc
import Platform
import TestKit
import Testing

@Suite struct FileBytesTests {
    let folder = TemporaryDirectory()

    @Test(arguments: [0, 1, 511, 512, 513, 65_536, 200_000])
    func whatIsWrittenIsRead(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try FileBytes.write(folder.path("file"), bytes)
        #expect(try FileBytes.read(folder.path("file"), limit: count) == bytes)
        #expect(try FileBytes.read(folder.path("file"), limit: .max) == bytes)
    }

    @Test func aFileOverTheLimitIsRefused() throws {
        let path = try folder.write("12345", to: "file")
        let error = #expect(throws: FileError.self) { try FileBytes.read(path, limit: 4) }
        #expect(error?.code == .tooLarge)
        #expect(error?.message == "\(path): is over the limit of 4 bytes")
    }

    @Test func whatIsNotAFileIsSaidToBe() throws {
        let missing = #expect(throws: FileError.self) {
            try FileBytes.read(folder.path("none"), limit: 10)
        }
        #expect(missing?.code == .missing)
        let directory = #expect(throws: FileError.self) {
            try FileBytes.read(folder.path, limit: 10)
        }
        #expect(directory?.code == .isDirectory)
        let file = try folder.write("x", to: "file")
        let below = #expect(throws: FileError.self) {
            try FileBytes.read(file + "/below", limit: 10)
        }
        #expect(below?.code == .notDirectory)
    }

    @Test func filesWithoutASizeAreReadToTheirEnd() throws {
        let text = String(
            decoding: try FileBytes.read("/proc/self/status", limit: 1 << 16), as: UTF8.self)
        #expect(text.hasPrefix("Name:"))
        #expect(text.hasSuffix("\n"))
        let error = #expect(throws: FileError.self) {
            try FileBytes.read("/dev/zero", limit: 100_000)
        }
        #expect(error?.code == .tooLarge)
    }

    @Test func aPipeIsReadToItsEndInPieces() throws {
        let folder = folder
        let path = folder.path("pipe")
        #expect(unsafe mkfifo(path, 0o600) == 0)
        let bytes = [UInt8](repeating: 7, count: 200_000)
        let writer = try OwnedThread(name: "writer") {
            let end = unsafe open(path, O_WRONLY)
            try? FileBytes.writeAll(bytes, to: end, name: path)
            close(end)
        }
        #expect(try FileBytes.read(path, limit: 1_000_000) == bytes)
        writer.join()
    }

    @Test func writingReplacesTheWholeFileAndLeavesNoDraft() throws {
        let path = try folder.write("the old and longer text", to: "file")
        try FileBytes.write(path, Array("new".utf8))
        #expect(try FileBytes.read(path, limit: 100) == Array("new".utf8))
        #expect(try DirectoryListing.read(folder.path).map(\.name) == ["file"])
    }

    @Test func aFailedWriteLeavesTheOldFile() throws {
        let path = try folder.write("x", to: "taken/inside")
        let error = #expect(throws: FileError.self) {
            try FileBytes.write(folder.path("taken"), [1])
        }
        #expect(error?.code == .isDirectory)
        #expect(try FileBytes.read(path, limit: 10) == [UInt8(ascii: "x")])
        #expect(try DirectoryListing.read(folder.path).map(\.name) == ["taken"])
    }
}
