/// A set of words, asked by token hash.
///
/// Only hashes are compared: a foreign word that hashes like a listed one would pass, which
/// happens to about one word in ten million for lists of this size.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let slots: [UInt32]

    init(_ words: some Collection<String>) {
        var size = 8
        while size < words.count * 3 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for word in words {
            let hash = TokenHash.of(word)
            var slot = Int(hash) & (size - 1)
            while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        self.slots = slots
    }

    /// The words between the white space of a list.
    init(_ list: String) {
        self.init(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a listed word, in any case, has this hash.
    @inline(__always)
    func contains(_ hash: UInt32) -> Bool {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
