import CLinux
import Glibc

/// A file that was opened to be read, with what had to be read of it to find that out.
struct OpenedFile {
    /// Milliseconds between two looks at a pipe that has no writer.
    private static let look: Int32 = 50

    let fileDescriptor: Int32
    /// Bytes of a pipe that come before those still in it.
    private(set) var head: [UInt8] = []

    /// Opens a file; for a named pipe it waits until somebody writes to it.
    ///
    /// - Parameter writerWait: how long a named pipe may be without a writer.
    /// - Throws: `missing`, `forbidden`, or `failed`, also for a pipe that nobody writes to.
    init(_ path: String, writerWait: Duration = .seconds(5)) throws(FileError) {
        // Without O_NONBLOCK the call itself would wait for a writer, for ever.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
        fileDescriptor = retryingInterrupts { unsafe open(path, flags) }
        guard fileDescriptor >= 0 else { throw .last(path) }
        var status = stat()
        let isPipe =
            unsafe fstat(fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
        do throws(FileError) {
            if isPipe { try awaitWriter(path, writerWait) }
            guard fcntl(fileDescriptor, F_SETFL, 0) == 0 else { throw .last(path) }
        } catch {
            close(fileDescriptor)
            throw error
        }
    }

    /// A pipe without a writer reads as if it had ended; one with a silent writer does not.
    private mutating func awaitWriter(_ path: String, _ wait: Duration) throws(FileError) {
        let deadline = SystemTime().now + wait
        while SystemTime().now < deadline {
            var byte: UInt8 = 0
            let count = retryingInterrupts { unsafe read(fileDescriptor, &byte, 1) }
            if count == 1 { return head.append(byte) }
            if count < 0 {
                guard errno == EAGAIN else { throw .last(path) }
                return
            }
            var waited = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
            _ = unsafe poll(&waited, 1, Self.look)
            // Somebody wrote nothing and left.
            if waited.revents & Int16(POLLHUP) != 0 { return }
        }
        throw FileError(.failed, path: path, reason: "is a pipe that nobody writes to")
    }
}
