internal import SQLite

/// A claim of some document of a batch, in the wording of its text.
public struct SummaryClaim: Sendable, Equatable {
    public var source: String
    public var value: Double?
    public var low: Double?
    public var high: Double?
    public var from: Double?
    public var to: Double?
    public var unit: String
    public var comparator: String
    public var population: String?
    public var attribution: String?
    public var place: String?
    public var year: Int?
}

/// How often an entity is named in a batch.
public struct SummaryEntity: Sendable, Equatable {
    public var type: String
    /// The wording of one of its mentions.
    public var name: String
    public var documents: Int
    public var mentions: Int
}

extension SQLiteStoreReader {
    /// The findings of a batch's documents, as ranges of finding ids.
    private static let scope = """
        WITH scope(first, last, source) AS (
            SELECT r.sequence << 20, (r.sequence << 20) + 1048575, min(s.name)
            FROM batches b JOIN sources s ON s.batch = b.id
            JOIN documents d ON d.id = s.document JOIN results r ON r.sequence = d.outcome
            WHERE b.name = ?1 GROUP BY r.sequence)
        """

    /// The claims of a batch that say most: those with a population and a source come first, and
    /// no document fills the list alone.
    public func mainClaims(ofBatch name: String, limit: Int) throws(StorageError) -> [SummaryClaim]
    {
        let sql = """
            \(Self.scope), ranked AS (
                SELECT scope.source, c.*, (c.population IS NOT NULL) * 2
                    + (c.attribution IS NOT NULL) * 2 + (c.unit <> 'count')
                    + (c.comparator <> '=') AS weight
                FROM scope JOIN statistics c ON c.id BETWEEN scope.first AND scope.last)
            SELECT source, value, low, high, "from", "to", unit, comparator, population,
                attribution, place, last_year,
                row_number() OVER (PARTITION BY source ORDER BY weight DESC, id) AS turn
            FROM ranked ORDER BY turn, weight DESC, id LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(name, limit)
        } read: { row in
            SummaryClaim(
                source: row.string(at: 0), value: row.optionalDouble(at: 1),
                low: row.optionalDouble(at: 2), high: row.optionalDouble(at: 3),
                from: row.optionalDouble(at: 4), to: row.optionalDouble(at: 5),
                unit: row.string(at: 6), comparator: row.string(at: 7),
                population: row.optionalString(at: 8), attribution: row.optionalString(at: 9),
                place: row.optionalString(at: 10),
                year: row.optionalInt64(at: 11).map { Int($0) })
        }
    }

    /// The entities of a batch that are named most, best first.
    public func mainEntities(
        ofBatch name: String, types: [String], limit: Int
    ) throws(StorageError) -> [SummaryEntity] {
        let wanted = types.map { "'\($0)'" }.joined(separator: ",")
        let sql = """
            \(Self.scope)
            SELECT e.type, min(e.name), count(*), sum(e.mentions) AS total
            FROM scope JOIN entities e ON e.id BETWEEN scope.first AND scope.last
            WHERE e.type IN (\(wanted)) GROUP BY e.type, coalesce(e.norm, lower(e.name))
            ORDER BY total DESC, e.type LIMIT ?2
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(name, limit)
        } read: { row in
            SummaryEntity(
                type: row.string(at: 0), name: row.string(at: 1),
                documents: Int(row.int64(at: 2)), mentions: Int(row.int64(at: 3)))
        }
    }

    /// How many of a batch's documents are in each language other than English, most first.
    public func otherLanguages(
        ofBatch name: String
    ) throws(StorageError) -> [(language: String, documents: Int)] {
        let sql = """
            \(Self.scope) SELECT l.language, count(*) FROM scope
            JOIN languages l ON l.sequence = scope.first >> 20
            GROUP BY l.language ORDER BY 2 DESC, 1
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(name)
        } read: { row in
            (row.string(at: 0), Int(row.int64(at: 1)))
        }
    }

    /// How many entities, statistics and relations a batch's documents have.
    public func findingCounts(
        ofBatch name: String
    ) throws(StorageError) -> (entities: Int, statistics: Int, relations: Int) {
        let tables = ["entities", "statistics", "relations"].map { table in
            """
            (SELECT count(*) FROM scope
             JOIN \(table) t ON t.id BETWEEN scope.first AND scope.last)
            """
        }
        let sql = "\(Self.scope) SELECT \(tables.joined(separator: ", "))"
        let found = try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(name)
        } read: { row in
            (Int(row.int64(at: 0)), Int(row.int64(at: 1)), Int(row.int64(at: 2)))
        }
        return found.first ?? (0, 0, 0)
    }
}
