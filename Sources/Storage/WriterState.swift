internal import Records
internal import SQLite

/// What the writer remembers between commits; a commit works on a copy and keeps it if it holds.
struct WriterState {
    /// How many names a cache keeps before it starts again.
    static let cacheLimit = 10_000

    /// The sequence number of the last event.
    var lastSequence: Int64
    /// The last result that the index of entities covers.
    var indexed: Int64
    /// The key of the newest document, 0 before the first.
    var lastDocument: Int64
    /// How many generations of digests have their filter stored.
    var storedFilters: Int64
    /// The time of the commit at hand, in milliseconds since 1970.
    var time: Int64 = 0
    /// Whether the commit at hand may store new documents.
    var hasRoom = true
    /// Batches seen lately.
    var batches: [String: BatchKey] = [:]
    /// Extractor versions seen lately.
    var extractors: [String: Int64] = [:]
    /// How the commit at hand changes the counts of batches.
    var batchCounts: [BatchKey: StateCounts] = [:]
    /// How it changes the counts of the store.
    var totals = StateCounts()

    /// Reads what the last commit of a store left.
    init(stored connection: Connection) throws(SQLiteError) {
        lastSequence = try connection.integer("SELECT max(sequence) FROM events") ?? 0
        indexed = try connection.integer("SELECT max(last) FROM entity_runs") ?? 0
        lastDocument = try connection.integer("SELECT max(id) FROM documents") ?? 0
        storedFilters = try connection.integer("SELECT count(*) FROM digest_filters") ?? 0
    }

    /// Takes the next sequence number.
    mutating func nextSequence() -> Int64 {
        lastSequence += 1
        return lastSequence
    }

    /// Counts documents of a batch that came to a state, or left it.
    mutating func count(_ number: Int, _ state: DocumentState, in batch: BatchKey) {
        batchCounts[batch, default: StateCounts()].add(number, to: state)
    }
}

extension StateCounts {
    /// Adds to the count of one state.
    mutating func add(_ number: Int, to state: DocumentState) {
        switch state {
        case .queued, .leased: queued += number
        case .done: done += number
        case .quarantined: quarantined += number
        }
    }
}

extension DocumentState {
    /// The number that stands for the state in tables.
    var stored: Int64 {
        switch self {
        case .queued, .leased: 0
        case .done: 1
        case .quarantined: 2
        }
    }

    /// The state that a number in a table stands for.
    init(stored: Int64) {
        switch stored {
        case 1: self = .done
        case 2: self = .quarantined
        default: self = .queued
        }
    }
}

extension EventKind {
    /// The number that stands for the kind in tables.
    var stored: Int64 {
        switch self {
        case .document: 0
        case .quarantine: 1
        case .superseded: 2
        }
    }

    /// The kind that a number in a table stands for.
    init(stored: Int64) {
        switch stored {
        case 1: self = .quarantine
        case 2: self = .superseded
        default: self = .document
        }
    }
}
