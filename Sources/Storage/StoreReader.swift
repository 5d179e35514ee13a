public import Records

/// Questions to a store, on a connection of their own; any number at once, one thread each.
public protocol StoreReader {
    /// The hub's name, made once with the store.
    var hubName: String { get }

    /// Documents that are not settled, in the order of their keys, after a key.
    func openDocuments(after key: DocumentKey, limit: Int) throws(StorageError) -> [OpenDocument]

    /// Documents that wait for another extraction, in the order of their keys, after a key.
    func openReextractions(after key: DocumentKey, limit: Int) throws(StorageError)
        -> [OpenDocument]

    /// Documents to extract again that do not wait for it yet, in the order of their keys.
    func reextractable(
        _ selection: ReextractionSelection, after key: DocumentKey, limit: Int
    ) throws(StorageError) -> [DocumentKey]

    /// The further batches of open documents: a document submitted again in other batches.
    func furtherBatchesOfOpenDocuments() throws(StorageError) -> [(DocumentKey, BatchKey)]

    /// The fingerprints of documents with a result, in the order of their keys, after a key: of a
    /// batch, or of all; up to a count of documents, and until their annotations reach a number of
    /// bytes. The key that the next page starts after is `nil` at the end.
    func fingerprints(
        ofBatch batch: String?, after key: DocumentKey, limit: Int, byteLimit: Int
    ) throws(StorageError) -> (rows: [FingerprintRow], next: DocumentKey?)

    /// Every batch with its name and how many of its documents are in each stored state.
    func batches() throws(StorageError) -> [BatchRow]

    /// The bytes of documents, in the order asked; documents that are not there are left out.
    func bodies(_ keys: [DocumentKey]) throws(StorageError) -> [DocumentBody]

    /// Events after a sequence number, in order, up to a count and about a number of bytes.
    func events(after sequence: Int64, limit: Int, byteLimit: Int) throws(StorageError)
        -> [EventRow]

    /// The last sequence number and the oldest one kept; both 0 in a new store.
    func sequenceBounds() throws(StorageError) -> (oldest: Int64, last: Int64)

    /// How far a named subscriber has come; `nil` for a new name.
    func cursor(named name: String) throws(StorageError) -> Int64?

    /// Documents by digest, by a prefix of at least 6 hex digits, or by source name.
    func find(_ words: String, limit: Int) throws(StorageError) -> [DocumentKey]

    /// Everything known of a document but its findings.
    func document(_ key: DocumentKey) throws(StorageError) -> DocumentRow?

    /// The current result of a document.
    func result(of key: DocumentKey) throws(StorageError) -> ResultRow?

    /// Documents in quarantine, in the order they came there, after an event; not those dropped.
    func deadLetters(after sequence: Int64, limit: Int) throws(StorageError) -> [DeadLetterRow]

    /// Every outcome that a document has had, oldest first.
    func outcomes(of key: DocumentKey) throws(StorageError) -> [OutcomeRow]

    /// How many documents the store holds in each stored state.
    func counts() throws(StorageError) -> StateCounts
}
