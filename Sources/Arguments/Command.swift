/// A command with what it takes, or a group of sub-commands; declared as a value.
///
///     Command(
///         "push", "Sends documents to the hub.",
///         arguments: [paths], options: [hub, batch])
///
/// Options of a group are options of every command in it. `--help` and `--config` are understood
/// everywhere and need not be declared.
public struct Command: Sendable {
    /// The word that names it.
    public let name: String
    /// One sentence for help texts.
    public let summary: String
    /// Further text for its own help, wrapped when shown; paragraphs are parted by an empty line.
    public let discussion: String
    /// What it takes without a name, in order.
    public let arguments: [any CommandArgument]
    /// What it takes by name.
    public let options: [any CommandOption]
    /// Its sub-commands; a command that has some does nothing by itself.
    public let subcommands: [Command]

    /// Makes a command.
    public init(
        _ name: String, _ summary: String, discussion: String = "",
        arguments: [any CommandArgument] = [], options: [any CommandOption] = [],
        subcommands: [Command] = []
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.arguments = arguments
        self.options = options
        self.subcommands = subcommands
    }

    /// Options that every command has: a configuration file and the help text.
    static let config = Option.string(
        "config", "FILE",
        "Read options from this file instead of ./winnow.conf or /etc/winnow/winnow.conf.")
    static let help = Option.flag("help", short: "h", "Show help information.")
    /// An option of the program itself.
    static let version = Option.flag("version", "Show the version.")
}
