internal import Arguments
internal import Glibc
internal import Platform
internal import Producer
internal import Wire
internal import Worker

/// `winnow run`: hub, slots and producer in one go on this machine, over ipc.
enum RunCommand {
    private static let store = Option.string(
        "store", "PATH", default: "winnow.db", "The store, made if it is not there.")
    private static let startWait = Duration.seconds(10)

    static let command = Command(
        "run", "Extracts from files on this machine and shows what was found.",
        discussion: """
            Starts a hub, slots and a producer, waits until every document is settled, and prints \
            a summary. The findings stay in the store.
            """,
        arguments: [PushCommand.paths],
        options: [
            store, SharedOptions.slots, PushCommand.batch, PushCommand.receipts,
            SharedOptions.documentLimit, SharedOptions.documentTimeout,
            SharedOptions.documentMemory, SharedOptions.profile, SharedOptions.json,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        // A bad one is told before anything is started.
        let field = try SharedOptions.field(arguments)
        let stop = try StopWatcher()
        let start = SystemTime().now
        let folder = try TemporaryFolder(prefix: "winnow-run")
        defer { folder.remove() }
        let address = try HubAddress("ipc://\(folder.path)")
        let batch = arguments[PushCommand.batch] ?? PushCommand.defaultBatch()

        var hub = try LocalProcess(
            [
                "hub", "--store", arguments[store], "--listen", address.description,
                "--log-level", "error", "--document-limit",
                ByteCount.text(arguments[SharedOptions.documentLimit]),
            ])
        var workers = try LocalProcess(
            [
                "work", "--hub", address.description, "--log-level", "error", "--slots",
                String(arguments[SharedOptions.slots] ?? Cores.count), "--document-timeout",
                TimeSpan.text(arguments[SharedOptions.documentTimeout]), "--document-memory",
                ByteCount.text(arguments[SharedOptions.documentMemory]), "--profile",
                arguments[SharedOptions.profile],
            ])
        defer {
            workers.stop()
            hub.stop()
        }
        let outcome = try push(arguments, address, batch: batch, stop, watching: &hub)
        workers.stop()
        hub.stop()
        if outcome.wasStopped {
            PushCommand.summarize(
                outcome, ProducerOptions(address: address, batch: batch), arguments)
            try PushCommand.requireWhole(outcome, batch: batch)
        }
        let report = RunSummary(
            store: arguments[store], batch: batch, fieldTypes: field.types, outcome: outcome,
            elapsed: SystemTime().now - start)
        StandardOutput.write(
            arguments[SharedOptions.json] ? try report.json() : try report.text())
        return PushSummary.exitCode(outcome)
    }

    private static func push(
        _ arguments: ParsedArguments, _ address: HubAddress, batch: String, _ stop: StopWatcher,
        watching hub: inout LocalProcess
    ) throws -> ProducerProgress {
        try hub.awaitReady(at: address, within: startWait)
        var options = ProducerOptions(address: address, batch: batch)
        options.wait = startWait
        options.documentLimit = arguments[SharedOptions.documentLimit]
        return try PushCommand.push(
            arguments[PushCommand.paths], options, receipts: arguments[PushCommand.receipts],
            stop: stop)
    }
}
