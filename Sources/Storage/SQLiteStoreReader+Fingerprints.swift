public import Records
internal import SQLite

extension SQLiteStoreReader {
    /// The fingerprints of documents with a result, in the order of their keys, after a key: of a
    /// batch, or of all. The key that the next page starts after is `nil` at the end.
    public func fingerprints(
        ofBatch batch: String?, after key: DocumentKey, limit: Int
    ) throws(StorageError) -> (rows: [FingerprintRow], next: DocumentKey?) {
        let sql = """
            SELECT d.id, d.digest,
                (SELECT s.name FROM sources s WHERE s.document = d.id ORDER BY s.added_at LIMIT 1),
                r.annotation, r.size
            FROM documents d JOIN results r ON r.sequence = d.outcome
            WHERE d.state = 1 AND d.id > ?1
                AND (?3 IS NULL OR EXISTS (SELECT 1 FROM sources s
                    WHERE s.document = d.id
                        AND s.batch = (SELECT id FROM batches WHERE name = ?3)))
            ORDER BY d.id LIMIT ?2
            """
        var last: DocumentKey?
        var count = 0
        let rows = try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue, limit, batch)
        } read: { (row: borrowing Statement) throws(SQLiteError) -> FingerprintRow? in
            let key = DocumentKey(rawValue: row.int64(at: 0))
            last = key
            count += 1
            guard let document = DocumentID(bytes: row.bytes(at: 1)),
                let found = AnnotationFingerprint(try row.annotation(at: 3))
            else { return nil }
            return FingerprintRow(
                key: key, document: document, name: row.optionalString(at: 2) ?? "",
                simhash: found.simhash, words: found.words)
        }
        return (rows, count < limit ? nil : last)
    }
}
