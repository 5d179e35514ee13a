internal import Glibc
internal import Platform

/// Words as points, so that words with like neighbours lie close: the singular vectors of the
/// positive pointwise mutual information of words and the words beside them.
struct WordVectors {
    /// Dimensions; a multiple of eight.
    static let dimensions = 96
    private static let contextLimit = 2500

    /// The point of each word, of length 1, one after another.
    private(set) var points: [Float]

    private struct Cell {
        var word: Int32
        var context: Int32
        var value: Float
    }

    /// Places the most frequent words of a stream of hashes.
    init(_ words: [UInt32], stream: [UInt32], seed: UInt64) {
        var numbers: [UInt32: Int32] = [:]
        for (number, word) in words.enumerated() { numbers[word] = Int32(number) }
        let contexts = min(words.count, Self.contextLimit)
        let cells = Self.information(
            Self.counts(stream.map { numbers[$0] ?? -1 }, contexts: Int32(contexts)),
            words: words.count, contexts: 2 * contexts)
        var random = SeededRandom(seed: seed)
        let size = Self.dimensions
        var right = (0..<2 * contexts * size).map { _ in
            Float(Int(random.next() % 2001) - 1000) / 1000
        }
        var left: [Float] = []
        for _ in 0..<5 {
            left = Self.product(cells, right, rows: words.count, transposed: false)
            Self.orthogonalize(&left)
            right = Self.product(cells, left, rows: 2 * contexts, transposed: true)
        }
        Self.orthogonalize(&right)
        points = Self.product(cells, right, rows: words.count, transposed: false)
        for word in 0..<words.count { normalize(word) }
    }

    /// Pairs of a word and the one before or behind it, sorted, with their counts.
    private static func counts(_ stream: [Int32], contexts: Int32) -> [Cell] {
        var keys: [UInt64] = []
        keys.reserveCapacity(stream.count * 2)
        for place in 1..<stream.count - 1 where stream[place] >= 0 {
            let word = UInt64(stream[place]) << 32
            let before = stream[place - 1]
            let behind = stream[place + 1]
            if before >= 0, before < contexts { keys.append(word | UInt64(before)) }
            if behind >= 0, behind < contexts { keys.append(word | UInt64(contexts + behind)) }
        }
        keys.sort()
        var cells: [Cell] = []
        var last = UInt64.max
        for key in keys {
            if key == last {
                cells[cells.count - 1].value += 1
            } else {
                cells.append(
                    Cell(word: Int32(key >> 32), context: Int32(key & 0xFFFF_FFFF), value: 1))
                last = key
            }
        }
        return cells
    }

    private static func information(_ cells: [Cell], words: Int, contexts: Int) -> [Cell] {
        var wordSums = [Float](repeating: 0, count: words)
        var contextSums = [Float](repeating: 0, count: contexts)
        for cell in cells {
            wordSums[Int(cell.word)] += cell.value
            contextSums[Int(cell.context)] += cell.value
        }
        for context in contextSums.indices {
            contextSums[context] = powf(contextSums[context], 0.75)
        }
        let total = contextSums.reduce(0, +)
        return cells.compactMap { cell in
            let value = logf(
                cell.value / wordSums[Int(cell.word)] / contextSums[Int(cell.context)] * total)
            return value > 0 ? Cell(word: cell.word, context: cell.context, value: value) : nil
        }
    }

    private static func product(
        _ cells: [Cell], _ matrix: [Float], rows: Int, transposed: Bool
    ) -> [Float] {
        var result = [Float](repeating: 0, count: rows * dimensions)
        for cell in cells {
            let from = Int(transposed ? cell.word : cell.context) * dimensions
            let to = Int(transposed ? cell.context : cell.word) * dimensions
            for place in 0..<dimensions {
                result[to + place] += cell.value * matrix[from + place]
            }
        }
        return result
    }

    /// Makes the columns orthogonal and of length 1.
    private static func orthogonalize(_ matrix: inout [Float]) {
        let rows = matrix.count / dimensions
        for column in 0..<dimensions {
            for other in 0..<column {
                var sum: Float = 0
                for row in 0..<rows {
                    sum += matrix[row * dimensions + column] * matrix[row * dimensions + other]
                }
                for row in 0..<rows {
                    matrix[row * dimensions + column] -= sum * matrix[row * dimensions + other]
                }
            }
            var square: Float = 0
            for row in 0..<rows {
                square += matrix[row * dimensions + column] * matrix[row * dimensions + column]
            }
            let scale = 1 / max(square.squareRoot(), .leastNormalMagnitude)
            for row in 0..<rows { matrix[row * dimensions + column] *= scale }
        }
    }

    private mutating func normalize(_ word: Int) {
        let range = word * Self.dimensions..<(word + 1) * Self.dimensions
        var square: Float = 0
        for place in range { square += points[place] * points[place] }
        let scale = 1 / max(square.squareRoot(), .leastNormalMagnitude)
        for place in range { points[place] *= scale }
    }
}
