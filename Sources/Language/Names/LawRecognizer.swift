/// Proposes named and numbered instruments by rule: acts, codes, protocols and conventions, parts
/// of them, public laws, short forms.
///
/// It runs after the recognizer of places, which it asks where a possessive belongs.
struct LawRecognizer: PipelineComponent {
    static let name: StaticString = "law"

    private let lists: NameLists
    private let headBit = NameLists.Section.lawHeads.bit
    private let partBit = NameLists.Section.lawParts.bit
    private let lawBit = NameLists.Section.laws.bit
    private static let placeKinds: Set<EntityKind> = [.country, .nationality, .region, .city]

    init(lists: NameLists) { self.lists = lists }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var reader: LawReader?
        var found: [TokenSpan] = []
        var index = 0
        while index < document.tokens.count {
            let token = document.tokens[index]
            let isWorthALook =
                lists.words[token.hash] & (headBit | partBit | lawBit) != 0
                || LawReader.numberedWords.contains(token.hash)
            guard isWorthALook else {
                index += 1
                continue
            }
            if reader == nil {
                let places = CandidateIndex(document, kinds: Self.placeKinds)
                reader = LawReader(document: document, lists: lists, places: places)
            }
            guard let law = reader?.law(at: index) else {
                index += 1
                continue
            }
            Self.keep(law, in: &found)
            index = max(index + 1, law.upperBound)
        }
        found += Acronyms.repeated(of: found, in: document)
        for law in found {
            document.candidates.append(
                Mention(
                    range: document.range(of: law), tokens: law, kind: .law, rule: "law",
                    confidence: 0.85))
        }
    }

    /// Adds a span; where it overlaps the one before, the longer stays.
    private static func keep(_ law: TokenSpan, in found: inout [TokenSpan]) {
        guard let last = found.last, last.overlaps(law) else {
            found.append(law)
            return
        }
        if law.count > last.count { found[found.count - 1] = law }
    }
}
