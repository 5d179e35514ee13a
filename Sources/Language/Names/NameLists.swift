/// Words that make names of instruments, bodies and events, and such names themselves.
struct NameLists: Sendable {
    /// A list in the file; the raw value is the section's name.
    enum Section: String, CaseIterable {
        case lawHeads = "law heads"
        case lawHeadsAlone = "law heads alone"
        case lawsHidden = "laws hidden"
        case lawParts = "law parts"
        case lawBodies = "law bodies"
        case laws
        case headsFirst = "organization heads first"
        case headsLast = "organization heads last"
        case headsAlone = "organization heads alone"
        case notFirst = "organization words not first"
        case organizations
        case eventHeads = "event heads"
        case titleHeads = "title heads"
        case capitals
        case noBodies = "acronyms of no body"
    }

    /// The single words of each section, by the bit of its place in `Section.allCases`.
    private(set) var words = WordClasses()
    /// For each section what finds its phrases; names in capitals throughout match only so.
    private var phrases: [PhraseMatcher]
    /// For each section the keys of its single words.
    private var keys: [[UInt32: String]]

    private init() {
        phrases = Section.allCases.map { _ in PhraseMatcher(entries: []) }
        keys = Section.allCases.map { _ in [:] }
    }

    /// The lists that are compiled in.
    static let english: NameLists = {
        do {
            return try parse(EmbeddedData.names())
        } catch {
            preconditionFailure("the names compiled in: \(error)")
        }
    }()

    /// Reads lists; throws what is wrong with the first line that is wrong.
    static func parse(_ bytes: [UInt8]) throws(ProfileError) -> NameLists {
        let entries = try TermFile.parse(bytes, sections: Set(Section.allCases.map(\.rawValue)))
        var lists = NameLists()
        var phrases: [[PhraseMatcher.Entry]] = Section.allCases.map { _ in [] }
        for entry in entries {
            guard let section = Section(rawValue: entry.section) else { continue }
            for phrase in entry.phrases {
                phrases[section.index].append(
                    PhraseMatcher.Entry(phrase: phrase, payload: 0, casing: casing(of: phrase)))
                lists.add(word: phrase, to: section, key: entry.key)
            }
        }
        lists.phrases = phrases.map { PhraseMatcher(entries: $0) }
        return lists
    }

    private mutating func add(word: [UInt8], to section: Section, key: String) {
        guard !word.contains(where: { $0 == Ascii.space || $0 == Ascii.hyphen }) else { return }
        let hash = TokenHash.of(word.span, 0..<word.count)
        words.insert(hash, section.bit)
        keys[section.index][hash] = key
    }

    /// How a name's capitals bind: `WHO` only so, `Taliban` with its capital, `rule of law` freely.
    private static func casing(of phrase: [UInt8]) -> PhraseMatcher.Casing {
        let classes = phrase.map(ByteClass.of)
        guard classes.contains(.upper) else { return .any }
        return classes.contains(.lower) ? .capitalized : .exact
    }

    /// Whether a word is in a section, given the section's bit.
    @inline(__always)
    func has(_ hash: UInt32, _ bit: UInt64) -> Bool { words[hash] & bit != 0 }

    /// The longest phrase of a section that starts at a token, in tokens.
    func longest(_ section: Section, at start: Int, in document: AnnotatedDocument) -> Int? {
        phrases[section.index].longestMatch(at: start, in: document)?.length
    }

    /// The key under which a section holds a single word.
    func key(of hash: UInt32, in section: Section) -> String? { keys[section.index][hash] }
}

extension NameLists.Section {
    /// Its place in `allCases`.
    var index: Int { NameLists.Section.allCases.firstIndex(of: self) ?? 0 }

    /// The section's bit in `NameLists.words`; look it up once, not for every token.
    var bit: UInt64 { 1 << UInt64(index) }
}
