@testable import Language

/// Compares what is found in sentences of reports with what is right.
enum CorpusText {
    /// Numbers and dates that no name holds, a time by its words alone: its norm is open.
    static func figures(_ text: String) -> [String] {
        let kinds: Set<EntityKind> = [.quantity, .money, .percent, .date, .time]
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(text.utf8))
        let mentions = document.mentions.filter { kinds.contains($0.kind) }
        return FigureText.lines(mentions, in: document).map { line in
            guard line.hasPrefix("time "), let norm = line.firstRange(of: " = ") else {
                return line
            }
            return String(line[..<norm.lowerBound])
        }
    }

    /// Relations, sorted, each with a word for its type.
    static func relations(_ text: String) -> [String] {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(text.utf8))
        return document.relations.map { line($0, in: document) }.sorted()
    }

    /// Whether claims are those that are expected, in the same order.
    static func agree(_ found: [String], _ expected: [String]) -> Bool {
        found.count == expected.count && zip(found, expected).allSatisfy { agrees($0, $1) }
    }

    /// Numbers and units are the same; one of two spans lies within the other, of several that
    /// ` / ` divides any; of two years that are expected any.
    private static func agrees(_ found: String, _ expected: String) -> Bool {
        let (found, expected) = (fields(found), fields(expected))
        guard found.count == 5, expected.count == 5, found[1] == expected[1] else { return false }
        return overlaps(found[0], expected[0]) && overlaps(found[2], expected[2])
            && overlaps(found[3], expected[3])
            && (found[4] == expected[4] || expected[4].split(separator: "/").contains(found[4][...])
                || found[4].split(separator: "/").contains(expected[4][...]))
    }

    /// The words of a number, what it says, what it counts, who says so, and the year.
    private static func fields(_ line: String) -> [String] {
        guard let mark = line.firstRange(of: ": ") else { return [line] }
        return [String(line[..<mark.lowerBound])] + split(line[mark.upperBound...], at: " | ")
    }

    private static func overlaps(_ found: String, _ expected: String) -> Bool {
        split(expected[...], at: " / ").contains { choice in
            choice == found
                || choice != "-" && found != "-"
                    && (choice.firstRange(of: found) ?? found.firstRange(of: choice)) != nil
        }
    }

    private static func split(_ text: Substring, at mark: String) -> [String] {
        var parts: [String] = []
        var rest = text
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    private static func line(_ relation: Relation, in document: AnnotatedDocument) -> String {
        let country = relation.country ?? "-"
        switch relation.fact {
        case .countryRole(let role): return "\(role) \(country)"
        case .tierRating(let tier, let year):
            return "tier \(country) \(tier) " + (year.map { "\($0)" } ?? "-")
        case .legalAction(let instrument, let year, let action):
            return "law \(country) \(action) \(document.string(instrument)) "
                + (year.map { "\($0)" } ?? "-")
        case .enforcement(let deed):
            let claim = document.claims[deed.statistic]
            let agent = deed.agent.map { document.string($0) } ?? "-"
            let number = [claim.number.value, claim.number.low, claim.number.high]
                .compactMap { $0.map { "\(Int($0))" } }.joined(separator: "-")
            return "deed \(agent)/\(country) \(deed.action) \(number) " + (claim.year?.text ?? "-")
        }
    }
}
