/// Where a document came from: one row for every time its bytes were submitted under a name.
public struct Source: Sendable, Hashable {
    /// The batch it was submitted in.
    public var batch: String
    /// The producer's name for it: a path, an archive entry, a line's `id`.
    public var name: String
    /// Where it can be found again, if the producer said.
    public var uri: String?
    /// Its title, if the producer knew one.
    public var title: String?
    /// Further facts of the producer's, as JSON text.
    public var metadata: String?

    /// Makes a source.
    public init(
        batch: String, name: String, uri: String? = nil, title: String? = nil,
        metadata: String? = nil
    ) {
        self.batch = batch
        self.name = name
        self.uri = uri
        self.title = title
        self.metadata = metadata
    }
}
