internal import Glibc
internal import Language

/// Learns the facts of words: clusters and writing from a corpus, roles from labelled texts.
struct WordLearner {
    /// Words less frequent than this have no facts.
    static let minimum: Int32 = 6
    static let limit = 48_000
    static let fine = 1000
    static let coarse = 100

    /// The facts of the words of a corpus.
    static func facts(_ vocabulary: Vocabulary, seed: UInt64) -> [UInt32: WordFacts] {
        let words = vocabulary.frequent(atLeast: minimum, limit: limit)
        let vectors = WordVectors(words, stream: vocabulary.stream, seed: seed)
        let weights = words.map { sqrtf(Float(vocabulary.words[$0]?.count ?? 1)) }
        let fineClusters = WordClusters(
            vectors, count: min(fine, words.count), weights: weights, passes: 12, seed: seed)
        let coarseClusters = WordClusters(
            vectors, count: min(coarse, words.count), weights: weights, passes: 20, seed: seed)
        var facts: [UInt32: WordFacts] = [:]
        for (place, word) in words.enumerated() {
            var fact = WordFacts()
            fact.cluster = UInt32(fineClusters.numbers[place]) + 1
            fact.coarseCluster = UInt32(coarseClusters.numbers[place]) + 1
            fact.smallness = vocabulary.words[word]?.smallness ?? 0
            facts[word] = fact
        }
        return facts
    }

    /// Adds which words may stand in names, or start them, though written small, and which stand
    /// in none though written large.
    static func addRoles(of texts: [LabelledText], to facts: inout [UInt32: WordFacts]) {
        var roles = WordRoles()
        for text in texts { roles.add(text) }
        roles.note(in: &facts)
    }
}

/// Counts how words stand to names.
private struct WordRoles {
    private struct Counts {
        var starts: Float = 0
        var inside: Float = 0
        var largeOutside: Float = 0
        var largeInside: Float = 0
    }

    private var counts: [UInt32: Counts] = [:]
    private var input = TaggerInput()

    /// Labels by other rules count little.
    private static let otherWeight: Float = 0.2

    mutating func add(_ text: LabelledText) {
        let weight = text.source.isOwn ? 1 : Self.otherWeight
        let document = input.words(text.text)
        let spans = ExampleReader.spans(of: text, document).spans
        var next = 0
        for (index, token) in document.tokens.enumerated() {
            while next < spans.count, spans[next].tokens.upperBound <= index { next += 1 }
            let isInside = next < spans.count && spans[next].tokens.contains(index)
            var count = counts[token.hash] ?? Counts()
            if token.isLarge(in: text.text) {
                if isInside { count.largeInside += weight } else { count.largeOutside += weight }
            } else if isInside {
                if spans[next].tokens.lowerBound == index {
                    count.starts += weight
                } else {
                    count.inside += weight
                }
            }
            counts[token.hash] = count
        }
    }

    func note(in facts: inout [UInt32: WordFacts]) {
        for (word, count) in counts {
            var fact = facts[word] ?? WordFacts()
            fact.isStarter = count.starts >= 2
            fact.isLink = count.inside >= 1 || count.starts >= 2
            fact.isPlain =
                count.largeOutside >= 8 && count.largeInside < 0.002 * count.largeOutside
            if fact != WordFacts() { facts[word] = fact }
        }
    }
}
