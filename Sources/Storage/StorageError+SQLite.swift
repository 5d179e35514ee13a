internal import SQLite

extension StorageError {
    /// Says what an error of SQLite's means for the caller.
    init(_ error: SQLiteError, path: String) {
        switch error.code {
        case .busy, .locked:
            self.init(.busy, "store \(path) is locked by another process; try again")
        case .full, .inputOutput:
            // A full disk shows as an I/O error where SQLite grows its files by other means.
            self.init(.full, "store \(path): the disk is full or failing: \(error)")
        case .notADatabase:
            self.init(.notAStore, "\(path) is not a Winnow store; name another path")
        case .corrupt:
            self.init(.corrupt, "store \(path) is damaged: \(error); restore it from a copy")
        case .cannotOpen, .permission, .readOnly:
            self.init(.unavailable, "cannot open store \(path): \(error)")
        default:
            self.init(.failed, "store \(path): \(error)")
        }
    }
}

/// Runs `body` and rethrows what SQLite said as a `StorageError`.
func storing<Result>(
    in path: String, _ body: () throws(SQLiteError) -> Result
) throws(StorageError) -> Result {
    do { return try body() } catch { throw StorageError(error, path: path) }
}
