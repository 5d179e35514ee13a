/// The command that was asked for, with the values of everything it takes.
public struct ParsedArguments: Sendable {
    /// The command's words, the program's name first: `["winnow", "quarantine", "list"]`.
    public let path: [String]
    /// The values of the options that somebody gave, by option name.
    let values: [String: [OptionValue]]
    /// The words of the positional arguments, by argument name.
    let words: [String: [String]]

    /// The value of an option: from the command line, else the environment, else the configuration
    /// file, else its default.
    public subscript<Value>(option: Option<Value>) -> Value {
        option.convert(values[option.definition.name] ?? [])
    }

    /// The words of a positional argument.
    public subscript<Value>(argument: Positional<Value>) -> Value {
        argument.convert(words[argument.name] ?? [])
    }

    /// Whether an option was given anywhere, so that its value is not the default.
    public func isGiven(_ option: some CommandOption) -> Bool {
        values[option.definition.name] != nil
    }

    /// The error for options or arguments that are sound one by one and not together.
    public func conflict(_ message: String) -> ArgumentsError {
        ArgumentsError(.conflict, message, command: path.joined(separator: " "))
    }
}
