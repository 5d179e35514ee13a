/// Everything that belongs to a field of reports rather than to the language: the groups of people,
/// forms, means, ratings, roles and acts that recognizers and relation builders look for.
///
/// The terms come from a file (`TermFile` says how it is written); the field of human trafficking
/// is compiled in.
public struct Profile: Sendable {
    /// The key of `[tier]` under which words stand that need a level behind them.
    static let ratingWord = "word"

    /// One key of a section.
    struct Term: Sendable {
        var section: Section
        /// The norm or class its phrases have.
        var key: String
    }

    private(set) var terms: [Term] = []
    /// Finds the phrases of the sections that make mentions; the payload indexes `terms`.
    private(set) var phrases = PhraseMatcher(entries: [])
    /// Finds what makes a level of a rating another one; the payload indexes `terms`.
    private(set) var suffixes = PhraseMatcher(entries: [])
    /// The countries that rate others.
    private(set) var raters: Set<String> = []
    /// The norms of ratings that stand without a level.
    private(set) var ratingsAlone: Set<String> = []
    /// What the field calls the types of its mentions.
    private(set) var labels = TypeLabels()
    /// The single words of each section, by the bit of its place in `Section.allCases`.
    private(set) var words = WordClasses()
    /// For each section the keys of its single words; most have one.
    private var keys: [[UInt32: [String]]]

    /// A profile may be this long, in bytes.
    public static let byteLimit = TermFile.byteLimit

    /// What the field calls its types of mentions: people, forms, means and ratings.
    public var typeNames: [String] { TypeLabels.slots.map(labels.name) }

    private init() { keys = Section.allCases.map { _ in [:] } }

    /// The profile of reports on human trafficking that is compiled in.
    public static let trafficking: Profile = {
        do {
            return try parse(EmbeddedFiles.traffickingProfile())
        } catch {
            preconditionFailure("the profile compiled in: \(error)")
        }
    }()

    /// Reads a profile; throws what is wrong with the first line that is wrong.
    public static func parse(_ bytes: [UInt8]) throws(ProfileError) -> Profile {
        let sections = Dictionary(
            uniqueKeysWithValues: Section.allCases.map { ($0.title, $0) })
        let entries = try TermFile.parse(
            bytes, sections: Set(sections.keys))
        var profile = Profile()
        var phrases: [PhraseMatcher.Entry] = []
        var suffixes: [PhraseMatcher.Entry] = []
        for entry in entries {
            guard let section = sections[entry.section] else { continue }
            try profile.check(entry, of: section)
            profile.terms.append(Term(section: section, key: entry.key))
            let payload = Int32(profile.terms.count - 1)
            for phrase in entry.phrases {
                guard PhraseMatcher.accepts(phrase) else {
                    throw ProfileError(
                        .tooLarge, line: entry.line,
                        "a phrase has more than \(PhraseMatcher.lengthLimit) words and marks, or a "
                            + "word of more than \(PhraseMatcher.wordLimit) bytes; shorten it")
                }
                let found = PhraseMatcher.Entry(phrase: phrase, payload: payload)
                if section.makesMentions { phrases.append(found) }
                if section == .tierSuffixes { suffixes.append(found) }
                profile.add(word: phrase, to: section, key: entry.key)
            }
        }
        guard profile.terms.contains(where: { $0.section != .labels }) else {
            throw ProfileError(.noTerms, line: 1, "no section below it has a term")
        }
        profile.phrases = PhraseMatcher(entries: phrases)
        profile.suffixes = PhraseMatcher(entries: suffixes)
        return profile
    }

    /// Refuses a key that its section does not know; takes over labels.
    private mutating func check(
        _ entry: TermFile.Entry, of section: Section
    ) throws(ProfileError) {
        if let keys = section.keys, !keys.contains(entry.key) {
            throw ProfileError(
                .badKey, line: entry.line,
                "[\(section.title)] has no key \(entry.key), only \(keys.joined(separator: ", "))")
        }
        switch section {
        case .labels: try labels.take(entry)
        case .tierRaters: raters.insert(entry.key)
        case .tier where entry.key != Self.ratingWord: ratingsAlone.insert(entry.key)
        case .tierSuffixes where RatingSuffix(key: entry.key) == nil:
            throw ProfileError(
                .badKey, line: entry.line, "a suffix has a key LEVEL=NORM, as in T2=T2WL")
        default: return
        }
    }

    private mutating func add(word: [UInt8], to section: Section, key: String) {
        guard !word.contains(where: { $0 == Ascii.space || $0 == Ascii.hyphen }) else { return }
        let hash = TokenHash.of(word.span, 0..<word.count)
        words.insert(hash, section.bit)
        keys[section.index][hash, default: []].append(key)
    }

    /// Whether an action takes its object behind "to", or may have its year from the name of what
    /// was done.
    func hasTrait(_ trait: String, action: String) -> Bool {
        hasWord(TokenHash.of(action), in: .legalActionTraits, under: trait)
    }

    /// The key under which a section holds a single word.
    func key(of hash: UInt32, in section: Section) -> String? {
        keys[section.index][hash]?.first
    }

    /// Whether a section holds a single word under a key, among others perhaps.
    func hasWord(_ hash: UInt32, in section: Section, under key: String) -> Bool {
        keys[section.index][hash]?.contains(key) ?? false
    }
}
