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
        if language != "en", language != "und" {
            let sentences = annotation["sentences"]?.arrayValue ?? []
            return covers(passages, sentences)
                ? "\(language): \(searched)" : "mostly \(language): those parts are \(searched)"
        }
        var others: [String] = []
        for passage in passages where !others.contains(passage["language"].shown) {
            others.append(passage["language"].shown)
        }
        return "English with parts in \(others.joined(separator: ", ")): those are \(searched)"
    }

    /// Whether every sentence lies in one of the passages; both are in order.
    private static func covers(_ passages: [JSONValue], _ sentences: [JSONValue]) -> Bool {
        var next = 0
        return sentences.allSatisfy { sentence in
            let start = sentence["start"]?.integerValue ?? 0
            while next < passages.count, passages[next]["end"]?.integerValue ?? 0 <= start {
                next += 1
            }
            return next < passages.count && passages[next]["start"]?.integerValue ?? 0 <= start
        }
    }

    /// The languages of a batch: `3 documents are mostly not in English: es 2, fr 1; those …`.
    static func text(_ languages: [(language: String, documents: Int)]) -> String? {
        let count = languages.reduce(0) { $0 + $1.documents }
        guard count > 0 else { return nil }
        let list = languages.map {
            "\(DisplayText.harmless($0.language)) \(HumanText.count($0.documents))"
        }
        let subject = HumanText.counted(count, "document") + (count == 1 ? " is" : " are")
        let named = list.joined(separator: ", ")
        return "\(subject) mostly not in English: \(named); those parts are \(searched)"
    }

    /// The same as `text`, out of an annotation's bytes, of which only the beginning is read.
    static func text(annotation: [UInt8]) throws(JSONError) -> String? {
        var head: [(key: String, value: JSONValue)] = []
        var scanner = try JSONScanner(annotation)
        try scanner.beginObject()
        reading: while let key = try scanner.nextKey() {
            switch key {
            case "language": head.append(("language", try scanner.value()))
            case "other_languages": head.append(("other_languages", try scanner.value()))
            case "sentences":
                // Where no passage comes before them all is English.
                if head.count > 1 { head.append(("sentences", try scanner.value())) }
                break reading
            default: try scanner.skip()
            }
        }
        return text(.object(JSONObject(head)))
    }
}
