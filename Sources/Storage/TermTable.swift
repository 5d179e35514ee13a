/// Numbers byte strings from 0 in the order of their first appearance.
///
/// Open addressing over one arena: a look-up allocates nothing, and most of what a run of
/// documents names has been seen before.
struct TermTable {
    private struct Entry {
        var start: Int
        var end: Int
        var hash: UInt64
    }

    private var arena: [UInt8] = []
    private var entries: [Entry] = []
    /// Indices into `entries`, -1 where free; a power of two, at most half full.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// How many there are.
    var count: Int { entries.count }

    /// The bytes of a number.
    func bytes(of number: Int) -> ArraySlice<UInt8> {
        arena[entries[number].start..<entries[number].end]
    }

    /// The number of some bytes, a new one if they are new.
    mutating func number(of bytes: Span<UInt8>) -> Int {
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if entries[number].hash == hash, equals(entries[number], bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let start = arena.count
        for index in bytes.indices { arena.append(bytes[index]) }
        entries.append(Entry(start: start, end: arena.count, hash: hash))
        slots[slot] = Int32(entries.count - 1)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    /// The numbers in the order of their bytes.
    func sorted() -> [Int] {
        // Eight bytes at once decide nearly every comparison.
        let keys = entries.indices.map { (prefix: prefix(of: entries[$0]), number: $0) }
        return keys.sorted { first, second in
            if first.prefix != second.prefix { return first.prefix < second.prefix }
            return bytes(of: first.number).lexicographicallyPrecedes(bytes(of: second.number))
        }.map(\.number)
    }

    private func prefix(of entry: Entry) -> UInt64 {
        (0..<8).reduce(0) { prefix, place in
            let index = entry.start + place
            return prefix << 8 | (index < entry.end ? UInt64(arena[index]) : 0)
        }
    }

    private func equals(_ entry: Entry, _ bytes: Span<UInt8>) -> Bool {
        guard entry.end - entry.start == bytes.count else { return false }
        for index in bytes.indices where arena[entry.start + index] != bytes[index] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a, with its high bits folded into the low ones that choose the slot.
    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }
}
