public import Records
internal import SQLite

extension SQLiteStoreReader {
    /// Documents that are not settled, in the order of their keys, after a key.
    public func openDocuments(
        after key: DocumentKey, limit: Int
    ) throws(StorageError) -> [OpenDocument] {
        let sql = """
            SELECT id, batch, size, attempts, accepted_at FROM documents
            WHERE state = 0 AND id > ?1 ORDER BY id LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue, limit)
        } read: { row in
            OpenDocument(
                key: DocumentKey(rawValue: row.int64(at: 0)),
                batch: BatchKey(rawValue: row.int64(at: 1)), size: Int(row.int64(at: 2)),
                attempts: Int(row.int64(at: 3)), acceptedAt: row.int64(at: 4))
        }
    }

    /// The further batches of open documents: those of a document submitted again in others.
    public func furtherBatchesOfOpenDocuments() throws(StorageError) -> [(DocumentKey, BatchKey)] {
        let sql = """
            SELECT DISTINCT d.id, s.batch FROM documents d JOIN sources s ON s.document = d.id
            WHERE d.state = 0 AND d.has_further_batches = 1 AND s.batch <> d.batch ORDER BY d.id
            """
        return try rows(of: sql) { _ in
        } read: { row in
            (DocumentKey(rawValue: row.int64(at: 0)), BatchKey(rawValue: row.int64(at: 1)))
        }
    }

    /// The bytes of documents, in the order asked; documents that are not there are left out.
    public func bodies(_ keys: [DocumentKey]) throws(StorageError) -> [DocumentBody] {
        let sql = """
            SELECT d.digest, d.media_type, d.title, d.date, b.bytes
            FROM documents d JOIN bodies b ON b.document = d.id WHERE d.id = ?1
            """
        return try storing(in: path) { () throws(SQLiteError) in
            try connection.withStatement(sql) { (statement) throws(SQLiteError) in
                var bodies: [DocumentBody] = []
                for key in keys {
                    try statement.bind(key.rawValue)
                    if try statement.step(), let digest = DocumentID(bytes: statement.bytes(at: 0))
                    {
                        bodies.append(
                            DocumentBody(
                                key: key, document: digest, mediaType: statement.string(at: 1),
                                title: statement.optionalString(at: 2),
                                date: statement.optionalString(at: 3),
                                bytes: statement.bytes(at: 4)))
                    }
                    statement.reset()
                }
                return bodies
            }
        }
    }

    /// Everything known of a document but its findings.
    public func document(_ key: DocumentKey) throws(StorageError) -> DocumentRow? {
        let sources = try sources(of: key)
        let letter = try deadLetter(of: key)
        let reextraction = try reextraction(of: key)
        let sql = """
            SELECT digest, media_type, state, attempts, size, accepted_at
            FROM documents WHERE id = ?1
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue)
        } read: { (row: borrowing Statement) -> DocumentRow? in
            guard let digest = DocumentID(bytes: row.bytes(at: 0)) else { return nil }
            var document = DocumentRow(
                key: key, document: digest, mediaType: row.string(at: 1),
                state: DocumentState(stored: row.int64(at: 2)), attempts: Int(row.int64(at: 3)),
                size: Int(row.int64(at: 4)), acceptedAt: row.int64(at: 5), sources: sources,
                deadLetter: letter)
            document.reextraction = reextraction
            return document
        }.first
    }

    /// The current result of a document.
    public func result(of key: DocumentKey) throws(StorageError) -> ResultRow? {
        let sql = """
            SELECT x.version, e.time, r.annotation, r.size
            FROM documents d JOIN results r ON r.sequence = d.outcome
                JOIN events e ON e.sequence = d.outcome JOIN extractors x ON x.id = r.extractor
            WHERE d.id = ?1
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue)
        } read: { (row: borrowing Statement) throws(SQLiteError) -> ResultRow? in
            ResultRow(
                extractor: row.string(at: 0), time: row.int64(at: 1),
                annotation: try row.annotation(at: 2))
        }.first
    }

    /// A document's sources, oldest first, no more than `sourceLimit` of them.
    func sources(of key: DocumentKey) throws(StorageError) -> [Source] {
        let sql = """
            SELECT b.name, s.name, s.uri, s.title, s.metadata
            FROM sources s JOIN batches b ON b.id = s.batch
            WHERE s.document = ?1 ORDER BY s.added_at, s.batch, s.name LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue, Self.sourceLimit)
        } read: { row in
            Source(
                batch: row.string(at: 0), name: row.string(at: 1),
                uri: row.optionalString(at: 2), title: row.optionalString(at: 3),
                metadata: row.optionalString(at: 4))
        }
    }

    private func deadLetter(of key: DocumentKey) throws(StorageError) -> DeadLetter? {
        let sql = """
            SELECT l.reason, l.stage, l.signal, l.attempts
            FROM documents d JOIN dead_letters l ON l.sequence = d.outcome WHERE d.id = ?1
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(key.rawValue)
        } read: { row in
            row.deadLetter(from: 0)
        }.first
    }
}

extension Statement {
    /// Reads reason, stage, signal and attempts from four columns.
    func deadLetter(from column: Int32) -> DeadLetter {
        DeadLetter(
            reason: string(at: column), stage: string(at: column + 1),
            signal: optionalInt64(at: column + 2).map(Int.init),
            attempts: Int(int64(at: column + 3)))
    }
}
