/// Finds the kind of entity, and the code if there is one, for a name of the model.
struct PlaceNaming {
    private let names = PlaceNames.world
    private let gazetteer = Gazetteer.world
    private var finder = CityFinder(gazetteer: .world)

    /// The proposal that a name makes.
    mutating func mention(of name: TaggedName, _ document: AnnotatedDocument) -> Mention {
        var mention = Mention(
            range: document.range(of: name.span.tokens), tokens: name.span.tokens,
            kind: .place, rule: "tagger", confidence: name.confidence)
        switch name.span.type {
        case .person: mention.kind = .person
        case .organization: mention.kind = .organization
        case .law: mention.kind = .law
        case .event: mention.kind = .event
        case .group: nameGroup(&mention, document)
        case .location: nameLocation(&mention, document)
        }
        return mention
    }

    private func nameGroup(_ mention: inout Mention, _ document: AnnotatedDocument) {
        mention.kind = .group
        guard let reading = reading(of: mention.tokens, document) else { return }
        switch reading.kind {
        case .nationality, .region:
            mention.kind = reading.kind
            mention.norm = reading.code
        default: break
        }
    }

    private mutating func nameLocation(_ mention: inout Mention, _ document: AnnotatedDocument) {
        if let reading = reading(of: mention.tokens, document) {
            switch reading.kind {
            case .country, .region:
                mention.kind = reading.kind
                mention.norm = reading.code
                return
            default: break
            }
        }
        guard let found = finder.longest(at: mention.tokens.lowerBound, document),
            found.span == mention.tokens
        else { return }
        // The largest comes first.
        let row = found.name.rows.lowerBound
        if gazetteer.kind(row) == .division {
            mention.kind = .region
            mention.norm = gazetteer.division(row)
        } else {
            mention.kind = .city
            mention.norm = gazetteer.country(row)
            mention.cityRow = row
        }
    }

    private func reading(
        of tokens: TokenSpan, _ document: AnnotatedDocument
    ) -> PlaceNames.Reading? {
        guard let (span, reading) = names.match(at: tokens.lowerBound, in: document),
            span == tokens
        else { return nil }
        return reading
    }
}
