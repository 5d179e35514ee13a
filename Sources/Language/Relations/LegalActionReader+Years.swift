extension LegalActionReader {
    private static let stops = WordSet("; which although while but whereas")
    private static let inWords = WordSet("in on of during since")
    private static let echoGap = WordSet("and , while followed by the but")

    /// The years in which something was done, one nil where none is told: stated after it, before
    /// it, or in the act's name.
    func years(
        of instrument: Instrument, verb: Int, action: String, isPassive: Bool = false
    ) -> [Int?] {
        let end = max(verb + 1, isPassive ? verb + 1 : instrument.tokens.upperBound)
        let after = years(after: end)
        if !after.isEmpty { return after }
        if isPassive, let named = yearOf(instrument) { return [named] }
        // "signed it in 2000 and, in 2006, ratified it": what the pronoun means stands before.
        if instrument.tokens.upperBound <= verb {
            let meant = years(before: verb)
            if !meant.isEmpty { return meant }
        }
        let before = years(before: min(verb, instrument.tokens.lowerBound))
        if !before.isEmpty { return before }
        guard profile.hasTrait("year", action: action), !isInternational(instrument) else {
            return [nil]
        }
        return [ownYear(instrument)]
    }

    /// The year that stands between two tokens.
    func year(between start: Int, and end: Int) -> Int? {
        view.dates.first { $0.tokens.lowerBound > start && $0.tokens.upperBound <= end }?.year
    }

    /// The years behind an action: `in 2003`, `in 2003 and again in 2005`.
    func years(after start: Int) -> [Int] {
        let tokens = view.document.tokens
        for (index, date) in view.dates.enumerated() where date.tokens.lowerBound >= start {
            let gap = start..<date.tokens.lowerBound
            // Another action, instrument or country in between has its own year.
            let isOther = gap.contains { index in
                let hash = tokens[index].hash
                return profile.words[hash] & verbBit != 0 || Self.stops.contains(hash)
                    || view.mention(at: index)?.kind == .law && !isShortForm(index)
                    || view.group(at: index) != nil && !isPlaced(index)
            }
            if isOther || opensAction(date.tokens.lowerBound, after: start) { return [] }
            guard date.tokens.lowerBound > view.tokens.lowerBound else { return [] }
            let before = tokens[date.tokens.lowerBound - 1]
            let isBracket = before.mark == Ascii.openRound
            guard isBracket || Self.inWords.contains(before.hash) else { return [] }
            return view.dates[index..<(isBracket ? index + 1 : chainEnd(index))].map(\.year)
        }
        return []
    }

    /// Whether a date stands before another action: `and, in 2018, amended its code`.
    private func opensAction(_ date: Int, after start: Int) -> Bool {
        let tokens = view.document.tokens
        guard date - 2 >= start, Self.inWords.contains(tokens[date - 1].hash) else { return false }
        let joint = tokens[date - 2].mark == Ascii.comma ? date - 3 : date - 2
        return joint >= start && Self.openers.contains(tokens[joint].hash)
    }

    private static let openers = WordSet("and but then while")

    /// One past the last of the dates that are joined to one: `in 2003, 2005 and again in 2008`.
    private func chainEnd(_ first: Int) -> Int {
        var end = first + 1
        while end < view.dates.count, isChained(end), !leadsOn(end) { end += 1 }
        return end
    }

    /// Whether only joints stand between a date and the one before it.
    private func isChained(_ index: Int) -> Bool {
        let gap = view.dates[index - 1].tokens.upperBound..<view.dates[index].tokens.lowerBound
        return !gap.isEmpty && gap.count <= 4
            && gap.allSatisfy { Self.chaining.contains(view.document.tokens[$0].hash) }
    }

    /// Whether another clause starts with a date: `in 2003, and in 2005 it …`.
    private func leadsOn(_ index: Int) -> Bool {
        let tokens = view.document.tokens
        let date = view.dates[index].tokens
        guard Self.inWords.contains(tokens[date.lowerBound - 1].hash),
            date.upperBound < view.tokens.upperBound
        else { return false }
        let gap = view.dates[index - 1].tokens.upperBound..<date.lowerBound
        if gap.contains(where: { Self.again.contains(tokens[$0].hash) }) { return false }
        return tokens[date.upperBound].kind == .word || tokens[date.upperBound].mark == Ascii.comma
    }

    private static let chaining = WordSet("and , again in on once more then also")
    private static let again = WordSet("again")

    /// "the Trafficking Victims Protection Act (TVPA) in October 2000", "the Human Trafficking Act
    /// (Act 694) in 2005": the same act.
    private func isShortForm(_ index: Int) -> Bool {
        guard let name = view.mention(at: index)?.tokens else { return false }
        return view.document.isMark(name.lowerBound - 1, Ascii.openRound)
            && view.document.isMark(name.upperBound, Ascii.closeRound)
    }

    /// `Act No. 154 of 17 April 2008`.
    private func yearOf(_ instrument: Instrument) -> Int? {
        let next = instrument.tokens.upperBound
        guard view.document.hash(next) == Self.ofHash else { return nil }
        return view.dates.first { $0.tokens.lowerBound == next + 1 }?.year
    }

    private static let ofHash = TokenHash.of("of")

    /// Whether a country only says where, or who did it: "ratified by Kenya in 2005".
    private func isPlaced(_ index: Int) -> Bool {
        index > view.tokens.lowerBound
            && Self.placing.contains(view.document.tokens[index - 1].hash)
    }

    private static let placing = WordSet("in by of , and")

    /// The years before an action, all those that are joined: `In 2003 and again in 2005, it`.
    private func years(before end: Int) -> [Int] {
        let start = view.clauseStart(end)
        guard
            let last = view.dates.lastIndex(where: {
                $0.tokens.upperBound <= end && $0.tokens.lowerBound >= start
            })
        else { return [] }
        var first = last
        var joined = last
        while joined > 0, isChained(joined), view.dates[joined - 1].tokens.lowerBound >= start {
            joined -= 1
            if isOwn(view.dates[joined].tokens.lowerBound, from: start) { first = joined }
        }
        let token = view.dates[first].tokens.lowerBound
        guard token > view.tokens.lowerBound,
            Self.beforeWords.contains(view.document.tokens[token - 1].hash)
        else { return [] }
        // "approved a law in 2008 and has ratified": the year is that of the first action, but of
        // the second in "approved a law and in 2008 ratified".
        if hasAction(before: token, from: start) {
            let isOwn =
                opensAction(token, after: start)
                && !hasAction(before: end, from: view.dates[last].tokens.upperBound)
            if !isOwn { return [] }
        }
        return view.dates[first...last].map(\.year)
    }

    /// Whether no action before a year, in its clause, has that year.
    private func isOwn(_ date: Int, from start: Int) -> Bool {
        !hasAction(before: date, from: start) || opensAction(date, after: start)
    }

    /// Whether an action stands before a year in its clause, so that the year is its own.
    private func hasAction(before end: Int, from start: Int) -> Bool {
        (start..<end).contains { profile.words[view.document.tokens[$0].hash] & verbBit != 0 }
    }

    private static let beforeWords = WordSet("in on during")

    /// The year in a name: `Act of 2000`, `2008 law`.
    private func ownYear(_ instrument: Instrument) -> Int? {
        let first = max(view.tokens.lowerBound, instrument.tokens.lowerBound - 1)
        // The instrument of a pronoun may stand in the sentence before.
        guard first < instrument.tokens.upperBound else { return nil }
        for index in first..<instrument.tokens.upperBound {
            if index < instrument.tokens.lowerBound, !isYearWord(index) { continue }
            if let year = view.document.year(at: index), year > 1_800 { return year }
        }
        return nil
    }

    private func isYearWord(_ index: Int) -> Bool { view.document.year(at: index) != nil }

    /// `Benin ratified it in 2004 and Togo in 2009`: the same of another country.
    func echoes(of instrument: Instrument, action: String) -> [Relation] {
        let tokens = view.document.tokens
        var found: [Relation] = []
        for group in view.groups where group.tokens.lowerBound > instrument.tokens.upperBound {
            let before = group.tokens.lowerBound - 1
            var next = group.tokens.upperBound
            var echoed = instrument
            if next < view.tokens.upperBound, Self.followed.contains(tokens[next].hash) {
                next += 1
                if next < view.tokens.upperBound, Self.suit.contains(tokens[next].hash) {
                    next += 1
                }
                echoed = lawAfter(next) ?? instrument
            }
            guard next + 1 < view.tokens.upperBound,
                Self.echoGap.contains(tokens[before].hash)
                    || tokens[before].mark == Ascii.semicolon,
                Self.inWords.contains(tokens[next].hash),
                let date = view.dates.first(where: { $0.tokens.contains(next + 1) })
            else { continue }
            found += group.codes.map {
                relation($0, echoed, date.year, action, from: group.tokens.lowerBound)
            }
        }
        return found
    }

    private static let followed = WordSet("followed")
    private static let suit = WordSet("suit")
    /// `Ghana followed in 2005 with the Human Trafficking Act`: within this many tokens.
    private static let lawReach = 6

    private func lawAfter(_ start: Int) -> Instrument? {
        for index in view.mentions {
            let mention = view.document.mentions[index]
            guard mention.tokens.lowerBound >= start else { continue }
            if mention.tokens.lowerBound > start + Self.lawReach { return nil }
            if mention.kind == .law { return Instrument(tokens: mention.tokens, isNamed: true) }
        }
        return nil
    }
}
