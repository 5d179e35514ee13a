internal import JSON
internal import Records

/// Writes an annotated document as `winnow.annotation/1`.
struct AnnotationWriter: ~Copyable {
    private let document: AnnotatedDocument
    private let labels: TypeLabels
    private let scalars: ScalarIndex
    private var json: JSONWriter
    /// The next of the references to write.
    private var reference = 0
    /// The next of the citations that are tied to entries.
    private var tie = 0

    /// Writes the whole annotation.
    ///
    /// - Parameters:
    ///   - labels: what the profile calls the types of its mentions.
    ///   - cityFacts: tells of a row of the gazetteer's city table.
    static func annotation(
        of document: AnnotatedDocument, statistics: DocumentStatistics,
        _ context: AnnotationContext, extractor: String, labels: TypeLabels = TypeLabels(),
        cityFacts: (Int32) -> CityFacts?
    ) -> [UInt8] {
        var writer = AnnotationWriter(document, labels)
        writer.json.beginObject()
        writer.head(context, extractor: extractor, statistics)
        writer.sentences()
        writer.mentions()
        writer.claims()
        writer.relations()
        writer.entities(cityFacts)
        writer.bibliography()
        writer.text(context.textDigest)
        writer.json.endObject()
        return writer.json.bytes
    }

    private init(_ document: AnnotatedDocument, _ labels: TypeLabels) {
        self.document = document
        self.labels = labels
        scalars = ScalarIndex(document.text)
        json = JSONWriter(capacity: 1_024 + 3 * document.text.count)
    }

    private mutating func head(
        _ context: AnnotationContext, extractor: String, _ statistics: DocumentStatistics
    ) {
        json.member("schema", literal: "winnow.annotation/1")
        json.member("id", context.id)
        json.member("document", context.document.description)
        json.member("extractor", extractor)
        if let title = context.title { json.member("title", title) }
        json.member("language", document.language)
        otherLanguages()
        if let encoding = context.encoding { json.member("encoding", encoding) }
        if let name = context.sourceName {
            json.member("sources", [["name": .string(name)]])
        }
        json.beginObject("statistics_of_text")
        json.member("characters", scalars.count)
        json.member("words", statistics.words)
        json.member("sentences", document.sentences.count)
        json.member("reading_ease", statistics.readingEase)
        json.member("lexical_diversity", statistics.lexicalDiversity)
        json.beginArray("key_phrases")
        for phrase in statistics.keyPhrases { json.string(phrase) }
        json.endArray()
        json.member("simhash", statistics.simhash)
        json.endObject()
    }

