extension CitationBracket {
    /// At most this many words name the authors of a narrative citation.
    static let nameLimit = 8

    /// The names before `(2013)` where they are its authors: `Lindqvist (2013) argues`.
    func narrativeNames(_ close: Int) -> TokenSpan? {
        var reader = reader(close)
        guard reader.skipYear(), reader.position == open + 2 else { return nil }
        while reader.skip(Ascii.comma), reader.skipYear() {}
        _ = reader.skip(Ascii.comma) || reader.skip(Ascii.colon)
        let hasPages = reader.skipPages()
        guard reader.isAtEnd, open > 0 else { return nil }
        guard let (names, isJoined) = namesBefore(open), !isWhollyCovered(names) else {
            return nil
        }
        if let listed = listed(names) { return listed }
        guard !isDated(names) else { return nil }
        if hasPages || isJoined { return names }
        let next = close + 1 < document.tokens.count ? document.tokens[close + 1].hash : 0
        if CitationWords.reporting.contains(next) { return names }
        guard names.lowerBound > 0, names.count <= 2, !isAllCapitals(names) else { return nil }
        let before = document.tokens[names.lowerBound - 1]
        return CitationWords.introducing.contains(before.hash)
            || document.isPossessive(open - 1) ? names : nil
    }

    /// The names with what a hyphen joins to them, if an entry of the reference list has them all
    /// and the year.
    private func listed(_ names: TokenSpan) -> TokenSpan? {
        guard !document.listedNames.isEmpty, let year = document.year(at: open + 1) else {
            return nil
        }
        let first = document.tokens[names.lowerBound]
        guard document.listedNames.has(first.hash, year: year) else { return nil }
        for index in names where document.tokens[index].flags.contains(.capitalized) {
            let token = document.tokens[index]
            guard
                token.flags.contains(.innerPeriod)
                    || document.listedNames.has(token.hash, year: year)
            else { return nil }
        }
        var start = names.lowerBound
        while start > 1, document.isGlued(start - 1, Ascii.hyphen),
            !document.tokens[start].flags.contains(.spaceBefore),
            document.listedNames.has(document.hash(start - 2), year: year)
        {
            start -= 2
        }
        return start..<names.upperBound
    }

    /// The capitalized words that end at a token, and whether they are several authors.
    private func namesBefore(_ end: Int) -> (names: TokenSpan, isJoined: Bool)? {
        var index = end
        var isJoined = false
        if document.isPossessive(index - 1) { index -= 1 }
        if index > 2, document.tokens[index - 1].mark == Ascii.period { index -= 1 }
        if index > 2,
            Self.alWords.contains(document.tokens[index - 1].hash)
                || Self.otherAuthors.contains(document.tokens[index - 1].hash)
        {
            index -= 2
            isJoined = true
        }
        let last = index
        var start = index
        while index > 0, last - index < Self.nameLimit {
            let token = document.tokens[index - 1]
            if token.kind == .word, token.flags.contains(.capitalized),
                !(isOpener(index - 1) && start < last)
            {
                index -= 1
                start = index
            } else if start < last, index > 1, Self.joints.contains(token.hash),
                document.tokens[index - 2].flags.contains(.capitalized)
            {
                isJoined = isJoined || Self.andWords2.contains(token.hash)
                index -= 1
            } else {
                break
            }
        }
        guard start < last, !isOpener(start) else { return nil }
        return (start..<end, isJoined && !document.tokens[start].flags.contains(.allCapitals))
    }

    private static let otherAuthors = WordSet("colleagues others coworkers collaborators")
    private static let alWords = WordSet("al al.")
    private static let joints = WordSet("and & , van von de der den el al")
    private static let andWords2 = WordSet("and &")

    private func isOpener(_ index: Int) -> Bool {
        CitationWords.openers.contains(document.tokens[index].hash)
    }

    /// Whether the year dates an instrument, event or report: `Palermo Protocol (2000)`.
    private func isDated(_ names: TokenSpan) -> Bool {
        names.contains { index in
            let hash = document.tokens[index].hash
            return CitationWords.dated.contains(hash) || CitationWords.calendar.contains(hash)
        }
    }

    private func isAllCapitals(_ names: TokenSpan) -> Bool {
        names.contains { document.tokens[$0].flags.contains(.allCapitals) }
    }
}
