/// A fact that ties a country to a role, a rating or an instrument (FORMAT section 3).
public struct Relation: Sendable {
    /// What is said of the country.
    public enum Fact: Sendable, Equatable {
        /// `source`, `transit` or `destination`.
        case countryRole(role: String)
        /// `T1`, `T2`, `T2WL`, `T3`, `SC`.
        case tierRating(tier: String, year: Int?)
        /// The instrument as worded in the text.
        case legalAction(instrument: Range<Offset>, year: Int?, action: String)
    }

    /// ISO 3166-1 alpha-2.
    public var country: String
    public var fact: Fact
    public var evidence: Range<Offset>
    public var rule: StaticString
    public var confidence: Float

    public init(
        country: String, fact: Fact, evidence: Range<Offset>, rule: StaticString,
        confidence: Float
    ) {
        self.country = country
        self.fact = fact
        self.evidence = evidence
        self.rule = rule
        self.confidence = confidence
    }
}
