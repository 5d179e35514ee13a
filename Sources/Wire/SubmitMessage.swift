public import JSON
public import Records

/// A document as the header of `SUBMIT` or `OFFER` names it.
public struct SubmittedDocument: Sendable {
    public var source: Source
    /// The media type the producer named, `text/plain` if none.
    public var mediaType: String
    /// The `date` of its source's `meta`, as far as `WireLimits.dateLength`; read from a message
    /// only.
    public private(set) var date: String?
    /// Its digest; always there in an `OFFER`, ignored in a `SUBMIT`.
    public var document: DocumentID?

    public init(source: Source, mediaType: String = "text/plain", document: DocumentID? = nil) {
        self.source = source
        self.mediaType = mediaType
        self.document = document
    }

    /// Reads one entry of `documents`.
    init(_ entry: JSONValue, batch: String, isOffer: Bool) throws(WireError) {
        source = Source(batch: batch, name: try entry.text("name"))
        source.uri = try entry.optionalText("uri")
        source.title = try entry.optionalText("title")
        if let meta = entry["meta"], meta != .null {
            let bytes = meta.written
            guard bytes.count <= WireLimits.metadataBytes else {
                throw WireError(
                    .malformedHeader, "'meta' has more than \(WireLimits.metadataBytes) bytes")
            }
            source.metadata = String(decoding: bytes, as: UTF8.self)
            date = meta["date"]?.stringValue.map { date in
                String(date.unicodeScalars.prefix(WireLimits.dateLength))
            }
        }
        mediaType = try entry.optionalText("media_type") ?? "text/plain"
        document = isOffer ? try entry.digest("document") : nil
    }

    /// The entry as it is sent.
    var entry: JSONValue {
        var members: [(key: String, value: JSONValue)] = [("name", .string(source.name))]
        if let uri = source.uri { members.append(("uri", .string(uri))) }
        if let title = source.title { members.append(("title", .string(title))) }
        if let text = source.metadata, let meta = try? JSONValue.parse(Array(text.utf8)) {
            members.append(("meta", meta))
        }
        if mediaType != "text/plain" { members.append(("media_type", .string(mediaType))) }
        if let document { members.append(("document", .string(document.description))) }
        return .object(JSONObject(members))
    }
}

/// The header of `SUBMIT` and `OFFER`.
public struct SubmitHeader: Sendable {
    public var request: Int64
    public var batch: String
    public var documents: [SubmittedDocument]

    public init(request: Int64, batch: String, documents: [SubmittedDocument]) {
        self.request = request
        self.batch = batch
        self.documents = documents
    }

    /// Reads the header and holds it against the bodies.
    public init(_ message: WireMessage) throws(WireError) {
        let isOffer = message.command == .offer
        request = message.header.request
        batch = try message.header.text("batch")
        guard !batch.isEmpty else { throw WireError(.malformedHeader, "'batch' is empty") }
        documents = []
        for entry in try message.header.list("documents") {
            documents.append(try SubmittedDocument(entry, batch: batch, isOffer: isOffer))
        }
        guard message.bodies.count == (isOffer ? 0 : documents.count) else {
            throw WireError(
                .frameCount, "\(documents.count) documents and \(message.bodies.count) bodies")
        }
    }

    /// The header as it is sent.
    public var header: JSONValue {
        [
            "request": .integer(request), "batch": .string(batch),
            "documents": .array(documents.map(\.entry)),
        ]
    }
}
