/// Takes a command line apart: which command, which option texts, which other words.
struct CommandLineReader {
    /// An option's text with the place it came from, for errors: `--slots`, `WINNOW_SLOTS`.
    struct Given {
        var text: String
        var origin: String
    }

    /// The command and the groups around it, outermost first.
    private(set) var commands: [Command]
    /// The texts of the options given, by option name.
    private(set) var given: [String: [Given]] = [:]
    /// The words that are no options.
    private(set) var words: [String] = []
    /// Whether `--help` or `-h` was among them.
    private(set) var wantsHelp = false
    /// Whether `--version` was among them.
    private(set) var wantsVersion = false
    private var rest: ArraySlice<String>

    /// Reads all words behind the program's name.
    init(root: Command, line: [String]) throws(ArgumentsError) {
        commands = [root]
        rest = line[...]
        if rest.first == "help" {
            wantsHelp = true
            rest.removeFirst()
        }
        var onlyWords = false
        while let word = rest.popFirst() {
            if onlyWords {
                words.append(word)
            } else if word == "--" {
                onlyWords = true
            } else if word.hasPrefix("--") {
                try readLong(word.dropFirst(2))
            } else if word.hasPrefix("-"), word.count > 1 {
                try readShort(word)
            } else {
                try readWord(word)
            }
        }
    }

    /// The command's words, such as `winnow push`.
    var commandName: String { commands.map(\.name).joined(separator: " ") }

    /// What the command and the groups around it take by name, in the order of the help text.
    var options: [OptionDefinition] {
        commands.reversed().flatMap(\.options).map(\.definition) + [Command.config.definition]
    }

    /// Options that only show something: they have no value, and no source but the command line.
    var switches: [OptionDefinition] {
        let version = commands.count == 1 ? [Command.version.definition] : []
        return version + [Command.help.definition]
    }

    private mutating func readWord(_ word: String) throws(ArgumentsError) {
        let subcommands = commands[commands.count - 1].subcommands
        if subcommands.isEmpty {
            words.append(word)
        } else if let command = subcommands.first(where: { $0.name == word }) {
            commands.append(command)
        } else {
            let hint = Spelling.hint(for: word, among: subcommands.map(\.name))
            throw error(.unknownCommand, "unknown command '\(word)'\(hint)")
        }
    }

    private mutating func readLong(_ word: Substring) throws(ArgumentsError) {
        let name = String(word.prefix { $0 != "=" })
        let known = options + switches
        guard let option = known.first(where: { $0.name == name }) else {
            let hint = Spelling.hint(for: name, among: known.map(\.name), prefix: "--")
            throw error(.unknownOption, "unknown option '--\(name)'\(hint)")
        }
        let inline = name.count < word.count ? String(word.dropFirst(name.count + 1)) : nil
        try take(option, spelling: "--\(name)", inline: inline)
    }

    private mutating func readShort(_ word: String) throws(ArgumentsError) {
        let known = options + switches
        guard let option = known.first(where: { $0.short.map { "-\($0)" } == word }) else {
            throw error(.unknownOption, "unknown option '\(word)'")
        }
        try take(option, spelling: word, inline: nil)
    }

    /// Reads an option's value; behind `--help` nothing is read any more, so nothing can be wrong.
    ///
    /// A value may begin with one dash, as `-` and negative numbers do, but not with two.
    private mutating func take(
        _ option: OptionDefinition, spelling: String, inline: String?
    ) throws(ArgumentsError) {
        if switches.contains(where: { $0.name == option.name }) {
            wantsHelp = wantsHelp || option.name == Command.help.definition.name
            wantsVersion = wantsVersion || option.name == Command.version.definition.name
            rest = []
        } else if let inline {
            given[option.name, default: []].append(Given(text: inline, origin: spelling))
        } else if case .flag = option.kind {
            given[option.name, default: []].append(Given(text: "true", origin: spelling))
        } else if let value = rest.first, !value.hasPrefix("--") {
            rest.removeFirst()
            given[option.name, default: []].append(Given(text: value, origin: spelling))
        } else {
            throw error(
                .missingValue, "'\(spelling)' needs a value: \(option.kind.expectation)")
        }
    }

    private func error(_ code: ArgumentsError.Code, _ message: String) -> ArgumentsError {
        ArgumentsError(code, message, command: commandName)
    }
}
