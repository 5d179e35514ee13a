/// Turns a command line, the environment and a configuration file into a command with its values.
public struct ArgumentParser: Sendable {
    /// What a command line asks for.
    public enum Invocation: Sendable {
        /// To be shown this text: a command's help, or the version.
        case show(String)
        /// To run a command.
        case run(ParsedArguments)
    }

    private let root: Command
    private let version: String

    /// Makes a parser for a program; the root's name is the program's, and `--version` shows both.
    public init(_ root: Command, version: String) {
        self.root = root
        self.version = version
    }

    /// Reads the words behind the program's name.
    ///
    /// An option's value comes from the command line, else from `WINNOW_<OPTION>`, else from the
    /// configuration. `configuration` is called once with the path that `--config` or
    /// `WINNOW_CONFIG` names, or `nil`, and gives the file's text, or `nil` if there is none.
    public func parse(
        _ line: [String], environment: [String: String] = [:],
        configuration: (String?) throws(ArgumentsError) -> ConfigurationText? = { _ in nil }
    ) throws(ArgumentsError) -> Invocation {
        let reader = try CommandLineReader(root: root, line: line)
        let command = reader.commands[reader.commands.count - 1]
        if reader.wantsVersion { return .show("\(root.name) \(version)\n") }
        if reader.wantsHelp || !command.subcommands.isEmpty {
            let options = reader.options + reader.switches
            return .show(Usage(path: reader.commands, options: options).text)
        }
        var sources = [reader.given]
        sources.append(fromEnvironment(environment, options: reader.options))
        let path = sources.lazy.compactMap { $0[Command.config.definition.name]?.last?.text }.first
        if let file = try configuration(path) {
            sources.append(try fromConfiguration(file, reader: reader))
        }
        let values = try values(of: reader.options, in: sources, command: reader.commandName)
        let words = try assign(reader.words, to: command.arguments, command: reader.commandName)
        return .run(
            ParsedArguments(path: reader.commands.map(\.name), values: values, words: words))
    }

    private typealias Texts = [String: [CommandLineReader.Given]]

    /// An empty variable counts as none; a repeated option's values are parted by commas.
    private func fromEnvironment(
        _ environment: [String: String], options: [OptionDefinition]
    ) -> Texts {
        var texts: Texts = [:]
        for option in options {
            let name = option.environmentName
            guard let text = environment[name], !text.isEmpty else { continue }
            let parts = option.isRepeated ? text.split(separator: ",") : [text[...]]
            texts[option.name] = parts.map { .init(text: String($0), origin: name) }
        }
        return texts
    }

    /// One file serves all commands, so a key must be known to any of them.
    private func fromConfiguration(
        _ file: ConfigurationText, reader: CommandLineReader
    ) throws(ArgumentsError) -> Texts {
        let known = root.allOptionNames
        let isRepeated = Set(reader.options.filter(\.isRepeated).map(\.name))
        var texts: Texts = [:]
        var seen: Set<String> = []
        for setting in try file.settings(command: reader.commandName) {
            let place = "\(file.path):\(setting.line)"
            guard known.contains(setting.key) else {
                let hint = Spelling.hint(for: setting.key, among: known.sorted())
                throw ArgumentsError(
                    .configuration, "\(place): unknown key '\(setting.key)'\(hint)",
                    command: reader.commandName)
            }
            let isNew = seen.insert(setting.key).inserted
            let isOfCommand = reader.options.contains { $0.name == setting.key }
            guard isNew || isRepeated.contains(setting.key) || !isOfCommand else {
                throw ArgumentsError(
                    .configuration, "\(place): '\(setting.key)' is set twice",
                    command: reader.commandName)
            }
            texts[setting.key, default: []].append(
                .init(text: setting.value, origin: "\(place): \(setting.key)"))
        }
        return texts
    }

    /// Takes every option's texts from the first source that has some, and reads them.
    private func values(
        of options: [OptionDefinition], in sources: [Texts], command: String
    ) throws(ArgumentsError) -> [String: [OptionValue]] {
        var values: [String: [OptionValue]] = [:]
        for option in options {
            guard let texts = sources.lazy.compactMap({ $0[option.name] }).first else { continue }
            for given in texts {
                guard let value = option.kind.value(of: given.text) else {
                    throw ArgumentsError(
                        .invalidValue,
                        "\(given.origin): expected \(option.kind.expectation), not '\(given.text)'",
                        command: command)
                }
                values[option.name, default: []].append(value)
            }
        }
        return values
    }

    /// Deals the words out in order: each argument takes all but what those behind it need.
    private func assign(
        _ words: [String], to arguments: [any CommandArgument], command: String
    ) throws(ArgumentsError) -> [String: [String]] {
        var rest = words[...]
        var assigned: [String: [String]] = [:]
        for (index, argument) in arguments.enumerated() {
            let needed = arguments[(index + 1)...].reduce(0) { $0 + $1.count.lowerBound }
            let taken = rest.prefix(min(argument.count.upperBound, max(0, rest.count - needed)))
            guard taken.count >= argument.count.lowerBound else {
                throw ArgumentsError(
                    .missingArgument, "missing argument '\(Usage.placeholder(argument.name))'",
                    command: command)
            }
            assigned[argument.name] = Array(taken)
            rest = rest.dropFirst(taken.count)
        }
        guard let extra = rest.first else { return assigned }
        throw ArgumentsError(
            .unexpectedArgument, "unexpected argument '\(extra)'", command: command)
    }
}

extension Command {
    /// The names of the options of this command and all below it.
    fileprivate var allOptionNames: Set<String> {
        subcommands.reduce(into: Set(options.map(\.definition.name))) {
            $0.formUnion($1.allOptionNames)
        }
    }
}
