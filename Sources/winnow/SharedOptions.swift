internal import Arguments
internal import Client
internal import Platform
internal import Wire
internal import Worker

/// Options that several commands have, and how they are read.
enum SharedOptions {
    static let hub = Option.string(
        "hub", "ADDRESS", "The hub: tcp://HOST[:PORT] or ipc://FOLDER; tcp://127.0.0.1:5770.")
    static let store = Option.string("store", "PATH", "Read this store instead of asking a hub.")
    static let json = Option.flag("json", "Print JSON for programs.")
    static let logLevel = Option.choice(
        "log-level", "LEVEL", default: Log.Level.info, "The least level that is logged.")
    static let slots = Option.integer(
        "slots", "N", in: 1...256, "Slots, each a process of its own; default: cores.")
    static let profile = Option.string(
        "profile", "FILE", default: FieldProfile.builtInName,
        "The terms of the field to extract for.")
    static let documentLimit = Option.byteCount(
        "document-limit", in: 1...WireLimits.documentBytes, default: WireLimits.documentBytes,
        "The largest document that is taken.")
    static let documentTimeout = Option.duration(
        "document-timeout", default: .seconds(30), "The longest a document may take.")
    static let documentMemory = Option.byteCount(
        "document-memory", in: (16 << 20)...(1 << 40), default: 1 << 30,
        "The most memory a slot may take.")

    /// The hub named, or the one on this machine.
    static func address(_ arguments: ParsedArguments) throws -> HubAddress {
        try address(arguments[hub], option: "--hub", arguments) ?? .standard
    }

    /// An address that was named, refused in the words of its option.
    static func address(
        _ text: String?, option: String, _ arguments: ParsedArguments
    ) throws -> HubAddress? {
        guard let text else { return nil }
        do throws(WireError) {
            return try HubAddress(text)
        } catch {
            throw arguments.conflict("\(option): \(error.message)")
        }
    }

    /// Who answers the questions of a reading command.
    static func respondent(_ arguments: ParsedArguments) throws -> Respondent {
        let named = try address(arguments[hub], option: "--hub", arguments)
        guard named == nil || arguments[store] == nil else {
            throw arguments.conflict("give --hub or --store, not both")
        }
        return Respondent.choose(hub: named, store: arguments[store])
    }

    /// The profile of the field, read once.
    static func field(_ arguments: ParsedArguments) throws -> FieldProfile {
        try field(named: arguments[profile], arguments)
    }

    /// The profile that an option names.
    static func field(
        named name: String, _ arguments: ParsedArguments
    ) throws -> FieldProfile {
        do throws(FieldProfileError) {
            return try FieldProfile.named(name)
        } catch {
            throw arguments.conflict("--profile: \(error)")
        }
    }

    /// A log of the chosen level.
    static func log(_ role: String, _ arguments: ParsedArguments) -> Log {
        Log(role: role, level: arguments[logLevel])
    }
}
