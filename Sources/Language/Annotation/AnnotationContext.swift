public import JSON
public import Records

/// What an annotation says of its document besides the findings.
public struct AnnotationContext: Sendable {
    /// The caller's id where there is one, else the document's identity.
    public var id: JSONValue
    /// The digest of the document's bytes.
    public var document: DocumentID
    /// The document's title, if it has one.
    public var title: String?
    /// The file it was read from, when there is no queue.
    public var sourceName: String?
    /// `windows-1252` or another encoding the text was converted from; `nil` for UTF-8.
    public var encoding: String?
    /// The digest of the text, for annotations that do not carry it; `nil` carries the text.
    public var textDigest: DocumentID?

    /// A context with an id and a document.
    public init(id: JSONValue, document: DocumentID) {
        self.id = id
        self.document = document
    }
}
