/// Everything that belongs to a field of reports rather than to the language: the groups of people,
/// forms, means, ratings, roles and acts that recognizers and relation builders look for.
///
/// The terms come from a file (`TermFile` says how it is written); the field of human trafficking
/// is compiled in.
public struct Profile: Sendable {
    /// A list of terms in the file.
    enum Section: UInt8, CaseIterable {
        case population
        case populationModifiers
        case modifiersByClass
        case populationHidden
        case populationNotBefore
        case exploitation
        case exploitationHidden
        case means
        case meansListed
        case meansViolent
        case meansHidden
        case meansNotAfter
        case meansCues
        case fieldWords
        case tier
        case tierLevels
        case tierWatch
        case tierRejected
        case tierCues
        case countryRoles
        case countryRolesBeforeNouns
        case countryRolesInPlural
        case countryRoleNouns
        case instruments
        case legalActions
        case legalActionNouns
        case legislatures

        /// The name in brackets at its head.
        var title: String {
            switch self {
            case .population: "population"
            case .populationModifiers: "population modifiers"
            case .modifiersByClass: "population modifiers by class"
            case .populationHidden: "population hidden"
            case .populationNotBefore: "population not before"
            case .exploitation: "exploitation"
            case .exploitationHidden: "exploitation hidden"
            case .means: "means"
            case .meansListed: "means listed"
            case .meansViolent: "means violent"
            case .meansHidden: "means hidden"
            case .meansNotAfter: "means not after"
            case .meansCues: "means cues"
            case .fieldWords: "field words"
            case .tier: "tier"
            case .tierLevels: "tier levels"
            case .tierWatch: "tier watch list"
            case .tierRejected: "tier rejected"
            case .tierCues: "tier cues"
            case .countryRoles: "country roles"
            case .countryRolesBeforeNouns: "country roles before nouns"
            case .countryRolesInPlural: "country roles in the plural"
            case .countryRoleNouns: "country role nouns"
            case .instruments: "instruments"
            case .legalActions: "legal actions"
            case .legalActionNouns: "legal action nouns"
            case .legislatures: "legislatures"
            }
        }
    }

    /// One key of a section.
    struct Term: Sendable {
        var section: Section
        /// The norm or class its phrases have.
        var key: String
    }

    private(set) var terms: [Term] = []
    /// Finds the phrases of the sections that make mentions; the payload indexes `terms`.
    private(set) var phrases = PhraseMatcher(entries: [])
    /// Finds what makes a tier the watch list.
    private(set) var watchLists = PhraseMatcher(entries: [])
    /// The single words of each section, by the bit of its place in `Section.allCases`.
    private(set) var words = WordClasses()
    /// For each section the keys of its single words; most have one.
    private var keys: [[UInt32: [String]]]

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
        var watchLists: [PhraseMatcher.Entry] = []
        for entry in entries {
            guard let section = sections[entry.section] else { continue }
            profile.terms.append(Term(section: section, key: entry.key))
            let payload = Int32(profile.terms.count - 1)
            for phrase in entry.phrases {
                let found = PhraseMatcher.Entry(phrase: phrase, payload: payload)
                if section.makesMentions { phrases.append(found) }
                if section == .tierWatch { watchLists.append(found) }
                profile.add(word: phrase, to: section, key: entry.key)
            }
        }
        profile.phrases = PhraseMatcher(entries: phrases)
        profile.watchLists = PhraseMatcher(entries: watchLists)
        return profile
    }

    private mutating func add(word: [UInt8], to section: Section, key: String) {
        guard !word.contains(where: { $0 == Ascii.space || $0 == Ascii.hyphen }) else { return }
        let hash = TokenHash.of(word.span, 0..<word.count)
        words.insert(hash, section.bit)
        keys[section.index][hash, default: []].append(key)
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

extension Profile.Section {
    /// Whether its phrases are looked for in the text.
    var makesMentions: Bool {
        switch self {
        case .population, .populationHidden, .exploitation, .exploitationHidden, .means,
            .meansListed, .meansViolent, .meansHidden, .tier:
            true
        default: false
        }
    }

    /// Its place in `allCases`.
    var index: Int { Int(rawValue) }

    /// The section's bit in `Profile.words`.
    var bit: UInt64 { 1 << UInt64(rawValue) }
}
