public import JSON

/// One message of an event: the topic and the payload as JSON bytes.
public struct EventPart: Sendable, Equatable {
    public var topic: String
    public var payload: [UInt8]

    public init(topic: String, payload: [UInt8]) {
        self.topic = topic
        self.payload = payload
    }
}

/// Splits an annotation into the messages that subscribers get.
public enum EventParts {
    /// Part 0 is the document; entities, statistics and relations follow in their order.
    ///
    /// - Throws: `JSONError` when the bytes are not an annotation.
    public static func parts(ofAnnotation bytes: [UInt8]) throws(JSONError) -> [EventPart] {
        var parts = [EventPart(topic: Topic.document, payload: bytes)]
        var scanner = try JSONScanner(bytes)
        try scanner.beginObject()
        while let key = try scanner.nextKey() {
            switch key {
            case "resolved": try append(&scanner, bytes, to: &parts, topic: entityTopic)
            case "statistics":
                try append(&scanner, bytes, to: &parts) { item in
                    Topic.statistic(kind: item["kind"]?.stringValue ?? "other")
                }
            case "relations":
                try append(&scanner, bytes, to: &parts) { item in
                    Topic.relation(type: item["type"]?.stringValue ?? "other")
                }
            default: _ = try scanner.skip()
            }
        }
        return parts
    }

    private static func append(
        _ scanner: inout JSONScanner, _ bytes: [UInt8], to parts: inout [EventPart],
        topic: (JSONValue) -> String
    ) throws(JSONError) {
        try scanner.beginArray()
        while try scanner.nextElement() {
            let payload = Array(bytes[try scanner.skip()])
            parts.append(
                EventPart(topic: topic(try JSONValue.parse(payload)), payload: payload))
        }
    }

    private static func entityTopic(_ item: JSONValue) -> String {
        Topic.entity(
            type: item["type"]?.stringValue ?? "other", norm: item["norm"]?.stringValue,
            name: item["name"]?.stringValue ?? "")
    }
}
