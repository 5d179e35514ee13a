/// The short forms of people's names.
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
    mutating func readPerson(_ mention: Mention, _ document: AnnotatedDocument) {
        let words = Self.words(mention, document)
        let core = Self.core(words, document)
        guard core.count > 1 else { return }
        let full = ThingKey.words(words, .person, document)
        note(ThingKey.words(core, .person, document), for: full)
        note(ThingKey.words(Self.ends(core, document), .person, document), for: full)
    }

    /// Notes the single words of a full name, once it is known which names are longer forms of it.
    mutating func readPersonParts(_ mention: Mention, _ document: AnnotatedDocument) {
        let core = Self.core(Self.words(mention, document), document)
        guard core.count > 1 else { return }
        let full = personKey(mention, document)
        for (place, index) in core.enumerated() {
            let role: Role = place == core.count - 1 ? .surname : place == 0 ? .given : .middle
            let word = document.tokens[index].hash
            note(ThingKey.part(word, role: role.rawValue, .person), for: full)
        }
    }

    func personKey(_ mention: Mention, _ document: AnnotatedDocument) -> UInt64 {
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
