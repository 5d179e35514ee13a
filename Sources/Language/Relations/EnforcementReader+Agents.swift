extension EnforcementReader {
    /// An agent stands at most this many tokens before its verb.
    private static let agentReach = 40
    private static let prepositions = WordSet(
        """
        of for with to by from at against among involving including than between like under \
        about on within inside
        """)
    private static let pronouns = WordSet("it they")
    private static let relatives = WordSet("who which that whom whose")
    private static let links = WordSet("and or but , )")
    private static let asides = WordSet("of in from at for during with as on by across")
    private static let auxiliaries = WordSet("was were is are been be had has have did")

    /// Who acts before a verb; nil where nobody does who could, an agent without tokens where it
    /// is an inspection or the like.
    func agent(before verb: Int) -> EnforcementFigure.Agent? {
        var index = verb - 1
        if isNominal(index, verb) { return EnforcementFigure.Agent() }
        while index >= view.tokens.lowerBound, verb - index <= Self.agentReach {
            let token = view.document.tokens[index]
            if token.mark == Ascii.semicolon { return nil }
            if let phrase = agentPhrase(at: index) {
                if !isBeside(phrase.lowerBound), !isObject(index) {
                    return isLinked(phrase.upperBound..<verb) ? named(phrase) : nil
                }
                index = phrase.lowerBound - 1
                continue
            }
            if Self.pronouns.contains(token.hash), verb - index == 1 {
                return agentOfPronoun(index)
            }
            if Self.relatives.contains(token.hash), index > view.tokens.lowerBound,
                agentPhrase(at: index - 1) == nil
            {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// `were arrested by police`: who stands behind `by`.
    func agent(by end: Int) -> EnforcementFigure.Agent? {
        let limit = min(view.tokens.upperBound, end + 2)
        guard let by = (end..<max(end, limit)).first(where: { hash($0) == Self.by }) else {
            return nil
        }
        for index in by + 1..<min(view.tokens.upperBound, by + 7) {
            guard let phrase = agentPhrase(at: index) else { continue }
            let isNear = phrase.lowerBound <= by + 2
            return isNear ? named(phrase) : nil
        }
        return nil
    }

    private static let by = TokenHash.of("by")

    /// `the inspections identified`, `investigations that identified`.
    private func isNominal(_ index: Int, _ verb: Int) -> Bool {
        guard index >= view.tokens.lowerBound else { return false }
        if profile.words[hash(index)] & nounBit != 0 { return true }
        return index > view.tokens.lowerBound && Self.relatives.contains(hash(index))
            && profile.words[hash(index - 1)] & nounBit != 0
    }

    /// The name, country or noun phrase of an agent that ends, or is, at a token.
    private func agentPhrase(at index: Int) -> TokenSpan? {
        if let mention = view.document.mention(covering: index) {
            if mention.kind == .organization { return mention.tokens }
            if mention.kind == .country, isSubject(mention.tokens) { return mention.tokens }
        }
        guard profile.words[hash(index)] & Profile.Section.enforcementAgents.bit != 0 else {
            return nil
        }
        // "a three-judge panel": a word within another.
        if index > view.tokens.lowerBound, view.document.isDash(index - 1),
            !view.document.tokens[index].flags.contains(.spaceBefore)
        {
            return nil
        }
        let start = phraseStart(index)
        if index + 2 < view.tokens.upperBound, hash(index + 1) == Self.of,
            let mention = view.document.mention(covering: index + 2), mention.kind == .country
        {
            return start..<mention.tokens.upperBound
        }
        return start..<index + 1
    }

    /// Whether a country is said to act: `Kenya convicted`, and not `Kenya’s courts`, `in Kenya`.
    private func isSubject(_ tokens: TokenSpan) -> Bool {
        let next = tokens.upperBound
        if next < view.tokens.upperBound, view.document.isPossessive(next) { return false }
        let before = lead(of: tokens.lowerBound)
        return before < view.tokens.lowerBound || isJoint(before)
            || Self.openers.contains(hash(before))
    }

    private static let openers = WordSet("that while but although ; :")

    private func isIn(_ first: Int) -> Bool {
        let before = lead(of: first)
        return before >= view.tokens.lowerBound && hash(before) == Self.inWord
    }

    /// The token before a phrase and its determiner; where there is none, one before the sentence.
    private func lead(of first: Int) -> Int {
        let before = first - 1
        let isDeterminer =
            before >= view.tokens.lowerBound && Self.determiners.contains(hash(before))
        return isDeterminer ? before - 1 : before
    }

    private static let determiners = WordSet("the a an its their")
    private static let inWord = TokenHash.of("in")
    private static let phraseStops = WordSet(
        """
        the a an this that these those its their his her our some many several all both any each \
        other of in for with to by from at on as and or but if when while after before since \
        until during through against between among year years month months week quarter period \
        was were is are been be had has have will would also then where which who according \
        nationwide result however
        """)

    /// Where the words before an agent's head start that belong to it: `Thai labor inspectors`.
    private func phraseStart(_ head: Int) -> Int {
        var start = head
        while start > view.tokens.lowerBound, head - start < 5 {
            // "organized-crime investigators", "the public prosecutor’s office".
            let isJoined = isHyphen(start - 1) || isAgentsPossessive(start - 1)
            let before = isJoined ? start - 2 : start - 1
            guard before >= view.tokens.lowerBound, belongs(before, isJoined: isJoined) else {
                break
            }
            start = before
        }
        return start
    }

    private func isHyphen(_ index: Int) -> Bool {
        view.document.isDash(index)
            && !view.document.tokens[index].flags.contains(.spaceBefore)
    }

    private func isAgentsPossessive(_ index: Int) -> Bool {
        let bit = Profile.Section.enforcementAgents.bit
        return index > view.tokens.lowerBound && view.document.isPossessive(index)
            && profile.words[hash(index - 1)] & bit != 0
    }

    /// Whether a word before an agent's head is part of its name.
    private func belongs(_ index: Int, isJoined: Bool) -> Bool {
        let token = view.document.tokens[index]
        guard token.kind == .word, !Self.phraseStops.contains(token.hash), !isDate(index),
            verb(index) == nil, !isAdverb(index), !view.document.isPossessive(index),
            isJoined || !isPast(index)
        else { return false }
        // "In Aruba authorities": where, and no part of the name.
        guard let mention = view.document.mention(covering: index) else { return true }
        let isPlace = [.country, .region, .city, .place].contains(mention.kind)
        return !(isPlace && isIn(mention.tokens.lowerBound)) && mention.kind != .quantity
    }

    /// Whether a preposition makes a phrase somebody else than the subject.
    private func isBeside(_ first: Int) -> Bool {
        let before = lead(of: first)
        return before >= view.tokens.lowerBound && Self.prepositions.contains(hash(before))
    }

    /// Whether a token is what an earlier verb was done to: `trained 53 inspectors and`.
    private func isObject(_ index: Int) -> Bool {
        found.contains { figure in
            figure.population?.contains(index) == true
                && (!figure.deeds.isEmpty || isPast(figure.number.lowerBound - 1))
        }
    }

    /// Whether the words between an agent and its verb leave it the subject.
    private func isLinked(_ gap: TokenSpan) -> Bool {
        guard let last = withoutDate(gap).last else { return true }
        if Self.links.contains(hash(last)) || Self.relatives.contains(hash(last)) { return true }
        guard gap.count <= 10 else { return false }
        let opens = Self.asides.contains(hash(gap.lowerBound)) || isDate(gap.lowerBound)
        return opens
            && !gap.contains { Self.auxiliaries.contains(hash($0)) || verb($0) != nil }
    }

    /// `and in February secured`: the words between without a date at their end.
    private func withoutDate(_ gap: TokenSpan) -> TokenSpan {
        var end = gap.upperBound
        while end > gap.lowerBound, isDate(end - 1) { end -= 1 }
        if end < gap.upperBound, end > gap.lowerBound, Self.asides.contains(hash(end - 1)) {
            end -= 1
        }
        return gap.lowerBound..<end
    }

    /// The first agent of the sentence, for which `it` stands, or the pronoun itself.
    private func agentOfPronoun(_ pronoun: Int) -> EnforcementFigure.Agent {
        var index = view.tokens.lowerBound
        while index < pronoun, index - view.tokens.lowerBound <= Self.agentReach {
            if let phrase = agentPhrase(at: index), !isBeside(phrase.lowerBound) {
                return named(phrase)
            }
            index += 1
        }
        return EnforcementFigure.Agent(tokens: pronoun..<pronoun + 1)
    }

    // MARK: country

    private func named(_ phrase: TokenSpan) -> EnforcementFigure.Agent {
        EnforcementFigure.Agent(tokens: phrase, country: country(of: phrase))
    }

    /// The country whose agent it is, as far as the words beside it say.
    ///
    /// Reports on one country seldom do; those that compare several need it.
    private func country(of phrase: TokenSpan) -> String? {
        for index in phrase {
            if let code = code(index) { return code }
        }
        let before = phrase.lowerBound - 1
        if before > view.tokens.lowerBound, view.document.isPossessive(before) {
            return code(before - 1)
        }
        let after = phrase.upperBound
        if after + 1 < view.tokens.upperBound,
            hash(after) == Self.inWord || hash(after) == Self.of
        {
            if let code = code(after + 1) { return code }
        }
        // "In Aruba[,] [the] authorities".
        var place = lead(of: phrase.lowerBound)
        if place > view.tokens.lowerBound, view.document.tokens[place].mark == Ascii.comma {
            place -= 1
        }
        guard place > view.tokens.lowerBound,
            let mention = view.document.mention(covering: place), mention.kind == .country,
            isIn(mention.tokens.lowerBound)
        else { return nil }
        return mention.norm
    }

    private func code(_ index: Int) -> String? {
        guard let mention = view.document.mention(covering: index),
            mention.kind == .country || mention.kind == .nationality
        else { return nil }
        return mention.norm
    }
}
