import Glibc

/// One name in a folder.
public struct DirectoryEntry: Sendable, Equatable {
    /// The name, without the folder.
    public let name: String
    /// What it stands for; links are not followed.
    public let kind: FileKind

    /// Makes an entry.
    public init(name: String, kind: FileKind) {
        self.name = name
        self.kind = kind
    }
}

/// What is in folders.
public enum DirectoryListing {
    /// The names in a folder, in the order of their bytes, without `.` and `..`.
    ///
    /// - Parameter limit: the most names; a folder with more is refused.
    /// - Throws: `missing`, `forbidden`, `notDirectory`, `tooLarge`, or `failed`.
    public static func read(
        _ path: String, limit: Int = 1_000_000
    ) throws(FileError) -> [DirectoryEntry] {
        guard let folder = unsafe opendir(path) else { throw .last(path) }
        defer { unsafe closedir(folder) }
        var entries: [DirectoryEntry] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(folder) else { break }
            let name = unsafe name(of: entry)
            if name == "." || name == ".." { continue }
            guard entries.count < limit else {
                throw FileError(.tooLarge, path: path, reason: "holds more than \(limit) names")
            }
            let kind = unsafe kind(entry.pointee.d_type, FilePath.join(path, name))
            entries.append(DirectoryEntry(name: name, kind: kind))
        }
        guard errno == 0 else { throw .last(path) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// The kind that the folder itself tells, or where it does not, the file.
    private static func kind(_ type: UInt8, _ path: String) -> FileKind {
        switch Int(type) {
        case DT_REG: .file
        case DT_DIR: .directory
        case DT_LNK: .symbolicLink
        case DT_UNKNOWN: EntryStatus(path)?.kind ?? .other
        default: .other
        }
    }
}
