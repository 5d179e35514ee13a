internal import Arguments
internal import Client
internal import JSON
internal import Language
internal import Platform
internal import Records
internal import Wire
internal import Worker

/// `winnow reextract`: replaces results by those of a newer extractor.
enum ReextractCommand {
    private static let olderThan = Option.string(
        "older-than", "VERSION",
        "Documents whose result is of an older extractor than this; default: this program's.")
    private static let profile = Option.string(
        "profile", "FILE",
        "Without --older-than: also those whose result was made with another profile.")
    private static let batch = Option.string("batch", "NAME", "Documents of this batch only.")
    private static let quarantined = Option.flag(
        "quarantined", "Documents in quarantine, instead of those with a result.")
    private static let dryRun = Option.flag("dry-run", "Count them, and change nothing.")

    static let command = Command(
        "reextract", "Extracts documents again; old results stand until new ones are stored.",
        discussion: """
            Start workers of the new version first, with the same --profile if one is given; each \
            replaced result is an event. --profile trafficking is the built-in one.
            """,
        options: [
            olderThan, profile, batch, quarantined, dryRun, SharedOptions.hub,
            SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let version = try wanted(arguments)
        guard ExtractorVersion(version) != nil else {
            throw arguments.conflict("--older-than takes a version such as \(Extractor.version)")
        }
        let address = try SharedOptions.address(arguments)
        var count = 0
        var after: JSONValue = 0
        repeat {
            let answer = try Respondent.order(
                .reextract, order(arguments, version, after: after), at: address)
            count += Int(answer["documents"]?.integerValue ?? 0)
            after = answer["after"] ?? .null
        } while after != .null
        let verb = arguments[dryRun] ? "would be" : "will be"
        StandardOutput.write("\(HumanText.counted(count, "document")) \(verb) extracted again\n")
        return .done
    }

    /// The version that results are to have: the one named, or this program's with a profile.
    private static func wanted(_ arguments: ParsedArguments) throws -> String {
        if let version = arguments[olderThan] { return version }
        guard let name = arguments[profile] else { return Extractor.version }
        return try SharedOptions.field(named: name, arguments).fullVersion
    }

    private static func order(
        _ arguments: ParsedArguments, _ version: String, after: JSONValue
    ) -> JSONValue {
        [
            "older_than": .string(version),
            "batch": arguments[batch].map { .string($0) } ?? .null,
            "quarantined": .bool(arguments[quarantined]), "dry_run": .bool(arguments[dryRun]),
            "after": after,
        ]
    }
}
