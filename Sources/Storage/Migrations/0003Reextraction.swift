extension Migration {
    /// Documents whose result is to be replaced; it stands until another one is committed.
    ///
    /// A row stays after its attempts are used up, with the reason in `given_up`. The name
    /// `oldest` in `meta` is the oldest event that subscribers can still have; without it that is
    /// the first.
    static let reextraction = Migration(
        number: 3, name: "reextraction",
        sqlite: """
            CREATE TABLE reextractions(
                document INTEGER PRIMARY KEY, ordered_at INTEGER NOT NULL,
                attempts INTEGER NOT NULL DEFAULT 0, given_up TEXT) STRICT;
            CREATE INDEX reextractions_open ON reextractions(document) WHERE given_up IS NULL;
            """)
}
