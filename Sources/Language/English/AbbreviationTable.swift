/// Finds by hash how a word behaves before a period.
struct AbbreviationTable {
    /// What the period after a word may be.
    enum Use: UInt8 {
        /// Part of the word, and the sentence goes on.
        case within
        /// Part of the word if a number follows.
        case beforeNumber
        /// Part of the word; the sentence may end with it.
        case either
    }

    /// The most letters that a listed word has.
    static let longest = 6

    private struct Entry {
        var use: Use
        /// Whether the listed word begins with a capital; small text does not match it then.
        var isCapitalized: Bool
    }

    private let entries: [UInt32: [Entry]]
    private let filter: HashFilter

    init() {
        var entries: [UInt32: [Entry]] = [:]
        let lists: [([String], Use)] = [
            (Abbreviations.titles, .within), (Abbreviations.links, .within),
            (Abbreviations.beforeNumber, .beforeNumber), (Abbreviations.either, .either),
        ]
        for (words, use) in lists {
            for word in words {
                let isCapitalized = word.utf8.first.map { ByteClass.of($0) == .upper } ?? false
                entries[TokenHash.of(word), default: []].append(
                    Entry(use: use, isCapitalized: isCapitalized))
            }
        }
        self.entries = entries
        filter = HashFilter(entries.keys)
    }

    /// How a word that hashes to `hash` behaves; nil if it is no abbreviation.
    func use(of hash: UInt32, isCapitalized: Bool) -> Use? {
        guard filter.mayContain(hash), let found = entries[hash] else { return nil }
        return found.first { !$0.isCapitalized || isCapitalized }?.use
    }

    /// All ways in which it may behave, `beforeNumber` aside, as the word is written here.
    func mayEndSentence(_ hash: UInt32) -> Bool {
        guard let found = entries[hash] else { return true }
        return found.contains { $0.use != .within }
    }
}
