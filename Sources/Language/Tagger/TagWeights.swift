/// The weights between neighbouring tags, and the steps from token to token that they make.
///
/// Lanes count none and the types; lane 7 stands for nothing.
struct TagWeights {
    private typealias Lanes = SIMD8<Int32>

    /// By what was finished before: the weights to what starts.
    private let onward: [SIMD8<Int32>]
    /// By what starts: the weights from what was finished before it.
    private let backward: [SIMD8<Int32>]
    private let fromBegin: (inside: SIMD8<Int32>, end: SIMD8<Int32>)
    private let fromInside: (inside: SIMD8<Int32>, end: SIMD8<Int32>)

    /// The score of what cannot be.
    static let none = Int32.min / 4
    private static let classes = TagTransition.classes

    init(_ transitions: [Int32]) {
        onward = (0..<Self.classes).map { left in
            Self.lanes { transitions[TagTransition.between(left, $0)] }
        }
        backward = (0..<Self.classes).map { right in
            Self.lanes { transitions[TagTransition.between($0, right)] }
        }
        func within(_ from: Int, _ to: Int) -> Lanes {
            Self.lanes {
                $0 == 0 ? Self.none : transitions[TagTransition.within($0 - 1, from: from, to: to)]
            }
        }
        fromBegin = (within(0, 0), within(0, 1))
        fromInside = (within(1, 0), within(1, 1))
    }

    private static func lanes(_ weight: (Int) -> Int32) -> Lanes {
        var lanes = Lanes(repeating: none)
        for lane in 0..<classes { lanes[lane] = weight(lane) }
        return lanes
    }

    /// The ways up to a segment's first token.
    @inline(__always)
    func first(_ scores: TagParts) -> TagParts {
        var parts = TagParts(repeating: Self.none)
        parts.wholes = onward[0] &+ scores.wholes
        parts.begins = onward[0] &+ scores.begins
        return parts
    }

    /// The ways up to a token, by those up to the one before it.
    @inline(__always)
    func next(after parts: TagParts, _ scores: TagParts) -> TagParts {
        let rows = onward.span
        let closed = parts.ends.greater(parts.wholes)
        var fresh = rows[0] &+ Lanes(repeating: closed[0])
        for last in 1..<Self.classes {
            fresh = fresh.greater(rows[last] &+ Lanes(repeating: closed[last]))
        }
        var next = scores
        next.wholes &+= fresh
        next.begins &+= fresh
        next.insides &+= (parts.begins &+ fromBegin.inside)
            .greater(parts.insides &+ fromInside.inside)
        next.ends &+= (parts.begins &+ fromBegin.end).greater(parts.insides &+ fromInside.end)
        return next
    }

    /// The tag before another one on the best way to it.
    @inline(__always)
    func origin(of tag: NameTag, _ parts: TagParts) -> NameTag {
        let lane = (Int(tag.rawValue) + 3) / 4
        if !tag.isOpening {
            let weights =
                tag.part == .inside
                ? (fromBegin.inside[lane], fromInside.inside[lane])
                : (fromBegin.end[lane], fromInside.end[lane])
            let isLonger = parts.insides[lane] &+ weights.1 > parts.begins[lane] &+ weights.0
            return NameTag(rawValue: UInt8(4 * lane - (isLonger ? 2 : 3)))
        }
        let closed = parts.ends.greater(parts.wholes) &+ backward[lane]
        var from = 0
        for last in 1..<Self.classes where closed[last] > closed[from] { from = last }
        if from == 0 { return .outside }
        let isWhole = parts.wholes[from] > parts.ends[from]
        return NameTag(rawValue: UInt8(4 * from - (isWhole ? 0 : 1)))
    }

    /// The ways on from a segment's last token.
    var last: TagParts {
        var parts = TagParts(repeating: Self.none)
        parts.wholes = Lanes(repeating: 0)
        parts.ends = Lanes(repeating: 0)
        parts.ends[0] = Self.none
        return parts
    }

    /// The ways on from a token, by those on from the one behind it and that one's scores.
    @inline(__always)
    func back(from parts: TagParts, _ scores: TagParts) -> TagParts {
        let rows = backward.span
        let fresh = (parts.wholes &+ scores.wholes).greater(parts.begins &+ scores.begins)
        let inside = parts.insides &+ scores.insides
        let end = parts.ends &+ scores.ends
        var closed = rows[0] &+ Lanes(repeating: fresh[0])
        for next in 1..<Self.classes {
            closed = closed.greater(rows[next] &+ Lanes(repeating: fresh[next]))
        }
        var back = TagParts(repeating: Self.none)
        back.wholes = closed
        back.ends = closed
        back.begins = (inside &+ fromBegin.inside).greater(end &+ fromBegin.end)
        back.insides = (inside &+ fromInside.inside).greater(end &+ fromInside.end)
        // Lane 0 has no names: there nothing may add up from token to token.
        back.ends[0] = Self.none
        back.begins[0] = Self.none
        back.insides[0] = Self.none
        return back
    }
}
