internal import Glibc
internal import Platform

/// Results and summaries go here.
enum StandardOutput {
    /// Writes all bytes; false when nobody reads any more.
    @discardableResult
    static func write(_ bytes: [UInt8]) -> Bool {
        (try? FileBytes.writeAll(bytes, to: STDOUT_FILENO, name: "standard output")) != nil
    }

    /// Writes a text; false when nobody reads any more.
    @discardableResult
    static func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Writes a line.
    static func writeLine(_ text: String) { write(text + "\n") }
}

/// Progress, logs and errors go here.
enum StandardError {
    /// Writes a line, of which parts may come from outside.
    static func writeLine(_ text: String) {
        let line = DisplayText.harmless(text) + "\n"
        _ = try? FileBytes.writeAll(
            Array(line.utf8), to: STDERR_FILENO, name: "standard error")
    }
}
