/// How many words of a stretch of text speak for English, and how many against it.
struct WordCounts {
    var words = 0
    /// Words that only English has.
    var english = 0
    /// Words that English and others have.
    var shared = 0
    /// Words that English does not have.
    var foreign = 0

    mutating func add(_ other: Self) {
        words += other.words
        english += other.english
        shared += other.shared
        foreign += other.foreign
    }
}

/// Sentences one after the other that read alike: like English, or not.
struct SentenceRun {
    var sentences: Range<Int>
    var counts: WordCounts
    var isForeign: Bool
    /// Whether one of its sentences tells by itself.
    var isDecided: Bool

    /// Adds a sentence; one that tells nothing goes with the one before it.
    static func append(_ sentence: Int, _ counts: WordCounts, to runs: inout [Self]) {
        let reading = isForeign(counts)
        guard let last = runs.indices.last,
            reading == nil || !runs[last].isDecided
                || reading == runs[last].isForeign
        else {
            runs.append(
                Self(
                    sentences: sentence..<sentence + 1, counts: counts,
                    isForeign: reading ?? false, isDecided: reading != nil))
            return
        }
        runs[last].sentences = runs[last].sentences.lowerBound..<sentence + 1
        runs[last].counts.add(counts)
        if let reading { (runs[last].isForeign, runs[last].isDecided) = (reading, true) }
    }

    /// Whether a sentence is not English; nil if it does not tell.
    private static func isForeign(_ counts: WordCounts) -> Bool? {
        if counts.foreign >= 2, counts.foreign >= 2 * counts.english { return true }
        if counts.english > counts.foreign { return false }
        if counts.foreign == 0, counts.shared >= 2 { return false }
        return nil
    }

    /// Runs that read alike made one.
    static func joined(_ runs: [Self]) -> [Self] {
        var joined: [Self] = []
        for run in runs {
            if let last = joined.indices.last, joined[last].isForeign == run.isForeign {
                joined[last].sentences =
                    joined[last].sentences.lowerBound..<run.sentences.upperBound
                joined[last].counts.add(run.counts)
            } else {
                joined.append(run)
            }
        }
        return joined
    }
}