    /// Where the text is in another language than English, if it is anywhere.
    private mutating func otherLanguages() {
        guard !document.passages.isEmpty else { return }
        json.beginArray("other_languages")
        for passage in document.passages {
            json.beginObject()
            span(passage.range)
            json.member("language", passage.language)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func sentences() {
        json.beginArray("sentences")
        for index in document.sentences.indices {
            json.beginObject()
            span(document.sentences[index].range)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func mentions() {
        json.beginArray("entities")
        let mentions = document.mentions
        for index in mentions.indices { write(mentions[index], at: index) }
        json.endArray()
    }

    private mutating func write(_ mention: Mention, at index: Int) {
        json.beginObject()
        span(mention.range)
        json.member("type", labels.name(of: mention.kind))
        wording(mention.range)
        if let norm = mention.norm { json.member("norm", norm) }
        if let number = mention.number {
            write(number)
            if number.comparator != .exactly { write(number.comparator) }
        }
        if mention.entity >= 0 { json.member("entity", Int(mention.entity)) }
        cites(at: index)
        origin(mention.rule, mention.confidence)
        json.endObject()
    }

    /// The entries that a mention names, if it is a citation that is tied to some.
    private mutating func cites(at mention: Int) {
        let ties = document.citationTies
        guard tie < ties.count, ties[tie].mention == mention else { return }
        json.beginArray("cites")
        for entry in ties[tie].entries { json.integer(entry) }
        json.endArray()
        tie += 1
    }

    private mutating func claims() {
        json.beginArray("statistics")
        let claims = document.claims
        for index in claims.indices { write(claims[index]) }
        json.endArray()
    }

    private mutating func write(_ claim: StatisticalClaim) {
        json.beginObject()
        span(claim.range)
        wording(claim.range)
        json.member("kind", claim.kind.rawValue)
        write(claim.number)
        write(claim.number.comparator)
        if let whole = claim.of { json.member("of", whole) }
        if let per = claim.per { json.member("per", per) }
        optionalSpan("population", claim.population)
        optionalSpan("attribution", claim.attribution)
        json.member("place", claim.place)
        year(claim.year)
        json.beginObject("sentence")
        span(document.sentences[claim.sentence].range)
        json.endObject()
        write(claim.triggers)
        origin(claim.rule, claim.confidence)
        json.endObject()
    }

    private mutating func write(_ triggers: [ClaimTrigger]) {
        json.beginArray("triggers")
        for trigger in triggers {
            json.beginObject()
            json.member("part", trigger.part.rawValue)
            span(trigger.range)
            wording(trigger.range)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func relations() {
        json.beginArray("relations")
        for relation in document.relations {
            json.beginObject()
            write(relation)
            json.beginObject("evidence")
            span(relation.evidence)
            json.endObject()
            origin(relation.rule, relation.confidence)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func write(_ relation: Relation) {
        switch relation.fact {
        case .countryRole(let role):
            json.member("type", "country_role")
            json.member("country", relation.country)
            json.member("role", role)
        case .tierRating(let tier, let year):
            json.member("type", "tier_rating")
            json.member("country", relation.country)
            json.member("tier", tier)
            json.member("year", year)
        case .legalAction(let instrument, let year, let action):
            json.member("type", "legal_action")
            json.member("country", relation.country)
            words("instrument", instrument)
            json.member("year", year)
            json.member("action", action)
        case .enforcement(let deed):
            json.member("type", "enforcement")
            optionalSpan("agent", deed.agent)
            json.member("country", relation.country)
            json.member("action", deed.action)
            figure(document.claims[deed.statistic])
            json.member("statistic", deed.statistic)
        }
    }

    /// What an enforcement takes from its claim.
    private mutating func figure(_ claim: StatisticalClaim) {
        if let count = claim.number.value { json.member("count", count) }
        if let low = claim.number.low { json.member("low", low) }
        if let high = claim.number.high { json.member("high", high) }
        write(claim.number.comparator)
        optionalSpan("population", claim.population)
        json.member("place", claim.place)
        year(claim.year)
    }

    private mutating func entities(_ cityFacts: (Int32) -> CityFacts?) {
        json.beginArray("resolved")
        for (number, entity) in document.entities.enumerated() {
            json.beginObject()
            json.member("entity", number)
            json.member("type", labels.name(of: entity.kind))
            words("name", entity.name)
            if let norm = entity.norm { json.member("norm", norm) }
            if entity.cityRow >= 0, let facts = cityFacts(entity.cityRow) {
                json.member("geonames", facts.geonames)
                json.member("latitude", facts.latitude)
                json.member("longitude", facts.longitude)
            }
            json.member("mentions", entity.mentions)
            references(to: number)
            json.endObject()
        }
        json.endArray()
    }

    /// The descriptions that mean an entity, which come in the order of entities; nothing where
    /// there is none.
    private mutating func references(to entity: Int) {
        let references = document.references
        guard reference < references.count, references[reference].entity == entity else { return }
        json.beginArray("references")
        while reference < references.count, references[reference].entity == entity {
            json.beginObject()
            span(references[reference].range)
            wording(references[reference].range)
            json.endObject()
            reference += 1
        }
        json.endArray()
    }

    /// The entries of the reference list, if there is one.
    private mutating func bibliography() {
        guard !document.bibliography.isEmpty else { return }
        json.beginArray("bibliography")
        for entry in document.bibliography {
            json.beginObject()
            span(entry.range)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func text(_ digest: DocumentID?) {
        if let digest {
            json.member("text_sha256", digest.description)
        } else {
            let text = document.text
            json.member("text", utf8: text.span)
        }
    }

    // MARK: pieces

    private mutating func span(_ range: Range<Offset>) {
        json.member("start", scalars.scalars(before: range.lowerBound.index))
        json.member("end", scalars.scalars(before: range.upperBound.index))
    }

    private mutating func words(_ key: StaticString, _ range: Range<Offset>) {
        let text = document.text
        let bytes = range.lowerBound.index..<range.upperBound.index
        json.member(key, utf8: text.span.extracting(bytes))
    }

    private mutating func wording(_ range: Range<Offset>) {
        words("text", range)
    }

    private mutating func optionalSpan(_ key: StaticString, _ range: Range<Offset>?) {
        guard let range else { return json.member(key, JSONValue.null) }
        json.beginObject(key)
        span(range)
        wording(range)
        json.endObject()
    }

    private mutating func write(_ number: NumericValue) {
        if let value = number.value { json.member("value", value) }
        if let low = number.low { json.member("low", low) }
        if let high = number.high { json.member("high", high) }
        if let from = number.from { json.member("from", from) }
        if let to = number.to { json.member("to", to) }
        if let unit = number.unit { json.member("unit", unit.name) }
        if let direction = number.direction { json.member("direction", direction.rawValue) }
    }

    private mutating func write(_ comparator: NumericComparator) {
        json.member("comparator", comparator.rawValue)
    }

    /// `2015` is a number, `2010/2020` a text.
    private mutating func year(_ year: ClaimYear?) {
        if let year, !year.isPeriod {
            json.member("year", Int(year.first))
        } else {
            json.member("year", year?.text)
        }
    }

    private mutating func origin(_ rule: StaticString, _ confidence: Float) {
        json.member("by", literal: rule)
        json.member("confidence", (Double(confidence) * 1_000).rounded() / 1_000)
    }
}
