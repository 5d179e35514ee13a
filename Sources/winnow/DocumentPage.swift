internal import JSON
internal import Platform

/// `winnow show` for people: where the document came from, and what was found in it.
enum DocumentPage {
    static func text(_ document: JSONValue, _ annotation: JSONValue?) -> String {
        var text = head(document)
        guard let annotation else { return text }
        let source = Array((annotation["text"]?.stringValue ?? "").unicodeScalars)
        let title =
            annotation["title"]?.stringValue.map { "title      \(DisplayText.harmless($0))\n" }
            ?? ""
        text += title + "extractor  \(annotation["extractor"].shown)\n"
        if let note = LanguageNote.text(annotation) { text += "language   \(note)\n" }
        text += section("Claims", claims(annotation, source))
        text += section("Relations", relations(annotation))
        text += section("Entities", entities(annotation))
        return text
    }

    static func head(_ document: JSONValue) -> String {
        var text = "document   \(document["document"].shown)\n"
        text += "state      \(document["state"].shown)"
        if let letter = document["quarantine"], letter != .null {
            text += " (\(letter["reason"].shown), "
            text += "attempts \(letter["attempts"]?.integerValue ?? 0))"
        }
        text += "\nsize       \(HumanText.count(Int(document["size"]?.integerValue ?? 0))) bytes\n"
        for source in document["sources"]?.arrayValue ?? [] {
            text += "source     \(source["name"].shown) "
            text += "(batch \(source["batch"].shown))\n"
        }
        return text
    }

    private static func section(_ title: String, _ table: TextTable?) -> String {
        table.map { "\n\(title)\n\($0.text(width: Terminal.output.columns))" } ?? ""
    }

    private static func claims(_ annotation: JSONValue, _ text: [Unicode.Scalar]) -> TextTable? {
        let claims = annotation["statistics"]?.arrayValue ?? []
        guard !claims.isEmpty else { return nil }
        var table = TextTable([
            TextTable.Column("kind"), TextTable.Column(""),
            TextTable.Column("number", alignsRight: true), TextTable.Column("of"),
            TextTable.Column("year"),
            TextTable.Column("place"), TextTable.Column("said by"),
        ])
        for claim in claims {
            let words = ClaimText(claim)
            table.add([
                claim["kind"]?.stringValue ?? "", words.comparatorText, words.number,
                wording(claim["population"], text), plain(claim["year"]),
                claim["place"]?.stringValue ?? "", wording(claim["attribution"], text),
            ])
        }
        return table
    }

    private static func relations(_ annotation: JSONValue) -> TextTable? {
        let relations = annotation["relations"]?.arrayValue ?? []
        guard !relations.isEmpty else { return nil }
        var table = TextTable([
            TextTable.Column("country"), TextTable.Column("relation"), TextTable.Column("what"),
            TextTable.Column("year"),
        ])
        for relation in relations {
            table.add([
                relation["country"]?.stringValue ?? "", relation["type"]?.stringValue ?? "",
                what(relation), plain(relation["year"]),
            ])
        }
        return table
    }

    /// The role, rating or instrument; of a figure what was done to how many.
    private static func what(_ relation: JSONValue) -> String {
        for key in ["role", "tier", "instrument"] {
            if let word = relation[key]?.stringValue { return word }
        }
        return FigureText(relation).text
    }

    private static func entities(_ annotation: JSONValue) -> TextTable? {
        let entities = (annotation["resolved"]?.arrayValue ?? []).filter { entity in
            !["quantity", "percent", "money"].contains(entity["type"]?.stringValue)
        }
        guard !entities.isEmpty else { return nil }
        var table = TextTable([
            TextTable.Column("type"), TextTable.Column("name"), TextTable.Column("norm"),
            TextTable.Column("mentions", alignsRight: true),
        ])
        let ordered = entities.sorted { left, right in
            (left["type"]?.stringValue ?? "", -(left["mentions"]?.integerValue ?? 0))
                < (right["type"]?.stringValue ?? "", -(right["mentions"]?.integerValue ?? 0))
        }
        for entity in ordered {
            table.add([
                entity["type"]?.stringValue ?? "",
                DisplayText.oneLine(entity["name"]?.stringValue ?? ""),
                entity["norm"]?.stringValue ?? "", "\(entity["mentions"]?.integerValue ?? 0)",
            ])
        }
        return table
    }

    /// The words of a span on one line, from itself or from the text.
    private static func wording(_ span: JSONValue?, _ text: [Unicode.Scalar]) -> String {
        if let words = span?["text"]?.stringValue { return DisplayText.oneLine(words) }
        guard let start = span?["start"]?.integerValue, let end = span?["end"]?.integerValue,
            start >= 0, start <= end, Int(end) <= text.count
        else { return "" }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[Int(start)..<Int(end)])
        return DisplayText.oneLine(String(words))
    }

    private static func plain(_ value: JSONValue?) -> String {
        value?.stringValue ?? value?.integerValue.map(String.init) ?? ""
    }
}

extension ClaimText {
    /// The number of a claim in an annotation.
    init(_ claim: JSONValue) {
        self.init(
            value: claim["value"]?.doubleValue, low: claim["low"]?.doubleValue,
            high: claim["high"]?.doubleValue, from: claim["from"]?.doubleValue,
            to: claim["to"]?.doubleValue, unit: claim["unit"]?.stringValue ?? "",
            comparator: claim["comparator"]?.stringValue ?? "=")
    }
}
