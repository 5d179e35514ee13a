import JSON
import Platform
import TestKit
import Testing

@testable import Language

/// What the whole pipeline finds in labelled sentences may not get worse.
///
/// The shipped model has learned from these sentences too: this guards the code that reads the
/// model, not how well it does on new text, which the model's card tells.
@Suite("Names in labelled sentences")
struct TaggerScoreTests {
    /// F1 as recorded with the model, by type.
    private static let floors: [(type: NameType, reports: Double, news: Double)] = [
        (.person, 99.9, 99.2), (.organization, 99.7, 99.9), (.location, 99.2, 99.9),
        (.group, 99.9, 99.9), (.law, 98.3, 0),
    ]

    @Test("are found as well as recorded", arguments: ["reports", "news"])
    func areFound(set: String) throws {
        var counts = [NameCounts](repeating: NameCounts(), count: NameType.allCases.count)
        let bytes = try FileBytes.read(
            Repository.path("Tests/Labelled/\(set)_train.jsonl"), limit: 1 << 22)
        var extractor = Extractor()
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            try Self.add(try JSONValue.parse(Array(line)), &extractor, to: &counts)
        }
        for floor in Self.floors {
            let f1 = counts[Int(floor.type.rawValue)].f1
            let recorded = set == "reports" ? floor.reports : floor.news
            #expect(f1 >= recorded, "\(set), \(floor.type.label): \(f1)")
        }
    }

    private static func add(
        _ sentence: JSONValue, _ extractor: inout Extractor, to counts: inout [NameCounts]
    ) throws {
        let text = Array(try #require(sentence["text"]?.stringValue).utf8)
        let document = extractor.annotate(text: text)
        var labelled = Set<String>()
        for name in sentence["entities"]?.arrayValue ?? [] {
            let type = try #require(NameType(label: name["type"]?.stringValue ?? ""))
            counts[Int(type.rawValue)].labelled += 1
            labelled.insert("\(name["text"]?.stringValue ?? "") \(type)")
        }
        for mention in document.mentions {
            guard let type = NameType(mention.kind) else { continue }
            let range = mention.range.lowerBound.index..<mention.range.upperBound.index
            let words = String(decoding: text[range], as: UTF8.self)
            // Adjectives of regions are regions in annotations and groups in these labels.
            let isGroup = mention.kind == .region && labelled.contains("\(words) \(NameType.group)")
            let counted = isGroup ? .group : type
            counts[Int(counted.rawValue)].found += 1
            if labelled.contains("\(words) \(counted)") { counts[Int(counted.rawValue)].right += 1 }
        }
    }
}

/// Names by the labels, names found, and those that are both.
private struct NameCounts {
    var labelled = 0
    var found = 0
    var right = 0

    var f1: Double { 200 * Double(right) / Double(max(1, labelled + found)) }
}
