internal import Glibc
internal import JSON
internal import Platform
internal import Records
internal import Wire

/// The file of `--receipts`: a JSON line for every input, written as the answers come.
final class ReceiptFile {
    private static let bufferLimit = 64 << 10

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var hasFailed = false

    /// Makes the file, or empties it.
    init(path: String) throws {
        self.path = path
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .failure, "\(SystemError(number: errno, operation: "write receipts to \(path)"))")
        }
    }

    deinit { Glibc.close(descriptor) }

    /// Adds a receipt.
    func write(_ receipt: Receipt) {
        var writer = JSONWriter(capacity: 256)
        writer.value(receipt.json)
        buffer += writer.bytes + [UInt8(ascii: "\n")]
        if buffer.count >= Self.bufferLimit { flush() }
    }

    private func flush() {
        if (try? FileBytes.writeAll(buffer, to: descriptor, name: path)) == nil { hasFailed = true }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left; the file is whole then.
    func close() throws {
        flush()
        guard !hasFailed else {
            throw CommandFailure(.failure, "the receipts in \(path) are not complete: disk full?")
        }
    }
}
