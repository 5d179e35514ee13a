internal import Arguments
internal import Client
internal import JSON
internal import Wire

/// `winnow pause`, `winnow resume` and `winnow drain`: orders to a hub.
enum OperatingCommands {
    private static let worker = Positional.one(
        "WORKER", "A worker's id, as 'winnow status' shows it.")

    static let pause = Command(
        "pause", "Stops giving out documents; what is in flight goes on.",
        options: [SharedOptions.hub, SharedOptions.logLevel])
    static let resume = Command(
        "resume", "Gives out documents again.",
        options: [SharedOptions.hub, SharedOptions.logLevel])
    static let drain = Command(
        "drain", "Lets a worker finish what it has at hand and leave.", arguments: [worker],
        options: [SharedOptions.hub, SharedOptions.logLevel])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let address = try SharedOptions.address(arguments)
        switch arguments.path.last {
        case "pause":
            _ = try Respondent.order(.pause, [:], at: address)
            StandardOutput.write("paused; 'winnow resume' goes on\n")
        case "resume":
            _ = try Respondent.order(.resume, [:], at: address)
            StandardOutput.write("resumed\n")
        default:
            let name = arguments[worker]
            _ = try Respondent.order(.drain, ["worker": .string(name)], at: address)
            StandardOutput.write("\(name) is leaving\n")
        }
        return .done
    }
}
