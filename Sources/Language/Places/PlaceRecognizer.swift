/// Proposes countries, their people, groups, regions, cities and other named places.
///
/// Names come from the gazetteer. What a name alone does not settle, `PlaceEvidence` weighs: the
/// words around it and the countries that the whole text names.
struct PlaceRecognizer: PipelineComponent {
    static let name: StaticString = "places"

    private let names = PlaceNames.world
    private let gazetteer = Gazetteer.world
    private let finder = CityFinder(gazetteer: .world)
    /// Numbers of countries by ISO code.
    private let numbers: [String: Int]

    init() {
        var numbers: [String: Int] = [:]
        for reading in PlaceNames.world.readings where numbers[reading.code ?? ""] == nil {
            guard let code = reading.code?.prefix(2) else { continue }
            numbers[String(code)] = Gazetteer.world.countryNumber(code: String(code))
        }
        self.numbers = numbers
    }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var named = namedPlaces(document)
        var scene = PlaceScene(document: document)
        for place in named { scene.note(place.reading, numbers) }
        NameChoice(scene: scene, document: document).settle(&named)
        var evidence = PlaceEvidence(gazetteer: gazetteer, scene: scene)
        var mentions: [Mention] = []
        var next = 0
        var index = 0
        while index < document.tokens.count {
            while next < named.count, named[next].span.lowerBound < index { next += 1 }
            let isNamed = next < named.count && named[next].span.lowerBound == index
            guard isNamed || Self.mayBegin(document.tokens[index]) else {
                index += 1
                continue
            }
            let mention =
                isNamed
                ? mention(named[next], document, &evidence)
                : self.mention(at: index, document, &evidence, named, next)
            if let mention {
                mentions.append(mention)
                evidence.last = (mention.kind, mention.tokens.upperBound)
                index = max(index + 1, mention.tokens.upperBound)
            } else {
                index += 1
            }
        }
        PlaceLists.complete(&mentions, document)
        document.candidates += mentions
    }

    @inline(__always)
    private static func mayBegin(_ token: Token) -> Bool {
        token.kind == .word && token.flags.contains(.capitalized)
    }

    private func namedPlaces(_ document: AnnotatedDocument) -> [NamedPlace] {
        var found: [NamedPlace] = []
        var index = 0
        while index < document.tokens.count {
            if document.tokens[index].kind == .word,
                let (span, reading) = names.match(at: index, in: document)
            {
                found.append(NamedPlace(span: span, reading: reading))
                index = span.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A country, people or region, unless a longer city begins there: `Panama City`.
    private func mention(
        _ place: NamedPlace, _ document: AnnotatedDocument, _ evidence: inout PlaceEvidence
    ) -> Mention? {
        if let city = finder.longest(at: place.span.lowerBound, document),
            city.span.count > place.span.count,
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
            confidence: place.reading.needsEvidence ? 0.8 : 0.95)
    }

    /// A city, a part of a country or another named place.
    private func mention(
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
