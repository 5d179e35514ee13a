internal import Platform

/// How a file's name says that it is compressed.
enum CompressedForm: Equatable {
    /// It holds entries with names.
    case archive
    /// It is one compressed file; `name` is its own without the ending.
    case file(name: String)

    private static let archives: Set<String> = [
        "tar", "tgz", "tbz", "tbz2", "txz", "tzst", "zip", "7z", "cpio",
    ]
    private static let files: Set<String> = ["gz", "bz2", "xz", "lzma", "zst", "lz4"]

    /// `nil` for a name that says nothing of the kind.
    init?(path: String) {
        let ending = FilePath.fileExtension(of: path)
        if Self.archives.contains(ending) {
            self = .archive
        } else if Self.files.contains(ending) {
            let name = String(path.dropLast(ending.count + 1))
            self = FilePath.fileExtension(of: name) == "tar" ? .archive : .file(name: name)
        } else {
            return nil
        }
    }
}
