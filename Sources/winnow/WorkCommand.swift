internal import Arguments
internal import Glibc
internal import Platform
internal import Wire
internal import Worker

/// `winnow work`: a supervisor with slots that pull documents from the hub.
enum WorkCommand {
    static let command = Command(
        "work", "Extracts entities and statistics from what the hub hands out.",
        discussion: """
            Each slot is a process of its own, watched and started again by this one. Waits for a \
            hub for ever. SIGTERM finishes the documents at hand and gives the rest back.
            """,
        options: [
            SharedOptions.hub, SharedOptions.slots, SharedOptions.documentTimeout,
            SharedOptions.documentMemory, SharedOptions.profile, SharedOptions.logLevel,
        ])

    /// Hosts in containers may have one name and one process number in common.
    private static var workerName: String {
        let mark = String(UInt16.random(in: 0x1000...0xffff), radix: 16)
        return "\(Host.name)-\(getpid())-\(mark)"
    }

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let time = SystemTime()
        var options = SupervisorOptions(
            address: try SharedOptions.address(arguments),
            worker: workerName, host: Host.name,
            slots: arguments[SharedOptions.slots] ?? Cores.count)
        options.epoch = time.now.wholeMilliseconds
        options.documentTimeout = arguments[SharedOptions.documentTimeout]
        options.field = try SharedOptions.field(arguments)
        options.documentMemory = arguments[SharedOptions.documentMemory]
        var supervisor = try Supervisor(
            options: options, log: SharedOptions.log("work", arguments),
            time: time, slotArguments: SlotProcess.arguments)
        try supervisor.run()
        return .done
    }
}

/// The machine's processors.
enum Cores {
    /// How many this process may use.
    static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
