/// Numbers 64-bit keys from 0 in the order of their first appearance, for one document at a time.
///
/// An open-addressing table that serves one document after the other: forgetting what it holds
/// costs nothing, since places of earlier documents count as free. A document uses only as much of
/// the table as its own keys need, so that a small one finds its part in the cache though a large
/// one came before it. Keys are hashes, and hashes of 64 bits that are equal are taken for the
/// same thing.
struct HashIndex {
    private struct Slot {
        var key: UInt64 = 0
        var document: UInt32 = 0
        var number: Int32 = 0
    }

    private static let smallest = 256
    private var slots = [Slot](repeating: Slot(), count: smallest)
    /// How much of the table the document uses, a power of two, less one.
    private var mask = smallest - 1
    private var document: UInt32 = 1

    /// How many different keys there are.
    private(set) var count = 0

    /// Forgets all keys.
    mutating func removeAll() {
        count = 0
        mask = Self.smallest - 1
        begin()
    }

    /// Makes all places free.
    private mutating func begin() {
        document &+= 1
        guard document == 0 else { return }
        for place in slots.indices { slots[place] = Slot() }
        document = 1
    }

    /// The number of a key; a new one gets the next number, which is `count` before the call.
    mutating func number(of key: UInt64) -> Int {
        if count * 2 > mask { grow() }
        let place = place(of: key)
        if slots[place].document == document { return Int(slots[place].number) }
        slots[place] = Slot(key: key, document: document, number: Int32(count))
        count += 1
        return count - 1
    }

    /// The number of a key, nil if it has none.
    func knownNumber(of key: UInt64) -> Int? {
        let slot = slots[place(of: key)]
        return slot.document == document ? Int(slot.number) : nil
    }

    /// Where a key stands, or the free place where it belongs.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place].document == document, slots[place].key != key {
            place = (place + 1) & mask
        }
        return place
    }

    /// Spreads the document's keys over twice as many places.
    private mutating func grow() {
        let known = slots[...mask].filter { $0.document == document }
        begin()
        mask = 2 * mask + 1
        if mask >= slots.count {
            slots += repeatElement(Slot(), count: mask + 1 - slots.count)
        }
        for slot in known {
            slots[place(of: slot.key)] = Slot(
                key: slot.key, document: document, number: slot.number)
        }
    }
}
