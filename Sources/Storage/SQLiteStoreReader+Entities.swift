public import Records
internal import SQLite

/// A document that names something, with how often.
public struct NamingDocument: Sendable, Equatable {
    public var key: DocumentKey
    public var mentions: Int
}

extension SQLiteStoreReader {
    /// The documents whose current result has an entity of this name or norm, latest result first.
    ///
    /// - Parameters:
    ///   - name: a name in any case, or a norm such as `RU`.
    ///   - type: the type of entity; any if `nil`.
    ///   - limit: the most documents.
    public func documents(
        naming name: String, type: String? = nil, limit: Int
    ) throws(StorageError) -> [NamingDocument] {
        let term = EntityTerm.range(of: name, type: type)
        return try storing(in: path) { () throws(SQLiteError) in
            try connection.snapshot { () throws(SQLiteError) in
                var found: [NamingDocument] = []
                try append(unindexed(term), to: &found, limit: limit)
                var run = try connection.integer("SELECT max(last) FROM entity_runs")
                while let last = run, found.count < limit {
                    try append(indexed(term, run: last), to: &found, limit: limit)
                    run = try previousRun(before: last)
                }
                return found
            }
        }
    }

    /// A range of terms.
    private typealias TermRange = (from: [UInt8], below: [UInt8])

    private func previousRun(before last: Int64) throws(SQLiteError) -> Int64? {
        let sql = "SELECT max(last) FROM entity_runs WHERE last < ?1"
        return try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(last)
            return try statement.step() ? statement.optionalInt64(at: 0) : nil
        }
    }

    /// Mentions by result, from one run of the index.
    private func indexed(_ term: TermRange, run: Int64) throws(SQLiteError) -> [Int64: Int] {
        let sql = "SELECT postings FROM entity_terms WHERE run = ?1 AND term >= ?2 AND term < ?3"
        return try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(run, term.from, term.below)
            var found: [Int64: Int] = [:]
            while try statement.step() {
                for posting in statement.withBytes(at: 0, PostingList.decode) {
                    found[posting.sequence, default: 0] += posting.mentions
                }
            }
            return found
        }
    }

    /// Mentions by result, from the rows that no run covers yet.
    private func unindexed(_ term: TermRange) throws(SQLiteError) -> [Int64: Int] {
        let first = try (connection.integer("SELECT max(last) FROM entity_runs") ?? 0) + 1
        let sql = "SELECT id, name, type, norm, mentions FROM entities WHERE id >= ?1"
        var found: [Int64: Int] = [:]
        try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.bind(StoreStatements.firstFinding(of: first))
            var candidate: [UInt8] = []
            while try statement.step() {
                guard Self.names(statement, term, &candidate) else { continue }
                let sequence = StoreStatements.sequence(ofFinding: statement.int64(at: 0))
                found[sequence, default: 0] += Int(statement.int64(at: 4))
            }
        }
        return found
    }

    /// Whether the entity of a row has the term, by its name or by its norm.
    private static func names(
        _ row: borrowing Statement, _ term: TermRange, _ candidate: inout [UInt8]
    ) -> Bool {
        row.withBytes(at: 1) { name in
            row.withBytes(at: 2) { type in
                EntityTerm.write(name, type: type, to: &candidate)
                if isIn(term, candidate) { return true }
                return row.withBytes(at: 3) { norm in
                    guard EntityTerm.isIdentity(norm, type: type) else { return false }
                    EntityTerm.write(norm, type: type, to: &candidate)
                    return isIn(term, candidate)
                }
            }
        }
    }

    private static func isIn(_ range: TermRange, _ term: [UInt8]) -> Bool {
        !term.lexicographicallyPrecedes(range.from) && term.lexicographicallyPrecedes(range.below)
    }

    /// Adds the documents of results, latest first, but those whose result has been replaced.
    private func append(
        _ mentions: [Int64: Int], to found: inout [NamingDocument], limit: Int
    ) throws(SQLiteError) {
        let sql =
            "SELECT d.id FROM events e JOIN documents d ON d.id = e.document "
            + "WHERE e.sequence = ?1 AND d.outcome = ?1"
        try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            for (sequence, count) in mentions.sorted(by: { $0.key > $1.key })
            where found.count < limit {
                try statement.bind(sequence)
                if try statement.step() {
                    let key = DocumentKey(rawValue: statement.int64(at: 0))
                    found.append(NamingDocument(key: key, mentions: count))
                }
                statement.reset()
            }
        }
    }
}
