/// A token among those around it, as features see it.
struct TokenView {
    var before: TokenTraits
    var previous: TokenTraits
    var token: TokenTraits
    var next: TokenTraits
    var after: TokenTraits
    /// The words of the run's ends and around it.
    var run: CapitalRun
    /// The token's place in its run, from its start and from its end; at most 3 each.
    var place: UInt32
    var rest: UInt32

    /// The token at `index` of a window, which reaches two tokens further at either side.
    @inline(__always)
    init(_ index: Int, of window: Span<TokenTraits>, _ run: CapitalRun) {
        before = window[index - 2]
        previous = window[index - 1]
        token = window[index]
        next = window[index + 1]
        after = window[index + 2]
        self.run = run
        place = UInt32(min(3, index - run.tokens.lowerBound))
        rest = UInt32(min(3, run.tokens.upperBound - 1 - index))
    }

    /// Whether the token is one of those of which there is less to say: whether they join the
    /// parts of a name.
    @inline(__always)
    var isSmall: Bool { token.casing == .small || token.casing == .mark }

    /// Whether the token is a run by itself.
    @inline(__always)
    var isAlone: Bool { run.tokens.count == 1 }

    @inline(__always)
    var casing: UInt32 { UInt32(token.casing.rawValue) }

    /// Where the token stands, of the flags.
    @inline(__always)
    var standing: UInt32 { UInt32(token.flags.rawValue & 0xF) }

    /// How the token and its neighbours are written.
    @inline(__always)
    var around: UInt32 {
        casing | UInt32(previous.casing.rawValue) << 4 | UInt32(next.casing.rawValue) << 8
    }

    /// How the neighbours of a small token are written, and where it stands.
    @inline(__always)
    var smallAround: UInt32 {
        UInt32(previous.casing.rawValue) | UInt32(next.casing.rawValue) << 4
            | UInt32(after.casing.rawValue) << 8 | standing << 12
    }

    /// Where in its run the token stands.
    @inline(__always)
    var part: UInt32 { place | rest << 2 }

    /// What recognizers said of the token.
    @inline(__always)
    var recognized: UInt32 {
        UInt32(token.place) | UInt32(token.name) << 8 | UInt32(token.listed) << 16
    }
}

/// Capitalized words in a row, with the hyphens between them.
struct CapitalRun {
    /// What the features say of a word of the run or beside it.
    struct Word {
        var word: UInt32 = 0
        var facts = WordFacts()

        @inline(__always)
        init(_ traits: TokenTraits) {
            word = traits.word
            facts = traits.facts
        }
    }

    var tokens: TokenSpan
    /// The words before, at the start, at the end and behind.
    var before: Word
    var first: Word
    var last: Word
    var behind: Word
    /// The words one further off at either side.
    var farBefore: Word
    var farBehind: Word
}

/// The traits of some segments and around each, cut off at its sentence, with the runs of large
/// words.
struct TokenWindow {
    /// Of each segment two tokens more at each side.
    var traits: [TokenTraits] = []
    /// By token of the segments.
    private(set) var runs: [CapitalRun] = []
    /// By token of the segments: its place in `traits`.
    private(set) var places: [Int] = []

    /// Tokens that the window reaches over a segment at each side.
    static let reach = 2

    /// How many tokens the segments have.
    var count: Int { places.count }

    /// Starts over with no segments.
    mutating func removeAll() {
        traits.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
    }

    /// Adds a token of a segment.
    @inline(__always)
    mutating func append(_ place: Int, _ run: CapitalRun) {
        places.append(place)
        runs.append(run)
    }

    /// A token among those around it.
    @inline(__always)
    func view(_ index: Int) -> TokenView {
        TokenView(places[index], of: traits.span, runs[index])
    }
}
