extension LegalActionReader {
    private static let stops = WordSet("; which although while but whereas")
    private static let inWords = WordSet("in on of during since")
    private static let echoGap = WordSet("and , while followed by the but")

    /// The year in which something was done: stated after it, before it, or in the act's name.
    func year(
        of instrument: Instrument, verb: Int, action: String, isPassive: Bool = false
    ) -> Int? {
        let end = max(verb + 1, isPassive ? verb + 1 : instrument.tokens.upperBound)
        if let after = year(after: end) { return after }
        if isPassive, let named = yearOf(instrument) { return named }
        if let before = year(before: min(verb, instrument.tokens.lowerBound)) { return before }
        guard profile.hasTrait("year", action: action), !isInternational(instrument) else {
            return nil
        }
        return ownYear(instrument)
    }

    /// The year that stands between two tokens.
    func year(between start: Int, and end: Int) -> Int? {
        view.dates.first { $0.tokens.lowerBound > start && $0.tokens.upperBound <= end }?.year
    }

    private func year(after start: Int) -> Int? {
        let tokens = view.document.tokens
        for date in view.dates where date.tokens.lowerBound >= start {
            let gap = start..<date.tokens.lowerBound
            // Another action, instrument or country in between has its own year.
            let isOther = gap.contains { index in
                let hash = tokens[index].hash
                return profile.words[hash] & verbBit != 0 || Self.stops.contains(hash)
                    || view.mention(at: index)?.kind == .law && !isShortForm(index)
                    || view.group(at: index) != nil && !isPlaced(index)
            }
            if isOther { return nil }
            guard date.tokens.lowerBound > view.tokens.lowerBound else { return nil }
            let before = tokens[date.tokens.lowerBound - 1]
            let isBracket = before.mark == Ascii.openRound
            return isBracket || Self.inWords.contains(before.hash) ? date.year : nil
        }
        return nil
    }

    /// "the Trafficking Victims Protection Act (TVPA) in October 2000": the same act.
    private func isShortForm(_ index: Int) -> Bool {
        view.document.isMark(index - 1, Ascii.openRound)
            && view.document.isMark(index + 1, Ascii.closeRound)
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

    private func year(before end: Int) -> Int? {
        let start = view.clauseStart(end)
        let tokens = view.document.tokens
        return view.dates.last { date in
            guard date.tokens.upperBound <= end, date.tokens.lowerBound >= start else {
                return false
            }
            guard date.tokens.lowerBound > view.tokens.lowerBound else { return false }
            // "approved a law in 2008 and has ratified": the year is that of the first action.
            if hasAction(before: date.tokens.lowerBound, from: start) { return false }
            return Self.beforeWords.contains(tokens[date.tokens.lowerBound - 1].hash)
        }?.year
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
