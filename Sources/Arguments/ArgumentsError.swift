/// A command line, environment variable or configuration line that cannot be followed.
public struct ArgumentsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: Sendable, CaseIterable {
        /// A word that names no sub-command.
        case unknownCommand
        /// An option the command does not have.
        case unknownOption
        /// An option at the end of the line, or before another one, that needs a value.
        case missingValue
        /// A value of the wrong type, out of its range or not among the choices.
        case invalidValue
        /// Fewer positional arguments than the command needs.
        case missingArgument
        /// More positional arguments than the command takes.
        case unexpectedArgument
        /// A configuration file that cannot be read or understood.
        case configuration
        /// Options that contradict each other.
        case conflict
    }

    /// What is wrong.
    public var code: Code
    /// What is wrong, in a few words for people, without `error:`.
    public var message: String
    /// The command that was meant, such as `winnow push`; its `--help` is pointed to.
    public var command: String

    /// Makes an error.
    public init(_ code: Code, _ message: String, command: String) {
        self.code = code
        self.message = message
        self.command = command
    }

    /// The whole line for standard error: `error: …; see 'winnow push --help'`.
    public var description: String { "error: \(message); see '\(command) --help'" }
}
