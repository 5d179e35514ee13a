/// The words that matter to numbers, found by their tokens' hashes.
///
/// Built once from the lists of this folder; an open-addressed table whose keys stay in the cache.
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

    private let keys: [UInt32]
    private let slots: [UInt16]
    private let words: [Word]
    private let mask: Int
    private var filter = HashFilter([])
    /// Whether a number, a date or a multiple may start at a word, by its number.
    private var anchors: [Bool] = []

    init(builder: LexiconBuilder) {
        var size = 1024
        while size < builder.words.count * 4 { size *= 2 }
        var keys = [UInt32](repeating: 0, count: size)
        var slots = [UInt16](repeating: 0, count: size)
        var words = [Word()]
        for (hash, word) in builder.words {
            var slot = Int(hash) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = hash
            slots[slot] = UInt16(words.count)
            words.append(word)
        }
        self.keys = keys
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
        var slot = Int(token.hash) & mask
        while true {
            let key = keys[slot]
            if key == token.hash { return verified(slots[slot], token) }
            if key == 0 { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// What is known of the word with a number.
    @inline(__always)
    func word(_ id: UInt16) -> Word { words[Int(id)] }

    @inline(__always)
    private func verified(_ id: UInt16, _ token: Token) -> UInt16 {
        let isNonASCII = token.flags.contains(.nonASCII)
        return isNonASCII || Int32(words[Int(id)].length) == token.end - token.start ? id : 0
    }
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
