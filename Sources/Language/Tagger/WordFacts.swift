/// What a large body of text tells of a word, in 32 bits.
package struct WordFacts: Equatable, Sendable {
    /// The packed facts; 0 is a word of which nothing is known.
    package var rawValue: UInt32

    /// Facts as they are packed.
    package init(rawValue: UInt32 = 0) { self.rawValue = rawValue }

    /// The fine cluster of the word, from 1; 0 for none.
    package var cluster: UInt32 {
        get { rawValue & 0x7FF }
        set { rawValue = rawValue & ~0x7FF | newValue & 0x7FF }
    }

    /// The coarse cluster of the word, from 1; 0 for none.
    package var coarseCluster: UInt32 {
        get { rawValue >> 11 & 0x7F }
        set { rawValue = rawValue & ~(0x7F << 11) | (newValue & 0x7F) << 11 }
    }

    /// How often the word is written small where it need not have a capital: 1 (never) to 7.
    package var smallness: UInt32 {
        get { rawValue >> 18 & 7 }
        set { rawValue = rawValue & ~(7 << 18) | (newValue & 7) << 18 }
    }

    /// What names the word stood in, by an earlier model's reading of the text: a class, or 0.
    package var nameClass: UInt32 {
        get { rawValue >> 21 & 0x3F }
        set { rawValue = rawValue & ~(0x3F << 21) | (newValue & 0x3F) << 21 }
    }

    /// Whether the word, written small, may stand inside a name.
    package var isLink: Bool {
        get { rawValue & Self.linkBit != 0 }
        set { set(Self.linkBit, newValue) }
    }

    /// Whether the word, written small, may start a name.
    package var isStarter: Bool {
        get { rawValue & Self.starterBit != 0 }
        set { set(Self.starterBit, newValue) }
    }

    /// Whether the word stands in no name though it often has a capital: `The`, `However`.
    package var isPlain: Bool {
        get { rawValue & Self.plainBit != 0 }
        set { set(Self.plainBit, newValue) }
    }

    private static let linkBit: UInt32 = 1 << 27
    private static let starterBit: UInt32 = 1 << 28
    private static let plainBit: UInt32 = 1 << 29

    private mutating func set(_ bit: UInt32, _ value: Bool) {
        rawValue = value ? rawValue | bit : rawValue & ~bit
    }
}

/// Facts by word, asked by token hash: an open table, each slot a hash and its facts.
package struct WordTable: Sendable {
    /// Hash and facts in turn; a power of two of pairs, hash 0 is empty.
    package private(set) var slots: [UInt32]

    /// A table with room for words.
    package init(words: [UInt32: WordFacts] = [:]) {
        var size = 16
        while size < words.count * 8 / 5 { size *= 2 }
        slots = [UInt32](repeating: 0, count: 2 * size)
        for (hash, facts) in words.sorted(by: { $0.key < $1.key }) where hash != 0 {
            var slot = Int(hash) & (size - 1)
            while slots[2 * slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[2 * slot] = hash
            slots[2 * slot + 1] = facts.rawValue
        }
    }

    /// All words with their facts.
    package var words: [UInt32: WordFacts] {
        var words: [UInt32: WordFacts] = [:]
        for slot in 0..<slots.count / 2 where slots[2 * slot] != 0 {
            words[slots[2 * slot]] = WordFacts(rawValue: slots[2 * slot + 1])
        }
        return words
    }

    /// A table as it was packed.
    init(slots: [UInt32]) { self.slots = slots }

    /// Asks for the facts of a word, which will be read soon.
    @inline(__always)
    func prefetch(hash: UInt32) {
        let place = 2 * (Int(hash) & (slots.count / 2 - 1))
        unsafe slots.withUnsafeBytes {
            unsafe Prefetch.line(at: $0.baseAddress! + place * MemoryLayout<UInt32>.size)
        }
    }

    /// The facts of the word with this hash.
    @inline(__always)
    package subscript(hash: UInt32) -> WordFacts {
        let mask = slots.count / 2 - 1
        var slot = Int(hash) & mask
        while true {
            let found = slots[2 * slot]
            if found == hash { return WordFacts(rawValue: slots[2 * slot + 1]) }
            if found == 0 { return WordFacts() }
            slot = (slot + 1) & mask
        }
    }
}
