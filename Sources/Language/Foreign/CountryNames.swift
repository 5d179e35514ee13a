/// The names of countries in one language, matched in their cases too: `в России`, `Deutschlands`.
struct CountryNames {
    /// A word of a name, and what stays of it in its cases.
    private struct Word {
        var whole: String
        /// The whole word too, then with one or two vowels less.
        var stems: [String] = []
    }

    private struct Name {
        var words: [Word]
        var code: String
    }

    /// A shorter stem is shared with other words.
    private static let leastStem = 4

    private var names: [String: [Name]] = [:]
    private let endings: Set<String>
    private let prefixes: [String]

    /// The names of a table of `countries.languages`, and those that the language's words add.
    init(_ lines: [(code: String, name: String)], _ entry: LanguageEntry?) {
        endings = Set(entry?["endings"] ?? [])
        prefixes = entry?["prefixes"] ?? []
        for (code, name) in lines { add(name, code) }
        for (name, code) in entry?.valued("countries") ?? [] {
            add(name.replacing("_", with: " "), code)
        }
        for key in names.keys { names[key]?.sort { $0.words.count > $1.words.count } }
    }

    private mutating func add(_ name: String, _ code: String) {
        let text = ForeignText(name)
        let words = text.pieces.indices.compactMap { text.word($0) }
        guard let first = words.first, words.count == text.pieces.count else { return }
        let forms = words.map { Word(whole: $0, stems: stems(of: $0)) }
        names[Self.key(first), default: []].append(Name(words: forms, code: code))
    }

    private func stems(of word: String) -> [String] {
        guard !endings.isEmpty else { return [] }
        var stems: [String] = []
        var stem = word[...]
        while stem.count >= Self.leastStem, stems.count < 3 {
            stems.append(String(stem))
            guard let last = stem.last, Self.soft.contains(last) else { break }
            stem = stem.dropLast()
        }
        return stems
    }

    private static func key(_ word: String) -> String { String(word.prefix(2)) }

    /// The country that a name at a piece stands for, and the bytes of the name.
    func match(at index: Int, in text: ForeignText) -> (
        end: Int, range: Range<Offset>, code: String
    )? {
        guard isNameLike(index, text), let word = text.word(index) else { return nil }
        if let name = name(word, at: index, text) { return found(name, index, text, cut: 0) }
        for prefix in prefixes where word.hasPrefix(prefix) {
            if let name = name(String(word.dropFirst(prefix.count)), at: index, text) {
                return found(name, index, text, cut: prefix.utf8.count)
            }
        }
        return nil
    }

    private func found(
        _ name: Name, _ index: Int, _ text: ForeignText, cut: Int
    ) -> (end: Int, range: Range<Offset>, code: String) {
        let end = index + name.words.count
        let range = text.range(index..<end)
        return (end, Offset(range.lowerBound.index + cut)..<range.upperBound, name.code)
    }

    private func name(_ first: String, at index: Int, _ text: ForeignText) -> Name? {
        names[Self.key(first)]?.first { name in
            isForm(first, name.words[0])
                && name.words.indices.dropFirst().allSatisfy { place in
                    isForm(text.word(index + place) ?? "", name.words[place])
                }
                && isWhole(index..<index + name.words.count, text)
        }
    }

    private func isForm(_ word: String, _ name: Word) -> Bool {
        word == name.whole
            || name.stems.contains { stem in
                word.hasPrefix(stem) && endings.contains(String(word.dropFirst(stem.count)))
            }
    }

    /// Whether a word may begin a name: with a capital where its script has them.
    private func isNameLike(_ index: Int, _ text: ForeignText) -> Bool {
        guard text.kind(index) == .word, let scalar = Unicode.Scalar(text.pieces[index].scalar)
        else { return false }
        if scalar.properties.isLowercase { return false }
        let before = text.word(index - 1).map { $0 == "de" ? text.word(index - 2) : $0 } ?? nil
        return before.map { !Self.renewing.contains($0) } ?? true
    }

    /// Whether a name ends where a word does. Korean glues only its particles behind a name.
    private func isWhole(_ run: Range<Int>, _ text: ForeignText) -> Bool {
        guard text.isWhole(run) else { return false }
        guard Script.of(text.pieces[run.lowerBound].scalar) == .hangul else { return true }
        if text.kind(run.lowerBound - 1) == .word, text.isGlued(run.lowerBound) { return false }
        var rest = ""
        var index = run.upperBound
        while text.kind(index) == .word, text.isGlued(index), let sign = text.word(index) {
            rest += sign
            index += 1
        }
        return rest.isEmpty || endings.contains(rest)
    }

    /// Letters at the end of a word that give way to others in its cases.
    private static let soft = Set("аяоеыьйиіїуюaeiouyąęáéíóúýěāēīūăαηος")
    /// Before a country's name they make another one: Nuevo México, Ciudad de México.
    private static let renewing: Set<String> = [
        "nuevo", "nueva", "novo", "nova", "nouveau", "nouvelle", "nuovo", "new", "neu", "ciudad",
        "cidade", "golfo",
    ]
}

extension ForeignText {
    /// The pieces of a name.
    init(_ name: String) {
        let text = Array(name.utf8)
        self.init(text: text, pieces: ForeignLexer.pieces(of: text, in: 0..<text.count))
    }
}
