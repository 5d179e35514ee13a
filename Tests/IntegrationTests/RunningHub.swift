import Glibc
import JSON
import Platform
import TestKit

/// A hub with workers as processes over ipc, on a store of its own; all gone with the value.
final class RunningHub {
    let folder = TemporaryDirectory()
    let hub: ProcessHarness

    /// The path of the store.
    let store: String

    /// - Parameter store: its path; in a folder that goes with the value if nil.
    init(store: String? = nil) throws {
        self.store = store ?? folder.path("winnow.db")
        hub = try ProcessHarness([
            "hub", "--store", self.store, "--listen", "ipc://" + folder.path,
        ])
        _ = try hub.line(containing: "ready", in: .errors)
    }

    /// The hub's address.
    var address: String { "ipc://" + folder.path }

    /// Starts a worker.
    func startWorker(slots: Int = 1) throws -> ProcessHarness {
        try ProcessHarness(["work", "--hub", address, "--slots", String(slots)])
    }

    /// Writes so many distinct lines for a push.
    func writeLines(_ count: Int, from first: Int = 0, padding: Int = 0) throws -> String {
        var writer = JSONWriter()
        for number in first..<first + count {
            writer.value([
                "id": .string("line-\(number)"),
                "text": .string(
                    "In 2015, about \(number + 2) women left Moldova."
                        + String(repeating: " ", count: padding)),
            ])
            writer.endLine()
        }
        return try folder.write(writer.bytes, to: "lines-\(first).jsonl")
    }

    /// Pushes to the hub and waits for the end.
    func push(_ path: String, _ arguments: String...) throws -> ProcessHarness.Finished {
        try ProcessHarness.run(["push", path, "--hub", address] + arguments)
    }

    /// What the status says of a batch.
    func status(of batch: String) throws -> JSONValue? {
        try status()["batches"]?.arrayValue?.first { $0["name"]?.stringValue == batch }
    }

    /// What `winnow status --json` says.
    func status() throws -> JSONValue {
        let finished = try ProcessHarness.run(["status", "--json", "--hub", address])
        return try JSONValue.parse(Array(finished.output.utf8))
    }
}

/// The lines of a text as JSON values.
func jsonLines(_ text: String) throws -> [JSONValue] {
    try text.utf8.split(separator: UInt8(ascii: "\n")).map { try JSONValue.parse(Array($0)) }
}
