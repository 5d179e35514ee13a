/// One numbered step of the schema; never edited once released.
struct Migration: Sendable {
    /// From 1, without holes; the store's version after the step.
    let number: Int32
    /// What the step brings, for logs and errors.
    let name: String
    /// The step for SQLite.
    let sqlite: String

    /// Every step, in order.
    static let all = [
        queueAndFindings, droppedDeadLetters, reextraction, digestGenerations, languages,
        documentDates,
    ]

    /// The version that the last step leaves.
    static var newest: Int32 { all.last?.number ?? 0 }
}
