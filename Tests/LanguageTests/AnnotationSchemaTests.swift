import JSON
import Platform
import Records
import TestKit
import Testing

@testable import Language

/// The published JSON Schema of annotations and what the writer really writes.
@Suite("The annotation's schema")
struct AnnotationSchemaTests {
    private let schema: JSONValue

    init() throws {
        schema = try JSONValue.parse(
            try FileBytes.read(
                Repository.path("Sources/Documentation.docc/annotation.schema.json"),
                limit: 1 << 20))
    }

    @Test("is of the draft and the version that readers are told")
    func isOfThePublishedVersion() {
        #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["properties"]?["schema"]?["const"] == "winnow.annotation/1")
    }

    @Test(
        "requires what every item has, and knows what an item may have",
        arguments: [
            ("entity", "entities"), ("statistic", "statistics"), ("resolved", "resolved"),
            ("span", "sentences"),
        ])
    func itemsAgree(definition: String, list: String) throws {
        let rules = try #require(schema["$defs"]?[definition])
        let bare = try #require(try Samples.bare()[list]?.arrayValue?.first)
        let full = try #require(try Samples.full()[list]?.arrayValue?.first)
        #expect(keys(bare) == words(rules["required"]))
        #expect(keys(full) == keys(rules["properties"]))
    }

    @Test("requires of the whole what every annotation has, the text or its digest with it")
    func theWholeAgrees() throws {
        let bare = keys(try Samples.bare())
        let full = keys(try Samples.full())
        #expect(bare.subtracting(["text"]) == words(schema["required"]))
        #expect(full.union(["text"]) == keys(schema["properties"]))
        #expect(bare.contains("text") && !bare.contains("text_sha256"))
        #expect(full.contains("text_sha256") && !full.contains("text"))
    }

    @Test("requires every count about the text")
    func countsAgree() throws {
        let rules = try #require(schema["$defs"]?["statistics_of_text"])
        let counts = try Samples.bare()["statistics_of_text"]
        #expect(keys(counts) == words(rules["required"]))
        #expect(keys(counts) == keys(rules["properties"]))
    }

    @Test("requires a source's name, and of a population its span and words")
    func smallPartsAgree() throws {
        let full = try Samples.full()
        let claim = try #require(full["statistics"]?.arrayValue?.first)
        let source = try #require(full["sources"]?.arrayValue?.first)
        #expect(keys(source) == words(schema["$defs"]?["source"]?["required"]))
        let passage = try #require(full["other_languages"]?.arrayValue?.first)
        #expect(keys(passage) == words(schema["$defs"]?["passage"]?["required"]))
        for part in ["population", "attribution"] {
            #expect(keys(claim[part]) == words(schema["$defs"]?["wording"]?["required"]))
        }
        #expect(keys(claim["sentence"]) == words(schema["$defs"]?["span"]?["required"]))
    }

    @Test("has a form for the words that decided on a claim, and names all parts of it")
    func triggersAgree() throws {
        let rules = try #require(schema["$defs"]?["trigger"])
        let claim = try #require(try Samples.full()["statistics"]?.arrayValue?.first)
        let trigger = try #require(claim["triggers"]?.arrayValue?.first)
        #expect(keys(trigger) == words(rules["required"]))
        #expect(keys(trigger) == keys(rules["properties"]))
        #expect(
            words(rules["properties"]?["part"]?["enum"])
                == Set(ClaimTrigger.Part.allCases.map(\.rawValue)))
    }

    @Test("has a form for each relation")
    func relationsAgree() throws {
        let common = words(schema["$defs"]?["relation"]?["required"])
        let relations = try #require(try Samples.full()["relations"]?.arrayValue)
        #expect(relations.count == 4)
        for relation in relations {
            let type = try #require(relation["type"]?.stringValue)
            let form = try #require(schema["$defs"]?[type])
            #expect(form["properties"]?["type"]?["const"]?.stringValue == type)
            let named = keys(form["properties"]).subtracting(["count", "low", "high"])
            #expect(words(form["required"]).isSuperset(of: named.subtracting(common)))
            #expect(keys(relation) == common.union(keys(form["properties"])))
        }
    }

    @Test("names every type of entity")
    func kindsAgree() {
        #expect(
            words(schema["$defs"]?["kind"]?["anyOf"]?.arrayValue?.first?["enum"])
                == Set(EntityKind.allCases.map(\.rawValue)))
    }

    private func keys(_ object: JSONValue?) -> Set<String> {
        Set(object?.objectValue?.members.map(\.key) ?? [])
    }

    private func words(_ array: JSONValue?) -> Set<String> {
        Set(array?.arrayValue?.compactMap(\.stringValue) ?? [])
    }
}

