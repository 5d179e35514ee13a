/// Counts hashes and remembers where each first stood.
struct HashCounter {
    /// A counted hash.
    struct Entry {
        var count: Int32
        /// The index of its first token.
        var place: Int32
        /// How many tokens it has.
        var length: Int32

        /// The tokens of its first occurrence.
        var tokens: TokenSpan { Int(place)..<Int(place + length) }
    }

    private var index = HashIndex()
    private var entries: [Entry] = []

    /// Forgets what was counted.
    mutating func removeAll() {
        index.removeAll()
        entries.removeAll(keepingCapacity: true)
    }

    /// Counts a hash once more; hashes of different lengths are different.
    mutating func add(_ hash: UInt32, at place: Int, length: Int32 = 1) {
        let number = index.number(of: UInt64(length) << 32 | UInt64(hash))
        if number == entries.count {
            entries.append(Entry(count: 1, place: Int32(place), length: length))
        } else {
            entries[number].count += 1
        }
    }

    /// What was counted often, the most frequent and the longer first.
    func frequent(atLeast count: Int32) -> [Entry] {
        entries.filter { $0.count >= count }.sorted { left, right in
            let (first, second) = (left.count * left.length, right.count * right.length)
            return first != second ? first > second : left.place < right.place
        }
    }
}
