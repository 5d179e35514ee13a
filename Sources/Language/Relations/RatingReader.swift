/// Finds the countries that one mention of a tier rates.
struct RatingReader {
    let view: SentenceView
    let tier: Mention
    let profile: Profile
    /// From the tier before it, or the clause's start, to the tier.
    let region: TokenSpan

    private static let avoidance = WordSet(
        """
        waiver waivers avoid avoided avoiding avoids otherwise risk risks risked risking would \
        could might should if unless prevent prevented preventing prevents spared escape escaped \
        instead rather automatic automatically threat threatens threatened threatening face faces \
        facing potential possible recommended recommends urge urged urges seek seeks warned warn \
        must likely whether cannot hypothetical proposed criteria require requires propose \
        toward towards considered consider
        """)
    private static let modals = WordSet("may can")
    private static let negations = WordSet("not never no nor")
    private static let verbs = WordSet(
        """
        ranked rank ranks ranking rated rate rates placed place places placing upgraded upgrade \
        upgrades upgrading downgraded downgrade downgrades downgrading remained remain remains \
        remaining reclassified classified classify classifies designated designates listed lists \
        listing moved moves moving dropped drops fell falls fallen rose rises risen put puts kept \
        keeps keep keeping stayed stays assigned assigns received receives earned given gave \
        elevated raised raises lowered relegated promoted demoted named slipped added returned \
        maintained maintains retained retains categorized categorised included includes landed \
        held holds achieved achieves attained attains reached reaches obtained got climbed sank \
        slid slipped regained \
        sits stands was were is are been being spent continued went promotion demotion placement \
        became become made make received
        """)
    private static let raters = WordSet(
        """
        placed places upgraded upgrades downgraded downgrades listed lists put puts kept keeps \
        moved moves assigned assigns ranked ranks rated rates designated designates gave raised \
        raises lowered elevated relegated named added returned reclassified classified
        """)
    private static let auxiliaries = WordSet("was were been being is are be has have had")
    /// They make a placement one that is suffered: `had put it on` is none.
    private static let passives = WordSet("was were been being is are be")
    private static let pronouns = WordSet(
        "it its they their them government country nation which kingdom republic")
    /// A word that makes a placement hypothetical stands at most this far before it.
    private static let avoidanceReach = 14

    /// Whether the placement was avoided, threatened or denied.
    var isAvoided: Bool {
        let tokens = view.document.tokens
        let first = max(region.lowerBound, region.upperBound - Self.avoidanceReach)
        for index in first..<region.upperBound {
            let token = tokens[index]
            if Self.avoidance.contains(token.hash) { return true }
            if Self.modals.contains(token.hash), !token.flags.contains(.capitalized) { return true }
            if Self.negations.contains(token.hash), index + 3 < region.upperBound,
                (index + 1..<index + 4).contains(where: { Self.raters.contains(tokens[$0].hash) }),
                !tokens[index + 1..<region.upperBound].contains(where: { $0.mark == Ascii.comma })
            {
                return true
            }
        }
        return false
    }

    /// The countries rated; those of the tier before, `previous`, where it has none of its own.
    func rated(after previous: SentenceView.Group?) -> SentenceView.Group? {
        if let listed { return listed }
        if let attached { return attached }
        if let listedBelow { return listedBelow }
        guard let verb = region.last(where: { Self.verbs.contains(view.document.tokens[$0].hash) })
        else {
            guard let previous else { return nil }
            return isContinued ? previous : elliptic
        }
        if let object = view.groups.last(where: {
            $0.tokens.lowerBound > verb && $0.tokens.upperBound <= region.upperBound
        }) {
            return object
        }
        if isGeneric(verb) { return nil }
        return subject(of: verb) ?? previous.flatMap { isContinued ? $0 : nil } ?? topic(verb)
            ?? following
    }

    /// Whether a placement is said of countries in general: "a country listed on Tier 3".
    private func isGeneric(_ verb: Int) -> Bool {
        let tokens = view.document.tokens
        var index = verb - 1
        while index > region.lowerBound, Self.relatives.contains(tokens[index].hash) { index -= 1 }
        guard index > region.lowerBound else { return false }
        if Self.plurals.contains(tokens[index].hash) { return true }
        return Self.singulars.contains(tokens[index].hash)
            && Self.indefinite.contains(tokens[index - 1].hash)
    }

    private static let relatives = WordSet(
        "that which is are was were has have been currently ranked listed placed and")
    private static let plurals = WordSet("countries nations governments states")
    private static let singulars = WordSet("country nation government state")
    private static let indefinite = WordSet("a any each every no another")

