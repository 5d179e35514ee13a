/// Finds the entries of a document's lists by how they are called.
///
/// Every beginning of an entry's names, title and publication is a key, so that a citation finds
/// what it names in one look, however many entries there are.
struct EntryIndex {
    /// What the words of a key are.
    enum Role: UInt64, CaseIterable {
        case author = 1
        case title, container, number
    }

    /// So many words of a name or title are looked up.
    static let wordLimit = 6
    /// A name that more entries share tells none of them.
    static let sharedLimit = 32

    private struct Node {
        var entry: Int32
        var next: Int32
    }

    private var keys = HashIndex()
    /// For each key its last node, -1 for none.
    private var last: [Int32] = []
    private var nodes: [Node] = []

    /// Forgets all entries.
    mutating func removeAll() {
        keys.removeAll()
        last.removeAll(keepingCapacity: true)
        nodes.removeAll(keepingCapacity: true)
    }

    /// Makes an entry known under all beginnings of some words, and with each for its year.
    mutating func add(
        _ entry: Int, _ words: some Collection<UInt32>, _ role: Role, list: Int, year: Int? = nil
    ) {
        var key = Self.key(list, role)
        for word in words.prefix(Self.wordLimit) {
            key = Self.added(UInt64(word), to: key)
            add(entry, key)
            if let year { add(entry, Self.dated(key, year)) }
        }
    }

    /// Makes an entry known by its number.
    mutating func add(_ entry: Int, number: Int, list: Int) {
        add(entry, Self.added(UInt64(number), to: Self.key(list, .number)))
    }

    /// The entries whose names, title or publication begin with some words; none if too many do.
    func entries(
        _ words: some Collection<UInt32>, _ role: Role, list: Int, year: Int? = nil
    ) -> [Int] {
        guard !words.isEmpty else { return [] }
        var key = Self.key(list, role)
        for word in words.prefix(Self.wordLimit) { key = Self.added(UInt64(word), to: key) }
        return entries(year.map { Self.dated(key, $0) } ?? key)
    }

    /// The entry with a number, if one alone has it.
    func entry(number: Int, list: Int) -> Int? {
        let found = entries(Self.added(UInt64(number), to: Self.key(list, .number)))
        return found.count == 1 ? found[0] : nil
    }

    private mutating func add(_ entry: Int, _ key: UInt64) {
        let number = keys.number(of: key)
        if number == last.count { last.append(-1) }
        let next = last[number]
        if next >= 0, nodes[Int(next)].entry == entry { return }
        last[number] = Int32(nodes.count)
        nodes.append(Node(entry: Int32(entry), next: next))
    }

    private func entries(_ key: UInt64) -> [Int] {
        guard let number = keys.knownNumber(of: key) else { return [] }
        var found: [Int] = []
        var node = last[number]
        while node >= 0 {
            guard found.count < Self.sharedLimit else { return [] }
            found.append(Int(nodes[Int(node)].entry))
            node = nodes[Int(node)].next
        }
        return found
    }

    private static func key(_ list: Int, _ role: Role) -> UInt64 {
        added(UInt64(list), to: added(role.rawValue, to: 0xCBF2_9CE4_8422_2325))
    }

    private static func dated(_ key: UInt64, _ year: Int) -> UInt64 {
        added(UInt64(year) | 1 << 32, to: key)
    }

    private static func added(_ value: UInt64, to key: UInt64) -> UInt64 {
        let mixed = (key ^ value) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}
