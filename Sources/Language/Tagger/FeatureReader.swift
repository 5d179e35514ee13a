/// The features of one token, each a hash of what it says; 0 stands for one that says nothing.
///
/// A feature has the same place in the list for every token, so that trainers can leave out kinds.
@safe package struct FeatureList: ~Copyable {
    /// The hashes; only the first `count` are set. Fixed memory, because the list is filled anew
    /// for every token.
    private let start: UnsafeMutablePointer<UInt64>
    /// How many places are filled.
    package private(set) var count = 0
    /// The kind of the first feature; those behind it count on.
    package private(set) var firstKind = 0

    /// The most features of a token.
    package static let limit = 64
    /// The kind of the first feature of a word that is not written large.
    package static let smallKind = 63
    /// How many kinds of features there are.
    package static let kinds = 85

    /// An empty list.
    package init() {
        unsafe start = .allocate(capacity: Self.limit)
        unsafe start.initialize(repeating: 0, count: Self.limit)
    }

    deinit { unsafe start.deallocate() }

    /// The hash at a place.
    @inline(__always)
    package subscript(place: Int) -> UInt64 {
        precondition(place < Self.limit)
        return unsafe start[place]
    }

    /// Starts over with features from a kind on.
    @inline(__always)
    mutating func removeAll(firstKind: Int) {
        count = 0
        self.firstKind = firstKind
    }

    @inline(__always)
    private mutating func append(_ hash: UInt64) {
        precondition(count < Self.limit)
        unsafe start[count] = hash
        count += 1
    }

    /// Adds a feature made of two values; its kind is its place in the list.
    @inline(__always)
    mutating func add(_ left: UInt32, _ right: UInt32 = 0) {
        let kind = UInt64(count + firstKind) &* 0x9FB2_1C65_1E98_DF25
        let mixed = (UInt64(left) | UInt64(right) << 32) ^ kind
        let product = mixed &* 0xD6E8_FEB8_6659_FD93
        append((product ^ product >> 32) &* 0xA076_1D64_78BD_642F)
    }

    /// Adds a feature that says something only if its value is not 0.
    @inline(__always)
    mutating func addIfAny(_ value: UInt32, _ other: UInt32 = 0) {
        if value == 0 { append(0) } else { add(value, other) }
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

/// Makes features of a window of traits.
///
/// The window starts two tokens before the segment and ends two behind it; tokens outside the
/// sentence have empty traits.
struct FeatureReader {
    /// Fills the list for the token at `index` of the window.
    ///
    /// Of words written small and of marks there is less to say: whether they join the parts of a
    /// name. So they have fewer features, and those of their own kinds.
    @inline(__always)
    func read(
        _ index: Int, of window: Span<TokenTraits>, run: CapitalRun, into list: inout FeatureList
    ) {
        let previous = window[index - 1]
        let token = window[index]
        let next = window[index + 1]
        let after = window[index + 2]
        if token.casing == .small || token.casing == .mark {
            list.removeAll(firstKind: FeatureList.smallKind)
            link(window[index - 2], previous, token, next, after, &list)
            return
        }
        list.removeAll(firstKind: 0)
        words(window[index - 2], previous, token, next, after, &list)
        form(previous, token, next, &list)
        clusters(window[index - 2], previous, token, next, after, &list)
        recognized(previous, token, next, &list)
        runs(index, run, token, &list)
    }

    @inline(__always)
    private func link(
        _ before: TokenTraits, _ previous: TokenTraits, _ token: TokenTraits, _ next: TokenTraits,
        _ after: TokenTraits, _ list: inout FeatureList
    ) {
        let casing =
            UInt32(previous.casing.rawValue) | UInt32(next.casing.rawValue) << 4
            | UInt32(after.casing.rawValue) << 8 | UInt32(token.flags.rawValue & 0xF) << 12
        list.add(1, UInt32(token.casing.rawValue))
        list.add(token.word)
        list.add(token.word, casing)
        list.add(previous.word, token.word)
        list.add(token.word, next.word)
        list.add(token.word, before.word)
        list.add(token.word, after.word)
        list.add(previous.word, casing)
        list.add(next.word, casing)
        list.add(token.word, previous.facts.cluster)
        list.add(token.word, next.facts.cluster)
        list.add(token.word, previous.facts.nameClass | next.facts.nameClass << 8)
        list.add(
            token.word, previous.facts.coarseCluster | next.facts.coarseCluster << 8)
        list.add(token.facts.cluster, casing)
        list.addIfAny(UInt32(token.place), token.word)
        list.addIfAny(UInt32(token.name), token.word)
        list.addIfAny(UInt32(token.name), UInt32(token.place) << 16 | casing)
        list.addIfAny(UInt32(previous.name) | UInt32(next.name) << 8, token.word)
        list.addIfAny(UInt32(previous.place) | UInt32(next.place) << 8, token.word)
        list.add(token.tail, casing)
        list.add(token.shape, casing)
    }

    @inline(__always)
    private func words(
        _ before: TokenTraits, _ previous: TokenTraits, _ token: TokenTraits, _ next: TokenTraits,
        _ after: TokenTraits, _ list: inout FeatureList
    ) {
        list.add(1)
        list.add(token.word)
        list.add(token.written)
        list.add(previous.word)
        list.add(next.word)
        list.add(before.word)
        list.add(after.word)
        list.add(previous.word, token.word)
        list.add(token.word, next.word)
    }

    @inline(__always)
    private func form(
        _ previous: TokenTraits, _ token: TokenTraits, _ next: TokenTraits,
        _ list: inout FeatureList
    ) {
        let casing = UInt32(token.casing.rawValue)
        let around =
            casing | UInt32(previous.casing.rawValue) << 4 | UInt32(next.casing.rawValue) << 8
        list.add(token.head & 0xFFFF, casing)
        list.add(token.head & 0xFF_FFFF, casing)
        list.add(token.head, casing)
        list.add(token.tail >> 16, casing)
        list.add(token.tail >> 8, casing)
        list.add(token.tail, casing)
        list.add(token.shape)
        list.add(previous.shape, token.shape)
        list.add(token.shape, next.shape)
        list.add(around, UInt32(token.flags.rawValue & 0xF))
        list.add(around, previous.word)
        list.add(around, next.word)
        list.add(UInt32(token.flags.rawValue & 0xF) | casing << 8, token.facts.smallness)
        list.add(around, token.facts.smallness | previous.facts.smallness << 4)
    }

    @inline(__always)
    private func clusters(
        _ before: TokenTraits, _ previous: TokenTraits, _ token: TokenTraits, _ next: TokenTraits,
        _ after: TokenTraits, _ list: inout FeatureList
    ) {
        let casing = UInt32(token.casing.rawValue)
        let own = token.facts.cluster
        let coarse = token.facts.coarseCluster
        list.add(own, casing)
        list.add(coarse, casing)
        list.add(previous.facts.cluster, casing)
        list.add(next.facts.cluster, casing)
        list.add(own, next.facts.cluster)
        list.add(
            previous.facts.coarseCluster | next.facts.coarseCluster << 8, coarse << 16 | casing)
        list.add(token.facts.nameClass, casing)
        list.add(token.facts.nameClass, previous.facts.nameClass | casing << 8)
        list.add(token.facts.nameClass, next.facts.nameClass | casing << 8)
    }

    @inline(__always)
    private func recognized(
        _ previous: TokenTraits, _ token: TokenTraits, _ next: TokenTraits,
        _ list: inout FeatureList
    ) {
        let casing = UInt32(token.casing.rawValue)
        let place = UInt32(token.place)
        let name = UInt32(token.name)
        list.add(place | name << 8, casing)
        list.addIfAny(place, 0)
        list.addIfAny(place, token.word)
        list.addIfAny(place, next.word)
        list.addIfAny(place, previous.word)
        list.addIfAny(UInt32(previous.place), casing)
        list.addIfAny(UInt32(next.place), casing)
        list.addIfAny(name, 0)
        list.addIfAny(name, token.word)
        list.addIfAny(name, next.word)
        list.addIfAny(UInt32(previous.name), casing)
        list.addIfAny(UInt32(next.name), casing)
        list.addIfAny(UInt32(token.listed), UInt32(previous.casing.rawValue) << 4 | casing)
        list.addIfAny(UInt32(token.listed), token.facts.smallness | place << 8)
    }

    @inline(__always)
    private func runs(
        _ index: Int, _ run: CapitalRun, _ token: TokenTraits, _ list: inout FeatureList
    ) {
        let place = UInt32(min(3, index - run.tokens.lowerBound))
        let rest = UInt32(min(3, run.tokens.upperBound - 1 - index))
        let part = place | rest << 2
        list.add(part, UInt32(token.casing.rawValue))
        list.add(run.last.word, rest)
        list.add(run.first.word, place)
        list.add(run.before.word, part)
        list.add(run.behind.word, part)
        list.add(run.last.facts.cluster, part)
        list.add(run.first.facts.cluster, part)
        list.add(run.before.facts.cluster, part)
        list.add(run.behind.facts.cluster, part)
        list.add(run.last.word, token.word)
        list.add(run.farBefore.word, part)
        list.add(run.farBehind.word, part)
        list.add(run.last.facts.nameClass | run.first.facts.nameClass << 8, part)
        list.add(run.behind.facts.cluster, run.last.facts.cluster)
        list.add(run.before.facts.cluster, run.first.facts.cluster)
        list.add(token.facts.nameClass | part << 8, token.facts.cluster)
        list.add(token.facts.nameClass, UInt32(token.place) | UInt32(token.name) << 8)
    }
}
