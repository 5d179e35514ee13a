extension LegalActionReader {
    private static let bodies = WordSet(
        """
        it they he she which who government governments parliament legislature lawmakers \
        legislators assembly senate congress president king queen emir sultan monarch minister \
        cabinet country nation kingdom republic authorities administration duma knesset bundestag \
        diet council chamber deputies state junta regime leaders
        """)
    /// Who stands below a country, or beside it: their acts are not the country's.
    private static let others = WordSet(
        """
        states provinces province county counties city cities town municipality prefecture \
        prefectures district districts emirate territories regions canton cantons companies \
        company \
        ngos ngo organizations firms employers workers parties hotels agencies victims children \
        parents women men people union committee board governor mayor tribes members countries \
        schools ministries airlines police banks businesses voters
        """)
    private static let subnational = WordSet(
        "state province county region emirate city governorate oblast prefecture canton territory")
    private static let international = WordSet(
        "un u.n. united nations eu european union ilo osce general african asean ecowas "
            + "commonwealth"
    )
    private static let skipped = WordSet(
        """
        has have had also , in on and or of the a its to by for at then recently after since \
        however formally
        """)
    private static let byWord = WordSet("by")
    /// A subject stands at most this many tokens before its verb.
    private static let subjectReach = 40

    /// The countries that do what a verb says; empty and nil if none does.
    func subject(of verb: Int) -> [String]? {
        let start = view.clauseStart(verb)
        let tokens = view.document.tokens
        var index = verb - 1
        if index > start, tokens[index].mark == Ascii.comma, let before = beforeComma(index, start)
        {
            return before
        }
        while index >= start, verb - index <= Self.subjectReach {
            if let settled = subject(at: index, verb: verb) { return settled.codes }
            index -= 1
        }
        return topic(verb)
    }

    private struct Subject {
        /// nil where somebody acts who is no country.
        var codes: [String]?
    }

    /// Who acts, if the word at a token settles that.
    private func subject(at index: Int, verb: Int) -> Subject? {
        let token = view.document.tokens[index]
        let isNear = verb - index <= 2
        if let group = view.group(at: index) { return Subject(codes: group.codes) }
        if let mention = view.mention(at: index) {
            switch mention.kind {
            case .city where isNear:
                return Subject(codes: capital(mention))
            case .region where isNear: return Subject(codes: nil)
            case .organization where isNear: return body(mention, verb)
            case .law where verb - index <= 2: return nil
            default: break
            }
        }
        if Self.subnational.contains(token.hash), token.flags.contains(.capitalized), isNear,
            index > view.tokens.lowerBound,
            view.document.tokens[index - 1].flags.contains(.capitalized)
        {
            return Subject(codes: nil)
        }
        if let country = legislature(index) { return Subject(codes: owned(index) ?? country) }
        if Self.bodies.contains(token.hash) {
            let parliament = Self.pronouns.contains(token.hash) ? legislature(before: index) : nil
            return Subject(codes: owned(index) ?? parliament ?? topic(index))
        }
        if isNear, Self.others.contains(token.hash) { return Subject(codes: nil) }
        if isNear, isPerson(index) { return Subject(codes: topic(index)) }
        return nil
    }

    /// The country of a parliament that stands for it by itself: Congress.
    private func legislature(_ index: Int) -> [String]? {
        let token = view.document.tokens[index]
        guard token.flags.contains(.capitalized),
            let country = profile.key(of: token.hash, in: .legislatures)
        else { return nil }
        // A text about another country that never names this one means its own Congress.
        if let main = view.counts.main, view.counts.count(of: country) == 0 { return [main] }
        return [country]
    }

    /// The country of the parliament that "it" stands for where no country is named in its clause.
    func legislature(before index: Int) -> [String]? {
        let start = view.clauseStart(index)
        if let group = view.group(before: index), group.tokens.lowerBound >= start { return nil }
        for token in (start..<index).reversed() {
            if let country = legislature(token) { return country }
        }
        return nil
    }

    private static let pronouns = WordSet("it they which who")

    /// Whether a parliament has no other name: `Congress`, `109th Congress`, `U.S. Congress`, and
    /// not `All People’s Congress`.
    private func isBare(_ mention: Mention) -> Bool {
        let first = view.document.tokens[mention.tokens.lowerBound]
        return mention.tokens.count == 1
            || mention.tokens.count == 2
                && (first.kind == .number || first.flags.contains(.innerPeriod))
    }

    /// The country that a parliament or ministry belongs to; nil where it is no country's.
    private func body(_ mention: Mention, _ verb: Int) -> Subject? {
        let tokens = view.document.tokens[mention.tokens]
        if tokens.contains(where: { Self.international.contains($0.hash) }) {
            return Subject(codes: nil)
        }
        let first = mention.tokens.lowerBound
        let last = mention.tokens.upperBound - 1
        if let country = legislature(last), isBare(mention) {
            return Subject(codes: owned(first) ?? country)
        }
        let isNational = tokens.contains { Self.bodies.contains($0.hash) }
        guard isNational else { return Subject(codes: nil) }
        let named = view.document.country(inName: mention.tokens).map { [$0] }
        return Subject(codes: named ?? owned(first) ?? topic(first))
    }

    /// `Kenya’s parliament`, `the parliament of Kenya`, `the Kenyan parliament`.
    private func owned(_ index: Int) -> [String]? {
        let before = index - 1
        if before > view.tokens.lowerBound, view.document.isPossessive(before) {
            return view.group(at: before - 1)?.codes
        }
        if before >= view.tokens.lowerBound, let mention = view.mention(at: before),
            mention.kind == .nationality || mention.kind == .country
        {
            return mention.norm.map { [$0] }
        }
        if index + 2 < view.tokens.upperBound,
            let group = view.group(at: index + 2)
                ?? (index + 3 < view.tokens.upperBound ? view.group(at: index + 3) : nil),
            Self.ofWord.contains(view.document.tokens[index + 1].hash)
        {
            return group.codes
        }
        return nil
    }

    private static let ofWord = WordSet("of in")

    private func capital(_ mention: Mention) -> [String]? {
        guard let code = mention.norm,
            NameLists.english.longest(
                .capitals, at: mention.tokens.lowerBound, in: view.document)
                == mention.tokens.count
        else { return nil }
        return [code]
    }

    /// Whether a capitalized word in front of the verb may be a person: `Putin instituted`.
    private func isPerson(_ index: Int) -> Bool {
        let token = view.document.tokens[index]
        return token.kind == .word && token.flags.contains(.capitalized)
            && !token.flags.contains(.allCapitals) && !CitationWords.openers.contains(token.hash)
            && !CitationWords.calendar.contains(token.hash)
    }

    /// `Thailand, under pressure from the US, amended`: the country before the first comma.
    private func beforeComma(_ comma: Int, _ start: Int) -> [String]? {
        var index = comma - 1
        while index > start, comma - index < 20 {
            if view.document.tokens[index].mark == Ascii.comma {
                return view.group(at: index - 1)?.codes
            }
            index -= 1
        }
        return nil
    }

    /// The country that the sentence, or the text before it, is about.
    func topic(_ token: Int) -> [String]? {
        let tokens = view.document.tokens
        for group in view.groups.reversed() where group.tokens.upperBound <= token {
            // "under pressure from the US, the government": beside the point.
            var before = group.tokens.lowerBound - 1
            if before >= view.tokens.lowerBound, Self.theWord.contains(tokens[before].hash) {
                before -= 1
            }
            let isBeside =
                before >= view.tokens.lowerBound
                && Self.beside.contains(tokens[before].hash)
            if !isBeside, let last = group.countries.last { return [last.code] }
        }
        return view.topicBefore().map { [$0.code] }
    }

    private static let theWord = WordSet("the")
    private static let beside = WordSet("from with against by to between than via")

    /// `ratified by Kenya and Uganda`, `passed by Congress`.
    func namedAgent(after token: Int) -> [String]? {
        agent(after: token, takesBodies: false)
    }

    /// As `namedAgent`, and `by parliament` too.
    func agent(after token: Int, takesBodies: Bool = true) -> [String]? {
        let tokens = view.document.tokens
        let limit = min(view.tokens.upperBound, token + 8)
        for index in token + 1..<max(token + 1, limit)
        where Self.byWord.contains(tokens[index].hash) {
            for next in index + 1..<min(view.tokens.upperBound, index + 5) {
                if let group = view.group(at: next) { return group.codes }
                if let country = legislature(next) { return owned(next) ?? country }
                if takesBodies, Self.bodies.contains(tokens[next].hash) {
                    return owned(next) ?? topic(token)
                }
            }
            return []
        }
        return nil
    }

    /// Whose instrument it is where nobody is said to have acted.
    func owner(of instrument: Instrument, verb: Int) -> [String]? {
        if isInternational(instrument) { return nil }
        let first = instrument.tokens.lowerBound
        var index = first - 1
        while index >= max(view.tokens.lowerBound, first - 3) {
            if let group = view.group(at: index) { return group.codes }
            if let mention = view.mention(at: index), mention.kind == .nationality {
                return mention.norm.map { [$0] }
            }
            if let mention = view.mention(at: index), mention.kind == .region { return nil }
            index -= 1
        }
        return topic(verb)
    }

    func isInternational(_ instrument: Instrument) -> Bool {
        let bit = Profile.Section.internationalInstruments.bit
        return instrument.tokens.contains {
            profile.words[view.document.tokens[$0].hash] & bit != 0
        }
    }

    /// `Congress first mandated the report in the Trafficking Victims Protection Act of 2000`.
    func mandated() -> [Relation] {
        let tokens = view.document.tokens
        guard
            let body = view.tokens.first(where: {
                legislature($0) != nil
            }),
            let verb = (body + 1..<min(view.tokens.upperBound, body + 4)).first(where: {
                profile.words[tokens[$0].hash] & Profile.Section.mandates.bit != 0
            }),
            let action = profile.key(of: tokens[verb].hash, in: .mandates),
            let law = view.mentions.map({ view.document.mentions[$0] }).first(where: {
                $0.kind == .law && $0.tokens.lowerBound > verb
                    && tokens[$0.tokens.lowerBound].flags.contains(.capitalized)
            })
        else { return [] }
        let instrument = Instrument(tokens: law.tokens, isNamed: true)
        let year = years(of: instrument, verb: verb, action: action).first ?? nil
        return (legislature(body) ?? []).map {
            relation($0, instrument, year, action, from: body)
        }
    }
}
