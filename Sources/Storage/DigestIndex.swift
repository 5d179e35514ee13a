internal import Records
internal import SQLite

/// Finds documents by their digests, at a cost that does not grow with the store.
///
/// Digests are random: in one large index every new one would change another page, and every
/// commit would write thousands. So the documents are parted by their keys into generations, each
/// with a range of the index to itself that is small while it grows; a filter in memory, two bytes
/// for a document, says of nearly all other generations that a digest is not there.
final class DigestIndex {
    private let generationSize: Int64
    private let find: Statement
    private let insert: Statement
    private let insertFilter: Statement
    /// One for each generation from 0; what was rolled back may still be in them.
    private var filters: [DigestFilter] = []

    /// Reads the filters, and makes those that are not stored from the index.
    ///
    /// - Parameters:
    ///   - generationSize: documents of one generation; a power of two, the same all through the
    ///     life of a store.
    ///   - last: the key of the newest document, 0 for none.
    init(
        _ connection: Connection, generationSize: Int, last: Int64
    ) throws(SQLiteError) {
        self.generationSize = Int64(generationSize)
        find = try connection.prepare(
            "SELECT document FROM digests WHERE generation = ?1 AND digest = ?2")
        insert = try connection.prepare("INSERT INTO digests VALUES(?1, ?2, ?3)")
        insertFilter = try connection.prepare(
            "INSERT OR REPLACE INTO digest_filters VALUES(?1, ?2)")
        for generation in 0...finished(upTo: last) {
            let stored = try Self.storedFilter(
                of: generation, on: connection, capacity: generationSize)
            if let stored {
                filters.append(stored)
            } else {
                filters.append(
                    try Self.filter(of: generation, on: connection, capacity: generationSize))
            }
        }
    }

    /// How many generations no document can be added to any more.
    func finished(upTo last: Int64) -> Int64 { last / generationSize }

    /// The document with a digest.
    func document(of digest: DocumentID) throws(SQLiteError) -> DocumentKey? {
        let key = DigestFilter.Key(digest.bytes)
        for generation in filters.indices.reversed() where filters[generation].mayHold(key) {
            try find.bind(Int64(generation), digest.bytes)
            defer { find.reset() }
            if try find.step() { return DocumentKey(rawValue: find.int64(at: 0)) }
        }
        return nil
    }

    /// Adds a document that is not there yet.
    func add(_ key: DocumentKey, _ digest: DocumentID) throws(SQLiteError) {
        let generation = Int((key.rawValue - 1) / generationSize)
        while filters.count <= generation {
            filters.append(DigestFilter(capacity: Int(generationSize)))
        }
        filters[generation].insert(DigestFilter.Key(digest.bytes))
        try insert.run(with: Int64(generation), digest.bytes, key.rawValue)
    }

    /// Stores the filter of a finished generation.
    func storeFilter(of generation: Int64) throws(SQLiteError) {
        try insertFilter.run(with: generation, filters[Int(generation)].stored)
    }

    private static func storedFilter(
        of generation: Int64, on connection: Connection, capacity: Int
    ) throws(SQLiteError) -> DigestFilter? {
        try connection.withStatement("SELECT bits FROM digest_filters WHERE generation = ?1") {
            (statement) throws(SQLiteError) in
            try statement.bind(generation)
            guard try statement.step() else { return nil }
            return DigestFilter(stored: statement.bytes(at: 0), capacity: capacity)
        }
    }

    private static func filter(
        of generation: Int64, on connection: Connection, capacity: Int
    ) throws(SQLiteError) -> DigestFilter {
        var filter = DigestFilter(capacity: capacity)
        try connection.withStatement("SELECT digest FROM digests WHERE generation = ?1") {
            (statement) throws(SQLiteError) in
            try statement.bind(generation)
            while try statement.step() { filter.insert(DigestFilter.Key(statement.bytes(at: 0))) }
        }
        return filter
    }
}
