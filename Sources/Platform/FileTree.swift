import CLinux
import Glibc

/// Changes to the tree of files and folders, and its free space.
public enum FileTree {
    /// Makes a folder and those above it, as far as they are missing.
    public static func makeDirectories(_ path: String) throws(FileError) {
        guard !path.isEmpty, unsafe mkdir(path, 0o755) != 0 else { return }
        switch errno {
        case EEXIST:
            guard try FileKind.at(path) == .directory else {
                throw FileError(.notDirectory, path: path, reason: "exists and is not a folder")
            }
        case ENOENT:
            try makeDirectories(FilePath.folder(of: path))
            if unsafe mkdir(path, 0o755) != 0, errno != EEXIST { throw .last(path) }
        default:
            throw .last(path)
        }
    }

    /// Bytes that this user may still write to the disk that holds the path.
    public static func freeBytes(at path: String) throws(FileError) -> Int {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { throw .last(path) }
        return Int(status.f_bavail) * Int(status.f_frsize)
    }

    /// Removes a file, or a folder with all it holds, without following links.
    public static func remove(_ path: String) throws(FileError) {
        guard let kind = EntryStatus(path)?.kind else { throw .last(path) }
        guard kind == .directory else {
            guard unsafe unlink(path) == 0 else { throw .last(path) }
            return
        }
        for entry in try DirectoryListing.read(path) {
            try remove(FilePath.join(path, entry.name))
        }
        guard unsafe rmdir(path) == 0 else { throw .last(path) }
    }
}
