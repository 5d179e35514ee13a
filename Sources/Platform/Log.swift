import Glibc

/// Writes what happens, one line each, for the people who run the program.
///
/// A line is time, level, role and message, then `key=value` fields:
/// `2026-11-24T18:30:12.123Z info hub: worker ready worker=w1 slots=4`. Below its level a log
/// costs a comparison: messages and fields are not even made. A line goes out in one write, so
/// lines of several threads and processes do not mix.
public struct Log: Sendable {
    /// How much a line matters; `warning` is for what works again by itself, `error` for what
    /// somebody must look at.
    public enum Level: String, Sendable, CaseIterable, Comparable {
        case debug, info, warning, error

        /// Whether the first matters less.
        public static func < (first: Level, second: Level) -> Bool { first.rank < second.rank }

        private var rank: Int {
            switch self {
            case .debug: 0
            case .info: 1
            case .warning: 2
            case .error: 3
            }
        }
    }

    /// Named values that follow the message, in the order written.
    public typealias Fields = KeyValuePairs<String, any CustomStringConvertible>

    /// The part of the program that speaks: `hub`, `work`.
    public let role: String
    /// Lines below this level are not written.
    public let level: Level

    private let time: any TimeSource
    private let sink: @Sendable (String) -> Void

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - role: the part of the program that speaks.
    ///   - level: the least level that is written.
    ///   - time: what dates the lines.
    ///   - sink: where lines go, each with its line feed; standard error when not given.
    public init(
        role: String, level: Level = .info, time: any TimeSource = SystemTime(),
        sink: @escaping @Sendable (String) -> Void = Log.writeToStandardError
    ) {
        self.role = role
        self.level = level
        self.time = time
        self.sink = sink
    }

    /// A log that writes nothing below `error`, nor that.
    public static let silent = Log(role: "", level: .error, sink: { _ in })

    /// Says what only somebody who looks for a fault wants to know.
    public func debug(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]
    ) {
        write(.debug, message, fields)
    }

    /// Says what happens in normal operation, rarely.
    public func info(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]
    ) {
        write(.info, message, fields)
    }

    /// Says what went wrong and mends itself.
    public func warning(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]
    ) {
        write(.warning, message, fields)
    }

    /// Says what went wrong and needs somebody.
    public func error(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]
    ) {
        write(.error, message, fields)
    }

    private func write(_ level: Level, _ message: () -> String, _ fields: () -> Fields) {
        guard level >= self.level else { return }
        let moment = Timestamp(milliseconds: time.wallMilliseconds)
        var line = "\(moment) \(level.rawValue) \(role): \(LogText.escaped(message()))"
        for (key, value) in fields() {
            line += " \(key)=\(LogText.value(value.description))"
        }
        sink(line + "\n")
    }

    /// Writes a line to standard error in one go; what cannot be written is dropped.
    @Sendable
    public static func writeToStandardError(_ line: String) {
        var line = line
        line.withUTF8 { bytes in
            _ = retryingInterrupts {
                unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
            }
        }
    }
}

/// How text from outside is written so that a line stays one line and a field one field.
enum LogText {
    /// What would end the line or steer a terminal as `\n` or `\u{1B}`; the rest as it is.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: DisplayText.isHarmful) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if DisplayText.isHarmful(scalar) {
                escaped += scalar.escaped(asASCII: true)
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The text as a field's value: in quotes when it would not end at the next space.
    static func value(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { scalar in
            " \"=".unicodeScalars.contains(scalar) || DisplayText.isHarmful(scalar)
        }
        guard needsQuotes || text.isEmpty else { return text }
        let quoted = text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\\\"")
        return "\"\(escaped(quoted))\""
    }
}
