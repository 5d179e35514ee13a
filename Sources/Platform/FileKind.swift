import Glibc

/// What a name in a folder stands for.
public enum FileKind: Sendable, Equatable {
    case file
    case directory
    case symbolicLink
    /// A pipe, socket or device.
    case other

    /// What is at a path, after following links.
    ///
    /// - Throws: `missing` when nothing is, `forbidden` when that cannot be seen.
    public static func at(_ path: String) throws(FileError) -> FileKind {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .last(path) }
        return FileKind(mode: status.st_mode)
    }

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .directory
        case S_IFLNK: self = .symbolicLink
        default: self = .other
        }
    }
}