    /// Whether no other country comes between the tier before and this one.
    private var isContinued: Bool {
        view.group(before: region.upperBound).map { $0.tokens.upperBound <= region.lowerBound }
            ?? true
    }

    /// The nearest countries before a verb; not the one that rates, where it does so here.
    private func subject(of verb: Int) -> SentenceView.Group? {
        let isActive = isRating(verb)
        if let asked = pronounBefore(verb) { return asked }
        for group in view.groups.reversed()
        where group.tokens.upperBound <= verb && group.tokens.lowerBound >= region.lowerBound {
            if isActive, isRater(group) { continue }
            if isAttributive(group) { continue }
            return group
        }
        return nil
    }

    /// "Unlike Malaysia, it was promoted": what the pronoun stands for, where the country named
    /// before it only stands beside.
    private func pronounBefore(_ verb: Int) -> SentenceView.Group? {
        let tokens = view.document.tokens
        var index = verb - 1
        while index > region.lowerBound, Self.auxiliaries.contains(tokens[index].hash) {
            index -= 1
        }
        guard index > region.lowerBound, Self.itWord.contains(tokens[index].hash),
            let beside = view.group(before: index),
            Self.aside.contains(view.document.hash(beside.tokens.lowerBound - 1)),
            let topic = topicBefore
        else { return nil }
        return SentenceView.Group(tokens: tier.tokens, countries: [topic])
    }

    /// The country that the text before is about; a sentence on who gives ratings is about whom
    /// they are given.
    private var topicBefore: SentenceView.Country? {
        view.topicBefore { group, sentence in
            guard isRater(group) else { return false }
            let reach = group.tokens.upperBound..<group.tokens.upperBound + Self.ratingReach
            let words = view.document.tokens[reach.clamped(to: sentence)]
            return words.contains { Self.raters.contains($0.hash) }
                && !words.contains { Self.passives.contains($0.hash) }
        }
    }

    /// A rater's verb stands at most this far behind its name: `The U.S. has again put it on`.
    private static let ratingReach = 5
    private static let itWord = WordSet("it")
    private static let aside = WordSet("unlike like from with than to")

    /// Whether a verb says that someone rates, and not that someone is rated.
    private func isRating(_ verb: Int) -> Bool {
        let tokens = view.document.tokens
        guard Self.raters.contains(tokens[verb].hash) else { return false }
        let first = max(region.lowerBound, verb - 3)
        return !tokens[first..<verb].contains { Self.passives.contains($0.hash) }
    }

    /// Whether a country only says whose a report or department is: `U.S. State Department`.
    private func isAttributive(_ group: SentenceView.Group) -> Bool {
        let next = group.tokens.upperBound
        guard isRater(group), next < view.tokens.upperBound else { return false }
        let token = view.document.tokens[next]
        return profile.words[token.hash] & Profile.Section.tierRaters.bit != 0
            || token.flags.contains(.capitalized)
    }

    /// Whether it is the country that gives the ratings.
    private func isRater(_ group: SentenceView.Group) -> Bool {
        group.codes.count == 1 && profile.raters.contains(group.codes[0])
    }

    /// What a pronoun or "the government" before the verb stands for.
    private func topic(_ verb: Int) -> SentenceView.Group? {
        let tokens = view.document.tokens
        let isPronoun = tokens[region.lowerBound..<verb].contains {
            Self.pronouns.contains($0.hash)
        }
        let isElliptic = verb - region.lowerBound <= 3
        let isObject = tokens[verb..<region.upperBound].contains { Self.pronouns.contains($0.hash) }
        guard isPronoun || isElliptic || isObject else { return nil }
        if let before = view.groups.last(where: {
            $0.tokens.upperBound <= verb && !isAttributive($0)
        }), !(isRating(verb) && isRater(before)) {
            return before
        }
        guard let topic = topicBefore else { return nil }
        return SentenceView.Group(tokens: tier.tokens, countries: [topic])
    }

    /// `lists Laos on Tier 3 and Vietnam on Tier 2`: the verb stands before the tier before.
    private var elliptic: SentenceView.Group? {
        let tokens = view.document.tokens
        var index = tier.tokens.lowerBound - 1
        while index > region.lowerBound, Self.beforeTier.contains(tokens[index].hash) { index -= 1 }
        guard index < tier.tokens.lowerBound - 1, let group = view.group(at: index),
            (region.lowerBound..<group.tokens.lowerBound).allSatisfy({
                Self.beforeElliptic.contains(tokens[$0].hash) || view.mention(at: $0)?.kind == .date
            })
        else { return nil }
        return group
    }

    private static let beforeTier = WordSet("on in at to as the a its")
    private static let beforeElliptic = WordSet("and , but while whereas in ; with")
}
