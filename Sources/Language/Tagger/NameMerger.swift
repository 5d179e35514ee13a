/// Brings together the names of the model and the proposals of rules.
struct NameMerger {
    /// By token, one more than the index of the name that covers it; 0 for none.
    private var owners: [Int32] = []
    private var isCovered: [Bool] = []
    private var naming = PlaceNaming()

    /// Keeps, replaces and adds proposals so that those of names are what the model and the rules
    /// together say.
    mutating func merge(_ found: [TaggedName], into document: inout AnnotatedDocument) {
        // Lent whole: calls that would each borrow from a changeable document copy all of it.
        let names = NameCorrector(document: document).corrected(Self.names(found, document))
        owners.removeAll(keepingCapacity: true)
        owners.append(contentsOf: repeatElement(0, count: document.tokens.count))
        isCovered.removeAll(keepingCapacity: true)
        isCovered.append(contentsOf: repeatElement(false, count: names.count))
        for (index, name) in names.enumerated() {
            for token in name.span.tokens { owners[token] = Int32(index + 1) }
        }
        var kept = 0
        for index in document.candidates.indices {
            guard keeps(document.candidates[index], names) else {
                document.keepCountry(document.candidates[index])
                continue
            }
            if kept < index { document.candidates[kept] = document.candidates[index] }
            kept += 1
        }
        document.candidates.removeLast(document.candidates.count - kept)
        document.candidates += mentions(of: names, document)
    }

    /// The names that are neither lists nor pronouns.
    private static func names(
        _ found: [TaggedName], _ document: AnnotatedDocument
    ) -> [TaggedName] {
        found.filter { !isList($0, document) && !CapitalPronoun.isUs($0.span.tokens, document) }
    }

    /// The proposals of the names for which none stands yet.
    private mutating func mentions(
        of names: [TaggedName], _ document: AnnotatedDocument
    ) -> [Mention] {
        naming.begin()
        var mentions: [Mention] = []
        for (index, name) in names.enumerated() where !isCovered[index] {
            mentions.append(naming.mention(of: name, document))
        }
        return mentions
    }

    /// Whether a doubtful name is rather a list of names with a figure each: `UNM 36, Lelo 4`.
    private static func isList(_ name: TaggedName, _ document: AnnotatedDocument) -> Bool {
        guard name.confidence < 0.5, name.span.tokens.count > 3 else { return false }
        return name.span.tokens.dropFirst().dropLast(2).contains { index in
            document.tokens[index].kind == .number
                && document.tokens[index + 1].mark == UInt8(ascii: ",")
                && document.tokens[index + 2].flags.contains(.capitalized)
        }
    }

    /// Whether a proposal stays; if it does, names it stands for or against are covered.
    private mutating func keeps(_ candidate: Mention, _ names: [TaggedName]) -> Bool {
        guard let type = NameType(candidate.kind) else { return true }
        var rivals: [Int] = []
        for token in candidate.tokens where owners[token] > 0 {
            let rival = Int(owners[token]) - 1
            if rivals.last != rival { rivals.append(rival) }
        }
        guard let first = rivals.first else { return type != .organization && type != .event }
        let isKept =
            names[first].span.tokens == candidate.tokens
            ? agrees(candidate, type, names[first]) : holds(candidate, type, names, rivals)
        if isKept { for rival in rivals { isCovered[rival] = true } }
        return isKept
    }

    /// Whether a proposal is right about the type of the name that the model sees too.
    private func agrees(_ candidate: Mention, _ type: NameType, _ name: TaggedName) -> Bool {
        // Adjectives of regions are regions to rules and groups to the model.
        if type == name.span.type || candidate.kind == .region && name.span.type == .group {
            return true
        }
        switch type {
        case .law: return true
        case .location, .group: return name.confidence < Self.doubt
        default: return false
        }
    }

    /// Whether a proposal stays whose bounds are others than the model's: one around names of its
    /// own type of which the model is not sure, or a country or people of several words around
    /// others.
    private func holds(
        _ candidate: Mention, _ type: NameType, _ names: [TaggedName], _ rivals: [Int]
    ) -> Bool {
        if candidate.kind == .law, candidate.isCertain {
            // A number of an act is one whatever the model takes its letters for.
            return true
        }
        return rivals.allSatisfy {
            let name = names[$0]
            guard candidate.tokens.contains(name.span.tokens) else { return false }
            switch candidate.kind {
            case .region where candidate.isCertain && rivals.count > 1, .country, .nationality:
                return name.span.type == .location || name.span.type == .group
            default: return name.confidence < Self.doubt && name.span.type == type
            }
        }
    }

    /// Below this confidence rules are heard.
    private static let doubt: Float = 0.8
}

extension NameType {
    /// What the model calls a kind of entity; nil for kinds that it does not know.
    init?(_ kind: EntityKind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .country, .region, .city, .place: self = .location
        case .nationality, .group: self = .group
        case .law: self = .law
        case .event: self = .event
        default: return nil
        }
    }
}
