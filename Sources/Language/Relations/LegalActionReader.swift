/// Reads the legal actions that one sentence tells of.
struct LegalActionReader {
    let view: SentenceView
    let profile: Profile
    let verbBit = Profile.Section.legalActions.bit
    let nounBit = Profile.Section.legalActionNouns.bit
    let stateBit = Profile.Section.legalActionStates.bit
    let headBit = Profile.Section.instruments.bit

    /// A word that makes an action unreal stands at most this far before its verb.
    private static let denialReach = 7
    private static let denials = WordSet(
        """
        not never yet nor neither no without failed fails fail refused refuses declined would \
        should could might must will shall planned planning proposed proposes proposing pending if \
        until unless considering considered consider urged urges urge urging recommended \
        recommends calling called awaiting await before \
        expected intends intended promised promises pledged pledges seek seeks sought hopes \
        hoped be cannot whether had't hasn't hadn't didn't haven't wasn't weren't
        """)
    private static let determiners = WordSet(
        "the a an this that these its their newly recently as any")
    private static let auxiliaries = WordSet("was were been being be is are get got gets")
    private static let ends = WordSet("and but ; :")
    private static let hedges = WordSet("may can")

    /// All actions of the sentence, in the order told.
    func relations() -> [Relation] {
        var found: [Relation] = []
        for index in view.tokens {
            let classes = profile.words[view.document.tokens[index].hash]
            if classes & verbBit != 0, let action = key(index, .legalActions), !isUnreal(index) {
                found += relations(verb: index, action: action)
            } else if classes & nounBit != 0, let action = key(index, .legalActionNouns) {
                found += relations(noun: index, action: action)
            } else if classes & stateBit != 0, let action = key(index, .legalActionStates) {
                found += relations(state: index, action: action)
            }
        }
        return found.isEmpty ? mandated() : found
    }

    private func key(_ index: Int, _ section: Profile.Section) -> String? {
        profile.key(of: view.document.tokens[index].hash, in: section)
    }

    /// Whether an action is denied, planned, or only the adjective of an instrument.
    func isUnreal(_ verb: Int, isNoun: Bool = false) -> Bool {
        let tokens = view.document.tokens
        let first = max(view.clauseStart(verb), verb - Self.denialReach)
        if verb > first, !isNoun {
            let before = tokens[verb - 1]
            // "the amended law": an instrument, no action. "its amended code" too.
            if Self.determiners.contains(before.hash) { return !isRelative(verb - 1) }
        }
        if isGerund(verb), verb > first, Self.beforeGerunds.contains(tokens[verb - 1].hash) {
            return true
        }
        var index = verb - 1
        while index >= first {
            let token = tokens[index]
            if profile.words[token.hash] & verbBit != 0 || Self.ends.contains(token.hash) {
                return false
            }
            if Self.denials.contains(token.hash) { return true }
            if Self.hedges.contains(token.hash), !token.flags.contains(.capitalized) { return true }
            index -= 1
        }
        return false
    }

    /// "the procedure for amending the constitution" amends nothing.
    private static let beforeGerunds = WordSet(
        "for of to on toward towards from about against in considering requires required")

    private func isGerund(_ verb: Int) -> Bool {
        view.document.token(verb, endsIn: "ing")
    }

    /// Whether "that" before a verb stands for an instrument: "an amendment that tightened".
    private func isRelative(_ index: Int) -> Bool {
        let tokens = view.document.tokens
        guard Self.that.contains(tokens[index].hash), index > view.tokens.lowerBound else {
            return false
        }
        return tokens[index - 1].kind == .word
    }

    private static let that = WordSet("that")

    private func relations(verb: Int, action: String) -> [Relation] {
        // "signed and ratified the protocol": told once, by the last verb.
        if let next = coordinated(after: verb), next > verb { return [] }
        if isPassive(verb) {
            guard let instrument = instrument(before: verb), takes(instrument, action) else {
                return []
            }
            return passive(verb, action, instrument)
        }
        let objects = objects(of: verb, action: action).filter { takes($0, action) }
        guard !objects.isEmpty, isDone(by: verb, action), let subject = subject(of: verb) else {
            return []
        }
        return told(of: subject, objects, verb: verb, action: action)
    }

    private func coordinated(after verb: Int) -> Int? {
        let tokens = view.document.tokens
        var index = verb + 1
        while index < min(view.tokens.upperBound, verb + 5) {
            let hash = tokens[index].hash
            if profile.words[hash] & verbBit != 0 { return index }
            guard Self.joints.contains(hash) else { return nil }
            index += 1
        }
        return nil
    }

    private static let joints = WordSet("and or , later then subsequently also has")

