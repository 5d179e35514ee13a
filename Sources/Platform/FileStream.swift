import Glibc

/// A file that is read from front to back in parts.
///
/// An object of its own, so that the one who reads and the one who asks for more can share it.
public final class FileStream {
    private let path: String
    private let fileDescriptor: Int32
    private var head: [UInt8]

    /// Opens a file.
    ///
    /// - Throws: `missing`, `forbidden`, or `failed`.
    public init(path: String) throws(FileError) {
        let file = try OpenedFile(path)
        (fileDescriptor, head) = (file.fileDescriptor, file.head)
        self.path = path
    }

    deinit { close(fileDescriptor) }

    /// The next bytes, up to a number of them; none at the end.
    public func read(upTo count: Int = 1 << 18) throws(FileError) -> [UInt8] {
        guard head.isEmpty else {
            defer { head = [] }
            return head
        }
        return try FileBytes.readOnce(fileDescriptor, path, atMost: count)
    }
}
