internal import JSON
public import Records

/// One delivery as the header of `DELIVER` names it.
public struct DeliveredDocument: Sendable, Equatable {
    /// The hub's number for this delivery; it comes back with the result.
    public var delivery: Int64
    public var document: DocumentID
    /// From 1: how often the document was handed out and charged, this time included.
    public var attempt: Int
    public var mediaType: String
    public var title: String?
    /// When it was written, as its `meta` says.
    public var date: String?

    public init(
        delivery: Int64, document: DocumentID, attempt: Int, mediaType: String, title: String?,
        date: String?
    ) {
        self.delivery = delivery
        self.document = document
        self.attempt = attempt
        self.mediaType = mediaType
        self.title = title
        self.date = date
    }

    init(_ entry: JSONValue) throws(WireError) {
        delivery = try entry.whole("delivery", in: 1...Int64.max)
        document = try entry.digest("document")
        attempt = Int(try entry.whole("attempt", in: 1...1_000_000))
        mediaType = try entry.text("media_type")
        title = entry["title"]?.stringValue
        date = entry["date"]?.stringValue
    }

    var entry: JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("delivery", .integer(delivery)), ("document", .string(document.description)),
            ("attempt", .integer(Int64(attempt))), ("media_type", .string(mediaType)),
        ]
        if let title { members.append(("title", .string(title))) }
        if let date { members.append(("date", .string(date))) }
        return .object(JSONObject(members))
    }
}

extension WireMessage {
    /// A `DELIVER` of documents with their bytes, in the same order.
    public static func deliver(
        _ documents: [DeliveredDocument], bodies: [[UInt8]], lease: Duration
    ) -> WireMessage {
        WireMessage(
            .deliver,
            header: [
                "lease_ms": .integer(Int64(lease / .milliseconds(1))),
                "deliveries": .array(documents.map(\.entry)),
            ], bodies: bodies)
    }

    /// The deliveries of a `DELIVER`, one for each body.
    public func deliveries() throws(WireError) -> [DeliveredDocument] {
        var documents: [DeliveredDocument] = []
        for entry in try header.list("deliveries") {
            documents.append(try DeliveredDocument(entry))
        }
        guard documents.count == bodies.count else {
            throw WireError(
                .frameCount, "\(documents.count) deliveries and \(bodies.count) bodies")
        }
        return documents
    }

    /// The delivery numbers a `RESULT`, `RELEASE` or `ACK` names.
    public func deliveryNumbers() throws(WireError) -> [Int64] {
        var numbers: [Int64] = []
        for entry in try header.list("deliveries") {
            guard let number = entry.integerValue, number > 0 else {
                throw WireError(.malformedHeader, "'deliveries' must hold positive numbers")
            }
            numbers.append(number)
        }
        return numbers
    }

    /// A message whose header is nothing but delivery numbers.
    public static func naming(
        _ command: WireCommand, _ numbers: [Int64], bodies: [[UInt8]] = []
    ) -> WireMessage {
        WireMessage(
            command, header: ["deliveries": .array(numbers.map { .integer($0) })], bodies: bodies)
    }
}
