internal import CSQLite

/// Binds parts of some UTF-8 text to a statement's parameters without copying them.
///
/// It lives inside `Statement.withTexts` and must not be kept.
@safe
public struct TextBinder {
    private let handle: OpaquePointer
    private let texts: UnsafeBufferPointer<UInt8>

    init(_ handle: OpaquePointer, _ texts: UnsafeBufferPointer<UInt8>) {
        unsafe self.handle = unsafe handle
        unsafe self.texts = unsafe texts
    }

    /// Binds a part as text, or NULL for none; the caller vouches that it is valid UTF-8.
    public func bind(_ part: Range<Int>?, at index: Int32) throws(SQLiteError) {
        guard let part else {
            return try check(unsafe sqlite3_bind_null(handle, index))
        }
        unsafe precondition(part.lowerBound >= 0 && part.upperBound <= texts.count)
        let result = unsafe UnsafeBufferPointer(rebasing: texts[part]).withMemoryRebound(
            to: CChar.self
        ) { part in
            unsafe sqlite3_bind_text64(
                handle, index, part.baseAddress ?? emptyText, UInt64(part.count), nil,
                UInt8(SQLITE_UTF8))
        }
        try check(result)
    }

    private func check(_ result: Int32) throws(SQLiteError) {
        guard result != SQLITE_OK else { return }
        throw unsafe SQLiteError.last(
            on: sqlite3_db_handle(handle), result: result, during: "bind")
    }
}

extension Statement {
    /// Runs `body`, which may bind parts of these texts and run the statement, many times over.
    ///
    /// Afterwards the statement is reset and every parameter is NULL.
    public func withTexts<Result>(
        in texts: Span<UInt8>, _ body: (TextBinder) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        defer {
            unsafe sqlite3_reset(handle)
            clearBindings()
        }
        return try unsafe texts.withUnsafeBufferPointer { (texts) throws(SQLiteError) in
            try body(unsafe TextBinder(handle, texts))
        }
    }
}
