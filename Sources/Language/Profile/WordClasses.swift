/// Sorts single words into up to 64 classes by their token hash.
struct WordClasses: Sendable {
    private var filter = HashFilter([])
    /// A word and the number of its classes in `sets`; 0 is a free place.
    private struct Slot {
        var hash: UInt32 = 0
        var set: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 256)
    /// Every combination of classes that some word is in; the first one is none.
    private var sets: [UInt64] = [0]
    private var used = 0

    init() {}

    /// Puts a word into the classes of `bits`, besides those it is in already.
    mutating func insert(_ hash: UInt32, _ bits: UInt64) {
        if used * 2 > slots.count { grow() }
        filter.insert(hash)
        let place = place(of: hash)
        if slots[place].set == 0 { used += 1 }
        slots[place] = Slot(hash: hash, set: number(of: sets[Int(slots[place].set)] | bits))
    }

    /// The classes of the word with this hash, 0 for none.
    @inline(__always)
    subscript(hash: UInt32) -> UInt64 {
        filter.mayContain(hash) ? sets[Int(slots[place(of: hash)].set)] : 0
    }

    /// Fills `places` with the indices of the tokens in any of the classes of `bits`.
    func find(_ bits: UInt64, in tokens: [Token], into places: inout [Int]) {
        places.removeAll(keepingCapacity: true)
        let tokens = tokens.span
        for index in tokens.indices where self[tokens[index].hash] & bits != 0 {
            places.append(index)
        }
    }

    private mutating func number(of set: UInt64) -> UInt32 {
        if let number = sets.firstIndex(of: set) { return UInt32(number) }
        sets.append(set)
        return UInt32(sets.count - 1)
    }

    @inline(__always)
    private func place(of hash: UInt32) -> Int {
        let mixed = UInt64(hash) &* 0x9E37_79B9_7F4A_7C15
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: mixed >> 40) & mask
        while slots[place].set != 0, slots[place].hash != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.set != 0 { slots[place(of: slot.hash)] = slot }
    }
}