/// Annotations of hand-made findings: one with nothing optional, one with all of it.
private enum Samples {
    private static let text = Array("Four of ten Thai women said it.".utf8)
    private static let whole = Offset(0)..<Offset(4)

    static func bare() throws -> JSONValue {
        var document = document()
        document.mentions = [mention(.law)]
        document.claims = [claim()]
        document.entities = [entity(norm: nil, cityRow: -1)]
        return try written(document, try context())
    }

    static func full() throws -> JSONValue {
        var document = document()
        var mention = mention(.quantity)
        mention.norm = "4"
        mention.number = number
        mention.entity = 0
        document.mentions = [mention]
        var claim = claim()
        claim.number = number
        claim.of = 10
        claim.per = "year"
        claim.population = whole
        claim.attribution = whole
        claim.triggers = [ClaimTrigger(part: .population, range: whole)]
        document.claims = [claim]
        document.entities = [entity(norm: "TH", cityRow: 0)]
        document.references = [DefiniteReference(range: whole, entity: 0)]
        document.relations = relations
        document.passages = [ForeignPassage(language: "th", sentences: 0..<1, range: whole)]
        var context = try context()
        context.title = "Title"
        context.encoding = "windows-1252"
        context.sourceName = "file"
        context.textDigest = context.document
        return try written(document, context)
    }

    private static let number = NumericValue(
        value: 4, low: 3, high: 5, from: 1, to: 4, unit: .count, comparator: .more, direction: .up)

    private static let relations: [Relation] = [
        .countryRole(role: "source"), .tierRating(tier: "T3", year: nil),
        .legalAction(instrument: whole, year: nil, action: "passed"),
        .enforcement(Enforcement(agent: whole, action: "convicted", statistic: 0)),
    ].map { Relation(country: "TH", fact: $0, evidence: whole, rule: "test", confidence: 1) }

    private static func document() -> AnnotatedDocument {
        var document = AnnotatedDocument(text: text)
        var tokenizer = Tokenizer()
        tokenizer.annotate(&document)
        var splitter = SentenceSplitter()
        splitter.annotate(&document)
        return document
    }

    private static func mention(_ kind: EntityKind) -> Mention {
        Mention(range: whole, tokens: 0..<1, kind: kind, rule: "test", confidence: 1)
    }

    private static func claim() -> StatisticalClaim {
        StatisticalClaim(
            range: whole, kind: .count, number: NumericValue(), sentence: 0, rule: "test",
            confidence: 1)
    }

    private static func entity(norm: String?, cityRow: Int32) -> Entity {
        Entity(kind: .city, name: whole, norm: norm, cityRow: cityRow, mentions: 1)
    }

    private static func context() throws -> AnnotationContext {
        let zeros = String(repeating: "0", count: 2 * DocumentID.byteCount)
        return AnnotationContext(id: "a", document: try #require(DocumentID(hex: zeros)))
    }

    private static func written(
        _ document: AnnotatedDocument, _ context: AnnotationContext
    ) throws -> JSONValue {
        try JSONValue.parse(
            AnnotationWriter.annotation(
                of: document, statistics: DocumentStatistics(), context, extractor: "test"
            ) { _ in CityFacts(geonames: 1, latitude: 2, longitude: 3) })
    }
}
