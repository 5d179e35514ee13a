/// What a group of features looks at; their scores together are a function of just that.
enum FeatureGroup: UInt64, CaseIterable {
    /// The token itself, with what recognizers said of it and, if it is alone, its run.
    case own
    /// The token with the one before it, and with what stands before its run.
    case left
    /// The token with the one behind it, and with what stands behind its run.
    case right
    /// How the token and its neighbours are written.
    case writing
    /// The ends of a run of more than one token.
    case run
    /// Everything else: so much that it hardly comes twice.
    case rest
}

/// Makes features of a token among others.
///
/// A kind's number is part of its features' hashes, so a trained model fixes the numbers.
enum FeatureReader {
    /// Adds all features of a token.
    static func addAll(_ view: TokenView, to list: inout FeatureList) {
        for group in FeatureGroup.allCases { add(group, view, to: &list) }
    }

    /// Adds a group of features.
    @inline(__always)
    static func add(_ group: FeatureGroup, _ view: TokenView, to list: inout FeatureList) {
        switch (group, view.isSmall) {
        case (.own, false): own(view, &list)
        case (.left, false): left(view, &list)
        case (.right, false): right(view, &list)
        case (.writing, false): writing(view, &list)
        case (.run, false): if !view.isAlone { run(view, &list) }
        case (.rest, false): rest(view, &list)
        case (.own, true): smallOwn(view, &list)
        case (.left, true): smallLeft(view, &list)
        case (.right, true): smallRight(view, &list)
        case (.writing, true), (.run, true): break
        case (.rest, true): smallRest(view, &list)
        }
    }

    /// A hash of what a group of features looks at; all facts of a word follow from the word.
    @inline(__always)
    static func key(_ group: FeatureGroup, _ view: TokenView) -> UInt64 {
        var key = ScoreKey(group, isSmall: view.isSmall)
        let token = view.token
        switch group {
        case .own:
            key.mix(token.word, token.shape)
            key.mix(token.head, token.tail)
            if view.isSmall {
                key.mix(view.recognized, view.smallAround | view.casing << 16)
            } else {
                key.mix(view.recognized, view.casing | (view.isAlone ? 16 : 0))
            }
        case .left:
            key.mix(view, beside: view.previous)
        case .right:
            key.mix(view, beside: view.next)
        case .writing:
            key.mix(
                view.around | view.standing << 12,
                token.facts.smallness | view.previous.facts.smallness << 4)
        case .run:
            key.mix(view.run.first.word, view.run.last.word)
            key.mix(token.word, view.part | view.casing << 8)
        case .rest: break
        }
        return key.value
    }
}

/// A hash of what a group of features looks at.
struct ScoreKey {
    private(set) var value: UInt64

    @inline(__always)
    init(_ group: FeatureGroup, isSmall: Bool) { value = 2 * group.rawValue + (isSmall ? 3 : 2) }

    @inline(__always)
    mutating func mix(_ left: UInt32, _ right: UInt32) {
        let mixed = (value ^ (UInt64(left) | UInt64(right) << 32)) &* 0x9FB2_1C65_1E98_DF25
        value = mixed ^ mixed >> 29
    }

    /// Mixes in what features of a token and of the one beside it look at.
    @inline(__always)
    mutating func mix(_ view: TokenView, beside other: TokenTraits) {
        mix(view.token.word, other.word)
        if view.isSmall { return mix(view.smallAround, 0) }
        mix(view.token.shape, other.shape)
        mix(
            view.recognized,
            UInt32(other.place) | UInt32(other.name) << 8 | UInt32(other.casing.rawValue) << 16
                | view.casing << 20 | view.part << 24)
    }
}
