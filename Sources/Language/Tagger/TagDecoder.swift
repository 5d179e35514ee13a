/// Finds the best legal sequence of tags for the scores of a segment's tokens.
///
/// Exact: the Viterbi algorithm over all tags, with one weight for each pair of types between
/// names and four a type inside them.
package struct TagDecoder {
    private let transitions: [Int32]
    /// By token and tag: the best score of a way up to it, its own score included.
    private var forward: [Int32] = []
    /// By token and tag: the best score of a way on from it, its own score left out.
    private var backward: [Int32] = []
    /// By token and tag: the tag before on the best way.
    private var origin: [UInt8] = []
    private var path: [UInt8] = []

    private static let tags = NameTag.count
    private static let classes = TagTransition.classes
    private static let none = Int32.min / 4

    /// A decoder with the weights between tags of a model.
    package init(transitions: [Int32]) { self.transitions = transitions }

    /// The names in a segment that starts at a token, added to `found`.
    package mutating func decode(
        _ scores: [SIMD32<Int16>], at start: Int, into found: inout [NameSpan]
    ) {
        guard !scores.isEmpty else { return }
        advance(scores)
        let total = trace(scores.count)
        guard path.contains(where: { $0 != 0 }) else { return }
        retreat(scores)
        collect(total, at: start, into: &found)
    }

    private mutating func advance(_ scores: [SIMD32<Int16>]) {
        let size = scores.count * Self.tags
        if forward.count < size {
            forward = [Int32](repeating: 0, count: size)
            backward = [Int32](repeating: 0, count: size)
            origin = [UInt8](repeating: 0, count: size)
        }
        for tag in 0..<Self.tags {
            let isOpening = NameTag(rawValue: UInt8(tag)).isOpening
            let lead = isOpening ? transitions[TagTransition.between(0, (tag + 3) / 4)] : Self.none
            forward[tag] = lead + Int32(scores[0][tag])
        }
        for index in 1..<max(1, scores.count) { step(index, scores[index]) }
    }

    /// One token of the way there.
    @inline(__always)
    private mutating func step(_ index: Int, _ scores: SIMD32<Int16>) {
        let base = index * Self.tags
        let before = base - Self.tags
        // The best way to have finished a name of each type, or none, before this token.
        var closed = SIMD8<Int32>(repeating: Self.none)
        var closing = SIMD8<UInt8>()
        closed[0] = forward[before]
        for type in 0..<Self.classes - 1 {
            let end = before + 3 + 4 * type
            let isWhole = forward[end + 1] > forward[end]
            closed[type + 1] = forward[isWhole ? end + 1 : end]
            closing[type + 1] = UInt8(3 + 4 * type + (isWhole ? 1 : 0))
        }
        for next in 0..<Self.classes {
            var best = Self.none
            var from = 0
            for last in 0..<Self.classes {
                let value = closed[last] &+ transitions[TagTransition.between(last, next)]
                if value > best {
                    best = value
                    from = last
                }
            }
            if next == 0 {
                set(base, best &+ Int32(scores[0]), closing[from])
            } else {
                let begin = 4 * next - 3
                set(base + begin, best &+ Int32(scores[begin]), closing[from])
                set(base + begin + 3, best &+ Int32(scores[begin + 3]), closing[from])
            }
        }
        for type in 0..<Self.classes - 1 { stay(type, base, scores) }
    }

    /// Inside a name: from its begin or inside on to inside or end.
    @inline(__always)
    private mutating func stay(_ type: Int, _ base: Int, _ scores: SIMD32<Int16>) {
        let begin = 1 + 4 * type
        let before = base - Self.tags + begin
        for to in 0..<2 {
            let fresh = forward[before] &+ transitions[TagTransition.within(type, from: 0, to: to)]
            let longer =
                forward[before + 1] &+ transitions[TagTransition.within(type, from: 1, to: to)]
            let tag = begin + 1 + to
            set(
                base + tag, max(fresh, longer) &+ Int32(scores[tag]),
                UInt8(longer > fresh ? begin + 1 : begin))
        }
    }

    @inline(__always)
    private mutating func set(_ place: Int, _ value: Int32, _ from: UInt8) {
        forward[place] = value
        origin[place] = from
    }

    /// Follows the best way back; returns its score.
    private mutating func trace(_ count: Int) -> Int32 {
        path.removeAll(keepingCapacity: true)
        path.append(contentsOf: repeatElement(0, count: count))
        let base = (count - 1) * Self.tags
        var best = 0
        for tag in 1..<Self.tags
        where NameTag(rawValue: UInt8(tag)).isClosed && forward[base + tag] > forward[base + best] {
            best = tag
        }
        let total = forward[base + best]
        for index in (0..<count).reversed() {
            path[index] = UInt8(best)
            best = Int(origin[index * Self.tags + best])
        }
        return total
    }

    /// The best way on from every tag of every token.
    private mutating func retreat(_ scores: [SIMD32<Int16>]) {
        let last = (scores.count - 1) * Self.tags
        for tag in 0..<Self.tags {
            backward[last + tag] = NameTag(rawValue: UInt8(tag)).isClosed ? 0 : Self.none
        }
        for index in (0..<scores.count - 1).reversed() { back(index, scores[index + 1]) }
    }

    private mutating func back(_ index: Int, _ scores: SIMD32<Int16>) {
        let base = index * Self.tags
        let next = base + Self.tags
        var opening = SIMD8<Int32>(repeating: Self.none)
        opening[0] = backward[next] &+ Int32(scores[0])
        for type in 0..<Self.classes - 1 {
            let begin = 1 + 4 * type
            opening[type + 1] = max(
                backward[next + begin] &+ Int32(scores[begin]),
                backward[next + begin + 3] &+ Int32(scores[begin + 3]))
            for from in 0..<2 {
                let on =
                    backward[next + begin + 1] &+ Int32(scores[begin + 1])
                    &+ transitions[TagTransition.within(type, from: from, to: 0)]
                let end =
                    backward[next + begin + 2] &+ Int32(scores[begin + 2])
                    &+ transitions[TagTransition.within(type, from: from, to: 1)]
                backward[base + begin + from] = max(on, end)
            }
        }
        for last in 0..<Self.classes {
            var best = Self.none
            for next in 0..<Self.classes {
                best = max(
                    best, opening[next] &+ transitions[TagTransition.between(last, next)])
            }
            if last == 0 {
                backward[base] = best
            } else {
                backward[base + 4 * last - 1] = best
                backward[base + 4 * last] = best
            }
        }
    }

    /// Reads the names off the best way, each with the smallest lead of its tokens.
    private func collect(_ total: Int32, at start: Int, into found: inout [NameSpan]) {
        var first = 0
        var margin = Int32.max
        for index in path.indices {
            let tag = NameTag(rawValue: path[index])
            guard let type = tag.type else { continue }
            if tag.isOpening {
                first = index
                margin = .max
            }
            margin = min(margin, lead(index, total))
            if tag.isClosed {
                found.append(
                    NameSpan(
                        tokens: start + first..<start + index + 1, type: type, margin: margin))
            }
        }
    }

    /// How far the best way is ahead of the best one with another tag at a token.
    private func lead(_ index: Int, _ total: Int32) -> Int32 {
        let base = index * Self.tags
        var best = Self.none
        for tag in 0..<Self.tags where tag != Int(path[index]) {
            best = max(best, forward[base + tag] &+ backward[base + tag])
        }
        return total - best
    }
}
