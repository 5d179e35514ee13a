internal import Platform

/// Words in groups of like ones, by the means of their points.
struct WordClusters {
    /// The cluster of each word.
    private(set) var numbers: [Int]

    private let size = WordVectors.dimensions

    /// Groups points of length 1; weights say how much each counts for the mean of its group.
    init(_ vectors: WordVectors, count: Int, weights: [Float], passes: Int, seed: UInt64) {
        let points = vectors.points
        let words = points.count / size
        var random = SeededRandom(seed: seed)
        var order = Array(0..<words)
        order.shuffle(using: &random)
        var centers: [Float] = []
        for word in order.prefix(count) { centers += points[word * size..<(word + 1) * size] }
        numbers = [Int](repeating: 0, count: words)
        for _ in 0..<passes {
            for word in 0..<words { numbers[word] = nearest(word, points, centers, count) }
            centers = means(points, weights, count, old: centers)
        }
    }

    private func nearest(
        _ word: Int, _ points: [Float], _ centers: [Float], _ count: Int
    ) -> Int {
        let points = points.span
        let centers = centers.span
        var best = -Float.infinity
        var found = 0
        for center in 0..<count {
            var sum = SIMD8<Float>()
            for place in stride(from: 0, to: size, by: 8) {
                var left = SIMD8<Float>()
                var right = SIMD8<Float>()
                for lane in 0..<8 {
                    left[lane] = points[word * size + place + lane]
                    right[lane] = centers[center * size + place + lane]
                }
                sum += left * right
            }
            let value = sum.sum()
            if value > best {
                best = value
                found = center
            }
        }
        return found
    }

    private func means(
        _ points: [Float], _ weights: [Float], _ count: Int, old: [Float]
    ) -> [Float] {
        var sums = [Float](repeating: 0, count: count * size)
        for word in numbers.indices {
            for place in 0..<size {
                sums[numbers[word] * size + place] += weights[word] * points[word * size + place]
            }
        }
        for center in 0..<count {
            var square: Float = 0
            for place in center * size..<(center + 1) * size { square += sums[place] * sums[place] }
            if square == 0 {
                for place in center * size..<(center + 1) * size { sums[place] = old[place] }
                continue
            }
            let scale = 1 / square.squareRoot()
            for place in center * size..<(center + 1) * size { sums[place] *= scale }
        }
        return sums
    }
}
