import Arguments

/// A small program whose commands show every kind of option and argument.
enum SampleProgram {
    enum Format: String, CaseIterable, Sendable { case jsonl, csv, ftm }

    static let quiet = Option.flag("quiet", short: "q", "Say less.")
    static let hub = Option.string("hub", "ADDRESS", default: "tcp://127.0.0.1:5770", "The hub.")
    static let batch = Option.string("batch", short: "b", "NAME", "The batch.")
    static let topics = Option.strings("topic", "TOPIC", "A topic to follow.")
    static let slots = Option.integer("slots", short: "n", "N", in: 1...64, default: 2, "Slots.")
    static let limit = Option.integer("line-limit", "N", in: 0...Int.max, "Lines.")
    static let size = Option.byteCount(
        "document-limit", in: 1...(1 << 30), default: 64 << 20, "The largest document.")
    static let wait = Option.duration("wait", default: .seconds(30), "How long to wait.")
    static let format = Option.choice("format", "FORMAT", default: Format.jsonl, "The format.")
    static let paths = Positional.many("PATH", count: 1...Int.max, "What to send.")
    static let document = Positional.one("DOC", "A document.")
    static let worker = Positional.optional("WORKER", "A worker.")

    static let parser = ArgumentParser(
        Command(
            "winnow", "Turns reports into findings.", options: [quiet],
            subcommands: [
                Command(
                    "push", "Sends documents to the hub.",
                    discussion: """
                        Every document gets a receipt, and the command waits until all of them are \
                        settled.

                        Nothing is sent twice.
                        """,
                    arguments: [paths],
                    options: [hub, batch, topics, slots, limit, size, wait, format]),
                Command(
                    "copy", "Copies.",
                    arguments: [paths, document]),
                Command(
                    "quarantine", "Looks after what failed.",
                    subcommands: [
                        Command("list", "Lists it.", options: [hub]),
                        Command("drop", "Drops one.", arguments: [document, worker]),
                    ]),
            ]), version: "0.1.0")

    /// The values of a command line, which must be one that runs a command.
    static func run(
        _ line: String, environment: [String: String] = [:], file: String? = nil
    ) throws -> ParsedArguments {
        let words = line.split(separator: " ").map(String.init)
        let invocation = try parser.parse(words, environment: environment) { _ in
            file.map { ConfigurationText(path: "winnow.conf", text: $0) }
        }
        guard case .run(let arguments) = invocation else { throw NotRun() }
        return arguments
    }

    struct NotRun: Error {}

    /// The error line of a command line that must be wrong.
    static func error(
        _ line: String, environment: [String: String] = [:], file: String? = nil
    ) -> String {
        do {
            _ = try run(line, environment: environment, file: file)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    /// The text that a command line shows instead of running something.
    static func shown(_ line: String) throws -> String {
        let words = line.split(separator: " ").map(String.init)
        guard case .show(let text) = try parser.parse(words) else { return "" }
        return text
    }
}
