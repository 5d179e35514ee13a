/// A span judged to name or number something.
public struct Mention: Sendable {
    /// The bytes it covers.
    public var range: Range<Offset>
    /// The tokens it covers, whole or in part.
    public var tokens: TokenSpan
    public var kind: EntityKind
    /// The canonical form: ISO code, ISO 8601 date, class name.
    public var norm: String?
    /// The number, for money, percent and quantity.
    public var number: NumericValue?
    /// The row of the gazetteer's city table, for a city; -1 otherwise.
    public var cityRow: Int32 = -1
    /// The rule or model that made it, as it is printed in `by`.
    public var rule: StaticString
    /// How sure, 0…1.
    public var confidence: Float
    /// Index into `AnnotatedDocument.entities`; -1 until entities are resolved.
    public var entity: Int32 = -1

    public init(
        range: Range<Offset>, tokens: TokenSpan, kind: EntityKind, norm: String? = nil,
        number: NumericValue? = nil, rule: StaticString, confidence: Float
    ) {
        self.range = range
        self.tokens = tokens
        self.kind = kind
        self.norm = norm
        self.number = number
        self.rule = rule
        self.confidence = confidence
    }

    /// Whether a name of the gazetteer needs no evidence around it, or has plenty.
    var isCertain: Bool { confidence >= 0.97 }
}
