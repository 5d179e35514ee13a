/// Phrases that say how a number relates to the true one, found from the word next to it.
struct PhraseTable: Sendable {
    /// A phrase as it is listed.
    struct Line {
        var comparator: NumericComparator
        var words: [String]
    }

    private struct Phrase: Sendable {
        var comparator: NumericComparator
        /// Hashes of its words, the one next to the number first.
        var hashes: [UInt32]
    }

    /// Phrases before a number.
    static let before = PhraseTable(ComparatorPhrases.before, isReversed: true)
    /// Phrases after it.
    static let after = PhraseTable(ComparatorPhrases.after, isReversed: false)

    private var phrases: [UInt32: [Phrase]] = [:]

    private init(_ list: String, isReversed: Bool) {
        for line in Self.lines(list) {
            let words = isReversed ? line.words.reversed() : line.words
            let phrase = Phrase(
                comparator: line.comparator, hashes: words.map { TokenHash.of($0) })
            phrases[phrase.hashes[0], default: []].append(phrase)
        }
        for key in phrases.keys { phrases[key]?.sort { $0.hashes.count > $1.hashes.count } }
    }

    /// The lines of a list: a sign and a phrase each.
    static func lines(_ list: String) -> [Line] {
        list.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map { String($0) }
            guard let sign = words.first, let comparator = NumericComparator(rawValue: sign) else {
                return nil
            }
            return Line(comparator: comparator, words: Array(words.dropFirst()))
        }
    }

    /// The longest phrase that begins at `token` and goes on by `step` (1 or -1).
    func match(
        at token: Int, step: Int, in tokens: [Token]
    ) -> (comparator: NumericComparator, length: Int)? {
        guard tokens.indices.contains(token), let found = phrases[tokens[token].hash] else {
            return nil
        }
        for phrase in found where fits(phrase, at: token, step: step, in: tokens) {
            return (phrase.comparator, phrase.hashes.count)
        }
        return nil
    }

    private func fits(_ phrase: Phrase, at token: Int, step: Int, in tokens: [Token]) -> Bool {
        for (offset, hash) in phrase.hashes.enumerated() {
            let index = token + offset * step
            guard tokens.indices.contains(index), tokens[index].hash == hash else { return false }
        }
        return true
    }
}
