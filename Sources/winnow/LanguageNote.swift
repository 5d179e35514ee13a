internal import JSON
internal import Platform

/// What people are told of documents that are not in English.
enum LanguageNote {
    private static let searched = "searched for countries, dates and numbers only"

    /// The languages of an annotation's text, where it is not all English.
    static func text(_ annotation: JSONValue) -> String? {
        let language = annotation["language"].shown
        let passages = annotation["other_languages"]?.arrayValue ?? []
        guard !passages.isEmpty else { return nil }
        if language != "en", language != "und" { return "\(language): \(searched)" }
        var others: [String] = []
        for passage in passages where !others.contains(passage["language"].shown) {
            others.append(passage["language"].shown)
        }
        return "English with parts in \(others.joined(separator: ", ")): those are \(searched)"
    }

    /// The languages of a batch: `3 documents are not in English: es 2, fr 1; searched …`.
    static func text(_ languages: [(language: String, documents: Int)]) -> String? {
        let count = languages.reduce(0) { $0 + $1.documents }
        guard count > 0 else { return nil }
        let list = languages.map {
            "\(DisplayText.harmless($0.language)) \(HumanText.count($0.documents))"
        }
        let subject = count == 1 ? "1 document is" : "\(HumanText.count(count)) documents are"
        return "\(subject) not in English: \(list.joined(separator: ", ")); \(searched)"
    }

    /// The same as `text`, out of an annotation's bytes, of which only the head is read.
    static func text(annotation: [UInt8]) throws(JSONError) -> String? {
        var head: [(key: String, value: JSONValue)] = []
        var scanner = try JSONScanner(annotation)
        try scanner.beginObject()
        reading: while let key = try scanner.nextKey() {
            switch key {
            case "language": head.append(("language", try scanner.value()))
            case "other_languages": head.append(("other_languages", try scanner.value()))
            case "statistics_of_text": break reading
            default: try scanner.skip()
            }
        }
        return text(.object(JSONObject(head)))
    }
}
