import Glibc
import Platform

/// Collects what a program writes to its two streams, on a thread, until both are closed.
final class WrittenText: Sendable {
    private struct Collected {
        var output: [UInt8] = []
        var errors: [UInt8] = []
        var isComplete = false

        func bytes(_ stream: ProcessHarness.Stream) -> [UInt8] {
            stream == .output ? output : errors
        }
    }

    private let collected = Monitor(Collected())

    /// Reads the descriptors to their ends and closes them.
    init(output: Int32, errors: Int32) throws {
        let collected = collected
        _ = try OwnedThread(name: "written-text") {
            WrittenText.collect(output, errors, into: collected)
        }
    }

    func text(_ stream: ProcessHarness.Stream) -> String {
        String(decoding: collected.withLock { $0.bytes(stream) }, as: UTF8.self)
    }

    /// The first whole line that contains the text, after so many others, once it is there.
    func line(
        containing text: String, in stream: ProcessHarness.Stream, after count: Int,
        within limit: Duration
    ) -> String? {
        let find = { (collected: Collected) in
            WrittenText.line(containing: text, after: count, in: collected.bytes(stream))
        }
        return collected.withLock(
            once: { $0.isComplete || find($0) != nil }, by: SystemTime().now + limit,
            do: { find($0) })
    }

    /// Waits until both streams are closed, but not for ones that a grandchild keeps open.
    func waitForEnd() {
        collected.withLock(
            once: { $0.isComplete }, by: SystemTime().now + .seconds(2), do: { _ in })
    }

    private static func line(
        containing text: String, after count: Int, in bytes: [UInt8]
    ) -> String? {
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
        return String(decoding: bytes[..<end], as: UTF8.self)
            .split(separator: "\n").filter { $0.contains(text) }.dropFirst(count).first
            .map(String.init)
    }

    private static func collect(
        _ output: Int32, _ errors: Int32, into collected: Monitor<Collected>
    ) {
        var items = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while items.contains(where: { $0.fd >= 0 }) {
            guard unsafe poll(&items, 2, -1) >= 0 || errno == EINTR else { break }
            for index in items.indices where items[index].fd >= 0 && items[index].revents != 0 {
                var chunk = [UInt8](repeating: 0, count: 1 << 16)
                let count = unsafe read(items[index].fd, &chunk, chunk.count)
                if count <= 0 {
                    close(items[index].fd)
                    items[index].fd = -1
                    continue
                }
                collected.withLock {
                    if index == 0 {
                        $0.output += chunk[..<count]
                    } else {
                        $0.errors += chunk[..<count]
                    }
                }
                collected.wakeAll()
            }
        }
        collected.withLock { $0.isComplete = true }
        collected.wakeAll()
    }
}
