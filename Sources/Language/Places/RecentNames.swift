/// What the gazetteer said of the keys that were asked last.
///
/// A text asks for the same capitalized words again and again, and each question to the table
/// misses the cache twice; this answers most of them from a few kilobytes.
struct RecentNames {
    private struct Entry {
        var key: UInt64
        var name: Gazetteer.Name?
    }

    private static let count = 1_024

    /// No name has the key 0: keys are hashes that begin elsewhere.
    private var entries = [Entry](repeating: Entry(key: 0, name: nil), count: count)

    /// The name with this key, as the gazetteer has it.
    mutating func name(_ key: UInt64, _ gazetteer: Gazetteer) -> Gazetteer.Name? {
        // The high bits of FNV-1a are the better mixed ones.
        let place = Int(truncatingIfNeeded: key >> 32 ^ key) & (Self.count - 1)
        if entries[place].key == key { return entries[place].name }
        let name = gazetteer.name(key)
        entries[place] = Entry(key: key, name: name)
        return name
    }
}
