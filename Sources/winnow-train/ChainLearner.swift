internal import Glibc
internal import Language
internal import Platform

/// How a model is learned.
struct LearningOptions {
    /// Passes over the examples.
    var epochs = 12
    /// The first step of AdaGrad.
    var rate: Float = 0.15
    /// The share of features left out at random, anew for each token.
    var dropout: Float = 0.15
    /// How much an example of each source counts.
    var weights: [LabelledText.Source: Float] = [
        .reports: 1, .news: 1, .gmb: 0.3, .ewt: 0.5, .wnut: 0.4,
    ]
    /// Whether sources with labels by other rules get weights of their own beside the shared ones.
    var separatesSources = true
    /// Features seen less often are left out.
    var minimum: UInt8 = 2
    /// The kinds of features, by their place in the list, that are left out.
    var ablated: Set<Int> = []
    var seed: UInt64 = 1
}

/// A conditional random field over the tags of a segment, learned by stochastic gradient descent
/// with AdaGrad's step sizes, feature dropout, and the mean of the last passes' weights.
struct ChainLearner {
    typealias Row = SIMD32<Float>

    private(set) var options: LearningOptions
    let index: FeatureIndex
    private let examples: Examples
    private let numbers: [UInt32]
    /// How often each feature is used; own labels count more.
    let uses: [Float]
    private var weights: [Row]
    /// The sum of squared gradients, one for all tags of a feature.
    private var steps: [Float]
    private var other: [Row]
    private var otherSteps: [Float]
    private var links: TransitionWeights
    private var lattice = Lattice()
    private var random: SeededRandom
    private var kept: [UInt32] = []
    private var keptStarts: [Int] = []
    private(set) var loss: Double = 0

    init(_ examples: Examples, _ options: LearningOptions) {
        self.options = options
        self.examples = examples
        let width = examples.width
        let ablated = options.ablated
        // A use in the project's own labels is worth several in others'.
        var tokenWeights = [UInt8](repeating: 1, count: examples.tags.count)
        for segment in examples.segments where segment.source.isOwn {
            for token in segment.tokens { tokenWeights[token] = Self.ownWeight }
        }
        let index = FeatureIndex(
            examples.hashes, minimum: options.minimum * Self.ownWeight
        ) { ablated.contains($0 % width) ? 0 : tokenWeights[$0 / width] }
        self.index = index
        let numbers = examples.hashes.indices.map { place in
            if !ablated.isEmpty, ablated.contains(place % width) { return FeatureIndex.none }
            return examples.hashes[place] == 0
                ? FeatureIndex.none : index.number(of: examples.hashes[place])
        }
        self.numbers = numbers
        let count = index.hashes.count
        var uses = [Float](repeating: 0, count: count)
        for place in numbers.indices where numbers[place] != FeatureIndex.none {
            uses[Int(numbers[place])] += Float(tokenWeights[place / width])
        }
        self.uses = uses
        weights = [Row](repeating: Row(), count: count)
        steps = [Float](repeating: 0.05, count: count)
        other = options.separatesSources ? weights : []
        otherSteps = options.separatesSources ? steps : []
        links = TransitionWeights()
        random = SeededRandom(seed: options.seed)
    }

    /// Learns, and gives the weights by feature and those between tags.
    mutating func learn(progress: (Int, Double) -> Void) -> (rows: [Row], transitions: [Float]) {
        var order = Array(examples.segments.indices)
        var sum = [Row](repeating: Row(), count: weights.count)
        var linkSum = [Float](repeating: 0, count: TagTransition.count)
        let averaged = max(1, options.epochs / 3)
        for epoch in 0..<options.epochs {
            order.shuffle(using: &random)
            loss = 0
            for segment in order { learn(examples.segments[segment]) }
            progress(epoch, loss)
            guard epoch >= options.epochs - averaged else { continue }
            for place in sum.indices { sum[place] += weights[place] }
            for place in linkSum.indices { linkSum[place] += links.weights[place] }
        }
        let scale = 1 / Float(averaged)
        return (sum.map { $0 * scale }, linkSum.map { $0 * scale })
    }

    private mutating func learn(_ segment: Examples.Segment) {
        let isOther = options.separatesSources && !segment.source.isOwn
        let weight = options.weights[segment.source] ?? 1
        guard weight > 0 else { return }
        let inverse = 1 / (1 - options.dropout)
        drop(segment.tokens)
        lattice.reset()
        for token in 0..<segment.tokens.count {
            var sum = Row()
            for place in keptStarts[token]..<keptStarts[token + 1] {
                let number = Int(kept[place])
                sum += weights[number]
                if isOther { sum += other[number] }
            }
            lattice.scores.append(sum * inverse)
        }
        loss +=
            Double(weight)
            * Double(
                lattice.run(gold: examples.tags[segment.tokens], links))
        for token in 0..<segment.tokens.count {
            let gradient =
                lattice.gradient(token, gold: examples.tags[segment.tokens.lowerBound + token])
                * (inverse * weight)
            update(token, gradient, isOther)
        }
        links.update(lattice.linkGradient, rate: options.rate, weight: weight)
    }

    /// Draws which features of the segment's tokens count this time.
    private mutating func drop(_ tokens: Range<Int>) {
        kept.removeAll(keepingCapacity: true)
        keptStarts.removeAll(keepingCapacity: true)
        let limit = UInt64(Double(options.dropout) * 65_536)
        for token in tokens {
            keptStarts.append(kept.count)
            var bits: UInt64 = 0
            for place in token * examples.width..<(token + 1) * examples.width {
                if place & 3 == 0 || bits == 0 { bits = random.next() }
                let draw = bits & 0xFFFF
                bits >>= 16
                if draw < limit { continue }
                if numbers[place] != FeatureIndex.none { kept.append(numbers[place]) }
            }
        }
        keptStarts.append(kept.count)
    }

    @inline(__always)
    private mutating func update(_ token: Int, _ gradient: Row, _ isOther: Bool) {
        let square = (gradient * gradient).sum()
        // Most tokens are soon certain; nothing can be learned from them.
        guard square > Self.certainty else { return }
        for place in keptStarts[token]..<keptStarts[token + 1] {
            let number = Int(kept[place])
            steps[number] += square
            weights[number] -= gradient * (options.rate / steps[number].squareRoot())
            if isOther {
                otherSteps[number] += square
                other[number] -= gradient * (options.rate / otherSteps[number].squareRoot())
            }
        }
    }

    private static let ownWeight: UInt8 = 3
    private static let certainty: Float = 1e-6
}

/// The weights between neighbouring tags.
struct TransitionWeights {
    private(set) var weights = [Float](repeating: 0, count: TagTransition.count)
    private var steps = [Float](repeating: 1, count: TagTransition.count)

    mutating func update(_ gradient: [Float], rate: Float, weight: Float) {
        for place in gradient.indices where gradient[place] != 0 {
            let value = gradient[place] * weight
            steps[place] += value * value
            weights[place] -= rate * value / steps[place].squareRoot()
        }
    }
}
