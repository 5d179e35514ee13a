extension Migration {
    /// The languages of the results of documents that are not in English, by sequence number.
    static let languages = Migration(
        number: 5, name: "languages",
        sqlite: """
            CREATE TABLE languages(
                sequence INTEGER PRIMARY KEY, language TEXT NOT NULL) STRICT;
            """)
}
