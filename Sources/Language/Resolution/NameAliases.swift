/// Which names of a text are short forms of others: surnames of people, acronyms of bodies and
/// instruments, instruments without their year.
///
/// A form that could stand for two things stands for itself.
struct NameAliases {
    /// From the key of a short form to that of the full one; 0 where there are two.
    private var targets: [UInt64: UInt64] = [:]

    /// Reads the short forms of a document's names.
    mutating func read(_ document: AnnotatedDocument) {
        targets.removeAll(keepingCapacity: true)
        let hasAcronyms = document.mentions.contains {
            Self.mayHaveAcronym($0.kind) && Self.isAcronym($0, document)
        }
        for mention in document.mentions where mention.kind == .person {
            readPerson(mention, document)
        }
        for index in document.mentions.indices {
            let kind = document.mentions[index].kind
            if kind == .person { readPersonParts(document.mentions[index], document) }
            guard Self.mayHaveAcronym(kind), document.mentions[index].tokens.count > 1 else {
                continue
            }
            let mention = document.mentions[index]
            if hasAcronyms {
                readBracket(index, document)
                readInitials(mention, document)
            }
            if kind == .law { readYear(mention, document) }
            if kind == .organization { readHome(index, document) }
        }
    }

    private static func mayHaveAcronym(_ kind: EntityKind) -> Bool {
        kind == .organization || kind == .law || kind == .event
    }

    /// The key of the thing that a mention means in the document read last.
    func key(of mention: Mention, _ document: AnnotatedDocument) -> UInt64 {
        guard !targets.isEmpty else { return ThingKey.key(of: mention, document) }
        if mention.kind == .person { return personKey(mention, document) }
        var key = ThingKey.key(of: mention, document)
        // An acronym of an instrument without its year: two steps and one to spare.
        for _ in 0..<3 {
            guard let target = target(key) ?? initialsTarget(mention, key, document) else { break }
            key = target
        }
        return key
    }

    private func target(_ key: UInt64) -> UInt64? {
        targets[key].flatMap { $0 == 0 ? nil : $0 }
    }

    /// Notes a short form.
    private mutating func note(_ short: UInt64, for full: UInt64) {
        guard short != full else { return }
        if let known = targets[short], known != full {
            targets[short] = 0
        } else {
            targets[short] = full
        }
    }
}

/// People.
extension NameAliases {
    /// What a single word is in the full name that it stands for, the likeliest first.
    private enum Role: UInt8, CaseIterable {
        case surname = 16
        case given, middle
    }

    private static let suffixes = WordSet("jr jr. sr sr. ii iii iv")

    /// The tokens of a person's name that are words.
    private static func words(_ mention: Mention, _ document: AnnotatedDocument) -> [Int] {
        mention.tokens.filter { document.tokens[$0].kind == .word }
    }

    /// The words of a name without `Jr.`
    private static func core(_ words: [Int], _ document: AnnotatedDocument) -> [Int] {
        words.filter { !suffixes.contains(document.tokens[$0].hash) }
    }

    /// The first and last words of a name; what a hyphen joins is one word.
    private static func ends(_ core: [Int], _ document: AnnotatedDocument) -> [Int] {
        guard let first = core.first, let last = core.last, first < last else { return core }
        var start = last
        while start - 2 > first, document.isDash(start - 1) { start -= 2 }
        return [first] + Array(start...last)
    }

    /// `Kais Saied` stands for `Kais M. Saied`, `Martin King` for `Martin Luther King Jr.`
    private mutating func readPerson(_ mention: Mention, _ document: AnnotatedDocument) {
        let words = Self.words(mention, document)
        let core = Self.core(words, document)
        guard core.count > 1 else { return }
        let full = ThingKey.words(words, .person, document)
        note(ThingKey.words(core, .person, document), for: full)
        note(ThingKey.words(Self.ends(core, document), .person, document), for: full)
    }

    /// Notes the single words of a full name, once it is known which names are longer forms of it.
    private mutating func readPersonParts(_ mention: Mention, _ document: AnnotatedDocument) {
        let core = Self.core(Self.words(mention, document), document)
        guard core.count > 1 else { return }
        let full = personKey(mention, document)
        for (place, index) in core.enumerated() {
            let role: Role = place == core.count - 1 ? .surname : place == 0 ? .given : .middle
            let word = document.tokens[index].hash
            note(ThingKey.part(word, role: role.rawValue, .person), for: full)
        }
    }

    private func personKey(_ mention: Mention, _ document: AnnotatedDocument) -> UInt64 {
        let words = Self.words(mention, document)
        let own = ThingKey.words(words, .person, document)
        guard words.count == 1, let word = words.first.map({ document.tokens[$0].hash }) else {
            return target(own) ?? own
        }
        for role in Role.allCases {
            guard let known = targets[ThingKey.part(word, role: role.rawValue, .person)] else {
                continue
            }
            return known == 0 ? own : known
        }
        return own
    }
}

/// Bodies, instruments and events.
extension NameAliases {
    /// `International Labor Organization (ILO)`, `ILO (International Labor Organization)`.
    private mutating func readBracket(_ index: Int, _ document: AnnotatedDocument) {
        let long = document.mentions[index]
        for neighbor in [index - 1, index + 1] where document.mentions.indices.contains(neighbor) {
            let short = document.mentions[neighbor]
            let (first, second) = neighbor < index ? (short, long) : (long, short)
            let bracket = first.tokens.upperBound
            guard short.kind == long.kind, second.tokens.lowerBound == bracket + 1,
                document.isMark(bracket, UInt8(ascii: "(")), Self.isAcronym(short, document),
                neighbor > index ? isClosed(second, document) : spells(short, long, document)
            else { continue }
            note(ThingKey.key(of: short, document), for: ThingKey.key(of: long, document))
        }
    }

