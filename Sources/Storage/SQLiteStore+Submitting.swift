internal import Records
internal import SQLite

// Documents and sources coming in.
extension SQLiteStore {
    /// Stores a document, or adds a source to the one with the same bytes.
    func submit(
        _ submission: Submission, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        let batch = try batchKey(submission.source.batch, &work)
        if let stored = try storedDocument(submission.document) {
            return try addSource(submission.source, to: stored, batch, &work)
        }
        guard work.hasRoom else { return .noRoom }
        try statements.insertDocument.run(
            with: submission.document.bytes, batch.rawValue, submission.bytes.count, work.time,
            submission.mediaType, submission.source.title, submission.date)
        let key = DocumentKey(rawValue: connection.lastInsertedRow)
        try digests.add(key, submission.document)
        work.lastDocument = key.rawValue
        try statements.insertBody.bind(key.rawValue, at: 1)
        try statements.insertBody.withBlob(submission.bytes.span, at: 2) {
            () throws(SQLiteError) in
            try statements.insertBody.run()
        }
        try insertSource(submission.source, of: key, batch, work.time)
        work.count(1, .queued, in: batch)
        work.totals.queued += 1
        return .accepted(key, batch)
    }

    /// Adds a source to a document if it is stored already.
    func offer(
        _ document: DocumentID, _ source: Source, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        guard let stored = try storedDocument(document) else { return .unknown }
        return try addSource(source, to: stored, batchKey(source.batch, &work), &work)
    }

    /// What a duplicate has to be told.
    private struct StoredDocument {
        var key: DocumentKey
        var state: DocumentState
        var firstBatch: BatchKey
    }

    private func storedDocument(_ document: DocumentID) throws(SQLiteError) -> StoredDocument? {
        guard let key = try digests.document(of: document) else { return nil }
        try statements.documentByKey.bind(key.rawValue)
        defer { statements.documentByKey.reset() }
        guard try statements.documentByKey.step() else { return nil }
        return StoredDocument(
            key: key, state: DocumentState(stored: statements.documentByKey.int64(at: 0)),
            firstBatch: BatchKey(rawValue: statements.documentByKey.int64(at: 1)))
    }

    /// Adds a source to a stored document; its batch counts the document if it had not yet.
    private func addSource(
        _ source: Source, to stored: StoredDocument, _ batch: BatchKey, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        let isNewInBatch =
            stored.firstBatch == batch ? false : try !hasSource(stored.key, in: batch)
        try insertSource(source, of: stored.key, batch, work.time)
        if isNewInBatch {
            try statements.markFurtherBatch.run(with: stored.key.rawValue)
            work.count(1, stored.state, in: batch)
        }
        return .duplicate(stored.key, batch, state: stored.state, isNewInBatch: isNewInBatch)
    }

    private func hasSource(_ key: DocumentKey, in batch: BatchKey) throws(SQLiteError) -> Bool {
        try statements.hasSourceInBatch.bind(key.rawValue, batch.rawValue)
        defer { statements.hasSourceInBatch.reset() }
        return try statements.hasSourceInBatch.step()
    }

    private func insertSource(
        _ source: Source, of key: DocumentKey, _ batch: BatchKey, _ time: Int64
    ) throws(SQLiteError) {
        try statements.insertSource.run(
            with: key.rawValue, batch.rawValue, source.name, time, source.uri, source.title,
            source.metadata)
    }

    /// The key of a batch, which is made when its name is new.
    private func batchKey(
        _ name: String, _ work: inout WriterState
    ) throws(SQLiteError) -> BatchKey {
        if let key = work.batches[name] { return key }
        let key = BatchKey(
            rawValue: try connection.intern(name, table: "batches", column: "name"))
        if work.batches.count >= WriterState.cacheLimit { work.batches.removeAll() }
        work.batches[name] = key
        return key
    }
}

// The index of digests.
extension SQLiteStore {
    /// Stores the filters of generations that were finished since the last commit.
    func writeFinishedFilters(_ work: inout WriterState) throws(SQLiteError) {
        while work.storedFilters < digests.finished(upTo: work.lastDocument) {
            try digests.storeFilter(of: work.storedFilters)
            work.storedFilters += 1
        }
    }
}

extension Connection {
    /// The id of a text in a table of texts; a new one is added.
    func intern(_ text: String, table: String, column: String) throws(SQLiteError) -> Int64 {
        let known = try withStatement("SELECT id FROM \(table) WHERE \(column) = ?1") {
            (statement) throws(SQLiteError) in
            try statement.bind(text)
            return try statement.step() ? statement.int64(at: 0) : nil
        }
        if let known { return known }
        return try withStatement("INSERT INTO \(table)(\(column)) VALUES(?1)") {
            (statement) throws(SQLiteError) in
            try statement.run(with: text)
            return lastInsertedRow
        }
    }
}
