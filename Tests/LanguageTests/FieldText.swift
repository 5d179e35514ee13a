@testable import Language

/// A text as the recognizers of the field find it: tokens, sentences, and places and years from a
/// small table of its own, so that no gazetteer decides what these tests say.
struct FieldText {
    private(set) var document: AnnotatedDocument

    init(_ text: String) {
        document = AnnotatedDocument(text: Array(text.utf8))
        var tokenizer = Tokenizer()
        tokenizer.annotate(&document)
        var splitter = SentenceSplitter()
        splitter.annotate(&document)
        proposePlaces()
        proposeYears()
    }

    /// What is proposed of a kind, in order, after all recognizers of the field.
    static func found(_ kind: EntityKind, in text: String) -> [String] {
        resolved(text).mentions.filter { $0.kind == kind }.map { mention in
            String(
                decoding: Array(text.utf8)[
                    mention.range.lowerBound.index..<mention.range.upperBound.index],
                as: UTF8.self)
        }
    }

    /// The text with its mentions settled.
    static func resolved(_ text: String) -> AnnotatedDocument {
        var field = FieldText(text)
        var steps: [any PipelineComponent] = [
            ProfileRecognizer(profile: .trafficking), NameRecognizer(lists: .english),
            CitationRecognizer(), MentionResolver(),
        ]
        for index in steps.indices { steps[index].annotate(&field.document) }
        return field.document
    }

    /// The text with its relations.
    static func related(_ text: String) -> AnnotatedDocument {
        var document = resolved(text)
        var builder = RelationBuilder(profile: .trafficking)
        builder.annotate(&document)
        return document
    }
}

extension FieldText {
    private mutating func proposePlaces() {
        let names = Self.places.keys.sorted()
        let matcher = PhraseMatcher(
            entries: names.enumerated().map { index, name in
                PhraseMatcher.Entry(
                    phrase: Array(name.utf8), payload: Int32(index), casing: .capitalized)
            })
        var index = 0
        while index < document.tokens.count {
            guard let match = matcher.longestMatch(at: index, in: document),
                let place = Self.places[names[Int(match.payload)]]
            else {
                index += 1
                continue
            }
            let tokens = index..<(index + match.length)
            document.candidates.append(
                Mention(
                    range: document.range(of: tokens), tokens: tokens, kind: place.kind,
                    norm: place.norm, rule: "test", confidence: 1))
            index += match.length
        }
    }

    private mutating func proposeYears() {
        for index in document.tokens.indices {
            guard let year = document.year(at: index), year >= 1_900 else { continue }
            document.candidates.append(
                Mention(
                    range: document.range(of: index..<index + 1), tokens: index..<index + 1,
                    kind: .date, norm: "\(year)", rule: "test", confidence: 1))
        }
    }

    private static let places: [String: (kind: EntityKind, norm: String?)] = [
        "Afghanistan": (.country, "AF"), "Algeria": (.country, "DZ"), "Belarus": (.country, "BY"),
        "Benin": (.country, "BJ"), "Bahrain": (.country, "BH"), "Burma": (.country, "MM"),
        "Cuba": (.country, "CU"), "Eritrea": (.country, "ER"), "Eswatini": (.country, "SZ"),
        "Fiji": (.country, "FJ"), "Germany": (.country, "DE"), "Ghana": (.country, "GH"),
        "Haiti": (.country, "HT"), "Honduras": (.country, "HN"), "India": (.country, "IN"),
        "Iran": (.country, "IR"), "Italy": (.country, "IT"), "Kenya": (.country, "KE"),
        "Laos": (.country, "LA"), "Lebanon": (.country, "LB"), "Libya": (.country, "LY"),
        "Malaysia": (.country, "MY"), "Mali": (.country, "ML"), "Mexico": (.country, "MX"),
        "Moldova": (.country, "MD"), "Nepal": (.country, "NP"), "Niger": (.country, "NE"),
        "North Korea": (.country, "KP"), "Norway": (.country, "NO"),
        "Philippines": (.country, "PH"),
        "Romania": (.country, "RO"), "Russia": (.country, "RU"), "Somalia": (.country, "SO"),
        "Soviet Union": (.country, "SU"),
        "Sudan": (.country, "SD"), "Syria": (.country, "SY"), "Thailand": (.country, "TH"),
        "Togo": (.country, "TG"), "Turkey": (.country, "TR"), "US": (.country, "US"),
        "U.S.": (.country, "US"), "Uganda": (.country, "UG"), "Ukraine": (.country, "UA"),
        "United States": (.country, "US"), "Vietnam": (.country, "VN"), "Yemen": (.country, "YE"),
        "Russian": (.nationality, "RU"), "Thai": (.nationality, "TH"),
        "Kenyan": (.nationality, "KE"),
        "Libyan": (.nationality, "LY"), "Nepali": (.nationality, "NP"),
        "Nigerian": (.nationality, "NG"), "Africa": (.region, nil), "Asia": (.region, nil),
        "Central Asia": (.region, nil), "Europe": (.region, nil), "Middle East": (.region, nil),
        "Texas": (.region, "US-TX"), "California": (.region, "US-CA"), "Sindh": (.region, "PK-SD"),
        "Bangkok": (.city, "TH"), "Moscow": (.city, "RU"), "Geneva": (.city, "CH"),
        "San Diego": (.city, "US"), "Nairobi": (.city, "KE"),
    ]
}