    /// Whether an instrument before the verb is what was acted on: `was amended`, `law passed in`.
    private func isPassive(_ verb: Int) -> Bool {
        let tokens = view.document.tokens
        guard verb > view.tokens.lowerBound else { return false }
        var index = verb - 1
        while index > view.tokens.lowerBound, Self.adverbs.contains(tokens[index].hash) {
            index -= 1
        }
        if Self.auxiliaries.contains(tokens[index].hash) { return true }
        guard verb + 1 < view.tokens.upperBound else { return endsInstrument(index) }
        let next = tokens[verb + 1]
        guard Self.afterParticiple.contains(next.hash) || next.kind == .mark else { return false }
        if tokens[index].mark == Ascii.comma { return index > 0 && endsInstrument(index - 1) }
        return endsInstrument(index)
    }

    static let adverbs = WordSet(
        """
        also recently subsequently later then formally finally officially unanimously first last \
        since already newly only eventually originally initially previously just further again \
        once quickly ultimately both twice soon thus therefore
        """)
    private static let afterParticiple = WordSet("in on by into to since during under with")

    private func endsInstrument(_ index: Int) -> Bool {
        if let mention = view.mention(at: index), mention.kind == .law { return true }
        return profile.words[view.document.tokens[index].hash] & headBit != 0
    }

    /// One relation for each country and instrument.
    func told(
        of subject: [String], _ objects: [Instrument], verb: Int, action: String
    ) -> [Relation] {
        var relations: [Relation] = []
        for object in objects {
            for year in years(of: object, verb: verb, action: action) {
                relations += subject.map { relation($0, object, year, action, from: verb) }
            }
            relations += echoes(of: object, action: action)
        }
        return relations
    }

    func relation(
        _ country: String, _ instrument: Instrument, _ year: Int?, _ action: String, from verb: Int
    ) -> Relation {
        let start = min(verb, instrument.tokens.lowerBound)
        let end = max(verb + 1, instrument.tokens.upperBound)
        return Relation(
            country: country,
            fact: .legalAction(
                instrument: view.document.range(of: instrument.tokens), year: year, action: action),
            evidence: view.document.range(of: start..<end), rule: "legal-action", confidence: 0.95)
    }

    private func passive(_ verb: Int, _ action: String, _ instrument: Instrument) -> [Relation] {
        guard
            let agent = agent(after: verb) ?? owner(of: instrument, verb: verb)
                ?? legislature(before: verb)
        else { return [] }
        return years(of: instrument, verb: verb, action: action, isPassive: true).flatMap { year in
            agent.map { relation($0, instrument, year, action, from: verb) }
        }
    }

    /// `Norway’s ratification of the Palermo Protocol in 2003`, `the accession of Belarus to it`,
    /// `the ratification by Kyrgyzstan, in 2003, of the Protocol`.
    private func relations(noun: Int, action: String) -> [Relation] {
        let tokens = view.document.tokens
        guard noun + 2 < view.tokens.upperBound, !isUnreal(noun, isNoun: true) else { return [] }
        var start = noun + 1
        var country = owner(ofNoun: noun) ?? depositor(of: noun)
        if country == nil, Self.byWords.contains(tokens[start].hash),
            let group = view.group(from: start), group.tokens.lowerBound <= start + 2
        {
            country = group.codes
            start = group.tokens.upperBound
            let limit = min(view.tokens.upperBound, start + 6)
            while start < limit, !Self.ofWords.contains(tokens[start].hash) { start += 1 }
        }
        guard start + 1 < view.tokens.upperBound, Self.ofWords.contains(tokens[start].hash),
            let instrument = instrument(from: start + 1, action: action),
            let country = country ?? namedAgent(after: instrument.tokens.upperBound - 1)
        else { return [] }
        let year =
            year(between: noun, and: instrument.tokens.lowerBound)
            ?? years(of: instrument, verb: noun, action: action).first ?? nil
        return country.map { relation($0, instrument, year, action, from: noun) }
    }

    /// The country in a possessive before a noun and its adjectives.
    private func owner(ofNoun noun: Int) -> [String]? {
        var owner = noun - 1
        while owner > view.tokens.lowerBound,
            Self.modifiers.contains(view.document.tokens[owner].hash)
        {
            owner -= 1
        }
        guard owner > view.tokens.lowerBound, view.document.isPossessive(owner) else { return nil }
        return view.group(at: owner - 1)?.codes
    }

    private static let byWords = WordSet("by of")
    private static let ofWords = WordSet("of to")
    private static let modifiers = WordSet(
        "recent formal early late subsequent final swift prompt")
}
