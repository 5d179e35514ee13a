/// Proposes countries, their people, groups, regions, cities and other named places.
///
/// Names come from the gazetteer. What a name alone does not settle, `PlaceEvidence` weighs: the
/// words around it and the countries that the whole text names.
struct PlaceRecognizer: PipelineComponent {
    static let name: StaticString = "places"

    private let names = PlaceNames.world
    private let gazetteer = Gazetteer.world
    private var finder = CityFinder(gazetteer: .world)

    /// Texts have fewer candidates than one in so many tokens; room that is not used costs nothing.
    private static let tokensPerCandidate = 2

    mutating func annotate(_ document: inout AnnotatedDocument) {
        // Lent whole: calls that would each borrow from a changeable document copy all of it.
        // Room for what all steps propose: growing would copy it again and again.
        document.candidates.reserveCapacity(document.tokens.count / Self.tokensPerCandidate)
        document.candidates += mentions(document)
    }

    private mutating func mentions(_ document: AnnotatedDocument) -> [Mention] {
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
            let count = mentions.count
            if index == name {
                propose(named[next], document, &evidence, &mentions)
            } else {
                propose(at: index, document, &evidence, named, next, &mentions)
            }
            index += 1
            if mentions.count > count, let found = mentions.last,
                let state = PlaceSpans.state(behind: found, document)
            {
                mentions.append(state)
            }
            if mentions.count > count, let last = mentions.last {
                evidence.last = (last.kind, last.tokens.upperBound)
                index = max(index, last.tokens.upperBound)
            }
        }
        PlaceLists.complete(&mentions, document)
        return mentions
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

    /// Adds a country, people or region, unless a longer city begins there (`Panama City`) or a
    /// state behind it makes it a town: `Lebanon, Pennsylvania`.
    private mutating func propose(
        _ place: NamedPlace, _ document: AnnotatedDocument, _ evidence: inout PlaceEvidence,
        _ mentions: inout [Mention]
    ) {
        if let city = finder.longest(at: place.span.lowerBound, document),
            city.span.count > place.span.count
                || place.reading.kind == .country && evidence.isQualified(city, document),
            let mention = evidence.mention(of: city, document)
        {
            return mentions.append(mention)
        }
        guard !place.isRejected else { return }
        var span = place.span
        if place.reading.kind == .region || place.reading.kind == .place {
            span = PlaceSpans.withDivision(span, document)
            span = PlaceSpans.withSharedHead(span, document)
            span = PlaceSpans.withCaribbean(span, document)
        }
        mentions.append(
            Mention(
                range: document.range(of: span), tokens: span, kind: place.reading.kind,
                norm: place.reading.code, rule: "gazetteer",
                confidence: place.reading.needsEvidence ? 0.95 : 0.98))
    }

    /// Adds a city, a part of a country or another named place, if one begins there.
    private mutating func propose(
        at index: Int, _ document: AnnotatedDocument, _ evidence: inout PlaceEvidence,
        _ named: [NamedPlace], _ next: Int, _ mentions: inout [Mention]
    ) {
        if let mention = PlaceSpans.withKind(at: index, document) {
            return mentions.append(mention)
        }
        guard let city = finder.longest(at: index, document) else {
            if let town = PlaceSpans.settlement(at: index, document) { mentions.append(town) }
            return
        }
        // A name that would swallow the beginning of a country's is not that city's.
        if next < named.count, named[next].span.lowerBound < city.span.upperBound,
            named[next].span.upperBound > city.span.upperBound
        {
            return
        }
        if let mention = evidence.mention(of: city, document) {
            mentions.append(mention)
        } else if let town = PlaceSpans.settlement(at: index, document) {
            mentions.append(town)
        }
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
