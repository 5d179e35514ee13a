/// A fact that ties a country to a role, a rating or an instrument, or an agent to a figure of what
/// was done (FORMAT section 3).
public struct Relation: Sendable {
    /// What is said of the country, or of the agent.
    public enum Fact: Sendable, Equatable {
        /// `source`, `transit` or `destination`.
        case countryRole(role: String)
        /// `T1`, `T2`, `T2WL`, `T3`, `SC`.
        case tierRating(tier: String, year: Int?)
        /// The instrument as worded in the text.
        case legalAction(instrument: Range<Offset>, year: Int?, action: String)
        /// What was done to how many, and who did it.
        case enforcement(Enforcement)
    }

    /// ISO 3166-1 alpha-2; `nil` only where the sentence names no country of an agent.
    public var country: String?
    public var fact: Fact
    public var evidence: Range<Offset>
    public var rule: StaticString
    public var confidence: Float

    public init(
        country: String?, fact: Fact, evidence: Range<Offset>, rule: StaticString,
        confidence: Float
    ) {
        self.country = country
        self.fact = fact
        self.evidence = evidence
        self.rule = rule
        self.confidence = confidence
    }
}
