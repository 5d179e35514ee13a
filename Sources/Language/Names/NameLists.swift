/// Words that make names of instruments, bodies and events, and such names themselves.
struct NameLists: Sendable {
    /// A list in the file.
    enum Section: UInt8, CaseIterable {
        case lawHeads
        case lawHeadsAlone
        case lawsHidden
        case lawParts
        case lawNumbers
        case lawBodies
        case laws
        case headsFirst
        case headsLast
        case headsAlone
        case notFirst
        case organizations
        case eventHeads
        case titleHeads
        case capitals
        case noBodies

        /// The name in brackets at its head.
        var title: String {
            switch self {
            case .lawHeads: "law heads"
            case .lawHeadsAlone: "law heads alone"
            case .lawsHidden: "laws hidden"
            case .lawParts: "law parts"
            case .lawNumbers: "law numbers"
            case .lawBodies: "law bodies"
            case .laws: "laws"
            case .headsFirst: "organization heads first"
            case .headsLast: "organization heads last"
            case .headsAlone: "organization heads alone"
            case .notFirst: "organization words not first"
            case .organizations: "organizations"
            case .eventHeads: "event heads"
            case .titleHeads: "title heads"
            case .capitals: "capitals"
            case .noBodies: "acronyms of no body"
            }
        }
    }

    /// The single words of each section, by the bit of its place in `Section.allCases`.
    private(set) var words = WordClasses()
    /// For each section what finds its phrases; names in capitals throughout match only so.
    private var phrases: [PhraseMatcher]
    /// What finds the names of well known bodies.
    private var organizations = PhraseMatcher(entries: [])
    /// For each section the keys of its single words.
    private var keys: [[UInt32: String]]

    private init() {
        phrases = Section.allCases.map { _ in PhraseMatcher(entries: []) }
        keys = Section.allCases.map { _ in [:] }
    }

    /// The lists that are compiled in.
    static let english: NameLists = {
        do {
            return try parse(EmbeddedFiles.names())
        } catch {
            preconditionFailure("the names compiled in: \(error)")
        }
    }()

    /// Reads lists; throws what is wrong with the first line that is wrong.
    static func parse(_ bytes: [UInt8]) throws(ProfileError) -> NameLists {
        let sections = Dictionary(
            uniqueKeysWithValues: Section.allCases.map { ($0.title, $0) })
        let entries = try TermFile.parse(bytes, sections: Set(sections.keys))
        var lists = NameLists()
        var phrases: [[PhraseMatcher.Entry]] = Section.allCases.map { _ in [] }
        for entry in entries {
            guard let section = sections[entry.section] else { continue }
            for phrase in entry.phrases {
                phrases[section.index].append(
                    PhraseMatcher.Entry(phrase: phrase, payload: 0, casing: casing(of: phrase)))
                lists.add(word: phrase, to: section, key: entry.key)
            }
        }
        lists.phrases = phrases.map { PhraseMatcher(entries: $0) }
        lists.organizations = lists.phrases[Section.organizations.index]
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

    /// Whether a well known body's name starts at a token.
    @inline(__always)
    func startsOrganization(
        _ index: Int, _ tokens: Span<Token>, _ text: Span<UInt8>
    ) -> Bool {
        organizations.longestMatch(at: index, tokens: tokens, text: text) != nil
    }

    /// The key under which a section holds a single word.
    func key(of hash: UInt32, in section: Section) -> String? { keys[section.index][hash] }
}

extension NameLists.Section {
    /// Its place in `allCases`.
    var index: Int { Int(rawValue) }

    /// The section's bit in `NameLists.words`.
    var bit: UInt64 { 1 << UInt64(rawValue) }
}
