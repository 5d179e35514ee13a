/// What speaks for and against a name of the gazetteer being a place where it stands.
struct PlaceSigns: OptionSet {
    let rawValue: UInt32

    // the name itself
    static let words = Self(rawValue: 1 << 0)
    static let personal = Self(rawValue: 1 << 1)
    static let short = Self(rawValue: 1 << 2)
    static let variant = Self(rawValue: 1 << 3)
    static let severalWords = Self(rawValue: 1 << 4)
    static let allCapitals = Self(rawValue: 1 << 5)

    // the place
    static let capital = Self(rawValue: 1 << 6)
    static let million = Self(rawValue: 1 << 7)
    static let threeHundredThousand = Self(rawValue: 1 << 8)
    static let hundredThousand = Self(rawValue: 1 << 9)
    static let fifteenThousand = Self(rawValue: 1 << 10)
    static let fiveThousand = Self(rawValue: 1 << 11)
    static let division = Self(rawValue: 1 << 12)
    /// In a country that the text names.
    static let inNamedCountry = Self(rawValue: 1 << 13)
    /// In the US, which most texts name.
    static let inUnitedStates = Self(rawValue: 1 << 14)

    // the words around it
    /// Its state or country stands behind it.
    static let qualified = Self(rawValue: 1 << 15)
    /// In a list with a place before it.
    static let listed = Self(rawValue: 1 << 16)
    /// Before a country or region in a list.
    static let beforePlace = Self(rawValue: 1 << 17)
    /// `city of`, `capital,`, `regions of`.
    static let head = Self(rawValue: 1 << 18)
    static let inside = Self(rawValue: 1 << 19)
    static let toward = Self(rawValue: 1 << 20)
    static let sentenceStart = Self(rawValue: 1 << 21)
    static let nameBefore = Self(rawValue: 1 << 22)
    static let nameAfter = Self(rawValue: 1 << 23)
    /// `Province`.
    static let divisionAfter = Self(rawValue: 1 << 24)
    /// `region`, `prison`.
    static let followerAfter = Self(rawValue: 1 << 25)
    /// The same name was a place before in this text.
    static let repeated = Self(rawValue: 1 << 26)
    /// Several words, all of them ordinary.
    static let ordinaryPhrase = Self(rawValue: 1 << 27)
    /// `Tehran Prosecutor`.
    static let titleAfter = Self(rawValue: 1 << 28)
    /// `University of`, `Treaty of`.
    static let ofName = Self(rawValue: 1 << 29)

    /// Points for each sign, in the order of the bits; set by logistic regression on names in
    /// report and news sentences that were labelled by hand. Those have few names that a state or
    /// country behind them settles (`Orange, California`), so that sign's points were raised.
    private static let points: [Float] = [
        -2.3, -0.8, -1.4, 0.5, 0.5, -2.9, 1.2, 2.0, 1.8, 1.0, 0.1, 0.0, 1.6, 0.9, -0.6, 4.1, 2.2,
        -0.5, 2.6, 2.5, 1.1, -0.6, -3.6, -3.8, 0.0, 0.4, 0.3, -0.5, -0.5, -2.1,
    ]

    /// The sum of the points of its signs.
    var sum: Float {
        var rest = rawValue
        var sum: Float = 0
        while rest != 0 {
            sum += Self.points[rest.trailingZeroBitCount]
            rest &= rest &- 1
        }
        return sum
    }
}
