public import Records
internal import SQLite

extension SQLiteStoreReader {
    /// Documents to extract again that are not marked yet, in the order of their keys.
    public func reextractable(
        _ selection: ReextractionSelection, after key: DocumentKey, limit: Int
    ) throws(StorageError) -> [DocumentKey] {
        let older =
            selection.isOfQuarantined ? "" : try extractors(olderThan: selection.olderThan)
        let chosen =
            selection.isOfQuarantined
            ? """
            FROM documents d JOIN dead_letters l ON l.sequence = d.outcome
            WHERE d.state = 2 AND l.dropped = 0
            """
            : """
            FROM documents d JOIN results r ON r.sequence = d.outcome
            WHERE d.state = 1 AND r.extractor IN (\(older))
                AND NOT EXISTS (SELECT 1 FROM reextractions x
                    WHERE x.document = d.id AND x.given_up IS NULL)
            """
        let sql = """
            SELECT d.id \(chosen) AND d.id > ?1 AND \(Self.isOfBatch) ORDER BY d.id LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue, limit, selection.batch)
        } read: { row in
            DocumentKey(rawValue: row.int64(at: 0))
        }
    }

    /// The ids of the extractors that are older than a version, as a list for SQL.
    private func extractors(olderThan version: String) throws(StorageError) -> String {
        guard let limit = ExtractorVersion(version) else { return "" }
        let ids = try rows(of: "SELECT id, version FROM extractors") { _ in
        } read: { row -> Int64? in
            let isOld = ExtractorVersion(row.string(at: 1))?.isReplaced(by: limit) ?? false
            return isOld ? row.int64(at: 0) : nil
        }
        return ids.map(String.init).joined(separator: ",")
    }

    /// Documents that wait for another extraction, in the order of their keys, after a key.
    public func openReextractions(
        after key: DocumentKey, limit: Int
    ) throws(StorageError) -> [OpenDocument] {
        let sql = """
            SELECT d.id, d.batch, d.size, x.attempts, x.ordered_at
            FROM reextractions x JOIN documents d ON d.id = x.document
            WHERE x.given_up IS NULL AND x.document > ?1 ORDER BY x.document LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue, limit)
        } read: { row in
            OpenDocument(
                key: DocumentKey(rawValue: row.int64(at: 0)),
                batch: BatchKey(rawValue: row.int64(at: 1)), size: Int(row.int64(at: 2)),
                attempts: Int(row.int64(at: 3)), acceptedAt: row.int64(at: 4),
                isReextraction: true)
        }
    }

    /// The other extraction of a document, whether it waits or was given up.
    func reextraction(of key: DocumentKey) throws(StorageError) -> ReextractionRow? {
        let sql = "SELECT attempts, given_up FROM reextractions WHERE document = ?1"
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue)
        } read: { row in
            ReextractionRow(attempts: Int(row.int64(at: 0)), givenUp: row.optionalString(at: 1))
        }.first
    }
}
