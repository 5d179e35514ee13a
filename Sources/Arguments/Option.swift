/// An option of a command as the parser and the help text see it, whatever its value's type.
public protocol CommandOption: Sendable {
    /// Name, value and help text.
    var definition: OptionDefinition { get }
}

/// What an option is called, what it takes and what is said about it.
public struct OptionDefinition: Sendable {
    /// The long name without dashes, also its key in the configuration file.
    public let name: String
    /// The one-letter name, if it has one.
    public let short: Character?
    /// What stands for the value in help texts; empty for a flag.
    let valueName: String
    let kind: ValueKind
    /// Whether every occurrence adds a value; otherwise the last one counts.
    let isRepeated: Bool
    /// The default as a person would write it, `nil` if there is none.
    let defaultText: String?
    /// One sentence for the help text.
    let summary: String

    /// The name of the environment variable that gives its value: `WINNOW_DOCUMENT_LIMIT`.
    public var environmentName: String {
        "WINNOW_" + name.uppercased().map { $0 == "-" ? "_" : $0 }
    }
}

/// An option whose value has the type `Value`; declared once, then used to look the value up.
///
///     static let slots = Option.integer("slots", "N", in: 1...256, default: 2, "Slots to run.")
///     …
///     let count = parsed[slots]
public struct Option<Value: Sendable>: CommandOption {
    /// What the parser and the help text see of it.
    public let definition: OptionDefinition
    /// Makes the value from those that were read; there are none if nobody gave one.
    let convert: @Sendable ([OptionValue]) -> Value

    init(
        _ name: String, short: Character? = nil, _ valueName: String, _ kind: ValueKind,
        isRepeated: Bool = false, default defaultText: String? = nil, _ summary: String,
        convert: @escaping @Sendable ([OptionValue]) -> Value
    ) {
        definition = OptionDefinition(
            name: name, short: short, valueName: valueName, kind: kind, isRepeated: isRepeated,
            defaultText: defaultText, summary: summary)
        self.convert = convert
    }
}
