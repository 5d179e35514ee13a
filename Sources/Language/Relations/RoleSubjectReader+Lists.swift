extension RoleSubjectReader {
    private static let introducers = WordSet(
        "include includes included including are were is was like namely : ( – — -")
    private static let emphases = WordSet(
        "most mostly mainly primarily especially particularly notably chiefly namely e.g")
    private static let suchWord = WordSet("such")
    private static let itemWords = WordSet(
        """
        the and or , as well itself other neighboring neighbouring countries country states such \
        like including mainly primarily mostly especially particularly notably even parts of to a \
        lesser extent much degree most often chiefly region regions places both nearby from in \
        nations also but not \
        limited northern southern eastern western sub - saharan ; european asian african e.g. i.e.
        """)
    private static let followedWords = WordSet("followed")
    /// A list may be introduced this many tokens after its role words.
    private static let introducerReach = 15

    /// The countries listed after the role words: `destination sites include Russia itself, …`.
    func listed() -> SentenceView.Group? {
        guard group.hasNoun, let start = listStart() else { return nil }
        return items(from: start)
    }

    /// The countries after `followed by`, which share the role of those before it.
    func followers() -> SentenceView.Group? {
        let tokens = view.document.tokens
        let limit = min(view.clauseEnd(group.tokens.upperBound), group.tokens.upperBound + 12)
        guard group.tokens.upperBound < limit else { return nil }
        for index in group.tokens.upperBound..<limit
        where Self.followedWords.contains(tokens[index].hash) && index + 2 < limit {
            return items(from: index + 2)
        }
        return nil
    }

    /// The token after the word or mark that introduces a list.
    private func listStart() -> Int? {
        let tokens = view.document.tokens
        let limit = min(
            view.clauseEnd(group.tokens.upperBound),
            group.tokens.upperBound + Self.introducerReach)
        var index = group.tokens.upperBound
        while index < limit {
            if view.group(at: index) != nil { return nil }
            let token = tokens[index]
            if Self.suchWord.contains(token.hash), index + 2 < limit { return index + 2 }
            if Self.introducers.contains(token.hash) || view.document.isDash(index) {
                return index + 1
            }
            if token.mark == Ascii.comma {
                // "destination countries, most often Thailand"
                let next = index + 1
                if index == group.tokens.upperBound, next < limit,
                    Self.emphases.contains(tokens[next].hash)
                {
                    return next
                }
                // "30 source countries, chief among them Nigeria"
                if let start = afterAmong(next, limit) { return start }
                if index > group.tokens.upperBound { return nil }
            }
            index += 1
        }
        return nil
    }

    private static let amongWord = WordSet("among")
    private static let foremost = WordSet("chief foremost first prominent notable")
    private static let them = WordSet("them which these")

    private func afterAmong(_ start: Int, _ limit: Int) -> Int? {
        let tokens = view.document.tokens
        var index = start
        while index < limit, Self.foremost.contains(tokens[index].hash) { index += 1 }
        guard index + 2 < limit, Self.amongWord.contains(tokens[index].hash),
            Self.them.contains(tokens[index + 1].hash)
        else { return nil }
        return index + 2
    }

    /// The countries of a list, regions and brackets between them passed over.
    private func items(from start: Int) -> SentenceView.Group? {
        let tokens = view.document.tokens
        var found: [SentenceView.Country] = []
        var index = start
        var end = start
        while index < view.tokens.upperBound {
            if let group = view.group(at: index) {
                found += group.countries.filter { $0.tokens.lowerBound >= index && !$0.isAdjective }
                index = group.tokens.upperBound
                end = index
            } else if let mention = view.mention(at: index), Self.isPlace(mention.kind) {
                index = mention.tokens.upperBound
            } else if tokens[index].mark == Ascii.openRound {
                index = closing(index)
            } else if Self.itemWords.contains(tokens[index].hash), !leavesList(index) {
                index += 1
            } else {
                break
            }
        }
        return found.isEmpty ? nil : SentenceView.Group(tokens: start..<end, countries: found)
    }

    /// Whether "to" or "from" leads away: `through Egypt and Sudan to Israel`, not `to a lesser
    /// extent`.
    private func leavesList(_ index: Int) -> Bool {
        guard Self.away.contains(view.document.tokens[index].hash) else { return false }
        return view.group(at: index + 1) != nil
    }

    private static let away = WordSet("to")

    private static func isPlace(_ kind: EntityKind) -> Bool {
        switch kind {
        case .region, .city, .place, .nationality: true
        default: false
        }
    }

    /// One past the bracket that closes the one at a token.
    private func closing(_ open: Int) -> Int {
        var index = open
        while index < view.tokens.upperBound {
            if view.document.tokens[index].mark == Ascii.closeRound { return index + 1 }
            index += 1
        }
        return index
    }
}
