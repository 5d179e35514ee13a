/// A producer's request to take a document; idempotent by its identity.
public struct Submission: Sendable {
    /// The digest of `bytes`.
    public var document: DocumentID
    /// Where the bytes came from.
    public var source: Source
    /// The media type the producer named, `text/plain` if none.
    public var mediaType: String
    /// When the document was written, if the producer knew; in ISO 8601, but nobody checked.
    public var date: String?
    /// The document, untouched.
    public var bytes: [UInt8]

    /// Makes a submission; the caller vouches that `document` is the digest of `bytes`.
    public init(
        document: DocumentID, source: Source, mediaType: String, date: String? = nil,
        bytes: [UInt8]
    ) {
        self.document = document
        self.source = source
        self.mediaType = mediaType
        self.date = date
        self.bytes = bytes
    }
}
