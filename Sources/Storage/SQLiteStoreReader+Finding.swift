public import Records
internal import SQLite

extension SQLiteStoreReader {
    /// The fewest hexadecimal digits that are looked up as the start of a digest.
    public static let shortestPrefix = 6

    /// Documents by digest, by a prefix of at least 6 hex digits, or by source name.
    public func find(_ words: String, limit: Int) throws(StorageError) -> [DocumentKey] {
        if let prefix = DigestPrefix(hex: words) {
            let found = try find(prefix, limit: limit)
            if !found.isEmpty { return found }
        }
        let sql = "SELECT DISTINCT document FROM sources WHERE name = ?1 LIMIT ?2"
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(words, limit)
        } read: { row in
            DocumentKey(rawValue: row.int64(at: 0))
        }
    }

    private func find(_ prefix: DigestPrefix, limit: Int) throws(StorageError) -> [DocumentKey] {
        // One after the other, the generations are ranges of the index.
        let sql = """
            WITH RECURSIVE generations(number) AS (
                SELECT 0 UNION ALL SELECT number + 1 FROM generations
                WHERE number < (SELECT max(generation) FROM digests))
            SELECT document FROM generations CROSS JOIN digests
            ON generation = number AND digest BETWEEN ?1 AND ?2 LIMIT ?3
            """
        return try rows(of: sql) { (statement) throws(SQLiteError) in
            try statement.bind(prefix.lowest, prefix.highest, limit)
        } read: { row in
            DocumentKey(rawValue: row.int64(at: 0))
        }
    }
}

/// The digests that begin with some hexadecimal digits, as a closed range.
struct DigestPrefix {
    /// The lowest of them.
    let lowest: [UInt8]
    /// The highest of them.
    let highest: [UInt8]

    /// Takes 6 to 64 hexadecimal digits; `nil` for anything else.
    init?(hex: String) {
        let count = hex.utf8.count
        let digits = 2 * DocumentID.byteCount
        guard (SQLiteStoreReader.shortestPrefix...digits).contains(count),
            let lowest = DocumentID(hex: hex + String(repeating: "0", count: digits - count)),
            let highest = DocumentID(hex: hex + String(repeating: "f", count: digits - count))
        else { return nil }
        self.lowest = lowest.bytes
        self.highest = highest.bytes
    }
}
