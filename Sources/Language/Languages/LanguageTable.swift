/// The words and letters that tell languages of one alphabet apart.
///
/// A language that has words is a bit of a 64-bit mask, by its place in the file, English first.
struct LanguageTable: Sendable {
    /// A set of languages; two further bits are the signs of words that do not speak against
    /// English, or not everywhere.
    typealias Mask = UInt64

    /// The table compiled into the program.
    static let standard = LanguageTable(LanguageFile.parse(EmbeddedFiles.languageWords()))

    static let english: Mask = 1
    static let unsure: Mask = 1 << 63
    static let particle: Mask = 1 << 62
    /// Both signs.
    static let signs = unsure | particle

    /// Every language of the file, those without words last.
    let entries: [LanguageEntry]
    /// The languages that have words and are written in each script.
    private(set) var families = [Mask](repeating: 0, count: Script.allCases.count)
    private var keys: [UInt32]
    private var masks: [Mask]
    private var filter = HashFilter([])
    private var letterMasks: [UInt32: Mask] = [:]

    init(_ entries: [LanguageEntry]) {
        self.entries = entries
        let worded = entries.prefix { !$0["words"].isEmpty }
        precondition(worded.count < 62, "a mask has no room for more languages")
        var size = 1024
        while size < 3 * worded.reduce(0, { $0 + $1["words"].count + $1["topics"].count }) {
            size *= 2
        }
        keys = [UInt32](repeating: 0, count: size)
        masks = [Mask](repeating: 0, count: size)
        for (index, entry) in worded.enumerated() { add(entry, 1 << Mask(index)) }
    }

    private mutating func add(_ entry: LanguageEntry, _ bit: Mask) {
        for word in entry["words"] + entry["topics"] { insert(TokenHash.of(word), bit) }
        for word in entry["unsure"] { insert(TokenHash.of(word), Self.unsure) }
        for word in entry["particles"] { insert(TokenHash.of(word), Self.particle) }
        for letter in entry["letters"] {
            for scalar in letter.unicodeScalars { letterMasks[scalar.value, default: 0] |= bit }
        }
        let first = entry["words"].first?.unicodeScalars.first
        guard let first, let script = Script.of(first.value) else { return }
        families[Int(script.rawValue)] |= bit
    }

    private mutating func insert(_ hash: UInt32, _ bit: Mask) {
        filter.insert(hash)
        var slot = Int(hash) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = hash
        masks[slot] |= bit
    }

    /// The languages that have a word, by its hash.
    @inline(__always)
    func languages(ofWord hash: UInt32) -> Mask {
        filter.mayContain(hash) ? found(hash) : 0
    }

    private func found(_ hash: UInt32) -> Mask {
        var slot = Int(hash) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == hash { return masks[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return 0
    }

    /// Whether a word with these languages speaks against English, given the token behind it.
    @inline(__always)
    func speaksAgainstEnglish(_ mask: Mask, before next: Token?) -> Bool {
        guard mask & (Self.english | Self.unsure) == 0, mask != 0 else { return false }
        return mask & Self.particle == 0 || isOtherWord(next)
    }

    /// Whether a token is a word in small letters that English does not have, as far as is known.
    private func isOtherWord(_ token: Token?) -> Bool {
        guard let token, token.kind == .word, !token.flags.contains(.capitalized) else {
            return false
        }
        return languages(ofWord: token.hash) & (Self.english | Self.signs) == 0
    }

    /// The languages that have a letter which few others of its alphabet have.
    func languages(ofLetter scalar: UInt32) -> Mask { letterMasks[scalar] ?? 0 }

    /// The language with a code.
    func entry(of code: String) -> LanguageEntry? { entries.first { $0.code == code } }
}
