internal import Arguments
internal import Glibc
internal import Platform
internal import Subscriber

/// `winnow subscribe`: events as JSON lines.
enum SubscribeCommand {
    private static let topics = Option.strings(
        "topic", "PREFIX", "Only topics that begin so: document, entity/country/RU, statistic.")
    private static let from = Option.string(
        "from", "CURSOR", "Where to start: begin, end or HUB:SEQ.")
    private static let name = Option.string(
        "name", "NAME", "A durable name: goes on where it left off.")
    private static let live = Option.flag(
        "live", "Only what is published from now on, without a cursor.")
    private static let limit = Option.integer(
        "limit", "N", in: 1...Int.max, "Leave after this many lines, the last event whole.")

    static let command = Command(
        "subscribe", "Prints every result once, in order, as JSON lines.",
        discussion: """
            Without --from or --live a new name, or none, starts at the oldest event kept. \
            Waits for a hub for ever and goes on after the last line it printed.
            """,
        options: [SharedOptions.hub, topics, from, name, live, limit, SharedOptions.logLevel])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        var options = SubscriberOptions(address: try SharedOptions.address(arguments))
        options.topics = arguments[topics]
        options.name = arguments[name]
        options.lineLimit = arguments[limit]
        if let text = arguments[from] {
            guard let start = SubscriberOptions.start(text) else {
                throw arguments.conflict("--from \(text) is no cursor; use begin, end or HUB:SEQ")
            }
            options.start = start
        }
        let signals = try SignalSource()
        let output = PatientOutput(fileDescriptor: STDOUT_FILENO, signals: signals)
        var hasFailed = false
        let write = { (lines: [[UInt8]]) in handOver(lines, to: output, &hasFailed) }
        if arguments[live] {
            guard arguments[from] == nil, arguments[name] == nil else {
                throw arguments.conflict("--live has no cursor: leave out --from and --name")
            }
            try LiveSubscriber(options: options, signals: signals).run(write)
        } else {
            let log = SharedOptions.log("subscribe", arguments)
            try CursorSubscriber(options: options, log: log, signals: signals).run(write)
        }
        guard !hasFailed else {
            throw CommandFailure(.failure, "cannot write to standard output; is the disk full?")
        }
        return .done
    }

    private static func handOver(
        _ lines: [[UInt8]], to output: PatientOutput, _ hasFailed: inout Bool
    ) -> Handover {
        switch output.write(lines.flatMap { $0 + [UInt8(ascii: "\n")] }) {
        case .written: return .done
        case .writtenAndStopped: return .doneAndLeaving
        case .cut: return .cut
        case .failed:
            hasFailed = true
            return .cut
        }
    }
}
