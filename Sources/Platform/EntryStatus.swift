import Glibc

/// What the system knows of a name in a folder, where a link is a link.
public struct EntryStatus: Sendable, Equatable {
    /// What it stands for.
    public let kind: FileKind
    /// How many names the file has.
    public let linkCount: Int
    /// When the file, its name or its rights changed last, in milliseconds since 1970.
    public let changedMilliseconds: Int64

    /// Looks a path up; `nil` when nothing is there, or it cannot be seen.
    public init?(_ path: String) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        kind = FileKind(mode: status.st_mode)
        linkCount = Int(status.st_nlink)
        changedMilliseconds =
            Int64(status.st_ctim.tv_sec) * 1_000 + Int64(status.st_ctim.tv_nsec) / 1_000_000
    }
}
