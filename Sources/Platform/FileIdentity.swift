import Glibc

/// Which file or folder a path leads to, however it is spelt and whatever links it goes through.
public struct FileIdentity: Sendable, Hashable {
    private let device: UInt
    private let number: UInt

    /// Looks a path up.
    ///
    /// - Throws: `missing` when nothing is there, `forbidden` when that cannot be seen.
    public init(_ path: String) throws(FileError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .last(path) }
        device = UInt(status.st_dev)
        number = UInt(status.st_ino)
    }
}
