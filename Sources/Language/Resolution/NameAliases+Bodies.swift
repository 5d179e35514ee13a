/// The short forms of bodies, instruments and events.
extension NameAliases {
    /// One letter says too little.
    private static let fewestInitials = 2

    /// `International Labor Organization (ILO)`, `ILO (International Labor Organization)`.
    mutating func readBracket(_ index: Int, _ document: AnnotatedDocument) {
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

    static func isAcronym(_ mention: Mention, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[mention.tokens.lowerBound]
        return mention.tokens.count == 1 && token.byteRange.count <= 12
            && token.flags.contains(.allCapitals)
    }

    /// The first letters of a long name, with and without those of its small words.
    mutating func readInitials(_ mention: Mention, _ document: AnnotatedDocument) {
        var (all, large) = (ThingKey(initials: mention.kind), ThingKey(initials: mention.kind))
        var (count, largeCount) = (0, 0)
        for index in mention.tokens where document.tokens[index].kind == .word {
            let letter = document.text[document.tokens[index].byteRange.lowerBound]
            all.add(letter: letter)
            count += 1
            guard document.tokens[index].flags.contains(.capitalized) else { continue }
            large.add(letter: letter)
            largeCount += 1
        }
        let full = ThingKey.key(of: mention, document)
        if largeCount >= Self.fewestInitials { note(large.value, for: full) }
        if count > largeCount, count >= Self.fewestInitials { note(all.value, for: full) }
    }

    /// The full name whose words begin with the letters of an acronym that nothing else explains.
    func initialsTarget(
        _ mention: Mention, _ key: UInt64, _ document: AnnotatedDocument
    ) -> UInt64? {
        guard Self.isAcronym(mention, document), key == ThingKey.key(of: mention, document),
            targets[key] == nil
        else { return nil }
        var letters = ThingKey(initials: mention.kind)
        for index in document.tokens[mention.tokens.lowerBound].byteRange
        where document.text[index] != UInt8(ascii: ".") {
            letters.add(letter: document.text[index])
        }
        return target(letters.value)
    }

    /// An instrument without its year, if the text names one with it: `Penal Code of 1982`.
    mutating func readYear(_ mention: Mention, _ document: AnnotatedDocument) {
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
    mutating func readHome(_ index: Int, _ document: AnnotatedDocument) {
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
