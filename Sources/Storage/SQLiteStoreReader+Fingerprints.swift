public import Records
internal import SQLite

extension SQLiteStoreReader {
    /// The fingerprints of documents with a result, in the order of their keys, after a key: of a
    /// batch, or of all; up to a count of documents, and until their annotations reach a number of
    /// bytes. The key that the next page starts after is `nil` at the end.
    public func fingerprints(
        ofBatch batch: String?, after key: DocumentKey, limit: Int, byteLimit: Int
    ) throws(StorageError) -> (rows: [FingerprintRow], next: DocumentKey?) {
        let sql = """
            SELECT d.id, d.digest,
                (SELECT s.name FROM sources s WHERE s.document = d.id
                    ORDER BY s.added_at, s.batch, s.name LIMIT 1),
                r.annotation, r.size
            FROM documents d JOIN results r ON r.sequence = d.outcome
            WHERE d.state = 1 AND d.id > ?1 AND \(Self.isOfBatch) ORDER BY d.id LIMIT ?2
            """
        return try storing(in: path) { () throws(SQLiteError) in
            try connection.withStatement(sql) { (statement) throws(SQLiteError) in
                try statement.bind(key.rawValue, limit, batch)
                var rows: [FingerprintRow] = []
                var last: DocumentKey?
                var (count, bytes) = (0, 0)
                while bytes < byteLimit, try statement.step() {
                    last = DocumentKey(rawValue: statement.int64(at: 0))
                    count += 1
                    bytes += Int(statement.int64(at: 4))
                    if let row = try Self.fingerprint(statement) { rows.append(row) }
                }
                return (rows, count < limit && bytes < byteLimit ? nil : last)
            }
        }
    }

    /// Whether document `d` is of the batch that `?3` names; all are where it is null.
    ///
    /// Sources are asked only where a document is of several batches.
    static let isOfBatch = """
        (?3 IS NULL OR d.batch = (SELECT id FROM batches WHERE name = ?3)
            OR d.has_further_batches = 1 AND EXISTS (SELECT 1 FROM sources s
                WHERE s.document = d.id
                    AND s.batch = (SELECT id FROM batches WHERE name = ?3)))
        """

    private static func fingerprint(
        _ row: borrowing Statement
    ) throws(SQLiteError) -> FingerprintRow? {
        guard let document = DocumentID(bytes: row.bytes(at: 1)),
            let simhash = AnnotationFingerprint.simhash(in: try row.annotation(at: 3))
        else { return nil }
        return FingerprintRow(
            document: document, name: row.optionalString(at: 2) ?? "", simhash: simhash)
    }
}
