internal import LZ4
internal import Records
internal import SQLite

// Documents coming to an end, each with one event.
extension SQLiteStore {
    /// What settling needs to know of a document.
    private struct Row {
        var isSettled: Bool
        var batch: BatchKey
        var hasFurtherBatches: Bool
        var digest: [UInt8]
    }

    /// Stores a result, its findings, the final state and the event; refuses without a change.
    func storeResult(
        of key: DocumentKey, attempt: Int, annotation: [UInt8], _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        guard let row = try row(key) else { return .refused(Self.notOpen) }
        if row.isSettled, try !isReextracted(key) { return .refused(Self.notOpen) }
        do throws(AnnotationFault) {
            try AnnotationScanner.read(annotation, into: &rows)
        } catch {
            return .refused(error.reason)
        }
        guard rows.isOf(digest: row.digest) else {
            return .refused("the annotation is of another document")
        }
        let extractor = try extractorKey(&work)
        if row.isSettled, try hasResult(key, of: extractor) {
            try endReextraction(key)
            return .kept("it is of this extractor version already")
        }
        let sequence = work.nextSequence()
        try statements.insertResult.bind(
            sequence, key.rawValue, extractor, attempt, annotation.count)
        LZ4Block.compress(annotation.span, into: &block)
        let stored = block.count < annotation.count ? block : annotation
        try statements.insertResult.withBlob(stored.span, at: 6) { () throws(SQLiteError) in
            try statements.insertResult.run()
        }
        if let language = rows.otherLanguage {
            try statements.insertLanguage.run(with: sequence, language)
        }
        try statements.insertFindings(rows, sequence: sequence)
        run.add(rows, sequence: sequence)
        if row.isSettled { return try supersede(key, by: sequence, &work) }
        try settle(key, row, as: .done, .document, sequence, &work)
        return .settled(sequence: sequence)
    }

    /// Settles a document without a result.
    func quarantine(
        _ key: DocumentKey, _ letter: DeadLetter, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        guard let row = try row(key) else { return .refused(Self.notOpen) }
        guard !row.isSettled else {
            return try isReextracted(key)
                ? giveUpReextraction(of: key, letter) : .refused(Self.notOpen)
        }
        let sequence = work.nextSequence()
        _ = try charge(key, attempts: letter.attempts, reason: letter.reason)
        try statements.insertDeadLetter.run(
            with: sequence, key.rawValue, letter.reason, letter.stage, letter.signal,
            letter.attempts)
        try settle(key, row, as: .quarantined, .quarantine, sequence, &work)
        return .settled(sequence: sequence)
    }

    /// Takes a document out of quarantine; its dead letter stays, for `why`.
    func reopen(
        _ key: DocumentKey, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        let found = try connection.withStatement(
            """
            SELECT state, batch, size, accepted_at, has_further_batches
            FROM documents WHERE id = ?1
            """
        ) { (statement) throws(SQLiteError) -> (document: OpenDocument, hasFurther: Bool)? in
            try statement.bind(key.rawValue)
            guard try statement.step(),
                DocumentState(stored: statement.int64(at: 0)) == .quarantined
            else { return nil }
            let document = OpenDocument(
                key: key, batch: BatchKey(rawValue: statement.int64(at: 1)),
                size: Int(statement.int64(at: 2)), attempts: 0,
                acceptedAt: statement.int64(at: 3))
            return (document, statement.int64(at: 4) != 0)
        }
        guard let found else { return .refused("the document is not in quarantine") }
        try connection.withStatement(
            "UPDATE documents SET state = 0, attempts = 0, outcome = NULL WHERE id = ?1"
        ) { (statement) throws(SQLiteError) in
            try statement.run(with: key.rawValue)
        }
        let row = Row(
            isSettled: false, batch: found.document.batch, hasFurtherBatches: found.hasFurther,
            digest: [])
        let batches = try batches(of: key, row)
        work.totals.add(-1, to: .quarantined)
        work.totals.queued += 1
        for batch in batches {
            work.count(-1, .quarantined, in: batch)
            work.count(1, .queued, in: batch)
        }
        return .reopened(found.document, further: batches.filter { $0 != found.document.batch })
    }

