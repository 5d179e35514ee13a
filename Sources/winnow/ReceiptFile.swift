internal import Glibc
internal import JSON
internal import Platform
internal import Records
internal import Synchronization
internal import Wire

/// The file of `--receipts`: a JSON line for every input, written as the answers come.
///
/// Each push writes it anew, for every input gets its receipt again: what the hub has already is a
/// `duplicate`. What was in the file stays until the first receipt comes.
final class ReceiptFile: Sendable {
    private static let bufferLimit = 64 << 10

    private struct Unwritten {
        var bytes: [UInt8] = []
        var isFirst = true
        var hasFailed = false
    }

    private let path: String
    private let descriptor: Int32
    private let unwritten = Mutex(Unwritten())

    /// Makes the file if it is not there.
    init(path: String) throws {
        self.path = path
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
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
        unwritten.withLock { unwritten in
            unwritten.bytes += writer.bytes + [UInt8(ascii: "\n")]
            if unwritten.bytes.count >= Self.bufferLimit { flush(&unwritten) }
        }
    }

    /// Writes what has come so far.
    func flush() {
        unwritten.withLock { if !$0.bytes.isEmpty { flush(&$0) } }
    }

    /// Writes what has come so far, unless a write is under way that hangs.
    func flushIfPossible() {
        _ = unwritten.withLockIfAvailable { if !$0.bytes.isEmpty { flush(&$0) } }
    }

    private func flush(_ unwritten: inout Unwritten) {
        // A pipe cannot be emptied, and need not be.
        if unwritten.isFirst { _ = ftruncate(descriptor, 0) }
        unwritten.isFirst = false
        let bytes = unwritten.bytes
        if (try? FileBytes.writeAll(bytes, to: descriptor, name: path)) == nil {
            unwritten.hasFailed = true
        }
        unwritten.bytes.removeAll(keepingCapacity: true)
    }

    /// Writes what is left; the file is whole then.
    func close() throws {
        let hasFailed = unwritten.withLock { unwritten in
            flush(&unwritten)
            return unwritten.hasFailed
        }
        guard !hasFailed else {
            throw CommandFailure(.failure, "the receipts in \(path) are not complete: disk full?")
        }
    }
}
