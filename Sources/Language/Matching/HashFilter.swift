/// Tells in one look that a hash is in no table: a bitmap of 64 Ki bits, 8 KiB.
struct HashFilter {
    private var words = [UInt64](repeating: 0, count: 1 << 10)

    init(_ hashes: some Sequence<UInt32>) {
        for hash in hashes { insert(hash) }
    }

    /// Adds a hash.
    mutating func insert(_ hash: UInt32) {
        words[Int(hash >> 22)] |= 1 << UInt64((hash >> 16) & 63)
    }

    /// Whether the hash, or one like it, was inserted.
    @inline(__always)
    func mayContain(_ hash: UInt32) -> Bool {
        words[Int(hash >> 22)] & (1 << UInt64((hash >> 16) & 63)) != 0
    }
}
