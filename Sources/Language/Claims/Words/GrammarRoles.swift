/// What a word does in a sentence, as far as claims need to know.
struct GrammarRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// `was`, `has`, `will`.
    static let auxiliary = Self(rawValue: 1 << 0)
    /// A form of `be`.
    static let copula = Self(rawValue: 1 << 1)
    static let preposition = Self(rawValue: 1 << 2)
    static let determiner = Self(rawValue: 1 << 3)
    /// `and`, `or`, `but`.
    static let conjunction = Self(rawValue: 1 << 4)
    /// Opens a clause: `that`, `because`, `while`, `where`.
    static let subordinator = Self(rawValue: 1 << 5)
    /// `who`, `which`, `whom`.
    static let relative = Self(rawValue: 1 << 6)
    /// `it`, `she`, `they`.
    static let pronoun = Self(rawValue: 1 << 7)
    /// `them`, `these`, `which` after `of`.
    static let pointer = Self(rawValue: 1 << 8)
    /// A verb that is no auxiliary, in a form that is rarely anything else.
    static let verb = Self(rawValue: 1 << 9)
    static let adverb = Self(rawValue: 1 << 10)
    /// A verb whose subject gives a figure, in a form that is rarely a noun.
    static let reporting = Self(rawValue: 1 << 11)
    /// A reporting verb in a form that is a noun too: `reports`, `claims`, `estimate`.
    static let maybeReporting = Self(rawValue: 1 << 12)
    /// `report`, `survey`, `data`, `estimates`.
    static let source = Self(rawValue: 1 << 13)
    /// Subjects too vague to be a source: `some`, `many`.
    static let vagueSubject = Self(rawValue: 1 << 14)
    /// Instruments: a year beside one is not the figure's.
    static let lawWord = Self(rawValue: 1 << 15)
    /// `published`, `adopted`: a year behind one is not the figure's, if there is another.
    static let issued = Self(rawValue: 1 << 16)
    /// Leads to a figure that is compared: `compared`, `than`, `versus`.
    static let comparing = Self(rawValue: 1 << 17)
    /// Ends in `-ed` or `-ing` but is a noun.
    static let notParticiple = Self(rawValue: 1 << 18)
    /// Nouns for quantities themselves: `rate`, `population`, `share`.
    static let measureNoun = Self(rawValue: 1 << 19)
    /// Verbs that tie a subject to its number: `totaled`, `reached`, `constituted`.
    static let linking = Self(rawValue: 1 << 20)
    /// Says that a rank follows: `ranked`, `ranks`.
    static let ranking = Self(rawValue: 1 << 21)
    /// A superlative that an ordinal may rank: `largest`, `most`.
    static let superlative = Self(rawValue: 1 << 22)
    /// `these`, `following`: a number after one introduces a list.
    static let listing = Self(rawValue: 1 << 23)
    /// `children`, `persons`: what `under 18` speaks of.
    static let aged = Self(rawValue: 1 << 24)
    /// `who` and `that` only as words that no noun phrase goes past.
    static let boundary = Self(rawValue: 1 << 25)
    /// A finite verb in the past that no rule of spelling shows: `found`, `left`.
    static let pastVerb = Self(rawValue: 1 << 26)

    /// Ends a noun phrase on its right.
    static let closers: Self = [
        .auxiliary, .preposition, .subordinator, .relative, .pronoun, .verb, .reporting, .pastVerb,
        .adverb, .linking, .boundary,
    ]
    /// Any finite verb.
    static let finite: Self = [.auxiliary, .verb, .reporting, .pastVerb, .linking]
}
