import JSON
import Platform

/// The figures of both pipelines.
struct EndToEndResult {
    let documents: Int
    /// Documents a second of each run.
    var ours: [Double] = []
    var peer: [Double] = []
    /// Seconds of processor time for a thousand documents, hub and slots together.
    var processorSeconds: [Double] = []
    /// The most memory of the hub and of any slot, in bytes.
    var hubPeak = 0
    var slotPeak = 0

    /// The median over the pairs of how many times the peer's rate ours was.
    var ratio: Double { Self.median(zip(ours, peer).map { $0 / $1 }) }

    var text: String {
        var table = TextTable([
            TextTable.Column(""), TextTable.Column("winnow", alignsRight: true),
            TextTable.Column("pyzmq", alignsRight: true),
        ])
        table.add(["documents", HumanText.count(documents), HumanText.count(documents)])
        table.add([
            "documents/s, median", HumanText.count(Int(Self.median(ours))),
            HumanText.count(Int(Self.median(peer))),
        ])
        table.add(["times the peer", "\(Self.rounded(ratio))", "1"])
        table.add([
            "CPU s per 1,000 documents", "\(Self.rounded(Self.median(processorSeconds)))", "",
        ])
        table.add(["hub, peak memory", HumanText.bytes(hubPeak), ""])
        table.add(["slot, peak memory", HumanText.bytes(slotPeak), ""])
        return table.text()
    }

    var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("documents", documents)
        writer.member("winnow", Self.median(ours))
        writer.member("pyzmq", Self.median(peer))
        writer.member("ratio", ratio)
        writer.member("processorSecondsPerThousand", Self.median(processorSeconds))
        writer.member("hubPeakBytes", hubPeak)
        writer.member("slotPeakBytes", slotPeak)
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    static func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return .nan }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
