/// Finds the countries that a group of role words is said of.
struct RoleSubjectReader {
    let view: SentenceView
    let group: RoleGroup
    let profile: Profile

    private static let qualifiers = WordSet(
        """
        a an the primary primarily major main mainly largely also only both possibly likely \
        presumed known key significant important common top leading one of principal not just \
        mostly predominantly increasingly among chief popular growing well known potential either \
        biggest largest greatest foremost favored favoured favorite favourite traditional \
        historical historic long once formerly current \
        notable reported suspected alleged regional most more less notorious two three four five \
        ten 10 world region ’s as - region sometimes generally still now even prime frequent \
        final ultimate intended
        """)
    private static let copulas = WordSet(
        """
        is are was were be been being remains remain remained become became becomes considered \
        becoming
        """)
    private static let actors = WordSet(
        "serves serve served serving acts act acted functions function emerged emerges operates")
    private static let adverbs = WordSet(
        """
        itself also currently now primarily mainly still long historically traditionally today \
        has have had can may might continues continue continued to be which that who both all \
        will would increasingly often sometimes reportedly often largely generally typically \
        each
        """)
    private static let pronouns = WordSet("it this which that country nation kingdom republic")
    private static let negations = WordSet("not never neither nor no cannot isn't wasn't aren't")
    private static let only = WordSet("only just merely simply")
    private static let asWord = WordSet("as")

    /// The token before the group's qualifiers: a verb, `as`, a comma.
    private var lead: Int {
        var index = group.tokens.lowerBound - 1
        while index >= view.tokens.lowerBound, index > group.tokens.lowerBound - 10 {
            let hash = view.document.tokens[index].hash
            guard isQualifier(hash), !Self.asWord.contains(hash),
                view.group(at: index) == nil
            else { break }
            index -= 1
        }
        return index
    }

    private func isQualifier(_ hash: UInt32) -> Bool {
        Self.qualifiers.contains(hash)
            || profile.words[hash] & Profile.Section.countryRoleAdjectives.bit != 0
    }

    /// The countries that the group is said of, `previous` being those of a group joined to it.
    func subject(continuing previous: SentenceView.Group?) -> SentenceView.Group? {
        let lead = lead
        guard lead >= view.tokens.lowerBound else { return fronted(lead) ?? named() }
        let tokens = view.document.tokens
        let hash = tokens[lead].hash
        if isNegated { return nil }
        if Self.copulas.contains(hash) { return subject(ofVerb: lead) }
        if Self.toWord.contains(hash), let verb = changing(before: lead) {
            return subject(ofVerb: verb)
        }
        if Self.asWord.contains(hash) {
            return subject(ofAs: lead) ?? fronted(lead)
        }
        if tokens[lead].mark == Ascii.comma || tokens[lead].mark == Ascii.openRound,
            lead > view.tokens.lowerBound, let before = view.group(at: lead - 1)
        {
            // "Turkey, a transit country, …"; not the end of a list before a new one.
            if startsWithArticle(lead + 1) { return isPlural ? before : single(before) }
        }
        if tokens[lead].mark == Ascii.colon, lead + 1 == group.tokens.lowerBound,
            lead > view.tokens.lowerBound, let labelled = view.group(at: lead - 1)
        {
            return labelled
        }
        if let previous, joinsPrevious(lead) { return previous }
        return named()
    }

    /// The verb of `has gone from a country of emigration to a country of transit`.
    private func changing(before index: Int) -> Int? {
        let start = view.clauseStart(index)
        let verb = (start..<index).last { Self.changes.contains(view.document.tokens[$0].hash) }
        return verb.flatMap { index - $0 <= 14 ? $0 : nil }
    }

    private static let toWord = WordSet("to into")
    private static let changes = WordSet(
        "gone moved changed shifted evolved turned transformed transitioned grown went developed")

    /// Whether what the group is said of is said not to be so.
    var isNegated: Bool {
        let tokens = view.document.tokens
        let first = max(view.tokens.lowerBound, group.tokens.lowerBound - 6)
        for index in (first..<group.tokens.lowerBound).reversed() {
            // "though not a source, is a transit point": another clause's no.
            if tokens[index].mark == Ascii.comma { return false }
            guard Self.negations.contains(tokens[index].hash) else { continue }
            let next = index + 1
            if next < view.tokens.upperBound, Self.only.contains(tokens[next].hash) { continue }
            return true
        }
        return false
    }

    private func startsWithArticle(_ index: Int) -> Bool {
        index < group.tokens.lowerBound && Self.articles.contains(view.document.tokens[index].hash)
    }

    private static let articles = WordSet(
        "a an the also both one mainly primarily long once formerly still now")

    /// Whether more than one has the role: `Mali and Benin, the main transit countries`.
    private var isPlural: Bool {
        group.tokens.contains { Self.plurals.contains(view.document.tokens[$0].hash) }
    }

    private static let plurals = WordSet(
        "countries nations states points sites hubs places destinations sources")

