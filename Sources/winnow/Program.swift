internal import Arguments
internal import Client
internal import Glibc
internal import Hub
internal import HubLink
internal import Platform
internal import Storage
internal import Wire

/// The program: its commands, and what runs each of them.
enum Program {
    /// The version of the program and of its protocol's status.
    static let version = "0.1.0"

    private typealias Run = @Sendable (ParsedArguments) throws -> ExitCode

    private static let commands: [(command: Command, run: Run)] = [
        (RunCommand.command, RunCommand.run), (HubCommand.command, HubCommand.run),
        (WorkCommand.command, WorkCommand.run), (PushCommand.command, PushCommand.run),
        (SubscribeCommand.command, SubscribeCommand.run),
        (ExtractCommand.command, ExtractCommand.run),
        (StatusCommand.command, StatusCommand.run), (ShowCommand.command, ShowCommand.run),
        (WhyCommand.command, WhyCommand.run),
        (DuplicatesCommand.command, DuplicatesCommand.run),
        (QuarantineCommand.command, QuarantineCommand.run),
        (ReextractCommand.command, ReextractCommand.run),
        (OperatingCommands.pause, OperatingCommands.run),
        (OperatingCommands.resume, OperatingCommands.run),
        (OperatingCommands.drain, OperatingCommands.run),
    ]

    private static let root = Command(
        "winnow", "Turns piles of reports into entities and statistics.",
        subcommands: commands.map(\.command))

    /// Runs a command line and tells how it went.
    static func run(_ line: [String]) -> ExitCode {
        ParentProcess.follow()
        SignalSource.ignoreBrokenPipes()
        if line.first == SlotProcess.word { return SlotProcess.run(Array(line.dropFirst())) }
        do {
            let parser = ArgumentParser(root, version: version)
            let invocation = try parser.parse(
                line.isEmpty ? ["--help"] : line, environment: Environment.all,
                configuration: ConfigurationFile.read)
            switch invocation {
            case .show(let text):
                StandardOutput.write(text)
                return .done
            case .run(let arguments):
                let command = commands.first { $0.command.name == arguments.path.dropFirst().first }
                return try command?.run(arguments) ?? .usage
            }
        } catch {
            return fail(error)
        }
    }

    /// Prints an error's one line and chooses its exit code.
    static func fail(_ error: any Error) -> ExitCode {
        let (code, line) = verdict(of: error)
        if !line.isEmpty { StandardError.writeLine(line) }
        return code
    }

    private static func verdict(of error: any Error) -> (ExitCode, String) {
        switch error {
        case let error as ArgumentsError: (.usage, error.description)
        case let error as CommandFailure:
            (error.code, error.message.isEmpty ? "" : "error: \(error.message)")
        case let error as ClientError:
            (error.code == .unreachable ? .unreachable : .failure, "error: \(error.message)")
        case let error as LinkError:
            (error.code == .unreachable ? .unreachable : .failure, "error: \(error.message)")
        default: (.failure, "error: \(error)")
        }
    }
}
