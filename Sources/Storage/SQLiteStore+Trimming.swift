internal import SQLite

// Events that are too old to be asked for.
extension SQLiteStore {
    /// Forgets events before a sequence number, and the results that they superseded.
    ///
    /// The row of an event stays as long as it is its document's outcome, for it has the time.
    func trim(before sequence: Int64) throws(SQLiteError) -> StoreOutcome {
        let oldest = try connection.integer(Self.oldestEvent) ?? 1
        guard sequence > oldest else { return .noted }
        for former in try supersededResults(from: oldest, before: sequence) {
            try delete(result: former)
        }
        let upsert = """
            INSERT INTO meta VALUES('oldest', ?1)
            ON CONFLICT(name) DO UPDATE SET value = excluded.value
            """
        try connection.withStatement(upsert) { (statement) throws(SQLiteError) in
            try statement.run(with: String(sequence))
        }
        return .noted
    }

    /// The oldest event that can still be asked for; null in a store without events.
    static let oldestEvent = """
        SELECT coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'oldest'),
            (SELECT min(sequence) FROM events))
        """

    /// Results that were replaced by others whose events are in a range.
    private func supersededResults(
        from first: Int64, before last: Int64
    ) throws(SQLiteError) -> [Int64] {
        let sql = """
            SELECT r.sequence FROM events e
                JOIN results r ON r.document = e.document AND r.sequence < e.sequence
            WHERE e.kind = 2 AND e.sequence >= ?1 AND e.sequence < ?2
            """
        return try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(first, last)
            var found: [Int64] = []
            while try statement.step() { found.append(statement.int64(at: 0)) }
            return found
        }
    }

    private func delete(result sequence: Int64) throws(SQLiteError) {
        for table in ["results", "events", "languages"] {
            try connection.withStatement("DELETE FROM \(table) WHERE sequence = ?1") {
                (statement) throws(SQLiteError) in
                try statement.run(with: sequence)
            }
        }
        for table in ["entities", "statistics", "relations"] {
            let sql = "DELETE FROM \(table) WHERE id >= ?1 AND id < ?2"
            try connection.withStatement(sql) { (statement) throws(SQLiteError) in
                try statement.run(
                    with: StoreStatements.firstFinding(of: sequence),
                    StoreStatements.firstFinding(of: sequence + 1))
            }
        }
    }
}
