/// A claim with what was done to those it counts.
struct EnforcementFigure {
    /// How the figure is tied to what was done.
    enum Form {
        /// `convicted 12 men`.
        case active
        /// `12 men were convicted`.
        case passive
        /// `12 convictions`, `the conviction of 12 men`.
        case noun
    }

    /// Who did it.
    struct Agent {
        var tokens: TokenSpan?
        /// ISO 3166-1 alpha-2, if the sentence names it.
        var country: String?
    }

    /// One thing done.
    struct Deed {
        var action: String
        /// The verb or the noun.
        var words: TokenSpan
    }

    /// Index into the document's claims.
    var claim: Int
    /// The tokens of the number.
    var number: TokenSpan
    /// The tokens of what it counts, if known.
    var population: TokenSpan?
    var form = Form.active
    /// Who did it; all that is done to one number is done by one.
    var agent = Agent()
    /// Whether the verb is one in -ing.
    var isGerund = false
    /// Empty where the claim tells of nothing done.
    var deeds: [Deed] = []
}
