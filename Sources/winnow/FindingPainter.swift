/// Marks findings in a sentence: in the colour of their kind, or in brackets with their type.
struct FindingPainter {
    /// Types that have a colour in common, and the code of the colour.
    private struct Family {
        var name: String
        var color: Int
        var types: Set<String>
    }

    private static let families = [
        Family(
            name: "places and peoples", color: 34,
            types: ["country", "region", "city", "place", "nationality", "group"]),
        Family(
            name: "names", color: 35, types: ["person", "organization", "law", "event"]),
        Family(
            name: "numbers and dates", color: 33,
            types: ["date", "time", "money", "percent", "quantity"]),
        Family(name: "citations", color: 36, types: ["citation"]),
    ]
    /// The terms of the profile, whatever it calls them.
    private static let terms = Family(name: "terms of the field", color: 32, types: [])

    let inColor: Bool

    /// The families, each in its colour.
    static var legend: String {
        (families + [terms]).map { painted($0.name, $0.color) }.joined(separator: "  ")
    }

    /// `[64%|percent]`, or the words in their colour.
    func marked(_ words: String, _ type: String) -> String {
        guard inColor else { return "[\(words)|\(type)]" }
        let family = Self.families.first { $0.types.contains(type) } ?? Self.terms
        return Self.painted(words, family.color)
    }

    /// Underlined too, for eyes that tell no colours apart.
    private static func painted(_ words: String, _ color: Int) -> String {
        "\u{1B}[4;\(color)m\(words)\u{1B}[0m"
    }
}
