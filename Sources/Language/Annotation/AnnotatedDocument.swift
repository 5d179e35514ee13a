/// A text with everything the components have found in it so far.
public struct AnnotatedDocument: Sendable {
    /// The text's UTF-8 bytes.
    public let text: [UInt8]
    public var tokens: [Token] = []
    /// In order, without gaps between tokens.
    public var sentences: [Sentence] = []
    /// What recognizers propose; may overlap. `MentionResolver` empties it into `mentions`.
    public var candidates: [Mention] = []
    /// In order of start, without overlaps.
    public var mentions: [Mention] = []
    public var entities: [Entity] = []
    /// Descriptions that mean one of the entities, by entity and then by start.
    public var references: [DefiniteReference] = []
    /// The entries of its reference lists, in order.
    public var bibliography: [BibliographyEntry] = []
    /// The lines that head the reference lists, in order.
    var bibliographyHeadings: [Range<Offset>] = []
    /// The names of its entries, by year.
    var listedNames = ListedNames()
    /// What its citations name in the bibliography, by mention.
    public var citationTies: [CitationTie] = []
    public var claims: [StatisticalClaim] = []
    public var relations: [Relation] = []
    /// The language that most of it is in, BCP 47; `und` where nothing tells.
    public var language = "und"
    /// What is in another language than English, in order.
    public var passages: [ForeignPassage] = []
    /// The countries and peoples in the names of bodies, in order: `Parliament of Ghana`. They are
    /// no mentions, but tell whose bodies these are.
    var countriesInNames: [(tokens: TokenSpan, code: String)] = []
    /// When it was written, as far as the caller or its title tells.
    var written: CalendarDate?
    /// What is taken out while only English is looked at.
    var aside: SetAside?
    /// What the lexicon of numbers says of the tokens; kept for the steps that read on.
    var lexemes = Lexemes()

    /// Notes a country or people that may turn out to stand in the name of a body.
    mutating func keepCountry(_ candidate: Mention) {
        guard candidate.kind == .country || candidate.kind == .nationality, candidate.isCertain,
            let code = candidate.norm
        else { return }
        countriesInNames.append((candidate.tokens, code))
    }

    /// Starts with a text and no findings. `text` must be valid UTF-8.
    public init(text: [UInt8]) { self.text = text }
}
