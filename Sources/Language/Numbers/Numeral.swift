/// A number as it is written, and what the words around it make of it.
struct Numeral {
    /// How it is written.
    struct Shape: OptionSet {
        let rawValue: UInt16
        /// In digits.
        static let digits = Self(rawValue: 1 << 0)
        /// With separators between groups: `1,240`.
        static let grouped = Self(rawValue: 1 << 1)
        static let decimal = Self(rawValue: 1 << 2)
        /// With `million` and the like.
        static let scaled = Self(rawValue: 1 << 3)
        /// `18th`, `third`.
        static let ordinal = Self(rawValue: 1 << 4)
        /// `two-thirds`, `half`, `½`.
        static let fraction = Self(rawValue: 1 << 5)
        /// `1980s`.
        static let decade = Self(rawValue: 1 << 6)
        /// Four digits and nothing else, from 1000 to 2199.
        static let yearLike = Self(rawValue: 1 << 7)
        /// Begins with `a` or `an`.
        static let article = Self(rawValue: 1 << 8)
        /// A unit of measure is glued to it: `16GB`.
        static let measured = Self(rawValue: 1 << 9)
        /// The one word `one`.
        static let loneOne = Self(rawValue: 1 << 10)
        /// `x` is glued to it: `2.5x`.
        static let times = Self(rawValue: 1 << 11)
        /// Letters or digit groups that make it no number: `19b`, `2.1.3`.
        static let broken = Self(rawValue: 1 << 12)
        /// `one in six`: one number out of two.
        static let ratio = Self(rawValue: 1 << 13)
        /// Digits led by a zero: `007`.
        static let zeroLed = Self(rawValue: 1 << 14)
    }

    /// What it measures.
    enum Unit: Equatable {
        case none, percent, percentagePoints
        /// A row of `CurrencyTable`; `group` lists the others it may be, `isSure` that it is not.
        case money(row: UInt8, group: UInt8, isSure: Bool)
    }

    /// What became of it.
    enum Use {
        case open
        /// Part of a date.
        case date
        /// No quantity: a name, a page, a part of another number.
        case rejected
    }

    /// The number's own tokens.
    var tokens: TokenSpan
    /// The tokens with sign or word of its unit.
    var span: TokenSpan
    /// Where the last token's digits end, if a unit is glued to them; -1 otherwise.
    var cutEnd: Int32 = -1
    var value: Double
    /// The value before `million` and the like.
    var mantissa: Double
    /// 1, or the power of ten a scale word gave.
    var scale: Double = 1
    var shape: Shape
    var unit: Unit = .none
    /// The high end, when it is a range from `value`.
    var high: Double?
    var use: Use = .open
    var comparator: NumericComparator = .exactly
    var direction: ChangeDirection?
    /// The tokens that gave it its comparator and its direction.
    var comparatorWords: TokenSpan?
    var directionWords: TokenSpan?

    init(tokens: TokenSpan, value: Double, shape: Shape) {
        self.tokens = tokens
        span = tokens
        self.value = value
        mantissa = value
        self.shape = shape
    }

    /// Whether it is a plain whole number in digits without separators.
    var isBareInteger: Bool {
        shape.contains(.digits)
            && shape.isDisjoint(with: [.grouped, .decimal, .scaled, .ordinal, .fraction, .ratio])
            && unit == .none
    }

    /// Multiplies by a power of ten: 4.1 million is 4,100,000 and not a hair less.
    mutating func multiply(by power: Double) {
        scale *= power
        let product = value * power
        let whole = product.rounded()
        value = abs(product - whole) < product * Self.hair ? whole : product
    }

    /// More than products of doubles are off, less than anything that is written.
    private static let hair = 1e-12

    var isMoney: Bool {
        if case .money = unit { return true }
        return false
    }

    var isPercent: Bool { unit == .percent || unit == .percentagePoints }
}
