import Glibc

/// A file that is read from front to back in parts.
///
/// An object of its own, so that the one who reads and the one who asks for more can share it.
public final class FileStream {
    private let path: String
    private let fileDescriptor: Int32

    /// Opens a file.
    ///
    /// - Throws: `missing`, `forbidden`, or `failed`.
    public init(path: String) throws(FileError) {
        fileDescriptor = retryingInterrupts { unsafe open(path, O_RDONLY | O_CLOEXEC) }
        self.path = path
        guard fileDescriptor >= 0 else { throw .last(path) }
    }

    deinit {
        if fileDescriptor >= 0 { close(fileDescriptor) }
    }

    /// The next bytes, up to a number of them; none at the end.
    public func read(upTo count: Int = 1 << 18) throws(FileError) -> [UInt8] {
        try FileBytes.readOnce(fileDescriptor, path, atMost: count)
    }
}
