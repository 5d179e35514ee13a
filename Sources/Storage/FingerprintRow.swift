public import Records

/// What tells near-duplicates of a document with a result from others.
public struct FingerprintRow: Sendable, Equatable {
    /// The document.
    public var key: DocumentKey
    public var document: DocumentID
    /// The name of its first source.
    public var name: String
    /// The 64-bit simhash of its wording.
    public var simhash: UInt64
    /// How many words it has.
    public var words: Int

    public init(
        key: DocumentKey, document: DocumentID, name: String, simhash: UInt64, words: Int
    ) {
        self.key = key
        self.document = document
        self.name = name
        self.simhash = simhash
        self.words = words
    }
}