    /// Takes a document off the list of those in quarantine.
    func drop(_ key: DocumentKey) throws(SQLiteError) -> StoreOutcome {
        let sql = """
            UPDATE dead_letters SET dropped = 1
            WHERE sequence = (SELECT outcome FROM documents WHERE id = ?1 AND state = ?2)
            """
        try connection.withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.run(with: key.rawValue, DocumentState.quarantined.stored)
        }
        return connection.changedRows == 1
            ? .noted : .refused("the document is not in quarantine")
    }

    /// Notes a failed attempt of a document that is still open, or is extracted again.
    func charge(
        _ key: DocumentKey, attempts: Int, reason: String
    ) throws(SQLiteError) -> StoreOutcome {
        try statements.chargeDocument.run(with: key.rawValue, attempts, reason)
        if connection.changedRows == 0 {
            try connection.withStatement(
                "UPDATE reextractions SET attempts = ?2 WHERE document = ?1 AND given_up IS NULL"
            ) { (statement) throws(SQLiteError) in
                try statement.run(with: key.rawValue, attempts)
            }
        }
        return .noted
    }

    /// Remembers how far a named subscriber has come.
    func storeCursor(name: String, sequence: Int64) throws(SQLiteError) -> StoreOutcome {
        let upsert = """
            INSERT INTO cursors VALUES(?1, ?2)
            ON CONFLICT(name) DO UPDATE SET sequence = excluded.sequence
            """
        try connection.withStatement(upsert) { (statement) throws(SQLiteError) in
            try statement.run(with: name, sequence)
        }
        return .noted
    }

    private static var notOpen: String { "the document is settled already, or not there" }

    /// A document; `nil` if it is not there.
    private func row(_ key: DocumentKey) throws(SQLiteError) -> Row? {
        try statements.documentByKey.bind(key.rawValue)
        defer { statements.documentByKey.reset() }
        guard try statements.documentByKey.step() else { return nil }
        return Row(
            isSettled: DocumentState(stored: statements.documentByKey.int64(at: 0)).isFinal,
            batch: BatchKey(rawValue: statements.documentByKey.int64(at: 1)),
            hasFurtherBatches: statements.documentByKey.int64(at: 2) != 0,
            digest: statements.documentByKey.bytes(at: 3))
    }

    /// Writes the event and the final state, and counts them.
    private func settle(
        _ key: DocumentKey, _ row: Row, as state: DocumentState, _ kind: EventKind,
        _ sequence: Int64, _ work: inout WriterState
    ) throws(SQLiteError) {
        try statements.insertEvent.run(with: sequence, kind.stored, key.rawValue, work.time)
        try statements.settleDocument.run(with: key.rawValue, state.stored, sequence)
        work.totals.queued -= 1
        work.totals.add(1, to: state)
        for batch in try batches(of: key, row) {
            work.count(-1, .queued, in: batch)
            work.count(1, state, in: batch)
        }
    }

    private func batches(of key: DocumentKey, _ row: Row) throws(SQLiteError) -> [BatchKey] {
        guard row.hasFurtherBatches else { return [row.batch] }
        var batches: [BatchKey] = []
        try statements.batchesOfDocument.bind(key.rawValue)
        while try statements.batchesOfDocument.step() {
            batches.append(BatchKey(rawValue: statements.batchesOfDocument.int64(at: 0)))
        }
        return batches
    }

    private func extractorKey(_ work: inout WriterState) throws(SQLiteError) -> Int64 {
        let version = String(decoding: rows.texts[rows.extractor], as: UTF8.self)
        if let key = work.extractors[version] { return key }
        let key = try connection.intern(version, table: "extractors", column: "version")
        if work.extractors.count >= WriterState.cacheLimit { work.extractors.removeAll() }
        work.extractors[version] = key
        return key
    }

    /// Adds what the commit changed to the stored counts.
    func writeCounts(_ work: inout WriterState) throws(SQLiteError) {
        for (batch, counts) in work.batchCounts {
            try statements.addToBatch.run(
                with: batch.rawValue, counts.queued, counts.done, counts.quarantined)
        }
        let totals = work.totals
        if totals != StateCounts() {
            try statements.addToTotals.run(with: totals.queued, totals.done, totals.quarantined)
        }
        work.batchCounts.removeAll(keepingCapacity: true)
        work.totals = StateCounts()
    }
}
