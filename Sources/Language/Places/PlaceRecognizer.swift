/// Proposes countries, their people, regions and cities.
///
/// Names come from the gazetteer; what a name alone does not settle, the words around it do:
/// `Jordan Smith` is nobody's country, `Reading` a city only where something says so, and
/// `Georgia` a state where the text is about the United States.
struct PlaceRecognizer: PipelineComponent {
    static let name: StaticString = "places"

    private let tables = PlaceTables.world

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var found: [Mention] = []
        let scene = PlaceScene(document, tables)
        var index = 0
        while index < document.tokens.count {
            let token = document.tokens[index]
            guard token.kind == .word, token.flags.contains(.capitalized) else {
                index += 1
                continue
            }
            if let mention = mention(at: index, in: document, scene, found.last) {
                found.append(mention)
                index = max(index + 1, mention.tokens.upperBound)
            } else {
                index += 1
            }
        }
        document.candidates += found
    }

    private func mention(
        at index: Int, in document: AnnotatedDocument, _ scene: PlaceScene, _ last: Mention?
    ) -> Mention? {
        let named = tables.names.longestMatch(at: index, in: document)
        let city = tables.cityNames.longestMatch(at: index, in: document)
        if let named, named.length >= city?.length ?? 0 {
            let span = index..<index + named.length
            let readings = tables.readings[Int(named.payload)]
            if !prefersCity(readings, named, city, in: document, at: index),
                let reading = scene.reading(among: readings, of: span, last)
            {
                return mention(of: reading, span, in: document)
            }
        }
        if let city {
            let span = index..<index + city.length
            let rows = tables.cityRows[Int(city.payload)]
            if let row = scene.city(among: rows, at: span, last) {
                return mention(ofCity: row, span, in: document)
            }
        }
        return division(at: index, in: document)
    }

    /// New York and Washington are cities unless the state is said.
    private func prefersCity(
        _ readings: [PlaceReading], _ named: PhraseMatcher.Match, _ city: PhraseMatcher.Match?,
        in document: AnnotatedDocument, at index: Int
    ) -> Bool {
        guard let city, city.length == named.length, let code = readings.first?.code,
            code == "US-NY" || code == "US-WA"
        else { return false }
        return !PlaceWords.divisions.contains(document.hash(index + named.length))
    }

    private func mention(
        of reading: PlaceReading, _ span: TokenSpan, in document: AnnotatedDocument
    ) -> Mention {
        var span = span
        if reading.kind == .region {
            span = PlaceScene.withDivision(span, in: document)
            span = PlaceScene.withSharedHead(span, in: document)
        }
        return Mention(
            range: document.range(of: span), tokens: span, kind: reading.kind, norm: reading.code,
            rule: "gazetteer", confidence: reading.isMinor ? 0.8 : 0.95)
    }

    private func mention(
        ofCity row: Int32, _ span: TokenSpan, in document: AnnotatedDocument
    ) -> Mention {
        let city = tables.cities[Int(row)]
        var mention = Mention(
            range: document.range(of: span), tokens: span, kind: .city, norm: city.country,
            rule: "gazetteer", confidence: city.population > 300_000 ? 0.9 : 0.75)
        mention.cityRow = row
        return mention
    }

    /// `Bong County`: a region that no table need know.
    private func division(at index: Int, in document: AnnotatedDocument) -> Mention? {
        var end = index
        while end < document.tokens.count, end - index < 3 {
            let token = document.tokens[end]
            guard token.kind == .word, token.flags.contains(.capitalized) else { return nil }
            if end > index, PlaceWords.strongDivisions.contains(token.hash) {
                let span = index..<end + 1
                guard
                    !document.tokens[index].flags.contains(.sentenceStart) || end - index > 1
                        || !PlaceWords.compass.contains(document.tokens[index].hash)
                else { return nil }
                return Mention(
                    range: document.range(of: span), tokens: span, kind: .region,
                    rule: "division", confidence: 0.8)
            }
            end += 1
        }
        return nil
    }
}
