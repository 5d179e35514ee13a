internal import JSON
internal import Platform
internal import Records
internal import Storage
internal import Wire

/// Writes stored events in the shapes subscribers get.
enum EventLines {
    /// One part of an event, as frames of the publish socket.
    struct Part: Sendable {
        var topic: String
        var header: [UInt8]
        var payload: [UInt8]
    }

    /// All parts of an event.
    static func parts(of row: EventRow, hub: String) -> [Part] {
        split(row).enumerated().map { number, part in
            Part(topic: part.topic, header: header(row, number, hub: hub), payload: part.payload)
        }
    }

    /// The parts of an event that are wanted, each as one JSON object, as `winnow subscribe`
    /// prints it.
    static func lines(of row: EventRow, hub: String, topics: [String]) -> [[UInt8]] {
        split(row).enumerated().compactMap { number, part in
            Topic.isWanted(part.topic, by: topics) ? line(row, number, part, hub: hub) : nil
        }
    }

    /// The parts of an event, which are numbered from 0.
    private static func split(_ row: EventRow) -> [EventPart] {
        var parts: [EventPart]
        switch row.kind {
        case .document, .superseded:
            parts = (try? EventParts.parts(ofAnnotation: row.payload)) ?? []
            if !parts.isEmpty {
                parts[0].payload = withSources(parts[0].payload, row.sources)
                if row.kind == .superseded {
                    parts[0].topic = Topic.superseded
                    parts[0].payload = AnnotationChanges.added(
                        to: parts[0].payload, since: row.former)
                }
            }
        case .quarantine: parts = [EventPart(topic: Topic.quarantine, payload: row.payload)]
        }
        return parts
    }

    /// All of the event but its topic and payload, which have frames of their own.
    private static func header(_ row: EventRow, _ number: Int, hub: String) -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.beginObject()
        writeMembers(of: row, number, topic: nil, hub: hub, to: &writer)
        writer.endObject()
        return writer.bytes
    }

    private static func line(
        _ row: EventRow, _ number: Int, _ part: EventPart, hub: String
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: part.payload.count + 512)
        writer.beginObject()
        writeMembers(of: row, number, topic: part.topic, hub: hub, to: &writer)
        writer.member("payload", raw: part.payload)
        writer.endObject()
        return writer.bytes
    }

    private static func writeMembers(
        of row: EventRow, _ number: Int, topic: String?, hub: String, to writer: inout JSONWriter
    ) {
        writer.member("hub", hub)
        writer.member("seq", row.sequence)
        writer.member("part", number)
        if let topic { writer.member("topic", topic) }
        writer.member("document", row.document.description)
        writer.key("sources")
        write(row.sources, to: &writer)
        writer.member("extractor", row.extractor)
        writer.member("time", Timestamp(milliseconds: row.time).description)
    }

    /// Adds the sources to an annotation; only the hub knows them all.
    static func withSources(_ annotation: [UInt8], _ sources: [Source]) -> [UInt8] {
        var writer = JSONWriter(capacity: 128)
        write(sources, to: &writer)
        return with("sources", writer.bytes, in: annotation)
    }

    /// Adds a member to a JSON object.
    static func with(_ key: String, _ value: [UInt8], in object: [UInt8]) -> [UInt8] {
        guard object.last == UInt8(ascii: "}") else { return object }
        return object.dropLast() + Array(",\"\(key)\":".utf8) + value + [UInt8(ascii: "}")]
    }

    private static func write(_ sources: [Source], to writer: inout JSONWriter) {
        writer.beginArray()
        for source in sources {
            writer.beginObject()
            writer.member("batch", source.batch)
            writer.member("name", source.name)
            if let uri = source.uri { writer.member("uri", uri) }
            writer.endObject()
        }
        writer.endArray()
    }
}
