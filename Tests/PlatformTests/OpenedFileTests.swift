import Glibc
import TestKit
import Testing

@testable import Platform

/// Named pipes, whose opening may wait for ever.
@Suite struct OpenedFileTests {
    private let folder = TemporaryDirectory()

    private func pipe() -> String {
        let path = folder.path("pipe")
        #expect(unsafe mkfifo(path, 0o600) == 0)
        return path
    }

    @Test("A pipe that nobody writes to is given up, and the error says so")
    func givesUp() {
        let path = pipe()
        do throws(FileError) {
            _ = try OpenedFile(path, writerWait: .milliseconds(120))
            Issue.record("opened")
        } catch {
            #expect(error.code == .failed)
            #expect(error.reason == "is a pipe that nobody writes to")
        }
    }

    @Test("A pipe with a writer is read from its first byte to its end")
    func readsAll() throws {
        let path = pipe()
        let writer = try OwnedThread(name: "pipe-writer", stackSize: 1 << 18) {
            let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
            try? FileBytes.writeAll(
                Array(repeating: 65, count: 200_000), to: descriptor, name: path)
            close(descriptor)
        }
        let bytes = try FileBytes.read(path, limit: 1 << 20)
        writer.join()
        #expect(bytes == Array(repeating: 65, count: 200_000))
    }

    @Test("A pipe counts against the limit with every byte of it")
    func limits() throws {
        let path = pipe()
        // Open for reading too, so that neither end waits.
        let both = unsafe open(path, O_RDWR | O_CLOEXEC)
        defer { close(both) }
        try FileBytes.writeAll(Array("abcdef".utf8), to: both, name: path)
        #expect(throws: FileError.self) { try FileBytes.read(path, limit: 5) }
    }
}
