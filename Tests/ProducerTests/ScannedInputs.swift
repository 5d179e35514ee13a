import Glibc
import Producer
import Records
import TestKit

/// What a scanner gives, as lines to compare with, and files that only the system can make.
enum ScannedInputs {
    /// `name = text` for a document, `name ! reason` for a refusal; names without the folder.
    static func lines(
        _ paths: [String], limit: Int, within folder: TemporaryDirectory, standardInput: Int32 = 0
    ) -> [String] {
        var scanner = InputScanner(
            paths: paths, documentLimit: limit, standardInput: standardInput)
        var lines: [String] = []
        while let input = scanner.next() {
            switch input {
            case .document(let source, _, let bytes):
                lines.append("\(source.name) = \(String(decoding: bytes, as: UTF8.self))")
            case .refused(let name, let reason, _): lines.append("\(name) ! \(reason.rawValue)")
            }
        }
        let prefix = "\(folder.path)/"
        return lines.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    }

    /// Lends a file's descriptor.
    static func withOpenFile<Result>(
        _ path: String, _ body: (Int32) throws -> Result
    ) rethrows -> Result {
        let fileDescriptor = unsafe open(path, O_RDONLY)
        precondition(fileDescriptor >= 0)
        defer { close(fileDescriptor) }
        return try body(fileDescriptor)
    }

    /// Makes a symbolic link.
    static func link(_ name: String, to target: String, in folder: TemporaryDirectory) {
        precondition(unsafe symlink(target, folder.path(name)) == 0)
    }

    /// Makes a file as long as told, without writing it.
    static func stretch(_ path: String, to size: Int) {
        precondition(unsafe truncate(path, size) == 0)
    }

    /// Makes a named pipe.
    static func makePipe(_ path: String) {
        precondition(unsafe mkfifo(path, 0o644) == 0)
    }

    /// Makes a file whose name is any bytes.
    static func makeFile(named name: [UInt8], in folder: String) {
        let path = Array("\(folder)/".utf8) + name + [0]
        let descriptor = unsafe path.withUnsafeBytes { bytes in
            unsafe open(
                bytes.assumingMemoryBound(to: CChar.self).baseAddress!, O_CREAT | O_WRONLY, 0o644)
        }
        let written = unsafe write(descriptor, "x", 1)
        precondition(written == 1)
        close(descriptor)
    }
}
