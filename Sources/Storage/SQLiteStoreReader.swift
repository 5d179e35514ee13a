internal import Records
internal import SQLite

/// Questions to a store in one SQLite file, while a writer may be at work on it or not.
///
/// It never changes the store. It belongs to one thread.
public final class SQLiteStoreReader: StoreReader {
    /// How many sources of one document an event or a row carries at most.
    public static let sourceLimit = 100

    let connection: Connection
    let path: String
    /// The hub's name, made once with the store.
    public let hubName: String

    /// Opens a store for reading.
    ///
    /// - Throws: `.unavailable` when nothing is there, `.notAStore` or `.newer` when it is not a
    ///   store that this program reads.
    public init(path: String, options: StoreOptions = StoreOptions()) throws(StorageError) {
        guard try Migrator.isStore(at: path) else {
            throw StorageError(.unavailable, "there is no store at \(path)")
        }
        let version: Int64
        (connection, version, hubName) = try storing(in: path) { () throws(SQLiteError) in
            let connection = try Connection(path: path, mode: .readOnly)
            try connection.execute("PRAGMA cache_size = -\(options.readerCacheKiB)")
            return (
                connection, try connection.integer("PRAGMA user_version") ?? 0,
                try connection.text("SELECT value FROM meta WHERE name = 'hub'") ?? ""
            )
        }
        self.path = path
        try Migrator.checkVersion(version, path: path)
        guard version == Int64(Migration.newest) else {
            throw StorageError(
                .failed, "store \(path) has an older schema; start winnow hub on it once")
        }
    }

    /// Every batch with its name and how many of its documents are in each stored state.
    public func batches() throws(StorageError) -> [BatchRow] {
        let sql = "SELECT id, name, queued, done, quarantined FROM batches ORDER BY id"
        return try rows(of: sql) { _ in
        } read: { row in
            BatchRow(
                key: BatchKey(rawValue: row.int64(at: 0)), name: row.string(at: 1),
                counts: Self.counts(row, from: 2))
        }
    }

    /// How many documents the store holds in each stored state.
    public func counts() throws(StorageError) -> StateCounts {
        let sql = "SELECT queued, done, quarantined FROM totals"
        let rows = try rows(of: sql) { _ in
        } read: { row in
            Self.counts(row, from: 0)
        }
        return rows.first ?? StateCounts()
    }

    /// How far a named subscriber has come; nil for a new name.
    public func cursor(named name: String) throws(StorageError) -> Int64? {
        let sql = "SELECT sequence FROM cursors WHERE name = ?1"
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(name)
        } read: { row in
            row.int64(at: 0)
        }.first
    }

    private static func counts(_ row: borrowing Statement, from column: Int32) -> StateCounts {
        StateCounts(
            queued: Int(row.int64(at: column)), done: Int(row.int64(at: column + 1)),
            quarantined: Int(row.int64(at: column + 2)))
    }

    /// Runs a query and reads its rows.
    func rows<Row>(
        of sql: String, bind: (borrowing Statement) throws(SQLiteError) -> Void,
        read: (borrowing Statement) throws(SQLiteError) -> Row?
    ) throws(StorageError) -> [Row] {
        try storing(in: path) { () throws(SQLiteError) in
            try connection.withStatement(sql) { (statement) throws(SQLiteError) in
                try bind(statement)
                var rows: [Row] = []
                while try statement.step() {
                    if let row = try read(statement) { rows.append(row) }
                }
                return rows
            }
        }
    }
}

/// One thread owns a reader, so it may not be shared.
@available(*, unavailable)
extension SQLiteStoreReader: Sendable {}
