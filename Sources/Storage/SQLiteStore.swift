internal import Glibc
public import Platform
internal import SQLite

/// The writer of a store in one SQLite file.
///
/// Invariants, at the end of every commit: a document is queued, or it has exactly one event
/// with its outcome; sequence numbers run from 1 without holes; the counts of every batch and of
/// the whole store are those of its documents. A lock beside the file keeps other writers out.
public final class SQLiteStore: StoreWriter {
    // In this order: statements go before their connection, the connection before the lock.
    let statements: StoreStatements
    let digests: DigestIndex
    let connection: Connection
    private let lock: LockFile

    /// The file.
    public let path: String
    /// The hub's name, made once with the store.
    public let hubName: String
    /// How often the store was opened by a writer, this time among them.
    public let starts: Int64
    private let time: any TimeSource
    /// What the last commit left.
    private var state: WriterState
    /// The rows of the annotation at hand; kept for its room.
    var rows = AnnotationRows()
    let resultsPerRun: Int64
    private let reservedBytes: Int
    /// The annotation at hand, compressed; kept for its room.
    var block: [UInt8] = []
    /// The entities of the results since this writer began, or since the index was last written.
    var run: EntityRun

    /// Opens a store, or makes one where nothing is, and brings its schema up to date.
    ///
    /// - Throws: `.notAStore` or `.newer`, the file untouched; `.busy` naming the process that
    ///   holds it; `.unavailable` when it may not be opened or made.
    public init(
        path: String, time: any TimeSource, options: StoreOptions = StoreOptions()
    ) throws(StorageError) {
        let isStore = try Migrator.isStore(at: path)
        let path = Self.resolved(path)
        lock = try Self.lock(path)
        if isStore { try Self.checkVersion(path) }
        (connection, statements, digests, hubName, starts, state) = try storing(in: path) {
            () throws(SQLiteError) in
            let connection = try Self.open(path, options)
            let hubName = try connection.text("SELECT value FROM meta WHERE name = 'hub'") ?? ""
            let state = try WriterState(stored: connection)
            let digests = try DigestIndex(
                connection, generationSize: options.generationSize, last: state.lastDocument)
            return (
                connection, try StoreStatements(connection), digests, hubName,
                try Self.countStart(connection), state
            )
        }
        self.path = path
        self.time = time
        resultsPerRun = Int64(options.resultsPerRun)
        reservedBytes = options.reservedBytes
        run = EntityRun(first: state.lastSequence + 1)
    }

    /// The sequence number of the last event, 0 before the first.
    public var lastSequence: Int64 { state.lastSequence }

    /// Makes a group of changes durable, all or none, in one transaction.
    public func commit(_ changes: [StoreChange]) throws(StorageError) -> [StoreOutcome] {
        var work = state
        work.hasRoom = hasRoom(for: changes)
        work.time = time.wallMilliseconds
        var outcomes: [StoreOutcome] = []
        outcomes.reserveCapacity(changes.count)
        do throws(SQLiteError) {
            try connection.transaction { () throws(SQLiteError) in
                for change in changes { outcomes.append(try apply(change, &work)) }
                try writeFinishedFilters(&work)
                try writeRunIfFull(&work)
                try writeCounts(&work)
            }
        } catch {
            // The run may hold what was rolled back; its next writing reads the tables instead.
            run = EntityRun(first: state.lastSequence + 1)
            throw StorageError.committing(error, path: path)
        }
        state = work
        return outcomes
    }

    /// Whether the disk has room for new documents besides what is reserved for results.
    private func hasRoom(for changes: [StoreChange]) -> Bool {
        guard changes.contains(where: \.isSubmission) else { return true }
        // A disk that does not say what is free says so when it is written.
        guard let free = try? FileTree.freeBytes(at: path) else { return true }
        return free >= reservedBytes
    }

    private func apply(
        _ change: StoreChange, _ work: inout WriterState
    ) throws(SQLiteError) -> StoreOutcome {
        switch change {
        case .submit(let submission): try submit(submission, &work)
        case .offer(let document, let source): try offer(document, source, &work)
        case .result(let key, let attempt, let annotation):
            try storeResult(of: key, attempt: attempt, annotation: annotation, &work)
        case .charge(let key, let attempts, let reason):
            try charge(key, attempts: attempts, reason: reason)
        case .quarantine(let key, let letter): try quarantine(key, letter, &work)
        case .reopen(let key): try reopen(key, &work)
        case .drop(let key): try drop(key)
        case .reextract(let key): try reextract(key, &work)
        case .trim(let sequence): try trim(before: sequence)
        case .cursor(let name, let sequence): try storeCursor(name: name, sequence: sequence)
        }
    }
}

/// One thread owns a store's writer, so it may not be shared.
@available(*, unavailable)
extension SQLiteStore: Sendable {}

// Opening.
extension SQLiteStore {
    /// The path without symbolic links, so that one store has one lock whatever it is called.
    private static func resolved(_ path: String) -> String {
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Takes the lock beside the store.
    ///
    /// The store's own file is not locked this way: closing a further descriptor of it would drop
    /// the locks that SQLite holds on it.
    private static func lock(_ path: String) throws(StorageError) -> LockFile {
        do throws(LockFileError) {
            return try LockFile(path: path + ".lock")
        } catch {
            switch error.code {
            case .held:
                let holder = error.holder.map { "process \($0)" } ?? "another process"
                throw StorageError(.busy, "store \(path) is in use by \(holder); stop it first")
            case .unwritable:
                throw StorageError(
                    .unavailable,
                    "cannot open store \(path): \(error); make its folder, or name another --store")
            }
        }
    }

    /// Refuses a newer schema; asks through a connection that cannot change anything.
    ///
    /// A store whose maker was killed has no log yet, but a journal that hides it from readers; its
    /// schema is that of its header, which was looked at before.
    private static func checkVersion(_ path: String) throws(StorageError) {
        let version = try storing(in: path) { () throws(SQLiteError) in
            do throws(SQLiteError) {
                return try Connection(path: path, mode: .readOnly).integer("PRAGMA user_version")
            } catch {
                guard error.needsRollback else { throw error }
                return nil
            }
        }
        try Migrator.checkVersion(version ?? 0, path: path)
    }

    private static func countStart(_ connection: Connection) throws(SQLiteError) -> Int64 {
        try connection.execute(
            """
            INSERT INTO meta VALUES('starts', '1')
            ON CONFLICT(name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
            """)
        return try connection.integer(
            "SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'starts'") ?? 1
    }

    private static func open(
        _ path: String, _ options: StoreOptions
    ) throws(SQLiteError) -> Connection {
        let connection = try Connection(path: path, mode: .create)
        try connection.execute(
            """
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -\(options.writerCacheKiB);
            """)
        // A store whose making was interrupted is an empty database by now.
        if try connection.integer("SELECT count(*) FROM sqlite_schema") == 0 {
            try Migrator.create(
                on: connection, pageSize: options.pageSize,
                hubName: options.hubName ?? HubName.random())
        }
        try connection.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA wal_autocheckpoint = \(options.checkpointPages);
            PRAGMA journal_size_limit = \(options.checkpointPages * options.pageSize * 4);
            """)
        try Migrator.migrate(connection)
        if let limit = options.byteLimit {
            let pageSize = try connection.integer("PRAGMA page_size") ?? 4096
            try connection.execute("PRAGMA max_page_count = \(Int64(limit) / pageSize)")
        }
        return connection
    }
}
