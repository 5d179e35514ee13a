/// Numbers the features that are worth a weight.
struct FeatureIndex {
    /// The hash of each feature, by its number.
    private(set) var hashes: [UInt64] = []
    private var slots: [UInt32]
    private let mask: Int

    /// The number that stands for a feature without one.
    static let none = UInt32.max

    /// Numbers the features whose uses weigh so much in all; a use that is not wanted weighs 0.
    init(_ all: [UInt64], minimum: UInt8, weight: (Int) -> UInt8) {
        let size = 1 << 27
        var counts = [UInt8](repeating: 0, count: size)
        for place in all.indices where all[place] != 0 {
            let slot = Int(truncatingIfNeeded: all[place] >> 20) & (size - 1)
            counts[slot] = min(200, counts[slot] + weight(place))
        }
        slots = [UInt32](repeating: Self.none, count: 1 << 24)
        mask = slots.count - 1
        for place in all.indices where all[place] != 0 && weight(place) > 0 {
            let slot = Int(truncatingIfNeeded: all[place] >> 20) & (size - 1)
            if counts[slot] >= minimum { insert(all[place]) }
        }
    }

    private mutating func insert(_ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash >> 30) & mask
        while slots[slot] != Self.none {
            if hashes[Int(slots[slot])] == hash { return }
            slot = (slot + 1) & mask
        }
        precondition(hashes.count < mask / 4 * 3, "more features than the index has room for")
        slots[slot] = UInt32(hashes.count)
        hashes.append(hash)
    }

    /// The number of a feature, or `none`.
    @inline(__always)
    func number(of hash: UInt64) -> UInt32 {
        var slot = Int(truncatingIfNeeded: hash >> 30) & mask
        while slots[slot] != Self.none {
            if hashes[Int(slots[slot])] == hash { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return Self.none
    }
}
