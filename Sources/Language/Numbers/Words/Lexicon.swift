/// The words that matter to numbers, found by their tokens' hashes.
///
/// Built once from the lists of this folder; an open-addressed table, small enough for the cache,
/// in which one look tells whether a word is listed.
struct Lexicon: Sendable {
    /// What is known of one word; values that its roles do not use are 0.
    struct Word: Sendable {
        var roles: WordRoles = []
        /// What it does in a sentence.
        var grammar: GrammarRoles = []
        /// The value of a number word, the power of ten of a scale, the denominator of a fraction.
        var number: Int16 = 0
        /// The month, weekday, or index into `periodNames`.
        var calendar: UInt8 = 0
        /// Index into `CurrencyTable.groups` for a currency's word.
        var currency: UInt8 = 0
        /// Index into `CurrencyTable.groups` for an adjective.
        var adjective: UInt8 = 0
        /// Index into `CurrencyTable.codes` for a code or short form.
        var code: UInt8 = 0
        /// Index into `CurrencyTable.codes` for letters glued to a dollar sign.
        var dollar: UInt8 = 0
        /// The bytes of the word, to tell it from another of the same hash.
        var length: UInt8 = 0
    }

    /// The names that `per` is given, by `Word.calendar`.
    static let periodNames = [
        "", "year", "month", "week", "day", "hour", "quarter", "night", "minute", "decade",
    ]

    static let english = Lexicon(builder: LexiconBuilder.english())

    /// A word in the table; `id` is 0 in a free place.
    private struct Slot {
        var hash: UInt32 = 0
        var id: UInt16 = 0
        var length: UInt8 = 0
    }

    private let slots: [Slot]
    private let words: [Word]
    private let mask: Int
    private var filter = HashFilter([])
    /// Whether a number, a date or a multiple may start at a word, by its number.
    private var anchors: [Bool] = []

    init(builder: LexiconBuilder) {
        var size = 1024
        while size < builder.words.count * 2 { size *= 2 }
        var slots = [Slot](repeating: Slot(), count: size)
        var words = [Word()]
        for (hash, word) in builder.words {
            var place = Int(hash) & (size - 1)
            while slots[place].id != 0 { place = (place + 1) & (size - 1) }
            slots[place] = Slot(hash: hash, id: UInt16(words.count), length: word.length)
            words.append(word)
        }
        self.slots = slots
        self.words = words
        mask = size - 1
        filter = HashFilter(builder.words.keys)
        anchors = words.map { !$0.roles.isDisjoint(with: .anchors) }
    }

    /// Whether a number, a date or a multiple may start at the word with a number.
    @inline(__always)
    func isAnchor(_ id: UInt16) -> Bool { anchors[Int(id)] }

    /// The number of a word, 0 for one that is not listed.
    @inline(__always)
    func id(of token: Token) -> UInt16 {
        filter.mayContain(token.hash) ? found(token) : 0
    }

    private func found(_ token: Token) -> UInt16 {
        var place = Int(token.hash) & mask
        while true {
            let slot = slots[place]
            if slot.id == 0 { return 0 }
            if slot.hash == token.hash {
                let isSame =
                    token.flags.contains(.nonASCII)
                    || Int32(slot.length) == token.end - token.start
                return isSame ? slot.id : 0
            }
            place = (place + 1) & mask
        }
    }

    /// What is known of the word with a number.
    @inline(__always)
    func word(_ id: UInt16) -> Word { words[Int(id)] }
}

/// Gathers words from lists, each under all its roles.
struct LexiconBuilder {
    fileprivate(set) var words: [UInt32: Lexicon.Word] = [:]

    /// Adds every word of a white-space separated list.
    mutating func add(_ list: String, _ roles: WordRoles) {
        for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            insert(String(word)!) { $0.roles.formUnion(roles) }
        }
    }

    /// Adds every word of a list with what it does in a sentence.
    mutating func add(_ list: String, _ grammar: GrammarRoles) {
        for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            insert(String(word)!) { $0.grammar.formUnion(grammar) }
        }
    }

    /// Adds every `word:value` of a list; `set` stores the value.
    mutating func add(
        valued list: String, _ roles: WordRoles, _ set: (inout Lexicon.Word, String) -> Void
    ) {
        for pair in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let colon = pair.lastIndex(of: UInt8(ascii: ":")) else { continue }
            insert(String(pair[..<colon])!) { word in
                word.roles.formUnion(roles)
                set(&word, String(pair[pair.index(after: colon)...])!)
            }
        }
    }

    /// Changes what is known of one word.
    mutating func insert(_ word: String, _ change: (inout Lexicon.Word) -> Void) {
        let hash = TokenHash.of(word)
        var entry = words[hash] ?? Lexicon.Word()
        entry.length = UInt8(truncatingIfNeeded: word.utf8.count)
        change(&entry)
        words[hash] = entry
    }
}
