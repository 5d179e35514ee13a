internal import LZ4
internal import SQLite

extension Statement {
    /// Reads an annotation from a column and its size from the next one; NULL gives no bytes.
    func annotation(at column: Int32) throws(SQLiteError) -> [UInt8] {
        let size = Int(int64(at: column + 1))
        let annotation = withBytes(at: column) { stored -> [UInt8]? in
            if stored.count == size { return bytes(at: column) }
            return LZ4Block.expand(stored, count: size)
        }
        guard let annotation else {
            throw SQLiteError(code: .corrupt, message: "an annotation cannot be expanded")
        }
        return annotation
    }
}
