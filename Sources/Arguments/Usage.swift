/// The help text of a command.
struct Usage {
    /// The column at which explanations begin, and the width of the whole.
    private static let column = 26
    private static let width = 80

    private let path: [Command]
    private let options: [OptionDefinition]

    /// Takes the command with the groups around it, outermost first, and all options it has.
    init(path: [Command], options: [OptionDefinition]) {
        self.path = path
        self.options = options
    }

    /// What stands for a value in help texts: `<name>`.
    static func placeholder(_ name: String) -> String { "<\(name.lowercased())>" }

    /// The whole text, ending in a newline.
    var text: String {
        let command = path[path.count - 1]
        var blocks = ["OVERVIEW: \(command.summary)"]
        if !command.discussion.isEmpty {
            let paragraphs = command.discussion.split(separator: "\n\n")
            blocks += paragraphs.map { Self.wrap(String($0), indent: 0).joined(separator: "\n") }
        }
        blocks.append("USAGE: \(usageLine(command))")
        let arguments = command.arguments.map { (Self.placeholder($0.name), $0.summary) }
        blocks += Self.section("ARGUMENTS", arguments)
        blocks += Self.section("OPTIONS", options.map { (Self.label($0), Self.explanation($0)) })
        blocks += Self.section("SUBCOMMANDS", command.subcommands.map { ($0.name, $0.summary) })
        if !command.subcommands.isEmpty {
            let names = [path[0].name, "help"] + path.dropFirst().map(\.name)
            let name = names.joined(separator: " ")
            blocks.append("  See '\(name) <subcommand>' for detailed help.")
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Names all options and arguments; many options are summed up as `[<options>]`.
    private func usageLine(_ command: Command) -> String {
        var words = path.map(\.name)
        let own = options.filter { $0.name != Command.help.definition.name }
        if command.subcommands.isEmpty {
            words += own.count > 8 ? ["[<options>]"] : own.map { "[\(Self.spelling($0))]" }
        } else {
            words.append("<subcommand>")
        }
        for argument in command.arguments {
            let name = Self.placeholder(argument.name)
            let isMany = argument.count.upperBound > 1
            let word = isMany ? "\(name) ..." : name
            words.append(argument.count.lowerBound == 0 ? "[\(word)]" : word)
        }
        let lines = Self.wrap(words: words, indent: 7 + path[0].name.count + 1, first: 7)
        return lines.joined(separator: "\n")
    }

    private static func spelling(_ option: OptionDefinition) -> String {
        if case .flag = option.kind { return "--\(option.name)" }
        return "--\(option.name) \(placeholder(option.valueName))"
    }

    private static func label(_ option: OptionDefinition) -> String {
        let short = option.short.map { "-\($0), " } ?? ""
        return short + spelling(option)
    }

    private static func explanation(_ option: OptionDefinition) -> String {
        var notes: [String] = []
        if case .choice(let names) = option.kind {
            notes.append("values: \(names.joined(separator: ", "))")
        }
        if let text = option.defaultText, !text.isEmpty { notes.append("default: \(text)") }
        return notes.isEmpty
            ? option.summary : "\(option.summary) (\(notes.joined(separator: "; ")))"
    }

    /// A heading and aligned rows; nothing if there are no rows.
    private static func section(_ title: String, _ rows: [(String, String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let lines = rows.flatMap { row(label: $0.0, explanation: $0.1) }
        return [(["\(title):"] + lines).joined(separator: "\n")]
    }

    /// A label with its explanation beside it, or below if the label is too wide.
    private static func row(label: String, explanation: String) -> [String] {
        var lines = wrap(explanation, indent: column)
        let label = "  \(label)"
        guard label.count < column, let first = lines.first else { return [label] + lines }
        lines[0] = label + first.dropFirst(label.count)
        return lines
    }

    /// Breaks a text into lines of at most `width` columns, each begun by `indent` spaces.
    private static func wrap(_ text: String, indent: Int) -> [String] {
        let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
        let lines = wrap(words: words, indent: indent, first: indent)
        return lines.enumerated().map { index, line in
            index == 0 ? String(repeating: " ", count: indent) + line : line
        }
    }

    /// Joins words to lines; the first begins at column `first`, which is not written out.
    private static func wrap(words: [String], indent: Int, first: Int) -> [String] {
        var lines = [""]
        var column = first
        for word in words {
            let isStart = lines[lines.count - 1].allSatisfy { $0 == " " }
            if !isStart, column + 1 + word.count > width {
                lines.append(String(repeating: " ", count: indent) + word)
                column = indent + word.count
            } else {
                lines[lines.count - 1] += isStart ? word : " \(word)"
                column += word.count + (isStart ? 0 : 1)
            }
        }
        return lines
    }
}
