/// Gives each tier of a sentence the year of its placement.
struct RatingYears {
    private let view: SentenceView
    private let tiers: [Mention]
    private let profile: Profile
    /// The sentence's years with the token they stand at.
    private let years: [(token: Int, year: Int)]
    /// The tokens of years that stand directly after a tier, and so are that tier's own.
    private lazy var owned = Set(tiers.indices.compactMap { yearToken(after: $0) })

    /// A year after a tier belongs to it within this many tokens.
    private static let reach = 8
    private static let fromWord = WordSet("from")

    init(view: SentenceView, tiers: [Mention], profile: Profile) {
        self.view = view
        self.tiers = tiers
        self.profile = profile
        years = view.mentions.compactMap { index in
            let mention = view.document.mentions[index]
            guard mention.kind == .date, let year = Self.year(mention) else { return nil }
            return (mention.tokens.lowerBound, year)
        }
    }

    /// The year of the tier at an index: stated after it, before it, in the tag that closes the
    /// entry, or in the name of the report that the paragraph is about.
    mutating func year(of index: Int) -> Int? {
        let isOld = isOld(index)
        if let after = yearAfter(index) { return isOld && isLeft(index) ? nil : after }
        if isOld || isLater(index) { return nil }
        return yearBefore(index) ?? closingTag(index) ?? reportYear(index)
    }

    private func yearAfter(_ index: Int) -> Int? {
        let end = tiers[index].tokens.upperBound
        let next = index + 1 < tiers.count ? tiers[index + 1].tokens.lowerBound : Int.max
        let limit = min(next, view.clauseEnd(end), end + Self.reach)
        guard let found = year(from: end), found.token < limit else { return nil }
        // "to Tier 3; in 2012 …" and "Tier 3, and in 2014 was …": another statement's year.
        let between = view.document.tokens[end..<found.token]
        return between.contains { Self.breaks.contains($0.hash) } ? nil : found.year
    }

    private static let later = WordSet("later after since then subsequently before until")
    private static let breaks = WordSet("and but because although while after before ; : which")

    /// The first year at or behind a token.
    private func year(from token: Int) -> (token: Int, year: Int)? {
        let place = years.firstPlace { $0.token >= token }
        return place < years.count ? years[place] : nil
    }

    private mutating func yearBefore(_ index: Int) -> Int? {
        let start = tiers[index].tokens.lowerBound
        let floor = view.clauseStart(start)
        let owned = owned
        let first = years.firstPlace { $0.token >= floor }
        let end = years.firstPlace { $0.token >= start }
        guard let found = years[first..<end].last(where: { !owned.contains($0.token) }) else {
            return nil
        }
        // "In 2014 it fell to Tier 3, but two years later it rose to Tier 2": not the same year.
        let isLater = (found.token..<start).contains {
            Self.later.contains(view.document.tokens[$0].hash)
        }
        return isLater ? nil : found.year
    }

    private func yearToken(after index: Int) -> Int? {
        let end = tiers[index].tokens.upperBound
        guard yearAfter(index) != nil else { return nil }
        return year(from: end)?.token
    }

    /// Whether a tier is where a country came from: `from Tier 2 Watch List to Tier 3`.
    private func isOld(_ index: Int) -> Bool {
        let start = tiers[index].tokens.lowerBound
        let first = max(view.tokens.lowerBound, start - 3)
        return view.document.tokens[first..<start].contains { Self.fromWord.contains($0.hash) }
    }

    /// Whether the year after a tier is that of leaving it: `downgraded from Tier 2 in 2019`.
    private func isLeft(_ index: Int) -> Bool {
        let start = tiers[index].tokens.lowerBound
        let document = view.document
        let isDirect =
            Self.fromWord.contains(document.hash(start - 1))
            || Self.fromWord.contains(document.hash(start - 2))
                && Self.theWord.contains(document.hash(start - 1))
        return isDirect && index + 1 == tiers.count
    }

    private static let theWord = WordSet("the its a")

    /// Whether it was another year than the one before: `… and on the Watch List a year later`.
    private func isLater(_ index: Int) -> Bool {
        let end = tiers[index].tokens.upperBound
        let limit = min(view.clauseEnd(end), end + Self.laterReach)
        return (end..<max(end, limit)).contains {
            Self.otherTimes.contains(view.document.tokens[$0].hash)
        }
    }

    private static let laterReach = 4
    private static let otherTimes = WordSet("later earlier following next previous afterwards")

    /// The year of the tag that closes the entry: `… sex trafficking (2015)`.
    private func closingTag(_ index: Int) -> Int? {
        let tokens = view.document.tokens
        var token = tiers[index].tokens.upperBound
        let limit = min(tokens.count, token + SentenceView.reach)
        while token < limit, !tokens[token].flags.contains(.blankLineBefore) {
            let next = token + 1
            let endsLine = next == tokens.count || tokens[next].flags.contains(.newlineBefore)
            if endsLine, token >= 2, tokens[token].mark == Ascii.closeRound,
                tokens[token - 2].mark == Ascii.openRound
            {
                return view.document.year(at: token - 1)
            }
            token = next
        }
        return nil
    }

    /// The year in a report's name in the paragraph so far: `In the 2019 TIP Report, …`.
    private func reportYear(_ index: Int) -> Int? {
        let document = view.document
        var token = tiers[index].tokens.lowerBound
        let limit = max(0, token - SentenceView.reach)
        while token > limit, !document.tokens[token].flags.contains(.blankLineBefore) {
            token -= 1
            guard let year = document.year(at: token), token + 1 < document.tokens.count else {
                continue
            }
            let classes = profile.words[document.tokens[token + 1].hash]
            if classes & Profile.Section.tierReports.bit != 0 { return year }
        }
        return nil
    }

    private static func year(_ mention: Mention) -> Int? {
        guard let norm = mention.norm, norm.utf8.count >= 4 else { return nil }
        return Int(norm.prefix(4))
    }
}
