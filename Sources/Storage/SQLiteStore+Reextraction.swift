internal import Records
internal import SQLite

// Results that are replaced: the old one stands until the new one is committed.
extension SQLiteStore {
    /// Marks a document with a result for another extraction.
    func reextract(
        _ key: DocumentKey, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        let found = try connection.withStatement(
            "SELECT batch, size FROM documents WHERE id = ?1 AND state = 1"
        ) { (statement) throws(SQLiteError) -> OpenDocument? in
            try statement.bind(key.rawValue)
            guard try statement.step() else { return nil }
            return OpenDocument(
                key: key, batch: BatchKey(rawValue: statement.int64(at: 0)),
                size: Int(statement.int64(at: 1)), attempts: 0, acceptedAt: work.time,
                isReextraction: true)
        }
        guard let found else { return .refused("the document has no result") }
        let upsert = """
            INSERT INTO reextractions VALUES(?1, ?2, 0, NULL) ON CONFLICT(document) DO UPDATE
            SET ordered_at = excluded.ordered_at, attempts = 0, given_up = NULL
            WHERE given_up IS NOT NULL
            """
        try connection.withStatement(upsert) { (statement) throws(SQLiteError) in
            try statement.run(with: key.rawValue, work.time)
        }
        return connection.changedRows == 1
            ? .reextracting(found) : .refused("the document waits for another extraction already")
    }

    /// Whether a document waits for another extraction.
    func isReextracted(_ key: DocumentKey) throws(SQLiteError) -> Bool {
        let sql = "SELECT 1 FROM reextractions WHERE document = ?1 AND given_up IS NULL"
        return try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue)
            return try statement.step()
        }
    }

    /// Whether a document has a result of an extractor.
    func hasResult(_ key: DocumentKey, of extractor: Int64) throws(SQLiteError) -> Bool {
        let sql = "SELECT 1 FROM results WHERE document = ?1 AND extractor = ?2"
        return try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue, extractor)
            return try statement.step()
        }
    }

    /// Makes a stored result the document's current one, with an event of its own.
    func supersede(
        _ key: DocumentKey, by sequence: Int64, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        try statements.insertEvent.run(
            with: sequence, EventKind.superseded.stored, key.rawValue, work.time)
        try statements.settleDocument.run(with: key.rawValue, DocumentState.done.stored, sequence)
        try endReextraction(key)
        return .superseded(sequence: sequence)
    }

    /// The document has been extracted again, and what it has stays.
    func endReextraction(_ key: DocumentKey) throws(SQLiteError) {
        try connection.withStatement("DELETE FROM reextractions WHERE document = ?1") {
            (statement) throws(SQLiteError) in
            try statement.run(with: key.rawValue)
        }
    }

    /// The attempts of another extraction are used up: the result that stands stays.
    func giveUpReextraction(
        of key: DocumentKey, _ letter: DeadLetter
    ) throws(SQLiteError) -> StoreOutcome {
        let sql = "UPDATE reextractions SET attempts = ?2, given_up = ?3 WHERE document = ?1"
        try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.run(with: key.rawValue, letter.attempts, letter.reason)
        }
        return .kept("given up: \(letter.reason)")
    }
}
