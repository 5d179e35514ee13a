/// Counts hashes in an open-addressing table that is cleared, not freed, between documents.
struct HashCounter {
    /// A counted hash and where it first stood.
    struct Entry {
        var hash: UInt32
        var count: Int32
        /// The index of its first token.
        var place: Int
        /// How many tokens it has.
        var length: Int
    }

    private static let empty = Int32(-1)
    private var slots = [Int32](repeating: empty, count: 1_024)
    private var entries: [Entry] = []

    mutating func removeAll() {
        if entries.count * 8 > slots.count {
            for index in slots.indices { slots[index] = Self.empty }
        } else {
            for entry in entries { clear(entry.hash) }
        }
        entries.removeAll(keepingCapacity: true)
    }

    /// Empties the run of slots that a hash may stand in.
    private mutating func clear(_ hash: UInt32) {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != Self.empty {
            slots[slot] = Self.empty
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// How many different hashes were counted.
    var count: Int { entries.count }

    /// Counts a hash once more.
    mutating func add(_ hash: UInt32, at place: Int, length: Int = 1) {
        if entries.count * 2 >= slots.count { grow() }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != Self.empty {
            let index = Int(slots[slot])
            if entries[index].hash == hash, entries[index].length == length {
                entries[index].count += 1
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(hash: hash, count: 1, place: place, length: length))
    }

    /// What was counted often, the most frequent and the longer first.
    func frequent(atLeast count: Int32) -> [Entry] {
        entries.filter { $0.count >= count }.sorted { left, right in
            let (first, second) = (
                left.count * Int32(left.length), right.count * Int32(right.length)
            )
            return first != second ? first > second : left.place < right.place
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: Self.empty, count: 2 * slots.count)
        for index in entries.indices {
            var slot = Int(entries[index].hash) & (slots.count - 1)
            while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
