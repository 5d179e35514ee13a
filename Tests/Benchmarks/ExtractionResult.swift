import JSON
import Platform

/// The times that extraction took, pass by pass.
struct ExtractionResult {
    /// How many texts each pass took, and how many bytes they have together.
    let texts: Int
    let bytes: Int
    /// The stages in order.
    let stageNames: [String]
    /// Seconds of each pass, all stages together.
    var whole: [Double] = []
    /// The most memory of the process, in bytes; the texts are part of it.
    var peakBytes = 0
    /// Seconds of each pass, for each stage.
    private var stages: [[Double]]

    init(texts: Int, bytes: Int, stageNames: [String]) {
        self.texts = texts
        self.bytes = bytes
        self.stageNames = stageNames
        stages = stageNames.map { _ in [] }
    }

    /// Notes a pass that timed each stage.
    mutating func addStages(_ seconds: [Double]) {
        for (stage, seconds) in seconds.enumerated() { stages[stage].append(seconds) }
    }

    /// A table for people: each stage with its rate and its part of all stages' time.
    var text: String {
        var table = TextTable([
            TextTable.Column("stage"), TextTable.Column("MB/s", alignsRight: true),
            TextTable.Column("% of time", alignsRight: true),
        ])
        for (name, seconds) in zip(stageNames, medians) {
            table.add([name, Self.rounded(rate(seconds)), Self.rounded(100 * part(seconds))])
        }
        table.add(["everything", Self.rounded(rate(EndToEndResult.median(whole))), ""])
        return table.text() + "\n\(HumanText.count(texts)) texts of "
            + "\(HumanText.bytes(bytes)) together, medians of \(whole.count) passes, one thread; "
            + "peak memory \(HumanText.bytes(peakBytes))"
    }

    /// The same as one JSON object, for programs.
    var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("benchmark", "extraction")
        writer.member("texts", texts)
        writer.member("bytes", bytes)
        writer.member("rounds", whole.count)
        writer.member("megabytes_per_second", rate(EndToEndResult.median(whole)))
        writer.member("peak_bytes", peakBytes)
        writer.beginArray("stages")
        for (name, seconds) in zip(stageNames, medians) {
            writer.beginObject()
            writer.member("name", name)
            writer.member("megabytes_per_second", rate(seconds))
            writer.member("part", part(seconds))
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private var medians: [Double] { stages.map(EndToEndResult.median) }

    /// Millions of bytes of text a second.
    private func rate(_ seconds: Double) -> Double { Double(bytes) / seconds / 1e6 }

    private func part(_ seconds: Double) -> Double { seconds / medians.reduce(0, +) }

    private static func rounded(_ value: Double) -> String {
        "\((value * 10).rounded() / 10)"
    }
}
