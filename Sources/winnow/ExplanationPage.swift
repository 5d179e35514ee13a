internal import JSON
internal import Platform

/// `winnow extract --explain`: the sentences that hold findings, each with its findings marked and
/// with what is claimed in it, by which rule and for which words.
struct ExplanationPage {
    private let annotation: JSONValue
    private let name: String
    private let scalars: [Unicode.Scalar]

    /// A page on an annotation that carries its text.
    init(_ annotation: JSONValue, name: String) {
        self.annotation = annotation
        self.name = name
        scalars = Array((annotation["text"]?.stringValue ?? "").unicodeScalars)
    }

    /// The whole page; without colours the types stand in brackets.
    func text(inColor: Bool) -> String {
        let painter = FindingPainter(inColor: inColor)
        var text = DisplayText.harmless(name) + "\n"
        if inColor { text += FindingPainter.legend + "\n" }
        var mentions = items("entities")[...]
        var claims = items("statistics")[...]
        var relations = items("relations", at: "evidence")[...]
        var isEmpty = true
        for sentence in items("sentences") {
            let marked = Self.take(&mentions, before: sentence.end)
            let claimed = Self.take(&claims, before: sentence.end)
            let related = Self.take(&relations, before: sentence.end)
            guard !marked.isEmpty || !claimed.isEmpty || !related.isEmpty else { continue }
            isEmpty = false
            text += "\n" + self.marked(sentence, marked, painter) + "\n"
            for claim in claimed { text += "    " + Self.explained(claim: claim.value) + "\n" }
            for relation in related {
                text += "    " + explained(relation: relation) + "\n"
            }
        }
        return isEmpty ? text + "nothing found\n" : text
    }

    // MARK: sentences

    /// A finding or a sentence with its place in the text.
    private struct Item {
        var start: Int
        var end: Int
        var value: JSONValue
    }

    /// The items of a list that lie in the text, in order.
    private func items(_ list: String, at member: String? = nil) -> [Item] {
        (annotation[list]?.arrayValue ?? []).compactMap { value in
            let span = member.flatMap { value[$0] } ?? value
            guard let start = span["start"]?.integerValue, let end = span["end"]?.integerValue,
                start >= 0, start <= end, Int(end) <= scalars.count
            else { return nil }
            return Item(start: Int(start), end: Int(end), value: value)
        }.sorted { $0.start < $1.start }
    }

    /// Takes the items that start before a place.
    private static func take(_ items: inout ArraySlice<Item>, before end: Int) -> [Item] {
        let taken = Array(items.prefix { $0.start < end })
        items = items.dropFirst(taken.count)
        return taken
    }

    private func marked(
        _ sentence: Item, _ mentions: [Item], _ painter: FindingPainter
    ) -> String {
        var text = ""
        var place = sentence.start
        for mention in mentions where mention.start >= place && mention.end <= sentence.end {
            text += words(place..<mention.start)
            text += painter.marked(
                words(mention.start..<mention.end), mention.value["type"]?.stringValue ?? "")
            place = mention.end
        }
        return text + words(place..<sentence.end)
    }

    /// Words of the text on one line; spaces at the ends stay, for more words stand beside them.
    private func words(_ range: Range<Int>) -> String {
        var words = ""
        for scalar in scalars[range] {
            guard scalar.properties.isWhitespace else {
                words.unicodeScalars.append(scalar)
                continue
            }
            if words.last != " " { words += " " }
        }
        return DisplayText.harmless(words)
    }

    // MARK: claims and relations

    /// `more than 64% · women · Buckley · by percent from "more than", "%", "of women"`
    private static func explained(claim: JSONValue) -> String {
        let number = ClaimText(claim)
        var parts = [number.comparatorText, number.number, claim["direction"].shown]
        parts = [parts.filter { !$0.isEmpty }.joined(separator: " ")]
        if let whole = claim["of"]?.doubleValue {
            parts[0] += " of " + ClaimText(value: whole, unit: "count", comparator: "=").number
        }
        if let per = claim["per"]?.stringValue { parts[0] += " per \(per)" }
        for key in ["population", "attribution"] {
            if let words = claim[key]?["text"]?.stringValue { parts.append(oneLine(words)) }
        }
        parts += [claim["place"].shown, year(claim["year"])].filter { !$0.isEmpty }
        let triggers = (claim["triggers"]?.arrayValue ?? []).map { trigger in
            "\"" + oneLine(trigger["text"]?.stringValue ?? "") + "\""
        }
        let from = triggers.isEmpty ? "" : " from " + triggers.joined(separator: ", ")
        return (parts + ["by \(claim["by"].shown)\(from)"]).joined(separator: " · ")
    }

    /// `MD: tier_rating T2 2013 · by tier-rating from "Moldova was placed on Tier 2"`
    private func explained(relation: Item) -> String {
        let value = relation.value
        var text = [value["country"].shown, value["type"].shown].filter { !$0.isEmpty }
            .joined(separator: ": ")
        if value["statistic"] != nil {
            text += " " + Self.oneLine(FigureText(value).text)
        } else {
            for key in ["role", "tier", "action", "instrument"] {
                if let word = value[key]?.stringValue { text += " " + Self.oneLine(word) }
            }
        }
        let year = Self.year(value["year"])
        if !year.isEmpty { text += " " + year }
        let evidence = Self.oneLine(words(relation.start..<relation.end))
        return text + " · by \(value["by"].shown) from \"\(evidence)\""
    }

    private static func year(_ value: JSONValue?) -> String {
        value?.integerValue.map(String.init) ?? value.shown
    }

    private static func oneLine(_ text: String) -> String {
        DisplayText.harmless(DisplayText.oneLine(text))
    }
}
