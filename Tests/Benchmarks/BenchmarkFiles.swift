import Glibc
import Platform

/// Files that lie beside the benchmarks' sources.
enum BenchmarkFiles {
    /// The path of a file, from this folder.
    static func path(_ name: String) -> String {
        FilePath.join(FilePath.folder(of: "\(#filePath)"), name)
    }
}

/// A folder for one benchmark, removed with it.
final class WorkFolder {
    private let root: String

    init() throws {
        var template = Array("/tmp/winnow-bench-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            throw SystemError(number: errno, operation: "make a folder in /tmp")
        }
        root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileTree.remove(root) }

    /// The path of something in it.
    func path(_ name: String) -> String { FilePath.join(root, name) }

    /// Makes a folder in it.
    func make(_ name: String) throws -> String {
        try FileTree.makeDirectories(path(name))
        return path(name)
    }
}

/// A file that a child process writes to.
final class OutputFile {
    let descriptor: Int32

    init(_ path: String) throws {
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SystemError(number: errno, operation: "write \(path)") }
    }

    deinit { close(descriptor) }
}

/// The children of a process.
enum ChildList {
    static func of(_ pid: Int32) -> [Int32] {
        let path = "/proc/\(pid)/task/\(pid)/children"
        let bytes = (try? FileBytes.read(path, limit: 1 << 16)) ?? []
        return bytes.split(separator: UInt8(ascii: " ")).compactMap {
            Int32(String(decoding: $0, as: UTF8.self))
        }
    }
}

extension FilePath {
    /// The path of the program that runs.
    static func ofOwnProgram() throws -> String {
        var buffer = [CChar](repeating: 0, count: 4_096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { throw SystemError(number: errno, operation: "find this program") }
        return String(
            decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
