internal import CSQLite

/// An open database; it closes itself when the last reference goes.
///
/// A connection and its statements belong to one thread at a time: SQLite is opened without
/// its own mutexes.
@safe
public final class Connection {
    /// What may be done with the file.
    public enum Mode: Sendable {
        /// Reading the file as it stands: no locks, no journal, no trace left beside it.
        ///
        /// Changes that are still in a write-ahead log are not seen.
        case immutable
        /// Reading only; the file must be there.
        case readOnly
        /// Reading and writing; the file must be there.
        case readWrite
        /// Reading and writing; the file is made when it is not there.
        case create
    }

    /// How many statements `withStatement` keeps prepared.
    static let statementCacheLimit = 64

    /// Settings of the whole library, made before its first use; it keeps its own if it refuses.
    private static let isConfigured = sqlite3_disable_memory_status() == SQLITE_OK

    let handle: OpaquePointer
    private var cache: [String: CachedStatement] = [:]

    /// Opens a file, or a private database in memory for the path `:memory:`.
    ///
    /// - Parameter busyMilliseconds: how long a call waits for another connection's lock.
    public init(path: String, mode: Mode, busyMilliseconds: Int32 = 5_000) throws(SQLiteError) {
        _ = Self.isConfigured
        var opened: OpaquePointer?
        let name = mode == .immutable ? "file:\(Self.escaped(path))?immutable=1" : path
        let result = unsafe sqlite3_open_v2(name, &opened, mode.flags, nil)
        guard result == SQLITE_OK, let handle = unsafe opened else {
            let error = unsafe SQLiteError.last(on: opened, result: result, during: "open \(path)")
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        unsafe self.handle = unsafe handle
        unsafe sqlite3_extended_result_codes(handle, 1)
        unsafe sqlite3_busy_timeout(handle, busyMilliseconds)
    }

    deinit {
        cache.removeAll()
        // With statements still alive the connection lingers until the last of them is gone.
        unsafe sqlite3_close_v2(handle)
    }

    /// A path with the characters that mean something in a URI percent-encoded.
    private static func escaped(_ path: String) -> String {
        var escaped = ""
        for character in path.unicodeScalars {
            switch character {
            case "%": escaped += "%25"
            case "?": escaped += "%3f"
            case "#": escaped += "%23"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    /// Runs one or more SQL statements that give no rows, or whose rows do not matter.
    public func execute(_ sql: String) throws(SQLiteError) {
        let result = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw unsafe SQLiteError.last(on: handle, result: result, during: "execute")
        }
    }

    /// Compiles one SQL statement for repeated use.
    public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        try Statement(sql, on: self)
    }

    /// Lends a statement that stays prepared for the next call with the same text.
    ///
    /// The statement is reset and its parameters are cleared afterwards.
    public func withStatement<Result>(
        _ sql: String, _ body: (borrowing Statement) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        let cached = try takeStatement(sql)
        defer {
            cached.statement.reset()
            cached.statement.clearBindings()
            if cache.count < Self.statementCacheLimit { cache[sql] = cached }
        }
        return try body(cached.statement)
    }

    /// Takes a statement out of the cache: while it is lent, the same text gets another one.
    private func takeStatement(_ sql: String) throws(SQLiteError) -> CachedStatement {
        if let cached = cache.removeValue(forKey: sql) { return cached }
        return try CachedStatement(sql, on: self)
    }

    /// The first column of the first row as an integer; `nil` without a row or for NULL.
    public func integer(_ sql: String) throws(SQLiteError) -> Int64? {
        try withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.step() ? statement.optionalInt64(at: 0) : nil
        }
    }

    /// The first column of the first row as text; `nil` without a row or for NULL.
    public func text(_ sql: String) throws(SQLiteError) -> String? {
        try withStatement(sql) { (statement) throws(SQLiteError) in
            try statement.step() ? statement.optionalString(at: 0) : nil
        }
    }

    /// The rowid of the last row inserted here.
    public var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

    /// How many rows the last INSERT, UPDATE or DELETE changed.
    public var changedRows: Int { Int(unsafe sqlite3_changes(handle)) }

    /// Whether a transaction is open.
    public var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }
}

/// One thread uses a connection at a time, so it may not be shared.
@available(*, unavailable)
extension Connection: Sendable {}

extension Connection.Mode {
    fileprivate var flags: Int32 {
        let access =
            switch self {
            case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWrite: SQLITE_OPEN_READWRITE
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        return access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
    }
}

/// A prepared statement that a dictionary can hold.
private final class CachedStatement {
    let statement: Statement

    init(_ sql: String, on connection: Connection) throws(SQLiteError) {
        statement = try Statement(sql, on: connection)
    }
}
