/// Reads the figures of enforcement in one sentence.
///
/// A figure is tied to its action by the verb before it, the verb behind it, or a noun of the
/// action; what only goes on with a figure (`and 12 others`, `compared with 94 in 2018`) has the
/// action of the one before.
struct EnforcementReader {
    let view: SentenceView
    let profile: Profile
    let verbBit = Profile.Section.enforcement.bit
    let nounBit = Profile.Section.enforcementNouns.bit
    /// What is found so far, the claims of other kinds too.
    private(set) var found: [EnforcementFigure] = []

    init(view: SentenceView, profile: Profile) {
        self.view = view
        self.profile = profile
    }

    /// All figures of the sentence's claims.
    mutating func figures(_ claims: Range<Int>) -> [EnforcementFigure] {
        for index in claims {
            let claim = view.document.claims[index]
            let number = view.document.tokens(of: claim.range)
            var figure = EnforcementFigure(claim: index, number: number)
            figure.population = claim.population.map { view.document.tokens(of: $0) }
            if Self.counts(claim) { tie(&figure) }
            found.append(figure)
        }
        return found
    }

    private static func counts(_ claim: StatisticalClaim) -> Bool {
        guard claim.kind == .count || claim.kind == .range, claim.number.unit == .count else {
            return false
        }
        return claim.number.value != nil || claim.number.low != nil
    }

    /// Finds what was done, in the order of how plainly each form tells it.
    private func tie(_ figure: inout EnforcementFigure) {
        let before = beforeNumber(figure.number.lowerBound)
        if readNoun(&figure, before) || readNounOf(&figure, before) { return }
        guard countsObjects(figure) else { return }
        if readActive(&figure, before) || readPassive(&figure, before) { return }
        readOn(&figure, before)
    }

    // MARK: around the number

    private static let approximations = WordSet(
        """
        at least more than about approximately nearly almost over some up to as many as total \
        an a of estimated only just another the roughly around fewer less additional further \
        record high - out between series its their these those all
        """)
    private static let total = WordSet("total series")

    /// The last token before a number and the words that qualify it.
    private func beforeNumber(_ number: Int) -> Int {
        var index = number - 1
        while index >= view.tokens.lowerBound,
            Self.approximations.contains(view.document.tokens[index].hash), number - index <= 6
        {
            // "of 12 men" is part of another phrase; "a total of 12 men" is not.
            if hash(index) == Self.of,
                index == view.tokens.lowerBound
                    || !Self.total.contains(hash(index - 1))
            {
                return index
            }
            index -= 1
        }
        return index
    }

    /// Whether what is counted is something that is dealt with; true where nothing is known.
    private func countsObjects(_ figure: EnforcementFigure) -> Bool {
        guard let population = figure.population else { return true }
        let bit = Profile.Section.enforcementObjects.bit
        if population.contains(where: { profile.words[hash($0)] & bit != 0 }) { return true }
        return view.document.mentions(in: population).contains { index in
            let kind = view.document.mentions[index].kind
            return kind == .population || kind == .nationality
        }
    }

    // MARK: verbs

    /// `arrested and charged at least 12 men`.
    private func readActive(_ figure: inout EnforcementFigure, _ before: Int) -> Bool {
        guard before > view.tokens.lowerBound, let action = verb(before), !isUnreal(before) else {
            return false
        }
        var deeds = [EnforcementFigure.Deed(action: action, words: before..<before + 1)]
        var first = before
        while let earlier = joinedVerb(before: first), let action = verb(earlier) {
            deeds.insert(.init(action: action, words: earlier..<earlier + 1), at: 0)
            first = earlier
        }
        let isGerund = isGerund(before)
        guard isGerund == self.isGerund(first),
            let start = isGerund ? governor(ofGerund: first) : finiteGroupStart(first),
            let agent = agent(before: start)
        else { return false }
        figure.agent = agent
        figure.deeds = deeds
        figure.isGerund = isGerund
        return true
    }

    func verb(_ index: Int) -> String? {
        guard profile.words[hash(index)] & verbBit != 0 else { return nil }
        return profile.key(of: hash(index), in: .enforcement)
    }

    /// The verb that `and` or a comma joins to the one at a token: `arrested and charged`.
    private func joinedVerb(before index: Int) -> Int? {
        var at = index - 1
        if at > view.tokens.lowerBound, hash(at) == Self.and { at -= 1 }
        if at > view.tokens.lowerBound, view.document.tokens[at].mark == Ascii.comma { at -= 1 }
        guard at < index - 1, at > view.tokens.lowerBound, verb(at) != nil else { return nil }
        return at
    }

    func isGerund(_ index: Int) -> Bool {
        view.document.token(index, endsIn: "ing")
    }

    private static let auxiliaries = WordSet("has have had also then later still subsequently")
    private static let passives = WordSet("was were been being be is are get got of")

