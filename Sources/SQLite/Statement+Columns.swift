internal import CSQLite

// Columns of the current row, valid after `step()` has said true.
extension Statement {
    /// Whether a column is NULL.
    public func isNull(at column: Int32) -> Bool {
        unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    /// A column as an integer; NULL reads as 0.
    public func int64(at column: Int32) -> Int64 {
        unsafe sqlite3_column_int64(handle, column)
    }

    /// A column as an integer, `nil` for NULL.
    public func optionalInt64(at column: Int32) -> Int64? {
        isNull(at: column) ? nil : int64(at: column)
    }

    /// A column as a number; NULL reads as 0.
    public func double(at column: Int32) -> Double {
        unsafe sqlite3_column_double(handle, column)
    }

    /// A column as a number, `nil` for NULL.
    public func optionalDouble(at column: Int32) -> Double? {
        isNull(at: column) ? nil : double(at: column)
    }

    /// A column as text, with invalid UTF-8 repaired; NULL reads as the empty string.
    public func string(at column: Int32) -> String {
        // The text has to be asked for before its length: asking may convert the value.
        guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(handle, column))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// A column as text, `nil` for NULL.
    public func optionalString(at column: Int32) -> String? {
        isNull(at: column) ? nil : string(at: column)
    }

    /// A column's bytes, copied; NULL reads as no bytes.
    public func bytes(at column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(handle, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Lends a column's bytes, uncopied, for the time of `body`, which must not step or reset.
    public func withBytes<Result, Failure>(
        at column: Int32, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = unsafe sqlite3_column_blob(handle, column)
        let count = unsafe start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
        let buffer = unsafe UnsafeBufferPointer(
            start: start?.assumingMemoryBound(to: UInt8.self), count: count)
        return try body(unsafe buffer.span)
    }
}
