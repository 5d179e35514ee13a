internal import Glibc
internal import Language

/// The ways through the tags of one segment, with the probability of each tag and pair of tags.
struct Lattice {
    typealias Row = SIMD32<Float>

    /// The score of each tag, by token.
    var scores: [Row] = []
    /// How far each weight between tags is too high.
    private(set) var linkGradient = [Float](repeating: 0, count: TagTransition.count)
    private var factors: [Row] = []
    private var forward: [Row] = []
    private var backward: [Row] = []
    private var links = [Float](repeating: 0, count: TagTransition.count)

    private struct Pair {
        var left: Int
        var right: Int
        var link: Int
    }

    private static let pairs: [Pair] = (0..<NameTag.count).flatMap { left in
        (0..<NameTag.count).compactMap { right in
            TagTransition.index(
                NameTag(rawValue: UInt8(left)), NameTag(rawValue: UInt8(right))
            ).map { Pair(left: left, right: right, link: $0) }
        }
    }
    private static let opening = (0..<NameTag.count).filter {
        NameTag(rawValue: UInt8($0)).isOpening
    }
    private static let closed = (0..<NameTag.count).filter { NameTag(rawValue: UInt8($0)).isClosed }

    /// Starts over with no tokens.
    mutating func reset() { scores.removeAll(keepingCapacity: true) }

    /// Computes all probabilities; returns the loss of the right tags.
    mutating func run(
        gold: ArraySlice<UInt8>, _ weights: TransitionWeights
    ) -> Float {
        for place in links.indices { links[place] = expf(weights.weights[place]) }
        var logarithm = prepare()
        logarithm += advance()
        retreat()
        var right: Float = 0
        var last = 0
        for (place, tag) in gold.enumerated() {
            right += scores[place][Int(tag)]
            if let link = TagTransition.index(
                NameTag(rawValue: UInt8(last)), NameTag(rawValue: tag))
            {
                right += weights.weights[link]
            }
            last = Int(tag)
        }
        countLinks(gold)
        return logarithm - right
    }

    /// Exponentials of the scores, each token's highest made 1; returns the sum taken off.
    private mutating func prepare() -> Float {
        factors.removeAll(keepingCapacity: true)
        var sum: Float = 0
        for row in scores {
            var top = row[0]
            for tag in 1..<NameTag.count { top = max(top, row[tag]) }
            var factor = Row()
            for tag in 0..<NameTag.count { factor[tag] = expf(row[tag] - top) }
            factors.append(factor)
            sum += top
        }
        return sum
    }

    private mutating func advance() -> Float {
        forward.removeAll(keepingCapacity: true)
        var first = Row()
        for tag in Self.opening {
            first[tag] = factors[0][tag] * links[TagTransition.between(0, (tag + 3) / 4)]
        }
        var sum: Float = 0
        first = Self.normal(first, &sum)
        forward.append(first)
        for token in 1..<scores.count {
            let last = forward[token - 1]
            var next = Row()
            for pair in Self.pairs { next[pair.right] += last[pair.left] * links[pair.link] }
            forward.append(Self.normal(next * factors[token], &sum))
        }
        var end: Float = 0
        for tag in Self.closed { end += forward[scores.count - 1][tag] }
        return sum + logf(max(end, .leastNormalMagnitude))
    }

    private static func normal(_ row: Row, _ logarithm: inout Float) -> Row {
        let total = max(row.sum(), .leastNormalMagnitude)
        logarithm += logf(total)
        return row / total
    }

    private mutating func retreat() {
        let count = scores.count
        backward.removeAll(keepingCapacity: true)
        backward.append(contentsOf: repeatElement(Row(), count: count))
        for tag in Self.closed { backward[count - 1][tag] = 1 }
        for token in (0..<count - 1).reversed() {
            let next = backward[token + 1] * factors[token + 1]
            var row = Row()
            for pair in Self.pairs { row[pair.left] += next[pair.right] * links[pair.link] }
            backward[token] = row / max(row.sum(), .leastNormalMagnitude)
        }
    }

    /// How far each tag's score is too high.
    func gradient(_ token: Int, gold: UInt8) -> Row {
        var row = forward[token] * backward[token]
        row /= max(row.sum(), .leastNormalMagnitude)
        row[Int(gold)] -= 1
        return row
    }

    private mutating func countLinks(_ gold: ArraySlice<UInt8>) {
        for place in linkGradient.indices { linkGradient[place] = 0 }
        countFirst(gold)
        var last = Int(gold[gold.startIndex])
        for token in 1..<scores.count {
            let next = backward[token] * factors[token]
            let before = forward[token - 1]
            var total: Float = 0
            for pair in Self.pairs {
                total += before[pair.left] * next[pair.right] * links[pair.link]
            }
            let scale = 1 / max(total, .leastNormalMagnitude)
            for pair in Self.pairs {
                linkGradient[pair.link] +=
                    before[pair.left] * next[pair.right] * links[pair.link] * scale
            }
            let tag = Int(gold[gold.startIndex + token])
            note(last, tag)
            last = tag
        }
    }

    private mutating func countFirst(_ gold: ArraySlice<UInt8>) {
        var row = forward[0] * backward[0]
        row /= max(row.sum(), .leastNormalMagnitude)
        for tag in Self.opening {
            linkGradient[TagTransition.between(0, (tag + 3) / 4)] += row[tag]
        }
        note(0, Int(gold[gold.startIndex]))
    }

    private mutating func note(_ left: Int, _ right: Int) {
        if let link = TagTransition.index(
            NameTag(rawValue: UInt8(left)), NameTag(rawValue: UInt8(right)))
        {
            linkGradient[link] -= 1
        }
    }
}