    /// Where the auxiliaries and adverbs before a verb start.
    func groupStart(_ verb: Int) -> Int {
        var start = verb
        while start - 1 >= view.tokens.lowerBound,
            Self.auxiliaries.contains(hash(start - 1)) || isAdverb(start - 1)
        {
            start -= 1
        }
        return start
    }

    /// Where an active verb's group starts; nil where the verb is a participle.
    private func finiteGroupStart(_ verb: Int) -> Int? {
        let start = groupStart(verb)
        guard start > view.tokens.lowerBound, !Self.passives.contains(hash(start - 1)),
            !Self.participleSigns.contains(hash(start - 1)),
            view.document.tokens[start - 1].kind != .number || isDate(start - 1)
        else { return nil }
        return start
    }

    private static let participleSigns = WordSet("the a an of these those its their newly any no")
    private static let governors = WordSet(
        """
        reported reports reporting announced confirmed acknowledged admitted claimed noted was \
        were is are been
        """)

    /// Where what governs a gerund starts: `reported investigating`, `, arresting`.
    private func governor(ofGerund verb: Int) -> Int? {
        let before = verb - 1
        guard before > view.tokens.lowerBound else { return nil }
        if Self.governors.contains(hash(before)) { return finiteGroupStart(before) }
        if view.document.tokens[before].mark == Ascii.comma { return verb }
        // Rare in short reports, usual in the yearly ones: "reported investigating 317 cases and
        // prosecuting 242 traffickers".
        let isJoined =
            hash(before) == Self.and && found.last(where: { !$0.deeds.isEmpty })?.isGerund == true
        return isJoined ? verb : nil
    }

    /// `12 men were arrested and charged by police`.
    private func readPassive(_ figure: inout EnforcementFigure, _ before: Int) -> Bool {
        guard !isGoverned(before),
            let auxiliary = passiveAuxiliary(after: figure.number.upperBound),
            let first = participle(after: auxiliary), !isUnreal(first)
        else { return false }
        var last = first
        var deeds: [EnforcementFigure.Deed] = []
        while let action = verb(last), !isGerund(last) {
            deeds.append(.init(action: action, words: last..<last + 1))
            guard last + 2 < view.tokens.upperBound, hash(last + 1) == Self.and else { break }
            last += 2
        }
        guard let end = deeds.last?.words.upperBound else { return false }
        figure.agent = agent(by: end) ?? figure.agent
        figure.deeds = deeds
        figure.form = .passive
        return true
    }

    private static let prepositions = WordSet(
        """
        in of for with to by from at on involving including against between than as into about \
        among per under without within through
        """)

    /// Whether a number is no subject, since a preposition or verb stands before it.
    private func isGoverned(_ before: Int) -> Bool {
        guard before >= view.tokens.lowerBound else { return false }
        return Self.prepositions.contains(hash(before)) || Self.passives.contains(hash(before))
            || verb(before) != nil
    }

    /// A subject's verb stands at most this far behind its number.
    private static let passiveReach = 14
    private static let subjectEnds = WordSet(
        "and or but who that had has have did do does said , ; : ( )")
    private static let been = WordSet("been being")
    private static let be = WordSet("was were are is")
    private static let have = WordSet("has have had")

    /// The auxiliary of the verb whose subject the number is; nil if another one comes first.
    private func passiveAuxiliary(after number: Int) -> Int? {
        let end = min(view.tokens.upperBound, number + Self.passiveReach)
        for index in number..<max(number, end) {
            if Self.have.contains(hash(index)), index + 1 < end,
                Self.been.contains(hash(index + 1))
            {
                return index + 1
            }
            if Self.be.contains(hash(index)) {
                return index + 1 < end && Self.been.contains(hash(index + 1)) ? index + 1 : index
            }
            let token = view.document.tokens[index]
            if Self.subjectEnds.contains(token.hash) || verb(index) != nil { return nil }
            if token.kind == .number { return nil }
        }
        return nil
    }

    private func participle(after auxiliary: Int) -> Int? {
        var index = auxiliary + 1
        while index < view.tokens.upperBound,
            isAdverb(index) || Self.auxiliaries.contains(hash(index))
        {
            index += 1
        }
        guard index < view.tokens.upperBound, verb(index) != nil, !isGerund(index) else {
            return nil
        }
        return index
    }

    // MARK: words

    static let of = TokenHash.of("of")
    static let and = TokenHash.of("and")

    func hash(_ index: Int) -> UInt32 { view.document.tokens[index].hash }

    /// Whether a token is an adverb in -ly.
    func isAdverb(_ index: Int) -> Bool {
        let token = view.document.tokens[index]
        guard token.kind == .word, !token.flags.contains(.capitalized), token.end - token.start > 4
        else { return false }
        return view.document.token(index, endsIn: "ly")
    }

    /// Whether a token belongs to a date.
    func isDate(_ index: Int) -> Bool {
        if CitationWords.calendar.contains(hash(index)) { return true }
        let kind = view.document.mention(covering: index)?.kind
        return kind == .date || kind == .time
    }
}
