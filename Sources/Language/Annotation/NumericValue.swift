/// How a number relates to the true one.
public enum NumericComparator: String, Sendable {
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case about = "~"
    case exactly = "="
}

/// Whether a number tells of a rise or a fall.
public enum ChangeDirection: String, Sendable { case up, down }

/// What a numeric mention or a claim says: a value, a range, or a change from one to another.
public struct NumericValue: Sendable, Equatable {
    public var value: Double?
    public var low: Double?
    public var high: Double?
    public var from: Double?
    public var to: Double?
    public var unit: NumericUnit?
    public var comparator: NumericComparator
    public var direction: ChangeDirection?
    /// The tokens that gave it its comparator; `nil` where none did.
    var comparatorWords: TokenSpan?
    /// The tokens that gave it its direction; `nil` where none did, or the numbers themselves.
    var directionWords: TokenSpan?

    /// A number of the parts that are given.
    public init(
        value: Double? = nil, low: Double? = nil, high: Double? = nil, from: Double? = nil,
        to: Double? = nil, unit: NumericUnit? = nil, comparator: NumericComparator = .exactly,
        direction: ChangeDirection? = nil
    ) {
        self.value = value
        self.low = low
        self.high = high
        self.from = from
        self.to = to
        self.unit = unit
        self.comparator = comparator
        self.direction = direction
    }

    /// Takes over how another number relates to the true one, with the words that say so.
    mutating func takeComparator(of other: NumericValue) {
        comparator = other.comparator
        comparatorWords = other.comparatorWords
    }
}
