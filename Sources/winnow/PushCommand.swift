internal import Arguments
internal import Glibc
internal import JSON
internal import Platform
internal import Producer
internal import Records
internal import Wire

/// `winnow push`: documents to the hub, a receipt for every one.
enum PushCommand {
    static let batch = Option.string(
        "batch", "NAME", "The batch's name; default: the start time.")
    static let receipts = Option.string(
        "receipts", "FILE", "Write a receipt for every input to this file, as JSON lines.")
    private static let detach = Option.flag(
        "detach", "Leave once every document has its receipt, without waiting for results.")
    private static let wait = Option.duration(
        "wait", default: .seconds(30), "How long to wait for a hub.")
    private static let watch = Option.flag(
        "watch", "Watch the folders and submit what comes into them, until SIGTERM or SIGINT.")
    static let paths = Positional.many(
        "PATH", count: 1...Int.max, "Files, folders, archives, .jsonl files, or - for stdin.")

    static let command = Command(
        "push", "Submits documents and waits until they are settled.",
        discussion: """
            What the hub has already is not sent again, so an interrupted push is resumed by \
            repeating it. Each push writes its receipts anew, for every input gets one again.

            With --watch it goes on after the documents that are there: a file is submitted when \
            it is closed or renamed into a folder, also again after a change. Hidden names are \
            passed over, so write to one and rename it where a file is written in several goes.
            """,
        arguments: [paths],
        options: [
            SharedOptions.hub, batch, receipts, watch, detach, wait, SharedOptions.documentLimit,
            SharedOptions.json, SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let stop = try StopWatcher()
        var options = ProducerOptions(
            address: try SharedOptions.address(arguments),
            batch: arguments[batch] ?? defaultBatch())
        options.wait = arguments[wait]
        options.isDetached = arguments[detach]
        options.documentLimit = arguments[SharedOptions.documentLimit]
        if arguments[watch] { return try watch(arguments, options, stop) }
        let outcome = try push(
            arguments[paths], options, receipts: arguments[receipts],
            stop: stop)
        summarize(outcome, options, arguments)
        try requireWhole(outcome, batch: options.batch)
        return PushSummary.exitCode(outcome)
    }

    /// Pushes what is in folders and what comes, until it is stopped or a folder is gone.
    private static func watch(
        _ arguments: ParsedArguments, _ options: ProducerOptions, _ stop: StopWatcher
    ) throws -> ExitCode {
        var scanner = try WatchScanner(
            folders: arguments[paths], documentLimit: options.documentLimit)
        let display = PushDisplay(showsChangesOnly: true)
        let outcome = try submit(
            options, receipts: arguments[receipts], stop: stop, display
        ) { producer in try producer.watch { scanner.next() } }
        summarize(outcome, options, arguments)
        if let failure = scanner.failure { throw CommandFailure(.failure, "\(failure)") }
        if outcome.unanswered > 0 { try requireWhole(outcome, batch: options.batch) }
        return PushSummary.exitCode(outcome)
    }

    /// Prints what a push came to; shared with a `winnow run` that was stopped.
    static func summarize(
        _ outcome: ProducerProgress, _ options: ProducerOptions, _ arguments: ParsedArguments
    ) {
        if arguments[SharedOptions.json] {
            StandardOutput.writeLine(PushSummary.json(outcome, batch: options.batch))
        } else {
            StandardOutput.write(PushSummary.text(outcome, options: options))
        }
    }

    /// The batch's name when none is given: when the push started.
    static func defaultBatch() -> String {
        Timestamp(milliseconds: SystemTime().wallMilliseconds).compact
    }

    /// Pushes and shows progress; shared with `winnow run`.
    static func push(
        _ paths: [String], _ options: ProducerOptions, receipts: String?, stop: StopWatcher
    ) throws -> ProducerProgress {
        var scanner = InputScanner(paths: paths, documentLimit: options.documentLimit)
        return try submit(options, receipts: receipts, stop: stop, PushDisplay()) { producer in
            try producer.run { scanner.next() }
        }
    }

    private static func submit(
        _ options: ProducerOptions, receipts: String?, stop: StopWatcher, _ display: PushDisplay,
        _ run: (inout ProducerService) throws -> ProducerProgress
    ) throws -> ProducerProgress {
        let file = try receipts.map { try ReceiptFile(path: $0) }
        stop.save(file)
        defer { stop.finish() }
        let isStopping = { stop.isAsked }
        var producer = try ProducerService(options: options, isStopping: isStopping) {
            receipt, detail in
            file?.write(receipt)
            if receipt.status == .refused {
                display.note(
                    "refused: \(receipt.name): \(receipt.reason?.rawValue ?? "") (\(detail))")
            }
        } onProgress: { progress in
            file?.flush()
            display.show(progress)
        }
        defer { file?.flush() }
        let outcome = try run(&producer)
        display.finish()
        try file?.close()
        return outcome
    }

    /// Ends a push that was stopped, with what to do about it.
    static func requireWhole(_ outcome: ProducerProgress, batch: String) throws {
        guard outcome.wasStopped else { return }
        throw CommandFailure(
            .failure,
            "stopped before all was done; run it again with --batch \(batch) to go on "
                + "where it stopped")
    }
}
