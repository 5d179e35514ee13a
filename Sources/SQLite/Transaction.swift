extension Connection {
    /// Runs `body` in a transaction that holds the write lock from its start.
    ///
    /// It commits when `body` returns, and rolls back when `body` or the commit throws.
    public func transaction<Result>(
        _ body: () throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        try execute(cached: "BEGIN IMMEDIATE")
        do {
            let result = try body()
            try execute(cached: "COMMIT")
            return result
        } catch {
            rollback()
            throw error
        }
    }

    /// Runs `body` on one unchanging snapshot of the database.
    public func snapshot<Result>(
        _ body: () throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        try execute(cached: "BEGIN")
        defer { rollback() }
        return try body()
    }

    private func execute(cached sql: String) throws(SQLiteError) {
        try withStatement(sql) { (statement) throws(SQLiteError) in try statement.run() }
    }

    private func rollback() {
        // After some errors, a full disk among them, SQLite has rolled back already.
        guard isInTransaction else { return }
        try? execute(cached: "ROLLBACK")
    }
}
