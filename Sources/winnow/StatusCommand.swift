internal import Arguments
internal import Client
internal import JSON
internal import Platform

/// `winnow status`: how the queue, the batches and the workers stand.
enum StatusCommand {
    static let command = Command(
        "status", "Shows queue, batches and workers.",
        options: [
            SharedOptions.hub, SharedOptions.store, SharedOptions.json, SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let status = try SharedOptions.respondent(arguments).status(version: Program.version)
        if arguments[SharedOptions.json] {
            StandardOutput.write(withoutRequest(status).written + [UInt8(ascii: "\n")])
        } else {
            StandardOutput.write(StatusTable.text(status))
        }
        return .done
    }

    private static func withoutRequest(_ status: JSONValue) -> JSONValue {
        let members = status.objectValue?.members.filter { $0.key != "request" } ?? []
        return .object(JSONObject(members.map { ($0.key, $0.value) }))
    }
}
