/// A claim on its way: the tokens and facts that readers of this folder fill in one after another.
struct ClaimDraft {
    /// Where the noun is that the number counts, before it is looked for.
    enum PopulationHint {
        /// Look around the number.
        case none
        /// It has none: money.
        case never
        /// What another claim counts, by its place in the sentence's drafts.
        case sameAs(Int)
        /// The noun phrase that starts at this token.
        case phrase(at: Int)
        /// The subject or object that stands before this token.
        case before(Int)
    }

    /// The numeric expression.
    var tokens: TokenSpan
    var kind: StatisticalClaim.Kind
    var number: NumericValue
    var of: Double?
    /// How often it comes back, as an index into `Lexicon.periodNames`; 0 if it does not.
    var period: UInt8 = 0
    var hint: PopulationHint = .none
    var population: TokenSpan?
    var attribution: TokenSpan?
    /// What made that the source: `according to`, `reported`, the citation itself.
    var attributionWords: TokenSpan?
    var year: ClaimYear?
    /// The date that gave it its year.
    var yearWords: TokenSpan?
    /// The places that limit it, as indices into the sentence's mentions.
    var place: Range<Int>?
    /// From the preposition to the last of these places.
    var placeWords: TokenSpan?
    /// Whether it is a claim; a figure that is none may still help to read its neighbours.
    var isClaim = true
    /// Whether it counts time, so that a bare number beside it does too.
    var isDuration = false
    /// The type of the mention it was made from; nil for a word such as `doubled`.
    var mentionKind: EntityKind?
    var rule: StaticString
    var confidence: Float = 0.97

    init(
        tokens: TokenSpan, kind: StatisticalClaim.Kind, number: NumericValue,
        mentionKind: EntityKind?, rule: StaticString
    ) {
        self.tokens = tokens
        self.kind = kind
        self.number = number
        self.mentionKind = mentionKind
        self.rule = rule
    }

    /// Whether it is an amount of money.
    var isMoney: Bool { mentionKind == .money }
}
