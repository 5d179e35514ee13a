/// Finds the best legal sequence of tags for the scores of a segment's tokens.
///
/// Exact: the Viterbi algorithm over all tags, with one weight for each pair of types between
/// names and four a type inside them. Where the best way came from is found when it is followed
/// back, because most tags of most tokens are never on it.
package struct TagDecoder {
    private let weights: TagWeights
    /// By token: the best score of a way up to each tag, its own score included.
    private var forward: [TagParts] = []
    /// By token: the best score of a way on from each tag, its own score left out.
    private var backward: [TagParts] = []
    private var path: [NameTag] = []

    /// A decoder with the weights between tags of a model.
    package init(transitions: [Int32]) { weights = TagWeights(transitions) }

    /// The names in a segment that starts at a token, added to `found`; its tokens' scores are
    /// those at `places`.
    package mutating func decode(
        _ scores: [TagScores], _ places: Range<Int>, at start: Int, into found: inout [NameSpan]
    ) {
        guard !places.isEmpty else { return }
        let scores = scores.span.extracting(places)
        advance(scores)
        let total = trace(scores.count)
        guard let first = path.firstIndex(where: { $0 != .outside }) else { return }
        retreat(scores, to: first)
        collect(total, at: start, into: &found)
    }

    private mutating func advance(_ scores: Span<TagScores>) {
        forward.removeAll(keepingCapacity: true)
        var parts = weights.first(TagParts(scores[0]))
        forward.append(parts)
        for index in 1..<scores.count {
            parts = weights.next(after: parts, TagParts(scores[index]))
            forward.append(parts)
        }
    }

    /// Follows the best way back; returns its score.
    private mutating func trace(_ count: Int) -> Int32 {
        path.removeAll(keepingCapacity: true)
        path.append(contentsOf: repeatElement(.outside, count: count))
        var best = NameTag.outside
        var total = forward[count - 1][best]
        for number in 1..<NameTag.count {
            let tag = NameTag(rawValue: UInt8(number))
            guard tag.isClosed, forward[count - 1][tag] > total else { continue }
            best = tag
            total = forward[count - 1][tag]
        }
        for index in (0..<count).reversed() {
            path[index] = best
            if index > 0 { best = weights.origin(of: best, forward[index - 1]) }
        }
        return total
    }

    /// The best way on from every tag of the tokens from `first` on.
    private mutating func retreat(_ scores: Span<TagScores>, to first: Int) {
        backward.removeAll(keepingCapacity: true)
        backward.append(contentsOf: repeatElement(weights.last, count: scores.count))
        var parts = weights.last
        for index in (first..<scores.count - 1).reversed() {
            parts = weights.back(from: parts, TagParts(scores[index + 1]))
            backward[index] = parts
        }
    }

    /// Reads the names off the best way, each with the smallest lead of its tokens.
    private func collect(_ total: Int32, at start: Int, into found: inout [NameSpan]) {
        var first = 0
        var margin = Int32.max
        for index in path.indices {
            let tag = path[index]
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
        let before = forward[index]
        let behind = backward[index]
        var best = TagWeights.none
        for number in 0..<NameTag.count {
            let tag = NameTag(rawValue: UInt8(number))
            if tag != path[index] { best = max(best, before[tag] &+ behind[tag]) }
        }
        return total - best
    }
}
