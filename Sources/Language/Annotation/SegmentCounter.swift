/// Counts the different words of a segment of at most a hundred.
struct SegmentCounter {
    /// Hashes at or behind the place that they choose; 0 is free.
    private var slots = InlineArray<256, UInt32>(repeating: 0)
    /// How many different words there are.
    private(set) var count = 0

    /// Begins the next segment.
    mutating func removeAll() { self = SegmentCounter() }

    /// Takes a word, by its hash.
    mutating func add(_ hash: UInt32) {
        // No word may look like a free place.
        let hash = max(1, hash)
        var place = Int(hash & 0xFF)
        while slots[place] != 0 {
            if slots[place] == hash { return }
            place = (place + 1) & 0xFF
        }
        slots[place] = hash
        count += 1
    }
}