    private func single(_ group: SentenceView.Group) -> SentenceView.Group? {
        guard let last = group.countries.last else { return nil }
        return SentenceView.Group(tokens: last.tokens, countries: [last])
    }

    /// `serves as a`, `use Eswatini as a`, `identified Kenya as a`.
    private func subject(ofAs index: Int) -> SentenceView.Group? {
        guard index > view.tokens.lowerBound else { return nil }
        let before = index - 1
        if let group = view.group(at: before) { return group }
        var verb = before
        while verb > view.tokens.lowerBound,
            Self.adverbs.contains(view.document.tokens[verb].hash)
        {
            verb -= 1
        }
        let hash = view.document.tokens[verb].hash
        if Self.pronouns.contains(hash), verb > view.tokens.lowerBound { return antecedent(verb) }
        if Self.actors.contains(hash) || Self.naming.contains(hash) {
            return subject(ofVerb: verb)
        }
        return nil
    }

    private static let naming = WordSet(
        """
        known described identified regarded seen used cited listed designated classified viewed \
        recognized recognised considered named ranked characterized characterised reported
        """)

    /// `As a source country, Nepal …`
    private func fronted(_ lead: Int) -> SentenceView.Group? {
        guard lead >= view.tokens.lowerBound, Self.asWord.contains(view.document.tokens[lead].hash),
            lead == view.clauseStart(lead), let next = view.group(from: group.tokens.upperBound),
            next.tokens.lowerBound - group.tokens.upperBound <= 20
        else { return nil }
        let between = group.tokens.upperBound..<next.tokens.lowerBound
        guard between.contains(where: { view.document.tokens[$0].mark == Ascii.comma }) else {
            return nil
        }
        return next
    }

    /// `the transit country Mexico`: the name directly after a singular noun.
    private func named() -> SentenceView.Group? {
        guard group.hasNoun, let next = view.group(at: group.tokens.upperBound) else { return nil }
        return next
    }

    private func joinsPrevious(_ lead: Int) -> Bool {
        let token = view.document.tokens[lead]
        return Self.joints.contains(token.hash) || token.mark == Ascii.comma
            || lead + 1 < group.tokens.lowerBound
                && Self.joints.contains(view.document.tokens[lead + 1].hash)
            || group.tokens.lowerBound > view.tokens.lowerBound
                && Self.joints.contains(view.document.tokens[group.tokens.lowerBound - 1].hash)
    }

    private static let joints = WordSet("and but or while well plus")

    /// The countries before a verb, through adverbs, brackets and a clause between commas.
    private func subject(ofVerb verb: Int) -> SentenceView.Group? {
        let tokens = view.document.tokens
        let start = view.clauseStart(verb)
        var index = verb - 1
        while index >= start,
            Self.adverbs.contains(tokens[index].hash)
                || tokens[index].kind == .word
                    && Self.copulas.contains(tokens[index].hash)
        {
            if Self.pronouns.contains(tokens[index].hash) { return antecedent(index) }
            index -= 1
        }
        guard index >= start else { return ellipsis(start) }
        if tokens[index].mark == Ascii.closeRound { index = opening(index, Ascii.openRound) - 1 }
        if index >= start, let group = view.group(at: index) { return group }
        if index >= start, view.document.isPossessive(index) { return nil }
        if index >= start, Self.pronouns.contains(tokens[index].hash) { return antecedent(index) }
        if index > start, tokens[index].mark == Ascii.comma {
            return beforeParenthesis(index, start)
        }
        return nil
    }

    /// The countries a sentence starts with stand at most this far inside it.
    private static let topicDistance = 8

    /// What a pronoun points to: what the sentence starts with, the nearest country before it,
    /// or the text's topic.
    private func antecedent(_ index: Int) -> SentenceView.Group? {
        if let first = view.groups.first, first.tokens.upperBound <= index,
            first.tokens.lowerBound - view.tokens.lowerBound <= Self.topicDistance
        {
            return first
        }
        if let before = view.group(before: index) { return before }
        return ellipsis(index)
    }

    private func ellipsis(_ index: Int) -> SentenceView.Group? {
        if let before = view.group(before: index) { return single(before) }
        guard let topic = view.topicBefore() else { return nil }
        return SentenceView.Group(tokens: index..<index + 1, countries: [topic])
    }

    /// `Turkey, which borders Syria, is`: the country before the first comma.
    private func beforeParenthesis(_ comma: Int, _ start: Int) -> SentenceView.Group? {
        var index = comma - 1
        while index > start, comma - index < 25 {
            if view.document.tokens[index].mark == Ascii.comma,
                let group = view.group(at: index - 1)
            {
                return single(group)
            }
            index -= 1
        }
        return nil
    }

    private func opening(_ close: Int, _ mark: UInt8) -> Int {
        var index = close
        while index > view.tokens.lowerBound, view.document.tokens[index].mark != mark {
            index -= 1
        }
        return index
    }
}
