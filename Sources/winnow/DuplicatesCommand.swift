internal import Arguments
internal import Client
internal import JSON
internal import Platform
internal import Records

/// `winnow duplicates [DOC]`: documents that share most of their wording.
enum DuplicatesCommand {
    private static let document = Positional.many(
        "DOC", count: 0...1, "One document: a digest, 6 or more digits of one, or a source name.")
    private static let batch = Option.string("batch", "NAME", "Documents of this batch only.")
    private static let distance = Option.integer(
        "distance", "N", in: 0...DuplicateOptions.distanceLimit, default: 12,
        "Bits of the simhash that may differ; fewer are faster and find less.")
    private static let similarity = Option.integer(
        "similarity", "PERCENT", in: 1...100, default: 60,
        "The least share of three-word sequences that two texts have in common.")

    static let command = Command(
        "duplicates", "Finds documents that are nearly the same, in groups.",
        discussion: """
            Without DOC among all documents that have a result. The similarity shown is that to \
            the first document of the group.
            """,
        arguments: [document],
        options: [
            batch, distance, similarity, SharedOptions.hub, SharedOptions.store,
            SharedOptions.json, SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let options = DuplicateOptions(
            batch: arguments[batch], distance: arguments[distance],
            similarity: Double(arguments[similarity]) / 100)
        let respondent = try SharedOptions.respondent(arguments)
        let report =
            if let words = arguments[document].first {
                try respondent.duplicates(of: words, options)
            } else {
                try respondent.duplicates(options)
            }
        StandardOutput.write(arguments[SharedOptions.json] ? json(report) : text(report))
        return .done
    }

    private static func text(_ report: DuplicateReport) -> String {
        let looked = "\(HumanText.counted(report.compared, "document")) compared"
        guard !report.groups.isEmpty else { return "no near-duplicates; \(looked)\n" }
        var table = TextTable([
            TextTable.Column("group", alignsRight: true),
            TextTable.Column("similarity", alignsRight: true), TextTable.Column("document"),
            TextTable.Column("name", yields: true),
        ])
        for (number, group) in report.groups.enumerated() {
            for (place, member) in group.enumerated() {
                table.add([
                    place == 0 ? "\(number + 1)" : "",
                    place == 0 ? "" : "\(Int((member.similarity * 100).rounded()))%",
                    String(member.document.description.prefix(12)), member.name,
                ])
            }
        }
        let documents = report.groups.reduce(0) { $0 + $1.count }
        return table.text(width: Terminal.output.columns)
            + "\n\(HumanText.counted(documents, "document")) in "
            + "\(HumanText.counted(report.groups.count, "group")); \(looked)\n"
    }

    private static func json(_ report: DuplicateReport) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("compared", report.compared)
        writer.beginArray("groups")
        for group in report.groups {
            writer.beginArray()
            for member in group {
                writer.value([
                    "document": .string(member.document.description),
                    "name": .string(member.name),
                    "similarity": .number((member.similarity * 1_000).rounded() / 1_000),
                ])
            }
            writer.endArray()
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}
