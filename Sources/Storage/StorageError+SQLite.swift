internal import SQLite

extension StorageError {
    /// Says what an error of SQLite's means for the caller.
    init(_ error: SQLiteError, path: String) {
        switch error.code {
        case .busy, .locked:
            self.init(.busy, "store \(path) is locked by another process; try again")
        case .full:
            self.init(.full, "store \(path): the disk is full: \(error); make room")
        case .inputOutput:
            self.init(.unavailable, "cannot read or write store \(path): \(error)")
        case .notADatabase:
            self.init(.notAStore, "\(path) is not a Winnow store; name another path")
        case .corrupt:
            self.init(.corrupt, "store \(path) is damaged: \(error); restore it from a copy")
        case .readOnly where error.needsRollback:
            self.init(
                .unavailable,
                "store \(path) was left in the middle of a change; start winnow hub on it once")
        case .cannotOpen, .permission, .readOnly:
            self.init(.unavailable, "cannot open store \(path): \(error)")
        default:
            self.init(.failed, "store \(path): \(error)")
        }
    }
}

extension StorageError {
    /// Says what an error of a commit means, after which nothing has changed.
    static func committing(_ error: SQLiteError, path: String) -> StorageError {
        guard error.code == .inputOutput else { return StorageError(error, path: path) }
        // A full disk or quota shows as an I/O error where SQLite grows files by other means.
        return StorageError(.full, "store \(path): the disk is full or failing: \(error)")
    }
}

/// Runs `body` and rethrows what SQLite said as a `StorageError`.
func storing<Result>(
    in path: String, _ body: () throws(SQLiteError) -> Result
) throws(StorageError) -> Result {
    do { return try body() } catch { throw StorageError(error, path: path) }
}
