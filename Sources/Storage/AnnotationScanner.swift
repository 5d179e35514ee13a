internal import JSON

/// Why bytes are not an annotation that the store takes.
struct AnnotationFault: Error {
    var reason: String

    init(_ reason: String) { self.reason = "not an annotation: \(reason)" }
}

/// Reads the rows out of an annotation's JSON without building a tree.
///
/// The shape is the annotation of FORMAT; members it does not know are passed over, and every
/// byte is checked to be JSON. Mentions that name no entity (numbers, most of them) give no row.
struct AnnotationScanner {
    var scanner: JSONScanner

    private init(_ bytes: [UInt8]) throws(JSONError) {
        scanner = try JSONScanner(bytes)
    }

    /// Fills `rows` from an annotation, or says what is wrong; `rows` is of no use then.
    static func read(
        _ annotation: [UInt8], into rows: inout AnnotationRows
    ) throws(AnnotationFault) {
        rows.removeAll()
        do throws(JSONError) {
            var reader = try AnnotationScanner(annotation)
            try reader.readMembers(into: &rows)
        } catch {
            throw AnnotationFault(error.description)
        }
        try check(rows)
        rows.writeSpans()
    }

    private static func check(_ rows: borrowing AnnotationRows) throws(AnnotationFault) {
        guard rows.texts[rows.schema].elementsEqual("winnow.annotation/1".utf8) else {
            throw AnnotationFault("its schema is not winnow.annotation/1")
        }
        guard rows.document.count == 64 else { throw AnnotationFault("it has no document id") }
        guard !rows.extractor.isEmpty else {
            throw AnnotationFault("it has no extractor version")
        }
        let most = max(rows.entities.count, rows.statistics.count, rows.relations.count)
        guard most <= AnnotationRows.rowLimit else { throw AnnotationFault("too many findings") }
        for mention in rows.mentions where !rows.entities.indices.contains(mention.entity) {
            throw AnnotationFault("a mention of entity \(mention.entity), which is not there")
        }
    }

    private mutating func readMembers(into rows: inout AnnotationRows) throws(JSONError) {
        try scanner.beginObject()
        while let key = try scanner.nextKey() {
            switch key {
            case "schema": rows.schema = try text(&rows.texts)
            case "document": rows.document = try text(&rows.texts)
            case "extractor": rows.extractor = try text(&rows.texts)
            case "language": rows.language = try optionalText(&rows.texts) ?? 0..<0
            case "entities": try readMentions(into: &rows)
            case "resolved": try readEntities(into: &rows)
            case "statistics": try readStatistics(into: &rows)
            case "relations": try readRelations(into: &rows)
            default: try scanner.skip()
            }
        }
        try scanner.end()
    }

    private mutating func readMentions(into rows: inout AnnotationRows) throws(JSONError) {
        try scanner.beginArray()
        while try scanner.nextElement() {
            var start = 0
            var end = 0
            var entity: Int?
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                switch key {
                case "start": start = try offset()
                case "end": end = try offset()
                case "entity": entity = try scanner.nullIfPresent() ? nil : offset()
                default: try scanner.skip()
                }
            }
            guard let entity else { continue }
            rows.mentions.append(AnnotationRows.Mention(entity: entity, start: start, end: end))
        }
    }

    private mutating func readEntities(into rows: inout AnnotationRows) throws(JSONError) {
        try scanner.beginArray()
        while try scanner.nextElement() {
            var entity = AnnotationRows.Entity(type: 0..<0, name: 0..<0, spans: 0..<0)
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                switch key {
                case "type": entity.type = try text(&rows.texts)
                case "name": entity.name = try text(&rows.texts)
                case "norm": entity.norm = try optionalText(&rows.texts)
                case "mentions": entity.mentions = try offset()
                default: try scanner.skip()
                }
            }
            rows.entities.append(entity)
        }
    }

    private mutating func readRelations(into rows: inout AnnotationRows) throws(JSONError) {
        try scanner.beginArray()
        while try scanner.nextElement() {
            var relation = AnnotationRows.Relation()
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                switch key {
                case "type": relation.type = try text(&rows.texts)
                case "country": relation.country = try optionalText(&rows.texts)
                case "role", "tier", "instrument": relation.object = try optionalText(&rows.texts)
                case "population": _ = try span(wording: &relation.object, &rows.texts)
                case "action": relation.action = try optionalText(&rows.texts)
                case "year": relation.year = try years()?.last
                case "evidence":
                    relation.evidence = try span(wording: &relation.wording, &rows.texts)
                default: try scanner.skip()
                }
            }
            rows.relations.append(relation)
        }
    }
}
