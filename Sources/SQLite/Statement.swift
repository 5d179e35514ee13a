internal import CSQLite

/// A compiled SQL statement: bind its parameters, step through its rows, reset, again.
///
/// Parameters count from 1 and columns from 0, as in SQLite. A statement belongs to the thread
/// of its connection.
@safe
public struct Statement: ~Copyable {
    let handle: OpaquePointer

    init(_ sql: String, on connection: Connection) throws(SQLiteError) {
        var compiled: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        let result = unsafe sqlite3_prepare_v3(connection.handle, sql, -1, flags, &compiled, nil)
        guard result == SQLITE_OK else {
            throw unsafe SQLiteError.last(
                on: connection.handle, result: result, during: "prepare \(sql)")
        }
        guard let handle = unsafe compiled else {
            throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "prepare: no statement in SQL")
        }
        unsafe self.handle = unsafe handle
    }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Goes to the next row; false when there is none, and the statement is ready again.
    public func step() throws(SQLiteError) -> Bool {
        let result = unsafe sqlite3_step(handle)
        if result == SQLITE_ROW { return true }
        let error = result == SQLITE_DONE ? nil : failure(result, "step")
        unsafe sqlite3_reset(handle)
        if let error { throw error }
        return false
    }

    /// Runs a statement whose rows, if any, do not matter, and makes it ready again.
    public func run() throws(SQLiteError) {
        let result = unsafe sqlite3_step(handle)
        let error = result == SQLITE_DONE || result == SQLITE_ROW ? nil : failure(result, "run")
        unsafe sqlite3_reset(handle)
        if let error { throw error }
    }

    /// Leaves the rows; the parameters stay bound.
    public func reset() {
        // The result repeats the error of the last step, which has been thrown already.
        unsafe sqlite3_reset(handle)
    }

    /// Sets every parameter to NULL.
    public func clearBindings() {
        unsafe sqlite3_clear_bindings(handle)
    }

    /// The error of a call that just failed.
    func failure(_ result: Int32, _ operation: String) -> SQLiteError {
        unsafe SQLiteError.last(
            on: sqlite3_db_handle(handle), result: result, during: operation)
    }
}

/// A statement shares its connection's thread, so it may not be sent away alone.
@available(*, unavailable)
extension Statement: Sendable {}
