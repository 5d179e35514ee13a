internal import JSON
internal import Platform
internal import Records
internal import SQLite

extension SQLiteStoreReader {
    /// Events after a sequence number, in order, up to a count and about a number of bytes.
    public func events(
        after sequence: Int64, limit: Int, byteLimit: Int
    ) throws(StorageError) -> [EventRow] {
        var stored = try storedEvents(after: sequence, limit: limit, byteLimit: byteLimit)
        for index in stored.indices { try complete(&stored[index]) }
        return stored.map(\.event)
    }

    /// The last sequence number and the oldest one kept; both 0 in a new store.
    public func sequenceBounds() throws(StorageError) -> (oldest: Int64, last: Int64) {
        let sql = "SELECT (\(SQLiteStore.oldestEvent)), (SELECT max(sequence) FROM events)"
        return try rows(of: sql) { _ in
        } read: { row in
            (row.int64(at: 0), row.int64(at: 1))
        }.first ?? (0, 0)
    }

    /// An event as its row gives it, before its sources are read.
    private struct StoredEvent {
        var event: EventRow
        var key: DocumentKey
        var deadLetter: DeadLetter?
    }

    /// Reads events until there are `limit`, or their payloads reach `byteLimit`.
    private func storedEvents(
        after sequence: Int64, limit: Int, byteLimit: Int
    ) throws(StorageError) -> [StoredEvent] {
        let sql = """
            SELECT e.sequence, e.kind, e.document, e.time, d.digest, x.version, r.annotation,
                r.size, l.reason, l.stage, l.signal, l.attempts
            FROM events e JOIN documents d ON d.id = e.document
                LEFT JOIN results r ON r.sequence = e.sequence
                LEFT JOIN extractors x ON x.id = r.extractor
                LEFT JOIN dead_letters l ON l.sequence = e.sequence
            WHERE e.sequence > ?1 AND e.sequence >= (\(SQLiteStore.oldestEvent))
            ORDER BY e.sequence LIMIT ?2
            """
        return try storing(in: path) { () throws(SQLiteError) in
            try connection.withStatement(sql) { (statement) throws(SQLiteError) in
                try statement.bind(sequence, limit)
                var events: [StoredEvent] = []
                var bytes = 0
                while bytes < byteLimit, try statement.step() {
                    guard let event = try Self.storedEvent(statement) else { continue }
                    bytes += event.event.payload.count
                    events.append(event)
                }
                return events
            }
        }
    }

    private static func storedEvent(_ row: borrowing Statement) throws(SQLiteError) -> StoredEvent?
    {
        guard let document = DocumentID(bytes: row.bytes(at: 4)) else { return nil }
        let event = EventRow(
            sequence: row.int64(at: 0), kind: EventKind(stored: row.int64(at: 1)),
            document: document, time: row.int64(at: 3), sources: [], extractor: row.string(at: 5),
            payload: try row.annotation(at: 6))
        return StoredEvent(
            event: event, key: DocumentKey(rawValue: row.int64(at: 2)),
            deadLetter: event.kind == .quarantine ? row.deadLetter(from: 8) : nil)
    }

    /// Adds the sources, and the payload of a quarantine, which is not stored as JSON.
    private func complete(_ stored: inout StoredEvent) throws(StorageError) {
        stored.event.sources = try sources(of: stored.key)
        if stored.event.kind == .superseded { stored.event.former = try former(of: stored) }
        guard let letter = stored.deadLetter else { return }
        stored.event.payload = Self.payload(of: letter, event: stored.event)
    }

    /// The result that an event's result replaced.
    private func former(of stored: StoredEvent) throws(StorageError) -> FormerResult? {
        let sql = """
            SELECT r.sequence, x.version, r.annotation, r.size
            FROM results r JOIN extractors x ON x.id = r.extractor
            WHERE r.document = ?1 AND r.sequence < ?2 ORDER BY r.sequence DESC LIMIT 1
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(stored.key.rawValue, stored.event.sequence)
        } read: { (row: borrowing Statement) throws(SQLiteError) -> FormerResult? in
            FormerResult(
                sequence: row.int64(at: 0), extractor: row.string(at: 1),
                annotation: try row.annotation(at: 2))
        }.first
    }

    private static func payload(of letter: DeadLetter, event: EventRow) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.member("document", event.document.description)
        writer.member("name", event.sources.first?.name)
        writer.member("reason", letter.reason)
        writer.member("stage", letter.stage)
        writer.member("signal", letter.signal)
        writer.member("attempts", letter.attempts)
        writer.member("time", Timestamp(milliseconds: event.time).description)
        writer.endObject()
        return writer.bytes
    }
}
