internal import Glibc
internal import Platform

/// Reads a file, or standard input for `-`, line by line in bounded memory.
struct LineReader {
    private static let chunk = 256 << 10

    private let descriptor: Int32
    private let name: String
    private let lineLimit: Int
    private var buffer: [UInt8] = []
    private var head = 0
    private var isAtEnd = false

    init(path: String, lineLimit: Int) throws {
        name = path == "-" ? "standard input" : path
        self.lineLimit = lineLimit
        descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .failure, "\(SystemError(number: errno, operation: "read \(path)"))")
        }
    }

    func close() { if descriptor != STDIN_FILENO { Glibc.close(descriptor) } }

    /// The next line without its end, empty or not; `nil` is the end.
    mutating func next() throws -> [UInt8]? {
        var searched = head
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Self.trimmed(buffer[head..<end])
                head = end + 1
                return line
            }
            if isAtEnd {
                guard head < buffer.count else { return nil }
                defer { head = buffer.count }
                return Self.trimmed(buffer[head...])
            }
            guard buffer.count - head <= lineLimit else {
                throw CommandFailure(.failure, "\(name): a line is longer than \(lineLimit) bytes")
            }
            searched = buffer.count - head
            try fill()
        }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }

    /// Moves what is left to the front and reads more behind it.
    private mutating func fill() throws {
        buffer.removeFirst(head)
        head = 0
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
        let descriptor = descriptor
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
            unsafe Glibc.read(descriptor, bytes.baseAddress?.advanced(by: old), Self.chunk)
        }
        guard count >= 0 else {
            throw CommandFailure(
                .failure, "\(SystemError(number: errno, operation: "read \(name)"))")
        }
        buffer.removeLast(Self.chunk - count)
        isAtEnd = count == 0
    }
}
