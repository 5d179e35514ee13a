internal import SQLite

/// The writer's statements, compiled once.
final class StoreStatements {
    let insertDocument: Statement
    let insertBody: Statement
    let insertSource: Statement
    let documentByKey: Statement
    let hasSourceInBatch: Statement
    let markFurtherBatch: Statement
    let batchesOfDocument: Statement

    let settleDocument: Statement
    let chargeDocument: Statement
    let insertEvent: Statement
    let insertResult: Statement
    let insertLanguage: Statement
    let insertDeadLetter: Statement
    let insertEntity: Statement
    let insertStatistic: Statement
    let insertRelation: Statement

    let addToBatch: Statement
    let addToTotals: Statement

    init(_ connection: Connection) throws(SQLiteError) {
        insertDocument = try connection.prepare(
            """
            INSERT INTO documents(digest, batch, size, accepted_at, media_type, title, date)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        insertBody = try connection.prepare("INSERT INTO bodies VALUES(?1, ?2)")
        insertSource = try connection.prepare(
            """
            INSERT INTO sources(document, batch, name, added_at, uri, title, metadata)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING
            """)
        documentByKey = try connection.prepare(
            "SELECT state, batch, has_further_batches, digest FROM documents WHERE id = ?1")
        hasSourceInBatch = try connection.prepare(
            "SELECT 1 FROM sources WHERE document = ?1 AND batch = ?2 LIMIT 1")
        markFurtherBatch = try connection.prepare(
            "UPDATE documents SET has_further_batches = 1 WHERE id = ?1")
        batchesOfDocument = try connection.prepare(
            "SELECT DISTINCT batch FROM sources WHERE document = ?1")
        settleDocument = try connection.prepare(
            "UPDATE documents SET state = ?2, outcome = ?3 WHERE id = ?1")
        chargeDocument = try connection.prepare(
            "UPDATE documents SET attempts = ?2, last_reason = ?3 WHERE id = ?1 AND state = 0")
        insertEvent = try connection.prepare("INSERT INTO events VALUES(?1, ?2, ?3, ?4)")
        insertResult = try connection.prepare("INSERT INTO results VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        insertLanguage = try connection.prepare("INSERT INTO languages VALUES(?1, ?2)")
        insertDeadLetter = try connection.prepare(
            """
            INSERT INTO dead_letters(sequence, document, reason, stage, signal, attempts)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6)
            """)
        insertEntity = try connection.prepare("INSERT INTO entities VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        insertStatistic = try connection.prepare(
            """
            INSERT INTO statistics VALUES(
                ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
                ?19)
            """)
        insertRelation = try connection.prepare(
            "INSERT INTO relations VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        addToBatch = try connection.prepare(
            """
            UPDATE batches SET queued = queued + ?2, done = done + ?3,
                quarantined = quarantined + ?4 WHERE id = ?1
            """)
        addToTotals = try connection.prepare(
            """
            UPDATE totals SET queued = queued + ?1, done = done + ?2,
                quarantined = quarantined + ?3
            """)
    }
}
