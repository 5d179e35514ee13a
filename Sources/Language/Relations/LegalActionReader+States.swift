extension LegalActionReader {
    private static let becoming = WordSet("became become becomes becoming")
    private static let fillers = WordSet(
        "a an the state states full original contracting first both")
    private static let toWord = WordSet("to")
    private static let intoWord = WordSet("into")
    private static let coming = WordSet("entered enters came comes entering coming entry brought")
    private static let forWord = WordSet("for")
    /// `entered into force on 7 November 2020 for Malawi`: within this many tokens.
    private static let forceReach = 7

    /// What a country became: `a party to the Palermo Protocol`; or what came to be for it:
    /// `entered into force for Malawi`. That it is a party tells of no act.
    func relations(state noun: Int, action: String) -> [Relation] {
        isInForce(noun) ? relations(force: noun, action: action) : relations(party: noun, action)
    }

    private func isInForce(_ noun: Int) -> Bool {
        noun - 2 >= view.tokens.lowerBound
            && Self.intoWord.contains(view.document.tokens[noun - 1].hash)
            && Self.coming.contains(view.document.tokens[noun - 2].hash)
    }

    private func relations(party noun: Int, _ action: String) -> [Relation] {
        let tokens = view.document.tokens
        var verb = noun - 1
        while verb > view.tokens.lowerBound, Self.fillers.contains(tokens[verb].hash) { verb -= 1 }
        guard verb > view.tokens.lowerBound, Self.becoming.contains(tokens[verb].hash),
            noun + 2 < view.tokens.upperBound, Self.toWord.contains(tokens[noun + 1].hash),
            !isUnreal(verb), let first = instrument(from: noun + 2, action: action),
            let subject = subject(of: verb)
        else { return [] }
        return told(of: subject, [first] + further(after: first), verb: noun, action: action)
    }

    private func relations(force noun: Int, action: String) -> [Relation] {
        let tokens = view.document.tokens
        let limit = min(view.tokens.upperBound, noun + Self.forceReach)
        guard !isUnreal(noun - 2),
            let word = (noun + 1..<max(noun + 1, limit)).first(where: {
                Self.forWord.contains(tokens[$0].hash)
            }),
            let group = view.group(from: word), group.tokens.lowerBound <= word + 2,
            let instrument = instrument(before: noun - 2)
        else { return [] }
        let after = years(after: group.tokens.upperBound)
        let year =
            after.first ?? year(between: noun, and: word)
            ?? years(of: instrument, verb: noun, action: action).first ?? nil
        return group.codes.map { relation($0, instrument, year, action, from: noun) }
    }

    // MARK: what verbs take

    /// Whether an action is done to an instrument of this kind: what is added or joined has a name.
    func takes(_ instrument: Instrument, _ action: String) -> Bool {
        if profile.hasTrait("named", action: action), !instrument.isNamed { return false }
        return !profile.hasTrait("international", action: action) || isInternational(instrument)
    }

    /// Whether it is the country that acts where members of a parliament may do the same for
    /// themselves: who introduces an act need not be heard.
    func isDone(by verb: Int, _ action: String) -> Bool {
        guard profile.hasTrait("country", action: action) else { return true }
        let tokens = view.document.tokens
        var index = verb - 1
        while index > view.tokens.lowerBound,
            Self.auxiliaries.contains(tokens[index].hash)
                || Self.adverbs.contains(tokens[index].hash)
        {
            index -= 1
        }
        guard index >= view.tokens.lowerBound else { return false }
        return view.group(at: index) != nil || Self.governments.contains(tokens[index].hash)
    }

    private static let auxiliaries = WordSet("has have had")
    private static let governments = WordSet("government governments authorities it country")

    // MARK: deposits

    private static let instruments = WordSet("instrument instruments")
    private static let depositing = WordSet("deposited deposits depositing")
    private static let ofWord = WordSet("of")
    private static let possessives = WordSet("its their")

    /// `Malawi deposited its instrument of ratification of the Protocol`, `its accession to it`.
    func depositor(of noun: Int) -> [String]? {
        let tokens = view.document.tokens
        guard noun - 3 > view.tokens.lowerBound, Self.ofWord.contains(tokens[noun - 1].hash),
            Self.instruments.contains(tokens[noun - 2].hash)
        else { return possessor(of: noun) }
        let first = max(view.tokens.lowerBound, noun - 5)
        guard
            let verb = (first..<noun - 2).last(where: { Self.depositing.contains(tokens[$0].hash) })
        else { return nil }
        return subject(of: verb)
    }

    /// Whose ratification "its" tells of, where the sentence has named the country.
    private func possessor(of noun: Int) -> [String]? {
        guard noun > view.tokens.lowerBound,
            Self.possessives.contains(view.document.tokens[noun - 1].hash),
            let before = view.group(before: noun)
        else { return nil }
        return before.codes
    }
}
