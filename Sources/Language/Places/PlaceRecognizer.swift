/// Proposes countries, their people, groups, regions, cities and other named places.
///
/// Names come from the gazetteer. What a name alone does not settle, `PlaceEvidence` weighs: the
/// words around it and the countries that the whole text names.
struct PlaceRecognizer: PipelineComponent {
    static let name: StaticString = "places"

    private let names = PlaceNames.world
    private let gazetteer = Gazetteer.world
    private var finder = CityFinder(gazetteer: .world)

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var named = namedPlaces(document)
        var scene = PlaceScene()
        for place in named { scene.note(place.reading) }
        if named.contains(where: { $0.reading.code == "GE" }) { scene.noteCaucasus(document) }
        NameChoice(scene: scene, document: document).settle(&named)
        var evidence = PlaceEvidence(gazetteer: gazetteer, scene: scene)
        var mentions: [Mention] = []
        var next = 0
        var index = 0
        while true {
            while next < named.count, named[next].span.lowerBound < index { next += 1 }
            let name = next < named.count ? named[next].span.lowerBound : document.tokens.count
            index = Self.capital(from: index, before: name, document.tokens.span)
            guard index < document.tokens.count else { break }
            let isNamed = index == name
            let mention =
                isNamed
                ? mention(named[next], document, &evidence)
                : self.mention(at: index, document, &evidence, named, next)
            if let mention {
                mentions.append(mention)
                if let state = PlaceSpans.state(behind: mention, document) {
                    mentions.append(state)
                }
                let end = mentions[mentions.count - 1].tokens.upperBound
                evidence.last = (mention.kind, end)
                index = max(index + 1, end)
            } else {
                index += 1
            }
        }
        PlaceLists.complete(&mentions, document)
        document.candidates += mentions
    }

    /// The next capitalized word from `index` on, or `end`.
    private static func capital(from index: Int, before end: Int, _ tokens: Span<Token>) -> Int {
        var index = index
        // Only words have capitals.
        while index < end, !tokens[index].flags.contains(.capitalized) { index += 1 }
        return index
    }

    private func namedPlaces(_ document: AnnotatedDocument) -> [NamedPlace] {
        var found: [NamedPlace] = []
        var index = names.candidate(from: 0, document.tokens.span)
        while index < document.tokens.count {
            var next = index + 1
            if document.tokens[index].kind == .word,
                let (span, reading) = names.match(at: index, in: document)
            {
                found.append(NamedPlace(span: span, reading: reading))
                next = span.upperBound
            }
            index = names.candidate(from: next, document.tokens.span)
        }
        return found
    }

    /// A country, people or region, unless a longer city begins there: `Panama City`.
    private mutating func mention(
        _ place: NamedPlace, _ document: AnnotatedDocument, _ evidence: inout PlaceEvidence
    ) -> Mention? {
        if let city = finder.longest(at: place.span.lowerBound, document),
            city.span.count > place.span.count || isTown(city, place, document),
            let mention = evidence.mention(of: city, document)
        {
            return mention
        }
        guard !place.isRejected else { return nil }
        var span = place.span
        if place.reading.kind == .region || place.reading.kind == .place {
            span = PlaceSpans.withDivision(span, document)
            span = PlaceSpans.withSharedHead(span, document)
        }
        return Mention(
            range: document.range(of: span), tokens: span, kind: place.reading.kind,
            norm: place.reading.code, rule: "gazetteer",
            confidence: place.reading.needsEvidence ? 0.95 : 0.98)
    }

    /// A town of the US that bears a country's name: `Lebanon, Pennsylvania`.
    private func isTown(
        _ city: FoundCity, _ place: NamedPlace, _ document: AnnotatedDocument
    ) -> Bool {
        guard place.reading.kind == .country, city.span == place.span else { return false }
        let choice = CityChoice(gazetteer: gazetteer, scene: PlaceScene())
        return choice.qualifiedRow(city, document).row != nil
    }

    /// A city, a part of a country or another named place.
    private mutating func mention(
        at index: Int, _ document: AnnotatedDocument, _ evidence: inout PlaceEvidence,
        _ named: [NamedPlace], _ next: Int
    ) -> Mention? {
        if let mention = PlaceSpans.withKind(at: index, document) { return mention }
        guard let city = finder.longest(at: index, document) else { return nil }
        // A name that would swallow the beginning of a country's is not that city's.
        if next < named.count, named[next].span.lowerBound < city.span.upperBound,
            named[next].span.upperBound > city.span.upperBound
        {
            return nil
        }
        return evidence.mention(of: city, document)
    }
}

/// A name of the table in a text, with the reading that fits it there.
struct NamedPlace {
    var span: TokenSpan
    var reading: PlaceNames.Reading
    /// Whether the words around it speak against a place.
    var isRejected = false

    init(span: TokenSpan, reading: PlaceNames.Reading) {
        self.span = span
        self.reading = reading
    }
}
