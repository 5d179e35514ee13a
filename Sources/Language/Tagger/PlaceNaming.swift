/// Finds the kind of entity, and the code if there is one, for a name of the model.
struct PlaceNaming {
    private let names = PlaceNames.world
    private let gazetteer = Gazetteer.world
    private var finder = CityFinder(gazetteer: .world)
    /// Where the document plays, once a city asked for it.
    private var scene: PlaceScene?

    /// Forgets the document before.
    mutating func begin() { scene = nil }

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
        let row = row(of: found, document)
        if gazetteer.kind(row) == .division {
            mention.kind = .region
            mention.norm = gazetteer.division(row)
        } else {
            mention.kind = .city
            mention.norm = gazetteer.country(row)
            mention.cityRow = row
        }
    }

    /// The place that the state or country behind the name says, else the likeliest.
    private mutating func row(of city: FoundCity, _ document: AnnotatedDocument) -> Int32 {
        guard city.name.rows.count > 1 else { return city.name.rows.lowerBound }
        let scene = self.scene ?? scene(of: document)
        self.scene = scene
        let choice = CityChoice(gazetteer: gazetteer, scene: scene)
        return choice.qualifiedRow(city, document).row ?? choice.likeliestRow(city, document)
            ?? city.name.rows.lowerBound
    }

    /// What the proposals of rules say about where a document plays.
    private func scene(of document: AnnotatedDocument) -> PlaceScene {
        var scene = PlaceScene()
        for candidate in document.candidates where candidate.norm != nil {
            if let reading = reading(of: candidate.tokens, document) { scene.note(reading) }
        }
        return scene
    }

    private func reading(
        of tokens: TokenSpan, _ document: AnnotatedDocument
    ) -> PlaceNames.Reading? {
        guard let (span, reading) = names.match(at: tokens.lowerBound, in: document) else {
            return nil
        }
        // The model leaves `state` out of `Washington state`.
        let isShortened =
            span.count == tokens.count + 1 && reading.kind == .region
            && !document.isCapital(span.upperBound - 1)
        return span == tokens || isShortened ? reading : nil
    }
}
