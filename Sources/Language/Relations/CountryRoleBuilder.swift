/// Builds the relations of countries to the roles of source, transit and destination.
///
/// A role counts where its word is said of a named country: as a predicate, after `as`, in
/// apposition, or in a list of such countries.
struct CountryRoleBuilder {
    private let profile: Profile
    private let bits = RoleBits()

    init(profile: Profile) { self.profile = profile }

    /// The classes of words without which a sentence tells of no role.
    var triggers: UInt64 { bits.any }

    /// The roles that a sentence tells of.
    func relations(_ view: SentenceView) -> [Relation] {
        var found: [Relation] = []
        var previous: (subject: SentenceView.Group, clause: Int)?
        var index = view.tokens.lowerBound
        while index < view.tokens.upperBound {
            guard profile.words[view.document.tokens[index].hash] & triggers != 0,
                let group = RoleGroup(at: index, in: view, profile, bits)
            else {
                index += 1
                continue
            }
            index = group.tokens.upperBound
            guard counts(group, view) else { continue }
            let reader = RoleSubjectReader(view: view, group: group, profile: profile)
            let clause = view.clauseStart(group.tokens.lowerBound)
            if let subject = reader.subject(
                continuing: previous?.clause == clause ? previous?.subject : nil)
            {
                previous = (subject, clause)
                found += relate(subject, group, view)
                if let followers = reader.followers() { found += relate(followers, group, view) }
            } else if !reader.isNegated, let listed = reader.listed() {
                found += relate(listed, group, view)
            }
        }
        return found
    }

    /// Whether the words are roles at all, and not a source of income or a vessel in transit.
    private func counts(_ group: RoleGroup, _ view: SentenceView) -> Bool {
        if group.hasNoun { return true }
        if group.isWeak { return false }
        if group.roles.count > 1 { return true }
        let tokens = view.document.tokens
        let next = group.tokens.upperBound
        if group.tokens.lowerBound > view.tokens.lowerBound,
            profile.words[tokens[group.tokens.lowerBound - 1].hash] & bits.field != 0
        {
            return true
        }
        if endsClause(next, view) {
            if isLabelled(group, view) { return true }
            if isPredicate(group, view) { return isAboutField(group, view) }
        }
        guard next < view.tokens.upperBound, Self.purposes.contains(tokens[next].hash) else {
            return false
        }
        let reach = (next + 1)..<min(view.tokens.upperBound, next + 1 + Self.purposeReach)
        return reach.contains { profile.words[tokens[$0].hash] & bits.field != 0 }
            || view.mentions.contains { index in
                let mention = view.document.mentions[index]
                return (mention.kind == .population || mention.kind == .exploitation)
                    && reach.contains(mention.tokens.lowerBound)
            }
    }

    private func endsClause(_ index: Int, _ view: SentenceView) -> Bool {
        index >= view.tokens.upperBound
            || [Ascii.comma, Ascii.period, Ascii.semicolon].contains(
                view.document.tokens[index].mark)
            || Self.closing.contains(view.document.tokens[index].hash)
    }

    /// "was considered primarily a source": an article stands before the bare word.
    private func isPredicate(_ group: RoleGroup, _ view: SentenceView) -> Bool {
        group.tokens.lowerBound > view.tokens.lowerBound
            && Self.articles.contains(view.document.tokens[group.tokens.lowerBound - 1].hash)
    }

    /// "Nepal: Source."
    private func isLabelled(_ group: RoleGroup, _ view: SentenceView) -> Bool {
        view.document.isMark(group.tokens.lowerBound - 1, Ascii.colon)
    }

    /// Whether the sentence or the one before or after it speaks of the field.
    private func isAboutField(_ group: RoleGroup, _ view: SentenceView) -> Bool {
        let sentences = view.document.sentences
        let first = sentences[max(0, view.index - 1)].tokens.lowerBound
        let last = sentences[min(sentences.count - 1, view.index + 1)].tokens.upperBound
        let reach =
            group.tokens.lowerBound - SentenceView.reach..<group.tokens.upperBound
            + SentenceView.reach
        return (first..<last).clamped(to: reach).contains {
            profile.words[view.document.tokens[$0].hash] & bits.field != 0
        }
    }

    private static let closing = WordSet("too itself and but as")
    private static let articles = WordSet("a an")
    private static let purposes = WordSet("for of")
    private static let purposeReach = 6

    private func relate(
        _ subject: SentenceView.Group, _ group: RoleGroup, _ view: SentenceView
    ) -> [Relation] {
        let start = min(subject.tokens.lowerBound, group.tokens.lowerBound)
        let end = max(subject.tokens.upperBound, group.tokens.upperBound)
        let evidence = view.document.range(of: start..<end)
        var relations: [Relation] = []
        for country in subject.countries {
            for role in group.roles {
                relations.append(
                    Relation(
                        country: country.code, fact: .countryRole(role: role), evidence: evidence,
                        rule: "country-role", confidence: 0.95))
            }
        }
        return relations
    }
}
