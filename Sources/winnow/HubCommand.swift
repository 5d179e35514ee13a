internal import Arguments
internal import Hub
internal import Platform
internal import Queueing
internal import Wire

/// `winnow hub`: the one stateful process.
enum HubCommand {
    private static let store = Option.string(
        "store", "PATH", default: "winnow.db", "The store, made if it is not there.")
    private static let listen = Option.string(
        "listen", "ADDRESS", default: HubAddress.standard.description,
        "Where to listen: tcp://HOST[:PORT] or ipc://FOLDER.")
    private static let insecure = Option.flag(
        "insecure", "Serve others than this machine without keys.")
    private static let maximumAttempts = Option.integer(
        "max-attempts", "N", in: 1...100, default: 3,
        "Charged attempts after which a document is quarantined.")
    private static let keepEvents = Option.integer(
        "keep-events", "N", in: 1...(1 << 53),
        "Events kept for subscribers, the newest; older ones are trimmed. Default: all.")

    static let command = Command(
        "hub", "Takes documents, hands them to workers, keeps and publishes results.",
        discussion: "Stops on SIGTERM or SIGINT: commits what it has and closes.",
        options: [
            store, listen, insecure, SharedOptions.documentLimit, maximumAttempts, keepEvents,
            SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let address = try SharedOptions.address(arguments[listen], option: "--listen", arguments)
        guard let address else { return .usage }
        guard address.isLocal || arguments[insecure] else {
            throw arguments.conflict(
                "--listen \(address) would serve other machines in the clear; "
                    + "listen on loopback, or say --insecure")
        }
        let path = arguments[store]
        guard !path.hasPrefix("postgres:"), !path.hasPrefix("postgresql:") else {
            throw arguments.conflict("--store takes a path; PostgreSQL is not supported yet")
        }
        var options = HubOptions(store: path, version: Program.version)
        options.address = address
        options.documentLimit = arguments[SharedOptions.documentLimit]
        options.queue.maximumAttempts = arguments[maximumAttempts]
        options.keptEvents = arguments[keepEvents].map(Int64.init)
        try HubServer(options: options, log: SharedOptions.log("hub", arguments)).run()
        return .done
    }
}
