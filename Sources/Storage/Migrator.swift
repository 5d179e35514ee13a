internal import Glibc
internal import SQLite

/// Brings a store's schema to the newest version, one numbered step after the other.
enum Migrator {
    /// What SQLite's header carries to tell a store from other databases: `WNW1` in ASCII.
    static let applicationID: Int32 = 0x574E_5731

    /// Whether a store is at `path`; false for nothing or an empty file.
    ///
    /// - Throws: `.notAStore` or `.newer` for anything else; the file is not touched.
    static func isStore(at path: String) throws(StorageError) -> Bool {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return false }
        if status.st_mode & S_IFMT == S_IFDIR {
            throw StorageError(.unavailable, "store \(path) is a folder; name a file in it")
        }
        if status.st_size == 0 { return false }
        let (identity, version) = try storing(in: path) { () throws(SQLiteError) in
            do throws(SQLiteError) {
                return try header(of: path, mode: .immutable)
            } catch {
                // Cut off in a checkpoint, the file alone is not whole; with its log it is.
                return try header(of: path, mode: .readOnly)
            }
        }
        guard identity == Int64(applicationID) else {
            throw StorageError(.notAStore, "\(path) is not a Winnow store; name another path")
        }
        try checkVersion(version, path: path)
        return true
    }

    private static func header(
        of path: String, mode: Connection.Mode
    ) throws(SQLiteError) -> (identity: Int64, version: Int64) {
        let connection = try Connection(path: path, mode: mode)
        return (
            try connection.integer("PRAGMA application_id") ?? 0,
            try connection.integer("PRAGMA user_version") ?? 0
        )
    }

    /// Refuses a version that this program does not know.
    static func checkVersion(_ version: Int64, path: String) throws(StorageError) {
        guard version <= Int64(Migration.newest) else {
            throw StorageError(
                .newer,
                "store \(path) has schema version \(version), newer than this program's "
                    + "\(Migration.newest); use a newer winnow")
        }
    }

    /// Makes the schema of an empty database, up to the newest version.
    ///
    /// The identity is written before the database turns to write-ahead logging, so that it
    /// stands in the file itself from the first commit on.
    static func create(
        on connection: Connection, pageSize: Int, hubName: String
    ) throws(SQLiteError) {
        try connection.execute("PRAGMA page_size = \(pageSize); PRAGMA auto_vacuum = NONE")
        try connection.transaction { () throws(SQLiteError) in
            try connection.execute("PRAGMA application_id = \(applicationID)")
            try apply(Migration.all[...], on: connection)
            try connection.withStatement("INSERT INTO meta VALUES('hub', ?1)") {
                (statement) throws(SQLiteError) in
                try statement.bind(hubName, at: 1)
                try statement.run()
            }
        }
    }

    /// Runs the steps that a store has not seen yet, all or none.
    static func migrate(_ connection: Connection) throws(SQLiteError) {
        let version = try connection.integer("PRAGMA user_version") ?? 0
        let missing = Migration.all.drop { Int64($0.number) <= version }
        if missing.isEmpty { return }
        try connection.transaction { () throws(SQLiteError) in
            try apply(missing, on: connection)
        }
    }

    private static func apply(
        _ steps: ArraySlice<Migration>, on connection: Connection
    ) throws(SQLiteError) {
        for step in steps {
            try connection.execute(step.sqlite)
            try connection.execute("PRAGMA user_version = \(step.number)")
        }
    }
}
