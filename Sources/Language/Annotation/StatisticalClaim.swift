/// A number said of something (FORMAT section 2).
public struct StatisticalClaim: Sendable {
    /// What sort of number it is.
    public enum Kind: String, Sendable {
        case proportion, count, rate, money, range, change, rank, other
    }

    /// The numeric expression, from the first to the last number of a range or change.
    public var range: Range<Offset>
    public var kind: Kind
    public var number: NumericValue
    /// The whole of which the number is a part or a rank: `38th of 160`.
    public var of: Double?
    /// The denominator of time, `year`, if there is one.
    public var per: String?
    public var population: Range<Offset>?
    public var attribution: Range<Offset>?
    /// ISO code or plain name of the place that limits it.
    public var place: String?
    public var year: ClaimYear?
    /// Index into `AnnotatedDocument.sentences`.
    public var sentence: Int
    /// The words that decided on its parts.
    public var triggers: [ClaimTrigger] = []
    public var rule: StaticString
    public var confidence: Float

    public init(
        range: Range<Offset>, kind: Kind, number: NumericValue, sentence: Int,
        rule: StaticString, confidence: Float
    ) {
        self.range = range
        self.kind = kind
        self.number = number
        self.sentence = sentence
        self.rule = rule
        self.confidence = confidence
    }
}
