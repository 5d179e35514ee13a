internal import JSON
internal import Platform
internal import Producer
internal import Records

/// What a push came to, for people and for programs.
enum PushSummary {
    /// 3 when inputs were refused or documents quarantined.
    static func exitCode(_ outcome: ProducerProgress) -> ExitCode {
        outcome.refusedCount + outcome.batchQuarantined > 0 ? .partial : .done
    }

    /// One object for `--json`.
    static func json(_ outcome: ProducerProgress, batch: String) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("batch", batch)
        writer.member("inputs", outcome.scanned)
        writer.member("accepted", outcome.accepted)
        writer.member("duplicate", outcome.duplicates)
        writer.beginObject("refused")
        for (reason, count) in refusals(outcome) {
            writer.key(text: reason)
            writer.integer(count)
        }
        writer.endObject()
        writer.member("done", outcome.batchDone)
        writer.member("quarantined", outcome.batchQuarantined)
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A few lines for people.
    static func text(_ outcome: ProducerProgress, options: ProducerOptions) -> String {
        var text = "batch \(DisplayText.harmless(options.batch)): \(receipts(outcome))\n"
        if !options.isDetached {
            let done = HumanText.count(outcome.batchDone)
            let quarantined = HumanText.count(outcome.batchQuarantined)
            text += "settled: \(done) done, \(quarantined) quarantined\n"
        }
        if outcome.unanswered > 0 {
            text += "\(HumanText.count(outcome.unanswered)) without a receipt\n"
        }
        return text
    }

    /// The receipts in words: `3 accepted, 1 duplicate, 2 refused (1 empty, 1 missing)`.
    static func receipts(_ outcome: ProducerProgress) -> String {
        let count = HumanText.count
        var parts = ["\(count(outcome.accepted)) accepted"]
        if outcome.duplicates > 0 { parts.append("\(count(outcome.duplicates)) duplicate") }
        if outcome.refusedCount > 0 {
            let reasons = refusals(outcome).map { "\(count($0.count)) \($0.reason)" }
            parts.append(
                "\(count(outcome.refusedCount)) refused (\(reasons.joined(separator: ", ")))")
        }
        return parts.joined(separator: ", ")
    }

    private static func refusals(
        _ outcome: ProducerProgress
    ) -> [(reason: String, count: Int)] {
        outcome.refused.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
    }
}
