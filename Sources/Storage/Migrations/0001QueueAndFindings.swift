extension Migration {
    /// Documents with their sources and outcomes, what was found in them, and the events.
    ///
    /// `state` is 0 queued, 1 done, 2 quarantined; `kind` is 0 document, 1 quarantine,
    /// 2 superseded; times are milliseconds since 1970. A result has its event's sequence number.
    /// Its annotation is an LZ4 block of `size` bytes, or stands as it is where `size` is its
    /// length. A finding's `id` is the sequence number of its result times 2^20 plus its place
    /// there, so that findings are appended in the order of commits and need no index to be found
    /// by result.
    static let queueAndFindings = Migration(
        number: 1, name: "queue and findings",
        sqlite: """
            CREATE TABLE meta(
                name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
            CREATE TABLE batches(
                id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
                queued INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0,
                quarantined INTEGER NOT NULL DEFAULT 0) STRICT;
            CREATE TABLE totals(
                id INTEGER PRIMARY KEY CHECK(id = 1), queued INTEGER NOT NULL,
                done INTEGER NOT NULL, quarantined INTEGER NOT NULL) STRICT;
            INSERT INTO totals VALUES(1, 0, 0, 0);

            CREATE TABLE documents(
                id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, batch INTEGER NOT NULL,
                size INTEGER NOT NULL, accepted_at INTEGER NOT NULL,
                state INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
                outcome INTEGER, has_further_batches INTEGER NOT NULL DEFAULT 0,
                last_reason TEXT, media_type TEXT NOT NULL, title TEXT) STRICT;
            CREATE INDEX documents_open ON documents(id) WHERE state = 0;
            CREATE INDEX documents_open_in_further_batches ON documents(id)
                WHERE state = 0 AND has_further_batches = 1;
            CREATE TABLE bodies(document INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
            CREATE TABLE sources(
                document INTEGER NOT NULL, batch INTEGER NOT NULL, name TEXT NOT NULL,
                added_at INTEGER NOT NULL, uri TEXT, title TEXT, metadata TEXT,
                PRIMARY KEY(document, batch, name)) STRICT, WITHOUT ROWID;

            CREATE TABLE events(
                sequence INTEGER PRIMARY KEY, kind INTEGER NOT NULL, document INTEGER NOT NULL,
                time INTEGER NOT NULL) STRICT;
            CREATE TABLE extractors(id INTEGER PRIMARY KEY, version TEXT NOT NULL UNIQUE) STRICT;
            CREATE TABLE results(
                sequence INTEGER PRIMARY KEY, document INTEGER NOT NULL,
                extractor INTEGER NOT NULL, attempt INTEGER NOT NULL,
                size INTEGER NOT NULL, annotation BLOB NOT NULL) STRICT;
            CREATE UNIQUE INDEX results_once ON results(document, extractor);
            CREATE TABLE dead_letters(
                sequence INTEGER PRIMARY KEY, document INTEGER NOT NULL, reason TEXT NOT NULL,
                stage TEXT NOT NULL, signal INTEGER, attempts INTEGER NOT NULL) STRICT;
            CREATE TABLE cursors(
                name TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT, WITHOUT ROWID;

            CREATE TABLE entities(
                id INTEGER PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, norm TEXT,
                mentions INTEGER NOT NULL, spans TEXT NOT NULL) STRICT;
            CREATE TABLE statistics(
                id INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
                kind TEXT NOT NULL, value REAL, low REAL, high REAL, "from" REAL, "to" REAL,
                "of" REAL, unit TEXT, per TEXT, comparator TEXT, direction TEXT, population TEXT,
                attribution TEXT, place TEXT, first_year INTEGER, last_year INTEGER) STRICT;
            CREATE TABLE relations(
                id INTEGER PRIMARY KEY, type TEXT NOT NULL, country TEXT, object TEXT,
                action TEXT, year INTEGER, start INTEGER, "end" INTEGER) STRICT;

            CREATE TABLE entity_runs(last INTEGER PRIMARY KEY) STRICT;
            CREATE TABLE entity_terms(
                run INTEGER NOT NULL, term BLOB NOT NULL, postings BLOB NOT NULL,
                PRIMARY KEY(run, term)) STRICT, WITHOUT ROWID;
            """)
}
