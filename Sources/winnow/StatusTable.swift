internal import JSON
internal import Platform

/// `winnow status` for people: totals, then a line for every batch and every worker.
enum StatusTable {
    static func text(_ status: JSONValue) -> String {
        let documents = status["documents"] ?? [:]
        var text = "hub \(status["hub"]?.stringValue ?? "?"), "
        text += "\(rounded(status["rate_per_second"])) documents/s"
        if let oldest = status["oldest_waiting_seconds"]?.doubleValue {
            text += ", oldest waiting \(Duration.seconds(oldest).spoken)"
        }
        text += "\n\n" + batches(status, total: documents)
        let workers = status["workers"]?.arrayValue ?? []
        text += workers.isEmpty ? "\nno workers\n" : "\n" + table(of: workers)
        return text
    }

    private static func batches(_ status: JSONValue, total: JSONValue) -> String {
        var table = TextTable(columns: [
            .left("batch"), .right("accepted"), .right("queued"), .right("leased"),
            .right("done"), .right("quarantined"), .right("ETA"),
        ])
        for batch in status["batches"]?.arrayValue ?? [] {
            table.addRow(row(of: batch, named: batch["name"]?.stringValue ?? ""))
        }
        table.addRow(row(of: total, named: "all"))
        return table.text
    }

    private static func row(of counts: JSONValue, named name: String) -> [String] {
        let eta = counts["eta_seconds"]?.doubleValue.map { Duration.seconds($0).spoken }
        let numbers = ["accepted", "queued", "leased", "done", "quarantined"].map { key in
            Int(counts[key]?.integerValue ?? 0).grouped
        }
        return [name] + numbers + [eta ?? ""]
    }

    private static func table(of workers: [JSONValue]) -> String {
        var table = TextTable(columns: [
            .left("worker"), .left("host"), .right("slots"), .right("leased"),
            .right("last seen"),
        ])
        for worker in workers {
            table.addRow([
                worker["id"]?.stringValue ?? "", worker["host"]?.stringValue ?? "",
                "\(worker["slots"]?.integerValue ?? 0)", "\(worker["leased"]?.integerValue ?? 0)",
                "\(rounded(worker["last_seen_seconds"])) s",
            ])
        }
        return table.text
    }

    private static func rounded(_ value: JSONValue?) -> String {
        let tenths = ((value?.doubleValue ?? 0) * 10).rounded() / 10
        return "\(tenths)"
    }
}
