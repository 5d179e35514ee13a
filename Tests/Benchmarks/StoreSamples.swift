import JSON
import Platform
import Records
import Storage

/// Made-up documents of 3 KB and annotations of the shape that reports give, from a seed.
struct StoreSamples {
    /// How large a document is, in bytes.
    static let documentSize = 3_000
    /// How many different names there are; the frequency of the n-th falls with 1/n.
    static let nameCount = 50_000

    private var random: SeededRandom
    private var next = 0
    private let weights: [Double]

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        var sum = 0.0
        weights = (1...Self.nameCount).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    /// A document that no other one equals.
    mutating func submission() -> Submission {
        next += 1
        var digest: [UInt8] = []
        for _ in 0..<4 {
            let word = UInt64.random(in: .min ... .max, using: &random)
            digest.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) })
        }
        let text = Array("Report \(next). ".utf8)
        let bytes = (0..<Self.documentSize).map { text[$0 % text.count] }
        return Submission(
            document: DocumentID(bytes: digest)!,
            source: Source(batch: "bench", name: "reports/2026/report-\(next).txt"),
            mediaType: "text/plain", bytes: bytes)
    }

    /// An annotation with 40 mentions of 24 entities and 12 numbers, 5 statistics, 2 relations.
    mutating func annotation(of document: DocumentID) -> [UInt8] {
        var writer = JSONWriter(capacity: 12_000)
        writer.beginObject()
        writer.member("schema", "winnow.annotation/1")
        writer.member("id", document.description)
        writer.member("document", document.description)
        writer.member("extractor", "bench-1")
        writer.member("language", "en")
        let names = (0..<24).map { _ in name() }
        writeSentences(&writer)
        writeMentions(&writer, names)
        writeStatistics(&writer)
        writeRelations(&writer)
        writeResolved(&writer, names)
        writer.endObject()
        return writer.bytes
    }

    private static let types = [
        "country", "city", "person", "organization", "population", "date", "law", "exploitation",
    ]

    private mutating func name() -> (type: String, name: String) {
        let target = Double.random(in: 0..<weights[weights.count - 1], using: &random)
        var low = 0
        var high = weights.count - 1
        while low < high {
            let middle = (low + high) / 2
            if weights[middle] < target { low = middle + 1 } else { high = middle }
        }
        return (Self.types[low % Self.types.count], "Name of rank \(low)")
    }

    private func writeSentences(_ writer: inout JSONWriter) {
        writer.beginArray("sentences")
        for index in 0..<24 {
            writeSpan(&writer, start: index * 120, length: 119)
        }
        writer.endArray()
    }

    private func writeMentions(
        _ writer: inout JSONWriter, _ names: [(type: String, name: String)]
    ) {
        writer.beginArray("entities")
        for index in 0..<40 {
            let isNumber = index % 10 >= 7
            writer.beginObject()
            writer.member("start", index * 70)
            writer.member("end", index * 70 + 12)
            writer.member("type", isNumber ? "quantity" : names[index % names.count].type)
            writer.member("text", isNumber ? "1,240" : names[index % names.count].name)
            if isNumber {
                writer.member("value", 1240)
                writer.member("unit", "count")
            } else {
                writer.member("norm", "norm")
                writer.member("entity", index % names.count)
            }
            writer.member("by", "gazetteer")
            writer.member("confidence", 0.95)
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeStatistics(_ writer: inout JSONWriter) {
        writer.beginArray("statistics")
        for index in 0..<5 {
            writer.beginObject()
            writer.member("start", index * 500)
            writer.member("end", index * 500 + 12)
            writer.member("kind", "proportion")
            writer.member("value", 12.5 * Double(index))
            writer.member("comparator", ">=")
            writer.member("unit", "percent")
            writer.key("population")
            writeSpan(&writer, start: index * 500 + 20, length: 16, text: "migrant workers ")
            writer.key("attribution")
            writeSpan(&writer, start: index * 500 + 60, length: 13, text: "(Buckley, 22)")
            writer.key("place")
            writer.null()
            writer.member("year", 2015)
            writer.key("sentence")
            writeSpan(&writer, start: index * 480, length: 119)
            writer.member("by", "percent-of")
            writer.member("confidence", 0.9)
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeRelations(_ writer: inout JSONWriter) {
        writer.beginArray("relations")
        for role in ["source", "transit"] {
            writer.beginObject()
            writer.member("type", "country_role")
            writer.member("country", "RU")
            writer.member("role", role)
            writer.key("evidence")
            writeSpan(&writer, start: 20, length: 60)
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeResolved(
        _ writer: inout JSONWriter, _ names: [(type: String, name: String)]
    ) {
        writer.beginArray("resolved")
        for (index, name) in names.enumerated() {
            writer.beginObject()
            writer.member("entity", index)
            writer.member("type", name.type)
            writer.member("name", name.name)
            writer.member("mentions", index < 16 ? 2 : 1)
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeSpan(
        _ writer: inout JSONWriter, start: Int, length: Int, text: String? = nil
    ) {
        writer.beginObject()
        writer.member("start", start)
        writer.member("end", start + length)
        if let text { writer.member("text", text) }
        writer.endObject()
    }
}