    /// Whether the bracket closes behind a short form, or names another: `(IWF)`, `(IWF; UK)`.
    private func isClosed(_ short: Mention, _ document: AnnotatedDocument) -> Bool {
        [")", ";", ","].contains { document.isMark(short.tokens.upperBound, UInt8(ascii: $0)) }
    }

    /// Whether the letters of a short form begin words of the long one behind it, in order: `FBI
    /// (Department of Justice)` are two bodies.
    private func spells(_ short: Mention, _ long: Mention, _ document: AnnotatedDocument) -> Bool {
        guard document.isMark(long.tokens.upperBound, UInt8(ascii: ")")) else { return false }
        var letters = document.text[document.tokens[short.tokens.lowerBound].byteRange][...]
        for index in long.tokens where document.tokens[index].kind == .word {
            let initial = document.text[document.tokens[index].byteRange.lowerBound]
            if let next = letters.first, next | 0x20 == initial | 0x20 {
                letters = letters.dropFirst()
            }
        }
        return letters.isEmpty
    }

    private static func isAcronym(_ mention: Mention, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[mention.tokens.lowerBound]
        return mention.tokens.count == 1 && token.byteRange.count <= 12
            && token.flags.contains(.allCapitals)
    }

    private static let initialsRole: UInt8 = 20
    /// One letter says too little.
    private static let fewestInitials = 2

    /// The first letters of a long name, with and without those of its small words.
    private mutating func readInitials(_ mention: Mention, _ document: AnnotatedDocument) {
        guard mention.tokens.count >= Self.fewestInitials else { return }
        let full = ThingKey.key(of: mention, document)
        let words = mention.tokens.filter { document.tokens[$0].kind == .word }
        let large = words.filter { document.tokens[$0].flags.contains(.capitalized) }
        for choice in large.count < words.count ? [large, words] : [large] {
            guard choice.count >= Self.fewestInitials else { continue }
            let letters = choice.map { document.text[document.tokens[$0].byteRange.lowerBound] }
            note(Self.initialsKey(letters, mention.kind), for: full)
        }
    }

    private func initialsTarget(
        _ mention: Mention, _ key: UInt64, _ document: AnnotatedDocument
    ) -> UInt64? {
        guard Self.isAcronym(mention, document), key == ThingKey.key(of: mention, document),
            targets[key] == nil
        else { return nil }
        let token = document.tokens[mention.tokens.lowerBound]
        let letters = document.text[token.byteRange].filter { $0 != UInt8(ascii: ".") }
        return target(Self.initialsKey(letters, mention.kind))
    }

    private static func initialsKey(_ letters: some Sequence<UInt8>, _ kind: EntityKind) -> UInt64 {
        let bytes = Array(letters)
        return ThingKey.part(
            TokenHash.of(bytes.span, 0..<bytes.count), role: initialsRole, kind)
    }

    /// An instrument without its year, if the text names one with it: `Penal Code of 1982`.
    private mutating func readYear(_ mention: Mention, _ document: AnnotatedDocument) {
        let tokens = mention.tokens
        guard tokens.count > 2 else { return }
        var bare = tokens
        if document.tokens[tokens.upperBound - 1].kind == .number {
            bare = bare.dropLast()
            if document.hash(bare.upperBound - 1) == Self.of { bare = bare.dropLast() }
        } else if document.tokens[tokens.lowerBound].kind == .number {
            bare = bare.dropFirst()
        }
        guard bare.count > 1, bare != tokens else { return }
        note(
            ThingKey.words(bare, .law, document), for: ThingKey.words(tokens, .law, document))
    }

    private static let of = TokenHash.of("of")

    /// A department of the US without the name of the country before it, unless the text names
    /// one of another country in the same words.
    private mutating func readHome(_ index: Int, _ document: AnnotatedDocument) {
        let tokens = document.mentions[index].tokens
        if index > 0, document.mentions[index - 1].tokens.upperBound == tokens.lowerBound,
            let country = document.mentions[index - 1].norm, country != "US"
        {
            targets[ThingKey.words(tokens, .organization, document)] = 0
        }
        let first = document.hash(tokens.lowerBound)
        let length =
            Self.unitedStates.contains(first)
            ? 1
            : first == Self.united && document.hash(tokens.lowerBound + 1) == Self.states ? 2 : 0
        if length == 0, tokens.count > 3,
            Self.departments.contains(document.hash(tokens.lowerBound + 1))
        {
            // `Philippine Department of Justice`
            targets[ThingKey.words(tokens.dropFirst(), .organization, document)] = 0
        }
        guard length > 0, tokens.count > length + 1 else { return }
        let bare = tokens.dropFirst(length)
        guard bare.contains(where: { Self.departments.contains(document.hash($0)) }) else { return }
        note(
            ThingKey.words(bare, .organization, document),
            for: ThingKey.words(tokens, .organization, document))
    }

    private static let unitedStates = WordSet("us u.s. u.s")
    private static let united = TokenHash.of("united")
    private static let states = TokenHash.of("states")
    private static let departments = WordSet("department agency bureau administration service")
}
