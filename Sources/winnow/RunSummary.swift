internal import JSON
internal import Platform
internal import Producer
internal import Storage

/// What `winnow run` prints at the end: the documents' fates and the main findings.
struct RunSummary {
    private static let claimLimit = 12
    private static let entityLimit = 10
    private static let entityTypes = [
        "country", "nationality", "region", "city", "organization", "person", "law",
    ]

    let store: String
    let batch: String
    /// What the profile calls its types.
    let fieldTypes: [String]
    let outcome: ProducerProgress
    let elapsed: Duration

    /// For people.
    func text() throws -> String {
        let reader = try SQLiteStoreReader(path: store)
        let counts = try reader.findingCounts(ofBatch: batch)
        var text = """
            \(HumanText.counted(outcome.batchAccepted, "document")) in \
            \(HumanText.duration(elapsed)): \
            \(HumanText.count(outcome.batchDone)) done, \
            \(HumanText.count(outcome.batchQuarantined)) quarantined \
            (\(PushSummary.receipts(outcome)))
            \(HumanText.counted(counts.entities, "entity", plural: "entities")), \
            \(HumanText.counted(counts.statistics, "claim")), \
            \(HumanText.counted(counts.relations, "relation"))

            """
        if let note = LanguageNote.text(try reader.otherLanguages(ofBatch: batch)) {
            text += note + "\n"
        }
        let claims = try reader.mainClaims(ofBatch: batch, limit: Self.claimLimit)
        if !claims.isEmpty { text += "\nMain claims\n" + Self.table(of: claims) }
        let entities = try reader.mainEntities(
            ofBatch: batch, types: Self.entityTypes + fieldTypes, limit: Self.entityLimit)
        if !entities.isEmpty { text += "\nNamed most\n" + Self.table(of: entities) }
        return text + "\nAll findings are in \(store): winnow show DOC --store \(store)\n"
    }

    private static func table(of claims: [SummaryClaim]) -> String {
        var table = TextTable([
            TextTable.Column(""), TextTable.Column("number", alignsRight: true),
            TextTable.Column("of"), TextTable.Column("year"), TextTable.Column("said by"),
            TextTable.Column("document"),
        ])
        for claim in claims {
            let words = claim.words
            table.add([
                words.comparatorText, words.number, shortened(claim.population, to: 36),
                claim.year.map(String.init) ?? "", shortened(claim.attribution, to: 32),
                shortened(FilePath.name(of: claim.source), to: 32),
            ])
        }
        return table.text(width: Terminal.output.columns)
    }

    private static func table(of entities: [SummaryEntity]) -> String {
        var table = TextTable([
            TextTable.Column("entity"), TextTable.Column("type"),
            TextTable.Column("mentions", alignsRight: true),
            TextTable.Column("documents", alignsRight: true),
        ])
        for entity in entities {
            table.add([
                shortened(entity.name, to: 40), entity.type, HumanText.count(entity.mentions),
                HumanText.count(entity.documents),
            ])
        }
        return table.text(width: Terminal.output.columns)
    }

    private static func shortened(_ text: String?, to limit: Int) -> String {
        let words = DisplayText.oneLine(text ?? "")
        return words.count <= limit ? words : words.prefix(limit - 1) + "…"
    }

    /// For programs: one object.
    func json() throws -> String {
        let reader = try SQLiteStoreReader(path: store)
        let counts = try reader.findingCounts(ofBatch: batch)
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("batch", batch)
        writer.member("store", store)
        writer.member("accepted", outcome.accepted)
        writer.member("duplicate", outcome.duplicates)
        writer.member("refused", outcome.refusedCount)
        writer.member("done", outcome.batchDone)
        writer.member("quarantined", outcome.batchQuarantined)
        writer.member("entities", counts.entities)
        writer.member("statistics", counts.statistics)
        writer.member("relations", counts.relations)
        writer.member("seconds", elapsed.inSeconds)
        writer.beginObject("other_languages")
        for (language, documents) in try reader.otherLanguages(ofBatch: batch) {
            writer.member(text: language, .integer(Int64(documents)))
        }
        writer.endObject()
        writer.beginArray("claims")
        for claim in try reader.mainClaims(ofBatch: batch, limit: Self.claimLimit) {
            writer.value(claim.json)
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}

extension SummaryClaim {
    /// The number in words.
    fileprivate var words: ClaimText {
        ClaimText(
            value: value, low: low, high: high, from: from, to: to, unit: unit,
            comparator: comparator)
    }

    fileprivate var json: JSONValue {
        let number: (Double?) -> JSONValue = { $0.map { .number($0) } ?? .null }
        let text: (String?) -> JSONValue = { $0.map { .string($0) } ?? .null }
        return [
            "source": .string(source), "value": number(value), "low": number(low),
            "high": number(high), "from": number(from), "to": number(to),
            "unit": .string(unit), "comparator": .string(comparator),
            "population": text(population), "attribution": text(attribution),
            "place": text(place), "year": year.map { .integer(Int64($0)) } ?? .null,
        ]
    }
}
