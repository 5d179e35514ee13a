/// Scores the tags of the tokens of segments by a model, with a memory of what words and pairs of
/// words say.
///
/// Nearly all its time would be waiting for memory, one look-up after the other. So it goes over
/// them several times, each time asking for what the next one reads. Scores are whole numbers:
/// it makes no difference in which order they are added up.
struct NameScorer {
    /// Scores that are looked for in a memory or computed.
    private struct Part {
        var key: UInt64
        var group: FeatureGroup
        var token: Int
        /// The number of the sum if it has to be computed.
        var sum = -1
    }

    private let model: TaggerModel
    // Each is named where it is used: one that a function returned would be counted as held.
    private let words = ScoreMemory(bits: 12)
    private let pairs = ScoreMemory(bits: 14)
    private let hits = ScoreHits()
    private var parts: [Part] = []
    private var sums: [TagScores] = []

    init(model: TaggerModel) { self.model = model }

    /// Sets `scores` to the scores of the window's tokens.
    mutating func score(_ window: TokenWindow, into scores: inout [TagScores]) {
        var list = FeatureList()
        var count = 0
        parts.removeAll(keepingCapacity: true)
        sums.removeAll(keepingCapacity: true)
        for token in 0..<window.count {
            let view = window.view(token)
            sums.append(TagScores())
            ask(view, token)
            list.removeAll()
            FeatureReader.add(.rest, view, to: &list)
            model.note(list, sum: token, in: hits, &count)
        }
        recall(window, &list, &count)
        for place in 0..<count {
            let hit = hits[place]
            model.add(hit.hash, to: &sums[hit.sum])
        }
        for part in parts where part.sum >= 0 {
            sums[part.token] += sums[part.sum]
            if part.group.isOfWord {
                words.keep(sums[part.sum], for: part.key)
            } else {
                pairs.keep(sums[part.sum], for: part.key)
            }
        }
        scores.removeAll(keepingCapacity: true)
        scores.append(contentsOf: sums[..<window.count])
    }

    /// Asks for the scores of a token's groups.
    @inline(__always)
    private mutating func ask(_ view: TokenView, _ token: Int) {
        ask(.own, view, token)
        ask(.left, view, token)
        ask(.right, view, token)
        if view.isSmall { return }
        ask(.writing, view, token)
        if !view.isAlone { ask(.run, view, token) }
    }

    @inline(__always)
    private mutating func ask(_ group: FeatureGroup, _ view: TokenView, _ token: Int) {
        let key = FeatureReader.key(group, view)
        if group.isOfWord { words.prefetch(key) } else { pairs.prefetch(key) }
        parts.append(Part(key: key, group: group, token: token))
    }

    /// Adds what the memories know, and asks for the rows of the rest.
    @inline(__always)
    private mutating func recall(
        _ window: TokenWindow, _ list: inout FeatureList, _ count: inout Int
    ) {
        for index in parts.indices {
            let part = parts[index]
            let isKnown =
                part.group.isOfWord
                ? words.add(part.key, to: &sums[part.token])
                : pairs.add(part.key, to: &sums[part.token])
            if isKnown { continue }
            parts[index].sum = sums.count
            list.removeAll()
            FeatureReader.add(part.group, window.view(part.token), to: &list)
            model.note(list, sum: sums.count, in: hits, &count)
            sums.append(TagScores())
        }
    }
}

extension FeatureGroup {
    /// Whether its scores are kept among those of words rather than of pairs of words.
    @inline(__always)
    fileprivate var isOfWord: Bool { self == .own || self == .writing }
}
