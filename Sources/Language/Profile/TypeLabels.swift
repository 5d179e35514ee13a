/// What a field calls its four types of mentions; the words stand as `type` in annotations.
struct TypeLabels: Sendable {
    /// The types whose name is the profile's.
    static let slots: [EntityKind] = [.population, .exploitation, .means, .tier]
    /// A label has at most so many letters.
    static let lengthLimit = 32

    private var population = EntityKind.population.rawValue
    private var exploitation = EntityKind.exploitation.rawValue
    private var means = EntityKind.means.rawValue
    private var tier = EntityKind.tier.rawValue

    /// The names of the human trafficking field.
    init() {}

    /// The name of a type: the field's own, or the fixed one.
    func name(of kind: EntityKind) -> String {
        switch kind {
        case .population: population
        case .exploitation: exploitation
        case .means: means
        case .tier: tier
        default: kind.rawValue
        }
    }

    /// Takes over `slot: label`; throws when the label is none, or another type's.
    mutating func take(_ entry: TermFile.Entry) throws(ProfileError) {
        let label = entry.phrases.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard entry.phrases.count == 1, Self.isLabel(label) else {
            throw ProfileError(
                .badLabel, line: entry.line,
                "a label is one word of small letters and _, \(Self.lengthLimit) at most")
        }
        let others = EntityKind.allCases.filter { $0.rawValue != entry.key }.map(name)
        guard !others.contains(label) else {
            throw ProfileError(
                .badLabel, line: entry.line, "\(label) is the name of another type already")
        }
        switch EntityKind(rawValue: entry.key) {
        case .population: population = label
        case .exploitation: exploitation = label
        case .means: means = label
        default: tier = label
        }
    }

    private static func isLabel(_ text: String) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        return (1...lengthLimit).contains(text.utf8.count)
            && text.utf8.first.map(letters.contains) == true
            && text.utf8.allSatisfy { letters.contains($0) || $0 == UInt8(ascii: "_") }
    }
}
