/// Which names of a text are short forms of others: surnames of people, acronyms of bodies and
/// instruments, instruments without their year.
///
/// A form that could stand for two things stands for itself.
struct NameAliases {
    /// From the key of a short form to that of the full one; 0 where there are two.
    var targets: [UInt64: UInt64] = [:]

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

    func target(_ key: UInt64) -> UInt64? {
        targets[key].flatMap { $0 == 0 ? nil : $0 }
    }

    /// Notes a short form.
    mutating func note(_ short: UInt64, for full: UInt64) {
        guard short != full else { return }
        if let known = targets[short], known != full {
            targets[short] = 0
        } else {
            targets[short] = full
        }
    }
}
