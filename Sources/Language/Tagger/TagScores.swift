/// A score for each tag, in the halves that rows of weights give without moving them.
package struct TagScores {
    /// The scores of the tags 0, 2, 4 and so on; what is behind the last tag says nothing.
    var even = SIMD16<Int16>()
    /// The scores of the tags 1, 3, 5 and so on.
    var odd = SIMD16<Int16>()

    /// Zero for every tag.
    @inline(__always)
    package init() {}

    /// The score of a tag.
    package subscript(tag: NameTag) -> Int16 {
        get {
            let half = Int(tag.rawValue) / 2
            return tag.rawValue.isMultiple(of: 2) ? even[half] : odd[half]
        }
        set {
            let half = Int(tag.rawValue) / 2
            if tag.rawValue.isMultiple(of: 2) {
                even[half] = newValue
            } else {
                odd[half] = newValue
            }
        }
    }

    /// Adds a row of a model, a byte for each tag: by shifts of whole registers.
    @inline(__always)
    mutating func add(row: SIMD16<Int16>) {
        even &+= (row &<< 8) &>> 8
        odd &+= row &>> 8
    }

    @inline(__always)
    static func += (left: inout Self, right: Self) {
        left.even &+= right.even
        left.odd &+= right.odd
    }
}

/// A number for each tag, by parts of names; lanes count none and the types.
struct TagParts {
    /// No name in lane 0, and a name of one token behind it.
    var wholes: SIMD8<Int32>
    var begins: SIMD8<Int32>
    var insides: SIMD8<Int32>
    var ends: SIMD8<Int32>

    @inline(__always)
    init(repeating value: Int32) {
        wholes = SIMD8(repeating: value)
        begins = wholes
        insides = wholes
        ends = wholes
    }

    /// The scores of tags, sorted by parts.
    @inline(__always)
    init(_ scores: TagScores) {
        wholes = SIMD8(truncatingIfNeeded: scores.even.evenHalf)
        begins = Self.shifted(scores.odd.evenHalf)
        insides = Self.shifted(scores.even.oddHalf)
        ends = Self.shifted(scores.odd.oddHalf)
    }

    /// One lane on, to where the types are.
    @inline(__always)
    private static func shifted(_ part: SIMD8<Int16>) -> SIMD8<Int32> {
        SIMD8(
            truncatingIfNeeded: SIMD8<Int16>(
                0, part[0], part[1], part[2], part[3], part[4], part[5], part[6]))
    }

    /// The number of a tag.
    @inline(__always)
    subscript(tag: NameTag) -> Int32 {
        guard let part = tag.part else { return wholes[0] }
        let lane = (Int(tag.rawValue) + 3) / 4
        return switch part {
        case .begin: begins[lane]
        case .inside: insides[lane]
        case .end: ends[lane]
        case .whole: wholes[lane]
        }
    }
}

extension SIMD8 where Scalar == Int32 {
    /// The greater one, lane by lane.
    @inline(__always)
    func greater(_ other: Self) -> Self { replacing(with: other, where: other .> self) }
}
