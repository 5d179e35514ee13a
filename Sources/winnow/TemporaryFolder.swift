internal import Glibc
internal import Platform

/// A folder for sockets that goes away with the command.
struct TemporaryFolder {
    let path: String

    /// Makes a folder under `TMPDIR` or `/tmp`, for this user only.
    init(prefix: String) throws {
        let base = Environment.all["TMPDIR"] ?? "/tmp"
        var template = Array("\(base)/\(prefix)-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            throw CommandFailure(
                .failure, "\(SystemError(number: errno, operation: "make a folder in \(base)"))")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes the folder and what is in it.
    func remove() {
        for entry in (try? DirectoryListing.read(path)) ?? [] {
            _ = unsafe unlink(FilePath.join(path, entry.name))
        }
        _ = unsafe rmdir(path)
    }
}
