/// What the tagger tells apart; the raw value is the type's place in tables.
package enum NameType: UInt8, CaseIterable, Sendable {
    case person, organization, location, group, law, event

    /// The word for it in labelled data.
    package var label: String {
        switch self {
        case .person: "PERSON"
        case .organization: "ORG"
        case .location: "LOC"
        case .group: "NORP"
        case .law: "LAW"
        case .event: "EVENT"
        }
    }

    /// The type with this label; labels of other data sets for the same things are known too.
    package init?(label: some StringProtocol) {
        switch label {
        case "PERSON", "PER": self = .person
        case "ORG": self = .organization
        case "LOC", "GPE", "FAC": self = .location
        case "NORP": self = .group
        case "LAW": self = .law
        case "EVENT": self = .event
        default: return nil
        }
    }
}

/// A run of tokens that names something.
package struct NameSpan: Hashable, Sendable {
    /// The tokens of the name.
    package var tokens: TokenSpan
    /// What it names.
    package var type: NameType
    /// How far the best reading is ahead of the best one without this name, in units of the model.
    package var margin: Int32 = 0

    /// Makes a span.
    package init(tokens: TokenSpan, type: NameType, margin: Int32 = 0) {
        self.tokens = tokens
        self.type = type
        self.margin = margin
    }
}
