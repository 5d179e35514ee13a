public import Records
internal import SQLite

extension SQLiteStoreReader {
    /// Documents in quarantine, in the order they came there, after an event; not those dropped.
    public func deadLetters(
        after sequence: Int64, limit: Int
    ) throws(StorageError) -> [DeadLetterRow] {
        let sql = """
            SELECT l.sequence, d.digest,
                (SELECT s.name FROM sources s WHERE s.document = d.id ORDER BY s.added_at LIMIT 1),
                e.time, l.reason, l.stage, l.signal, l.attempts
            FROM dead_letters l JOIN documents d ON d.id = l.document AND d.outcome = l.sequence
                JOIN events e ON e.sequence = l.sequence
            WHERE l.sequence > ?1 AND l.dropped = 0 ORDER BY l.sequence LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(sequence, limit)
        } read: { (row: borrowing Statement) -> DeadLetterRow? in
            guard let document = DocumentID(bytes: row.bytes(at: 1)) else { return nil }
            return DeadLetterRow(
                sequence: row.int64(at: 0), document: document, name: row.string(at: 2),
                letter: row.deadLetter(from: 4), time: row.int64(at: 3))
        }
    }

    /// Every outcome that a document has had, oldest first.
    public func outcomes(of key: DocumentKey) throws(StorageError) -> [OutcomeRow] {
        let sql = """
            SELECT e.sequence, e.time, x.version, r.attempt, NULL, NULL, NULL, NULL
            FROM results r JOIN events e ON e.sequence = r.sequence
                JOIN extractors x ON x.id = r.extractor WHERE r.document = ?1
            UNION ALL
            SELECT e.sequence, e.time, NULL, NULL, l.reason, l.stage, l.signal, l.attempts
            FROM dead_letters l JOIN events e ON e.sequence = l.sequence WHERE l.document = ?1
            ORDER BY 1
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue)
        } read: { (row: borrowing Statement) -> OutcomeRow? in
            let version = row.optionalString(at: 2)
            return OutcomeRow(
                sequence: row.int64(at: 0), time: row.int64(at: 1),
                result: version.map { ($0, Int(row.int64(at: 3))) },
                deadLetter: version == nil ? row.deadLetter(from: 4) : nil)
        }
    }
}
