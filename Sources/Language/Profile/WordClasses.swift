/// Sorts single words into up to 64 classes by their token hash.
struct WordClasses: Sendable {
    private var filter = HashFilter([])
    private var hashes: [UInt32]
    private var classes: [UInt64]
    private var mask: Int
    private var used = 0

    init() {
        hashes = Array(repeating: 0, count: 256)
        classes = Array(repeating: 0, count: 256)
        mask = 255
    }

    /// Puts a word into the classes of `bits`, besides those it is in already.
    mutating func insert(_ hash: UInt32, _ bits: UInt64) {
        if used * 4 > hashes.count { grow() }
        filter.insert(hash)
        let index = slot(of: hash)
        if classes[index] == 0 { used += 1 }
        hashes[index] = hash
        classes[index] |= bits
    }

    /// The classes of the word with this hash, 0 for none.
    @inline(__always)
    subscript(hash: UInt32) -> UInt64 {
        filter.mayContain(hash) ? classes[slot(of: hash)] : 0
    }

    /// Fills `places` with the indices of the tokens in any of the classes of `bits`.
    func find(_ bits: UInt64, in tokens: [Token], into places: inout [Int]) {
        places.removeAll(keepingCapacity: true)
        let tokens = tokens.span
        for index in tokens.indices where self[tokens[index].hash] & bits != 0 {
            places.append(index)
        }
    }

    @inline(__always)
    private func slot(of hash: UInt32) -> Int {
        let mixed = UInt64(hash) &* 0x9E37_79B9_7F4A_7C15
        var index = Int(truncatingIfNeeded: mixed >> 40) & mask
        while classes[index] != 0, hashes[index] != hash { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = self
        hashes = Array(repeating: 0, count: old.hashes.count * 4)
        classes = Array(repeating: 0, count: old.classes.count * 4)
        mask = hashes.count - 1
        for index in old.hashes.indices where old.classes[index] != 0 {
            let target = slot(of: old.hashes[index])
            hashes[target] = old.hashes[index]
            classes[target] = old.classes[index]
        }
    }
}
