extension Migration {
    /// The index of digests in generations of 65,536 documents, see `DigestIndex`, instead of a
    /// unique column of the documents.
    static let digestGenerations = Migration(
        number: 4, name: "digest generations",
        sqlite: """
            CREATE TABLE digests(
                generation INTEGER NOT NULL, digest BLOB NOT NULL, document INTEGER NOT NULL,
                PRIMARY KEY(generation, digest)) STRICT, WITHOUT ROWID;
            INSERT INTO digests SELECT (id - 1) >> 16, digest, id FROM documents ORDER BY 1, 2;
            CREATE TABLE digest_filters(
                generation INTEGER PRIMARY KEY, bits BLOB NOT NULL) STRICT;

            CREATE TABLE moved_documents(
                id INTEGER PRIMARY KEY, digest BLOB NOT NULL, batch INTEGER NOT NULL,
                size INTEGER NOT NULL, accepted_at INTEGER NOT NULL,
                state INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
                outcome INTEGER, has_further_batches INTEGER NOT NULL DEFAULT 0,
                last_reason TEXT, media_type TEXT NOT NULL, title TEXT) STRICT;
            INSERT INTO moved_documents SELECT * FROM documents;
            DROP TABLE documents;
            ALTER TABLE moved_documents RENAME TO documents;
            CREATE INDEX documents_open ON documents(id) WHERE state = 0;
            CREATE INDEX documents_open_in_further_batches ON documents(id)
                WHERE state = 0 AND has_further_batches = 1;
            """)
}
