extension Migration {
    /// Dead letters that somebody has looked at and accepted.
    static let droppedDeadLetters = Migration(
        number: 2, name: "dropped dead letters",
        sqlite: "ALTER TABLE dead_letters ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;")
}
