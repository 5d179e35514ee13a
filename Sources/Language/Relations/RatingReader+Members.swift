extension RatingReader {
    private static let introducers = WordSet("including namely like joining alongside include")
    private static let together = WordSet("along together among such")
    private static let seconds = WordSet("with them as which")
    private static let settings = WordSet(
        """
        , ( in on for of at a an the its this that last year years report reports annual edition \
        second third fourth fifth straight consecutive row time again
        """)
    /// Examples stand at most this far behind a tier: `on Tier 3 for a third year, including`.
    private static let memberReach = 12

    /// The countries named behind the tier beside those that a verb speaks of: `countries on
    /// Tier 3, including Iran`, `fell to Tier 3, joining Iran`.
    var members: SentenceView.Group? {
        let tokens = view.document.tokens
        var index = tier.tokens.upperBound
        let limit = min(view.clauseEnd(index), index + Self.memberReach)
        while index < limit {
            if let start = introduced(index, limit) {
                return items(from: Self.theWord.contains(tokens[start].hash) ? start + 1 : start)
            }
            guard
                Self.settings.contains(tokens[index].hash)
                    || Self.nouns.contains(tokens[index].hash)
                    || view.mention(at: index)?.kind == .date
            else { return nil }
            index += 1
        }
        return nil
    }

    private static let theWord = WordSet("the")

    /// Where the examples start that the words at a token introduce.
    private func introduced(_ index: Int, _ limit: Int) -> Int? {
        let tokens = view.document.tokens
        if Self.introducers.contains(tokens[index].hash) {
            return index + 1 < limit ? index + 1 : nil
        }
        guard Self.together.contains(tokens[index].hash), index + 2 < limit,
            Self.seconds.contains(tokens[index + 1].hash)
        else { return nil }
        return index + 2
    }

    // MARK: the sentences behind

    private static let plurals = WordSet("countries governments nations states")
    private static let betweenWords = WordSet(
        "on in at placed ranked rated listed as the that are were is")
    /// Whom a sentence points back to is told in one of so many sentences before it.
    private static let followingReach = 2
    private static let pointers = WordSet("them they these those")
    private static let examples = WordSet("including include included namely are were like")

    /// Whether it is said of countries of which none is named: `governments ranked Tier 3`.
    private var isOfMany: Bool {
        let tokens = view.document.tokens
        if Self.plurals.contains(view.document.hash(tier.tokens.upperBound)) { return true }
        var index = tier.tokens.lowerBound - 1
        while index > view.tokens.lowerBound, Self.betweenWords.contains(tokens[index].hash) {
            index -= 1
        }
        return index >= view.tokens.lowerBound && Self.plurals.contains(tokens[index].hash)
    }

    /// The countries that a sentence behind names of those rated: `governments ranked Tier 3. The
    /// President waived it for eight of them, including Chad`, `They include Chad`.
    var namedBehind: [(group: SentenceView.Group, view: SentenceView)] {
        guard isOfMany else { return [] }
        let sentences = view.document.sentences
        let first = view.index + 1
        for index in first..<min(sentences.count, first + Self.followingReach) {
            let tokens = sentences[index].tokens
            if view.document.tokens[tokens.lowerBound].flags.contains(.blankLineBefore) {
                return []
            }
            let next = SentenceView(view.document, sentence: index, counts: view.counts)
            if next.mentions.contains(where: { view.document.mentions[$0].kind == .tier }) {
                return []
            }
            if let group = Self.pointed(next) { return [(group, next)] }
        }
        return []
    }

    /// The countries behind a pronoun and a word that introduces examples of what it means.
    private static func pointed(_ view: SentenceView) -> SentenceView.Group? {
        let tokens = view.document.tokens
        let reach = view.tokens.clamped(to: view.tokens.lowerBound..<view.tokens.lowerBound + 64)
        for index in reach where pointers.contains(tokens[index].hash) {
            var next = index + 1
            while next < reach.upperBound,
                plurals.contains(tokens[next].hash) || tokens[next].mark == Ascii.comma
            {
                next += 1
            }
            guard next + 1 < reach.upperBound, examples.contains(tokens[next].hash) else {
                continue
            }
            next += theWord.contains(tokens[next + 1].hash) ? 2 : 1
            if let group = view.group(at: next) { return group }
        }
        return nil
    }
}
