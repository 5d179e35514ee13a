extension Migration {
    /// The dates of documents: the first 32 characters of what `date` in the metadata of the first
    /// source is, as the hub takes them from new ones.
    ///
    /// Of several sources stored at the same time, nobody knows any more which one was the first.
    static let documentDates = Migration(
        number: 6, name: "document dates",
        sqlite: """
            ALTER TABLE documents ADD COLUMN date TEXT;
            UPDATE documents SET date = (
                SELECT CASE WHEN json_valid(s.metadata) THEN
                    CASE json_type(s.metadata, '$.date') WHEN 'text' THEN
                        substr(json_extract(s.metadata, '$.date'), 1, 32) END END
                FROM sources s WHERE s.document = documents.id AND s.batch = documents.batch
                ORDER BY s.added_at, s.name LIMIT 1)
            WHERE id IN (SELECT document FROM sources WHERE metadata IS NOT NULL);
            """)
}
