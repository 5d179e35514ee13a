internal import Arguments
internal import Client
internal import JSON
internal import Platform
internal import Wire

/// `winnow quarantine`: documents that were given up.
enum QuarantineCommand {
    private static let reading: [any CommandOption] = [
        SharedOptions.hub, SharedOptions.store, SharedOptions.json, SharedOptions.logLevel,
    ]
    private static let document = Positional.one(
        "DOC", "A digest, 6 or more digits of one, or a source name.")
    private static let documents = Positional.many(
        "DOC", "Digests, 6 or more digits of one, or source names.")
    private static let all = Option.flag("all", "Every document in quarantine.")

    static let command = Command(
        "quarantine", "Lists, shows, retries and drops documents that were given up.",
        subcommands: [
            Command("list", "Lists the documents in quarantine.", options: reading),
            Command(
                "show", "Shows why a document is in quarantine.", arguments: [document],
                options: reading),
            Command(
                "retry", "Puts documents back into the queue, with all their attempts.",
                arguments: [documents],
                options: [all, SharedOptions.hub, SharedOptions.logLevel]),
            Command(
                "drop", "Takes documents off the list; they stay settled as quarantined.",
                arguments: [documents],
                options: [all, SharedOptions.hub, SharedOptions.logLevel]),
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        switch arguments.path.last {
        case "list": try list(arguments)
        case "show": try show(arguments)
        case "retry": return try order(.retry, "queued again", arguments)
        default: return try order(.drop, "dropped", arguments)
        }
        return .done
    }

    private static func list(_ arguments: ParsedArguments) throws {
        let letters = try SharedOptions.respondent(arguments).quarantine()
        if arguments[SharedOptions.json] {
            var writer = JSONWriter()
            for letter in letters {
                writer.value(letter)
                writer.endLine()
            }
            StandardOutput.write(writer.bytes)
            return
        }
        StandardOutput.write(letters.isEmpty ? "nothing is in quarantine\n" : table(of: letters))
    }

    private static func table(of letters: [JSONValue]) -> String {
        var table = TextTable([
            TextTable.Column("document"), TextTable.Column("name", yields: true),
            TextTable.Column("reason"), TextTable.Column("stage"),
            TextTable.Column("signal", alignsRight: true),
            TextTable.Column("attempts", alignsRight: true), TextTable.Column("time"),
        ])
        for letter in letters {
            table.add([
                String((letter["document"]?.stringValue ?? "").prefix(12)),
                letter["name"]?.stringValue ?? "", letter["reason"]?.stringValue ?? "",
                letter["stage"]?.stringValue ?? "",
                letter["signal"]?.integerValue.map(String.init) ?? "",
                "\(letter["attempts"]?.integerValue ?? 0)", letter["time"]?.stringValue ?? "",
            ])
        }
        return table.text(width: Terminal.output.columns)
    }

    private static func show(_ arguments: ParsedArguments) throws {
        let life = try SharedOptions.respondent(arguments).why(arguments[document])
        guard life["document"]?["state"] == "quarantined" else {
            throw CommandFailure(
                .failure, "\(arguments[document]) is not in quarantine; see 'winnow why'")
        }
        if arguments[SharedOptions.json] {
            StandardOutput.write(life.written + [UInt8(ascii: "\n")])
        } else {
            StandardOutput.write(WhyCommand.text(life))
        }
    }

    /// Gives the hub an order for each document that was named; one that is refused has its line,
    /// and the others go on.
    private static func order(
        _ command: WireCommand, _ done: String, _ arguments: ParsedArguments
    ) throws -> ExitCode {
        let address = try SharedOptions.address(arguments)
        var named = arguments[documents]
        guard named.isEmpty == arguments[all] else {
            throw arguments.conflict("name documents, or give --all")
        }
        if arguments[all] {
            named = try Respondent.hub(address).quarantine().compactMap {
                $0["document"]?.stringValue
            }
        }
        var count = 0
        defer { StandardOutput.write("\(HumanText.count(count)) \(done)\n") }
        for name in named {
            do throws(ClientError) {
                _ = try Respondent.order(command, ["document": .string(name)], at: address)
                count += 1
            } catch {
                guard error.code != .unreachable else { throw error }
                StandardError.writeLine("error: \(name): \(error.message)")
            }
        }
        return count == named.count ? .done : .failure
    }
}
