internal import CSQLite

// Parameters: values are copied when bound, unless a function says otherwise.
extension Statement {
    /// Binds an integer.
    public func bind(_ value: Int64, at index: Int32) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_int64(handle, index, value))
    }

    /// Binds a number.
    public func bind(_ value: Double, at index: Int32) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_double(handle, index, value))
    }

    /// Binds NULL.
    public func bindNull(at index: Int32) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_null(handle, index))
    }

    /// Binds text.
    public func bind(_ text: String, at index: Int32) throws(SQLiteError) {
        var copy = text
        let result = copy.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty string may have no address, which SQLite would take for NULL.
                unsafe sqlite3_bind_text64(
                    handle, index, characters.baseAddress ?? emptyText, UInt64(characters.count),
                    transient, UInt8(SQLITE_UTF8))
            }
        }
        try check(result)
    }

    /// Binds UTF-8 bytes as text; the caller vouches that they are valid.
    public func bind(text bytes: Span<UInt8>, at index: Int32) throws(SQLiteError) {
        let result = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                unsafe sqlite3_bind_text64(
                    handle, index, characters.baseAddress ?? emptyText, UInt64(characters.count),
                    transient, UInt8(SQLITE_UTF8))
            }
        }
        try check(result)
    }

    /// Binds bytes as a blob.
    public func bind(blob bytes: Span<UInt8>, at index: Int32) throws(SQLiteError) {
        guard !bytes.isEmpty else { return try bindEmptyBlob(at: index) }
        let result = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe sqlite3_bind_blob64(
                handle, index, buffer.baseAddress, UInt64(buffer.count), transient)
        }
        try check(result)
    }

    /// Binds bytes as a blob without copying them, for the time of `body`.
    ///
    /// Meant for the large column of a row that `body` inserts with `run()`. Afterwards the
    /// statement is reset and the parameter is NULL.
    public func withBlob<Result>(
        _ bytes: Span<UInt8>, at index: Int32, _ body: () throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        defer {
            unsafe sqlite3_reset(handle)
            unsafe sqlite3_bind_null(handle, index)
        }
        guard !bytes.isEmpty else {
            try bindEmptyBlob(at: index)
            return try body()
        }
        return try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(SQLiteError) in
            // No destructor: SQLite keeps the address itself, hence the clean-up before returning.
            try check(
                unsafe sqlite3_bind_blob64(
                    handle, index, buffer.baseAddress, UInt64(buffer.count), nil))
            return try body()
        }
    }

    private func bindEmptyBlob(at index: Int32) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_zeroblob(handle, index, 0))
    }

    private func check(_ result: Int32) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw failure(result, "bind") }
    }
}

/// Tells SQLite to copy a bound value before the call returns.
private var transient: sqlite3_destructor_type {
    // SQLITE_TRANSIENT is a cast of -1 to a function pointer, which the importer cannot express.
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The address of an empty C string.
var emptyText: UnsafePointer<CChar> { unsafe sqlite3_empty_text() }
