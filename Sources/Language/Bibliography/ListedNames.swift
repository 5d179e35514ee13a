/// The names of authors and bodies in the reference list, each with its year.
///
/// They tell that `The World Bank (2011) later said` cites, though no word around it does.
struct ListedNames: Sendable {
    private var keys: Set<UInt64> = []
    /// So many words of an entry's names are listed.
    private static let wordLimit = 24

    /// No names.
    init() {}

    /// The names in a document's entries.
    init(_ document: AnnotatedDocument) {
        for entry in document.bibliography {
            guard let year = entry.parts.year?.value else { continue }
            let names = entry.parts.names
            for index in names.prefix(Self.wordLimit) where document.tokens[index].kind == .word {
                keys.insert(Self.key(document.tokens[index].hash, year))
            }
            let acronyms = [entry.parts.acronym, WorkWords.acronym(of: names, document)]
            for acronym in acronyms { acronym.map { _ = keys.insert(Self.key($0, year)) } }
        }
    }

    /// Whether there are none.
    var isEmpty: Bool { keys.isEmpty }

    /// Whether an entry with a year has a word among its names.
    func has(_ word: UInt32, year: Int) -> Bool { keys.contains(Self.key(word, year)) }

    private static func key(_ word: UInt32, _ year: Int) -> UInt64 {
        UInt64(year) << 32 | UInt64(word)
    }
}
