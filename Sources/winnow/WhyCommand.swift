internal import Arguments
internal import Client
internal import JSON
internal import Platform

/// `winnow why DOC`: the life of one document.
enum WhyCommand {
    private static let document = Positional.one(
        "DOC", "A digest, 6 or more digits of one, or a source name.")

    static let command = Command(
        "why", "Tells the life of one document: sources, outcomes, attempts, reasons.",
        arguments: [document],
        options: [
            SharedOptions.hub, SharedOptions.store, SharedOptions.json, SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        let life = try SharedOptions.respondent(arguments).why(arguments[document])
        if arguments[SharedOptions.json] {
            StandardOutput.write(life.written + [UInt8(ascii: "\n")])
        } else {
            StandardOutput.write(text(life))
        }
        return .done
    }

    static func text(_ life: JSONValue) -> String {
        let document = life["document"] ?? .null
        var text = DocumentPage.head(document)
        text += "accepted   \(document["accepted"].shown)\n"
        text += "attempts   \(document["attempts"]?.integerValue ?? 0) charged\n"
        if let delivery = life["delivery"] {
            text += "delivery   attempt \(delivery["attempt"]?.integerValue ?? 0) at worker "
            text += "\(delivery["worker"].shown)"
            text += delivery["started"] == true ? ", started\n" : ", waiting in its credit\n"
        }
        if let again = document["reextraction"], again != .null {
            let charged = "\(again["attempts"]?.integerValue ?? 0) attempts charged"
            let reason = again["given_up"]?.stringValue
            let fate = reason.map { "given up, \(DisplayText.harmless($0))" } ?? "waits"
            text += "extracted  again: \(fate), \(charged)\n"
        }
        let outcomes = life["outcomes"]?.arrayValue ?? []
        guard !outcomes.isEmpty else { return text + "\nno outcome yet\n" }
        var table = TextTable([
            TextTable.Column("event", alignsRight: true), TextTable.Column("time"),
            TextTable.Column("outcome"), TextTable.Column("by"),
        ])
        for outcome in outcomes {
            table.add([
                HumanText.count(Int(outcome["seq"]?.integerValue ?? 0)),
                outcome["time"]?.stringValue ?? "", outcome["outcome"]?.stringValue ?? "",
                cause(of: outcome),
            ])
        }
        return text + "\n" + table.text(width: Terminal.output.columns)
    }

    /// `winnow-0.1.0, attempt 1`, or `crashed in extract, signal 11, 3 attempts`.
    private static func cause(of outcome: JSONValue) -> String {
        if let extractor = outcome["extractor"]?.stringValue {
            return "\(extractor), attempt \(outcome["attempt"]?.integerValue ?? 0)"
        }
        var text = outcome["reason"]?.stringValue ?? ""
        text += " in \(outcome["stage"]?.stringValue ?? "")"
        if let signal = outcome["signal"]?.integerValue { text += ", signal \(signal)" }
        return text + ", \(outcome["attempts"]?.integerValue ?? 0) attempts"
    }
}
