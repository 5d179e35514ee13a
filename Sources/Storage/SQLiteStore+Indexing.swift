internal import SQLite

// The index of entities, which is written run by run.
extension SQLiteStore {
    /// Writes the run if it covers enough results, and begins the next one.
    func writeRunIfFull(_ work: inout WriterState) throws(SQLiteError) {
        let last = work.lastSequence
        guard run.isFull || last - work.indexed >= resultsPerRun else { return }
        // What came before this process, or was in a commit that failed, is not in memory.
        if run.first > work.indexed + 1 {
            run = try storedRun(from: work.indexed + 1, through: last)
        }
        try connection.withStatement("INSERT INTO entity_runs VALUES(?1)") {
            (statement) throws(SQLiteError) in
            try statement.run(with: last)
        }
        try connection.withStatement("INSERT INTO entity_terms VALUES(?1, ?2, ?3)") {
            (statement) throws(SQLiteError) in
            try run.forEachTerm { (term, postings) throws(SQLiteError) in
                try statement.run(with: last, term, postings)
            }
        }
        work.indexed = last
        run = EntityRun(first: last + 1)
    }

    /// Reads the entities of results into a run.
    private func storedRun(from first: Int64, through last: Int64) throws(SQLiteError) -> EntityRun
    {
        var run = EntityRun(first: first)
        let sql = "SELECT id, name, type, norm, mentions FROM entities WHERE id >= ?1 AND id < ?2"
        try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(
                StoreStatements.firstFinding(of: first), StoreStatements.firstFinding(of: last + 1))
            while try statement.step() {
                let sequence = StoreStatements.sequence(ofFinding: statement.int64(at: 0))
                statement.withBytes(at: 1) { name in
                    statement.withBytes(at: 2) { type in
                        statement.withBytes(at: 3) { norm in
                            run.add(
                                name: name, type: type, norm: norm,
                                mentions: Int(statement.int64(at: 4)), sequence: sequence)
                        }
                    }
                }
            }
        }
        return run
    }
}
