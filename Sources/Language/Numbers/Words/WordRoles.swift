/// What a word can do beside or inside a number; one word may do several things.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt64

    // Written numbers
    static let unit = Self(rawValue: 1 << 0)
    static let tens = Self(rawValue: 1 << 1)
    static let scale = Self(rawValue: 1 << 2)
    static let set = Self(rawValue: 1 << 3)
    static let fraction = Self(rawValue: 1 << 4)
    static let ordinal = Self(rawValue: 1 << 5)
    static let multiple = Self(rawValue: 1 << 6)
    static let vague = Self(rawValue: 1 << 7)
    static let article = Self(rawValue: 1 << 8)
    // Dates
    static let month = Self(rawValue: 1 << 9)
    static let weekday = Self(rawValue: 1 << 10)
    static let yearLead = Self(rawValue: 1 << 11)
    static let yearFollower = Self(rawValue: 1 << 12)
    static let relativeDay = Self(rawValue: 1 << 13)
    static let deictic = Self(rawValue: 1 << 14)
    static let calendarUnit = Self(rawValue: 1 << 15)
    static let instrument = Self(rawValue: 1 << 16)
    static let nameFiller = Self(rawValue: 1 << 17)
    // Units
    static let duration = Self(rawValue: 1 << 18)
    static let durationFiller = Self(rawValue: 1 << 19)
    static let measure = Self(rawValue: 1 << 20)
    static let percent = Self(rawValue: 1 << 21)
    static let point = Self(rawValue: 1 << 22)
    static let rateAdverb = Self(rawValue: 1 << 23)
    static let period = Self(rawValue: 1 << 24)
    static let perWord = Self(rawValue: 1 << 25)
    static let age = Self(rawValue: 1 << 26)
    static let clock = Self(rawValue: 1 << 27)
    static let bearing = Self(rawValue: 1 << 28)
    // Surroundings
    static let reference = Self(rawValue: 1 << 29)
    static let weakReference = Self(rawValue: 1 << 30)
    static let collection = Self(rawValue: 1 << 31)
    static let street = Self(rawValue: 1 << 32)
    static let call = Self(rawValue: 1 << 33)
    static let opener = Self(rawValue: 1 << 34)
    static let people = Self(rawValue: 1 << 35)
    // Money
    static let currency = Self(rawValue: 1 << 36)
    static let currencyCode = Self(rawValue: 1 << 37)
    static let currencyAdjective = Self(rawValue: 1 << 38)
    static let currencyLeading = Self(rawValue: 1 << 39)
    static let currencyTrailing = Self(rawValue: 1 << 40)
    static let wordlikeCode = Self(rawValue: 1 << 41)
    static let dollarPrefix = Self(rawValue: 1 << 42)
    // Trends and comparators
    static let rise = Self(rawValue: 1 << 43)
    static let fall = Self(rawValue: 1 << 44)
    static let riseNoun = Self(rawValue: 1 << 45)
    static let fallNoun = Self(rawValue: 1 << 46)
    static let more = Self(rawValue: 1 << 47)
    static let less = Self(rawValue: 1 << 48)
    static let trendAdverb = Self(rawValue: 1 << 49)
    static let comparatorEnd = Self(rawValue: 1 << 50)
    static let comparatorStart = Self(rawValue: 1 << 51)
    static let comparatorFiller = Self(rawValue: 1 << 52)
    // Small words of grammar that rules name one by one
    static let and = Self(rawValue: 1 << 53)
    static let or = Self(rawValue: 1 << 54)
    static let to = Self(rawValue: 1 << 55)
    static let through = Self(rawValue: 1 << 56)
    static let between = Self(rawValue: 1 << 57)
    static let from = Self(rawValue: 1 << 58)
    static let of = Self(rawValue: 1 << 59)
    static let `in` = Self(rawValue: 1 << 60)
    static let out = Self(rawValue: 1 << 61)
    static let every = Self(rawValue: 1 << 62)
    static let estimated = Self(rawValue: 1 << 63)

    /// May begin a number written in words.
    static let numberStart: Self = [.unit, .tens, .scale, .set, .fraction]
    /// May begin a number or a date, or multiplies by itself.
    static let anchors: Self = [
        .unit, .tens, .scale, .set, .fraction, .month, .relativeDay, .deictic, .multiple,
        .weekday,
    ]
    /// Rises or falls, as verb or noun.
    static let trend: Self = [.rise, .fall, .riseNoun, .fallNoun]
    static let up: Self = [.rise, .riseNoun]
    static let down: Self = [.fall, .fallNoun]
}
