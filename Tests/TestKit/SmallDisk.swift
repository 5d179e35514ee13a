import Glibc
import Platform

/// A file system of a few megabytes in a folder, unmounted when it goes; takes root.
public final class SmallDisk: Sendable {
    /// Whether this process may mount one.
    public static var isPossible: Bool { getuid() == 0 }

    /// Where it is mounted.
    public let path: String

    /// Makes the folder and mounts the file system there.
    public init(_ path: String, bytes: Int) throws {
        self.path = path
        try FileTree.makeDirectories(path)
        guard unsafe mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0 else {
            throw TestFailure("cannot mount a tmpfs at \(path)")
        }
    }

    deinit { unsafe umount2(path, Int32(MNT_DETACH)) }
}
