import Glibc
public import Platform

/// A folder of a test's own, removed with all it holds when the value is dropped.
///
/// Its path is short, so that an ipc socket in it stays under the system's limit of 107 bytes.
public final class TemporaryDirectory: Sendable {
    /// The folder's absolute path, without a slash at its end.
    public let path: String

    /// Makes an empty folder under `/tmp`.
    public init() {
        var template = Array("/tmp/winnow-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            preconditionFailure("no temporary folder can be made: errno \(errno)")
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        // Whatever cannot be removed is the machine's to clear: a test's result is out already.
        try? FileTree.remove(path)
    }

    /// The path of a name in the folder.
    public func path(_ name: String) -> String { FilePath.join(path, name) }

    /// Writes a file of the given bytes and returns its path; the name may hold folders.
    @discardableResult
    public func write(
        _ bytes: some Sequence<UInt8>, to name: String
    ) throws(FileError) -> String {
        let target = path(name)
        try FileTree.makeDirectories(FilePath.folder(of: target))
        try FileBytes.write(target, Array(bytes))
        return target
    }

    /// Writes a file of the given text and returns its path.
    @discardableResult
    public func write(_ text: String, to name: String) throws(FileError) -> String {
        try write(text.utf8, to: name)
    }
}
