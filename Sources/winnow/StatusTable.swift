internal import JSON
internal import Platform

/// `winnow status` for people: totals, then a line for every batch and every worker.
enum StatusTable {
    static func text(_ status: JSONValue) -> String {
        let documents = status["documents"] ?? [:]
        var text = "hub \(status["hub"]?.stringValue ?? "?"), "
        text += "\(rounded(status["rate_per_second"])) documents/s"
        if status["paused"] == true { text += ", paused" }
        if let oldest = status["oldest_waiting_seconds"]?.doubleValue {
            text += ", oldest waiting \(HumanText.duration(.seconds(oldest)))"
        }
        if let again = status["reextracting"]?.integerValue, again > 0 {
            text += ", \(HumanText.count(Int(again))) to extract again"
        }
        text += "\n\n" + batches(status, total: documents)
        let workers = status["workers"]?.arrayValue ?? []
        text += workers.isEmpty ? "\nno workers\n" : "\n" + table(of: workers)
        return text
    }

    private static func batches(_ status: JSONValue, total: JSONValue) -> String {
        var table = TextTable([
            TextTable.Column("batch"), TextTable.Column("accepted", alignsRight: true),
            TextTable.Column("queued", alignsRight: true),
            TextTable.Column("leased", alignsRight: true),
            TextTable.Column("done", alignsRight: true),
            TextTable.Column("quarantined", alignsRight: true),
            TextTable.Column("ETA", alignsRight: true),
        ])
        for batch in status["batches"]?.arrayValue ?? [] {
            table.add(row(of: batch, named: batch["name"]?.stringValue ?? ""))
        }
        table.add(row(of: total, named: "all"))
        let left = Int(status["batches_left_out"]?.integerValue ?? 0)
        let note =
            left > 0 ? "\(HumanText.count(left)) more are in all; winnow status --json\n" : ""
        return table.text(width: Terminal.output.columns) + note
    }

    private static func row(of counts: JSONValue, named name: String) -> [String] {
        let eta = counts["eta_seconds"]?.doubleValue.map { HumanText.duration(.seconds($0)) }
        let numbers = ["accepted", "queued", "leased", "done", "quarantined"].map { key in
            HumanText.count(Int(counts[key]?.integerValue ?? 0))
        }
        return [name] + numbers + [eta ?? ""]
    }

    private static func table(of workers: [JSONValue]) -> String {
        var table = TextTable([
            TextTable.Column("worker"), TextTable.Column("host"),
            TextTable.Column("slots", alignsRight: true),
            TextTable.Column("leased", alignsRight: true),
            TextTable.Column("last seen", alignsRight: true),
        ])
        for worker in workers {
            table.add([
                worker["id"]?.stringValue ?? "", worker["host"]?.stringValue ?? "",
                "\(worker["slots"]?.integerValue ?? 0)", "\(worker["leased"]?.integerValue ?? 0)",
                "\(rounded(worker["last_seen_seconds"])) s",
            ])
        }
        return table.text(width: Terminal.output.columns)
    }

    private static func rounded(_ value: JSONValue?) -> String {
        let tenths = ((value?.doubleValue ?? 0) * 10).rounded() / 10
        return "\(tenths)"
    }
}
