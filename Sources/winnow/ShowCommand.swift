internal import Arguments
internal import Client
internal import JSON
internal import Platform

/// `winnow show DOC`: a document with its findings.
enum ShowCommand {
    private static let document = Positional.one(
        "DOC", "A digest, 6 or more digits of one, or a source name.")

    static let command = Command(
        "show", "Shows a document with its findings.", arguments: [document],
        options: [
            SharedOptions.hub, SharedOptions.store, SharedOptions.json, SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let found = try SharedOptions.respondent(arguments).show(arguments[document])
        if arguments[SharedOptions.json] {
            StandardOutput.write(json(found) + [UInt8(ascii: "\n")])
        } else {
            let annotation = try found.annotation.map { try JSONValue.parse($0) }
            StandardOutput.write(DocumentPage.text(found.document, annotation))
        }
        return .done
    }

    private static func json(_ found: (document: JSONValue, annotation: [UInt8]?)) -> [UInt8] {
        var writer = JSONWriter(capacity: (found.annotation?.count ?? 0) + 1_024)
        writer.beginObject()
        for member in found.document.objectValue?.members ?? [] {
            writer.member(text: member.key, member.value)
        }
        writer.member("annotation", raw: found.annotation)
        writer.endObject()
        return writer.bytes
    }
}
