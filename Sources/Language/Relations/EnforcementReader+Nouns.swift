extension EnforcementReader {
    /// A noun stands at most this many tokens behind its number: `22 labor-trafficking
    /// investigations`.
    private static let nounReach = 6
    private static let phraseEnds = WordSet(
        """
        of in for with to by from at on and or who that which were was is are had has have ; , ( ) \
        : .
        """)

    /// `secured 309 convictions`, `There were 812 convictions`.
    func readNoun(_ figure: inout EnforcementFigure, _ before: Int) -> Bool {
        guard let noun = noun(after: figure.number.upperBound), let action = nounAction(noun),
            !isUnreal(figure.number.lowerBound)
        else { return false }
        figure.agent = agent(ofNounBefore: before) ?? listAgent(before) ?? figure.agent
        figure.form = .noun
        figure.deeds = [.init(action: action, words: noun..<noun + 1)]
        return true
    }

    /// `the conviction of 12 men`, `23 prosecutions of 40 suspects`.
    func readNounOf(_ figure: inout EnforcementFigure, _ before: Int) -> Bool {
        let noun = before - 1
        // "the investigation of 12" alone could be the year or the number of anything.
        guard noun >= view.tokens.lowerBound, hash(before) == Self.of, figure.population != nil,
            let action = nounAction(noun), !isUnreal(noun)
        else { return false }
        figure.form = .noun
        figure.deeds = [.init(action: action, words: noun..<noun + 1)]
        if let earlier = found.last(where: { $0.deeds.contains { $0.words.contains(noun) } }) {
            figure.agent = earlier.agent
        } else if let agent = agent(ofNounBefore: noun - 1) {
            figure.agent = agent
        }
        return true
    }

    private func nounAction(_ index: Int) -> String? {
        guard profile.words[hash(index)] & nounBit != 0 else { return nil }
        return profile.key(of: hash(index), in: .enforcementNouns)
    }

    /// The plural of an action that a number counts.
    private func noun(after number: Int) -> Int? {
        let end = min(view.tokens.upperBound, number + Self.nounReach)
        for index in number..<max(number, end) {
            let token = view.document.tokens[index]
            if Self.phraseEnds.contains(token.hash) || token.kind == .number { return nil }
            if nounAction(index) != nil, isPlural(index) { return index }
        }
        return nil
    }

    private func isPlural(_ index: Int) -> Bool {
        view.document.text[view.document.tokens[index].byteRange].last.map { $0 | 0x20 }
            == UInt8(ascii: "s")
    }

    /// The subject of the verb at `before`, if that is one that does what a noun says.
    private func agent(ofNounBefore before: Int) -> EnforcementFigure.Agent? {
        let bit = Profile.Section.enforcementDoing.bit
        var verb = before
        if verb > view.tokens.lowerBound, Self.articles.contains(hash(verb)) { verb -= 1 }
        guard verb > view.tokens.lowerBound, profile.words[hash(verb)] & bit != 0 else {
            return nil
        }
        return agent(before: groupStart(verb))
    }

    private static let articles = WordSet("the out through")

    /// Who did the first of a list: `reported 45 investigations, 31 prosecutions and …`.
    private func listAgent(_ before: Int) -> EnforcementFigure.Agent? {
        guard isJoint(before), let last = found.last, last.form == .noun,
            let deed = last.deeds.first, before - deed.words.upperBound <= 1
        else { return nil }
        return last.agent
    }

    /// Whether a token is a comma or `and`.
    func isJoint(_ index: Int) -> Bool {
        index >= view.tokens.lowerBound
            && (hash(index) == Self.and || view.document.tokens[index].mark == Ascii.comma)
    }
}

// MARK: what goes on

extension EnforcementReader {
    private static let comparing = WordSet("compared with down up")
    private static let comparingLinks = WordSet("with to from")
    private static let closers = WordSet(
        """
        was were is are had has have did do does will would can could may might should must ; \
        including such remained fled began became went said led left found made took
        """)
    private static let within = WordSet("in during")

    /// What a figure goes on with from the one before: `and 12 others`, `(77 in 2019)`.
    func readOn(_ figure: inout EnforcementFigure, _ before: Int) {
        guard let last = found.last, !last.deeds.isEmpty, before >= view.tokens.lowerBound else {
            return
        }
        let isTold = isCompared(before) || isInBrackets(before, figure)
        guard isTold || goesOn(before, figure, from: last) else { return }
        figure.form = last.form
        figure.isGerund = last.isGerund
        figure.agent = last.agent
        figure.deeds = last.deeds
    }

    /// `, compared with 94 in 2018`, `, down from 69`.
    private func isCompared(_ before: Int) -> Bool {
        before - 1 > view.tokens.lowerBound && Self.comparingLinks.contains(hash(before))
            && Self.comparing.contains(hash(before - 1))
    }

    /// `94 cases in 2020 (77 in 2019)`: few reports write it, but those do so of all their figures.
    private func isInBrackets(_ before: Int, _ figure: EnforcementFigure) -> Bool {
        view.document.tokens[before].mark == Ascii.openRound && hasYear(figure)
    }

    /// Whether a year follows the number at once.
    private func hasYear(_ figure: EnforcementFigure) -> Bool {
        let next = figure.number.upperBound
        return next + 1 < view.tokens.upperBound && Self.within.contains(hash(next))
            && isDate(next + 1)
    }

    private func goesOn(
        _ before: Int, _ figure: EnforcementFigure, from last: EnforcementFigure
    ) -> Bool {
        guard isJoint(before) else { return false }
        if hasYear(figure) { return true }
        guard last.form == .active, last.number.upperBound <= before else { return false }
        return !holdsVerb(last.number.upperBound..<before)
            && !holdsVerb(figure.number.upperBound..<clauseEnd(figure.number.upperBound))
    }

    /// Where the words about a figure end at the latest.
    private func clauseEnd(_ start: Int) -> Int {
        var end = start
        while end < view.tokens.upperBound, end - start < 20 {
            let token = view.document.tokens[end]
            if token.mark == Ascii.comma || token.mark == Ascii.semicolon { break }
            end += 1
        }
        return end
    }

    /// Whether another verb stands in some words, so that a figure may be its own.
    private func holdsVerb(_ tokens: TokenSpan) -> Bool {
        tokens.contains { index in
            Self.closers.contains(hash(index)) || verb(index) != nil || isPast(index)
        }
    }

    /// Whether a token is a form in -ed that may be a verb.
    func isPast(_ index: Int) -> Bool {
        guard index >= view.tokens.lowerBound else { return false }
        let token = view.document.tokens[index]
        guard token.kind == .word, token.end - token.start > 4 else { return false }
        return view.document.token(index, endsIn: "ed")
            && index > view.tokens.lowerBound && !Self.participleBefore.contains(hash(index - 1))
    }

    private static let participleBefore = WordSet("of for the a by")
}
