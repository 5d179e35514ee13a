extension RatingReader {
    static let nouns = WordSet(
        """
        country countries list lists status nation nations state states rating ratings placement \
        ranking rankings category designation governments tier group case cases
        """)
    private static let introducers = WordSet(
        "include includes included including are were like namely : ( – — - such as for had has")
    private static let verbal = WordSet("are were is was include included includes including")
    private static let articles = WordSet("the government governments of itself three two four")
    private static let ofWord = WordSet("of")
    private static let itemWords = WordSet("the and or , as well also ; government of & plus")

    /// `Tier 3: (23 countries) Algeria, …`, `Tier 3 – Russia does not …`, `Tier 3 countries like`.
    var listed: SentenceView.Group? {
        let tokens = view.document.tokens
        var index = tier.tokens.upperBound
        while index < view.tokens.upperBound, Self.nouns.contains(tokens[index].hash) { index += 1 }
        let hasNoun = index > tier.tokens.upperBound
        var isIntroduced = false
        while index < view.tokens.upperBound {
            let token = tokens[index]
            let isVerb = Self.verbal.contains(token.hash)
            guard
                Self.introducers.contains(token.hash) || view.document.isDash(index)
                    || token.mark == Ascii.comma && hasNoun
                    || Self.ofWord.contains(token.hash) && hasNoun
            else { break }
            // "Tier 3 (from …" and "Tier 2 in 2013" introduce nothing.
            isIntroduced = true
            if token.mark == Ascii.openRound {
                if let end = counted(index) {
                    index = end
                    continue
                }
            }
            index += 1
            if isVerb { break }
        }
        guard isIntroduced else { return nil }
        let start = index
        while index < view.tokens.upperBound, Self.articles.contains(tokens[index].hash),
            view.group(at: index) == nil
        {
            index += 1
        }
        return items(from: index) ?? bracketed(from: index) ?? (index > start ? meant(start) : nil)
    }

    /// One past the bracket of a count: `(23 countries)`.
    private func counted(_ open: Int) -> Int? {
        let tokens = view.document.tokens
        guard open + 3 < view.tokens.upperBound, tokens[open + 3].mark == Ascii.closeRound,
            tokens[open + 1].kind == .number
        else { return nil }
        return open + 4
    }

    /// `special cases included three countries that … (Libya, Somalia, and Yemen)`.
    private func bracketed(from start: Int) -> SentenceView.Group? {
        guard let norm = tier.norm, profile.ratingsAlone.contains(norm) else { return nil }
        return view.groups.first { group in
            group.tokens.lowerBound > start
                && view.document.tokens[group.tokens.lowerBound - 1].mark == Ascii.openRound
        }
    }

    /// `Tier 3 - the government does not …`: the country that the entry is about.
    private func meant(_ start: Int) -> SentenceView.Group? {
        guard start + 1 < view.tokens.upperBound,
            Self.governments.contains(view.document.tokens[start + 1].hash),
            let topic = view.groups.first?.countries.first ?? view.topicBefore()
        else { return nil }
        return SentenceView.Group(tokens: tier.tokens, countries: [topic])
    }

    private static let governments = WordSet("government country authorities")

    func items(from start: Int) -> SentenceView.Group? {
        let tokens = view.document.tokens
        var found: [SentenceView.Country] = []
        var index = start
        while index < view.tokens.upperBound {
            if let group = view.group(at: index) {
                found += group.countries.filter { $0.tokens.lowerBound >= index }
                index = group.tokens.upperBound
            } else if !found.isEmpty, Self.itemWords.contains(tokens[index].hash) {
                index += 1
            } else if found.count > 2, tokens[index].flags.contains(.capitalized) {
                // A name that no gazetteer holds does not end a long list.
                index += 1
            } else {
                break
            }
        }
        return found.isEmpty ? nil : SentenceView.Group(tokens: start..<index, countries: found)
    }

    /// The countries in the lines below a tier that has a line of its own.
    var listedBelow: SentenceView.Group? {
        let tokens = view.document.tokens
        let start = tier.tokens.lowerBound
        guard start == 0 || tokens[start].flags.contains(.newlineBefore) else { return nil }
        var index = tier.tokens.upperBound
        if index < tokens.count, tokens[index].mark == Ascii.colon { index += 1 }
        guard index < tokens.count, tokens[index].flags.contains(.newlineBefore) else { return nil }
        var found: [SentenceView.Country] = []
        for mention in view.document.mentions(from: index) {
            // Between two names stand only commas, bullets and small words.
            let isListed = tokens[index..<mention.tokens.lowerBound].allSatisfy {
                Self.belowWords.contains($0.hash) || Mark.isDash($0.mark) || $0.mark == Mark.bullet
            }
            guard isListed, mention.kind == .country, let code = mention.norm else { break }
            found.append(
                SentenceView.Country(tokens: mention.tokens, code: code, isAdjective: false))
            index = mention.tokens.upperBound
        }
        return found.isEmpty ? nil : SentenceView.Group(tokens: tier.tokens, countries: found)
    }

    private static let belowWords = WordSet("and & , ; the *")

    /// `Kenya (Tier 2)`, `Kenya, a Tier 2 country`, `the Tier 3 country Eritrea`.
    var attached: SentenceView.Group? {
        let tokens = view.document.tokens
        var index = tier.tokens.lowerBound - 1
        if index > view.tokens.lowerBound, Self.determiners.contains(tokens[index].hash) {
            index -= 1
        }
        if index > view.tokens.lowerBound,
            tokens[index].mark == Ascii.openRound || tokens[index].mark == Ascii.comma
                || tokens[index].mark == Ascii.colon || view.document.isDash(index),
            let before = view.group(at: index - 1)
        {
            let isEnumeration =
                tokens[index].mark == Ascii.comma && index == tier.tokens.lowerBound - 1
            return isEnumeration ? apposed : last(before)
        }
        if let apposed { return apposed }
        var next = tier.tokens.upperBound
        while next < view.tokens.upperBound, Self.nouns.contains(tokens[next].hash) { next += 1 }
        return view.group(at: next)
    }

    private static let standing = WordSet(
        """
        long currently formerly previously still once now again already also both all each either \
        on in at the
        """)
    private static let sharing = WordSet("both all each")
    private static let sinceWord = WordSet("since")

    /// `Ghana, long on Tier 2, fell`, `Mali and Togo, both on the Tier 2 Watch List`, `Iran, Tier 3
    /// since 2006,`.
    private var apposed: SentenceView.Group? {
        let tokens = view.document.tokens
        var index = tier.tokens.lowerBound - 1
        var isShared = false
        while index > view.tokens.lowerBound, Self.standing.contains(tokens[index].hash) {
            if Self.sharing.contains(tokens[index].hash) { isShared = true }
            index -= 1
        }
        let isBare = index == tier.tokens.lowerBound - 1
        guard index > view.tokens.lowerBound, tokens[index].mark == Ascii.comma,
            !isBare || Self.sinceWord.contains(view.document.hash(tier.tokens.upperBound)),
            let group = view.group(at: index - 1)
        else { return nil }
        return isShared ? group : last(group)
    }

    private static let determiners = WordSet("a an the another currently now")

    private func last(_ group: SentenceView.Group) -> SentenceView.Group? {
        // "Kenya and Uganda (Tier 2)" rates the nearest only where each has its own bracket.
        group.countries.last.map { SentenceView.Group(tokens: $0.tokens, countries: [$0]) }
    }

    /// The countries after the tier, where a verb stood before it: `On Tier 3 are Iran and Syria`.
    var following: SentenceView.Group? {
        guard let next = view.group(from: tier.tokens.upperBound),
            next.tokens.lowerBound <= tier.tokens.upperBound + 3
        else { return nil }
        let between = tier.tokens.upperBound..<next.tokens.lowerBound
        return between.contains { Self.verbal.contains(view.document.tokens[$0].hash) } ? next : nil
    }
}
