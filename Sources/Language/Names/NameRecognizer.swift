/// Proposes instruments, bodies and events by rule, and takes back what stands inside the titles
/// of reports.
///
/// It runs after the recognizers of places and of the profile.
struct NameRecognizer: PipelineComponent {
    static let name: StaticString = "names"

    private let lists: NameLists
    private let lawBits: UInt64
    private let bodyBits: UInt64
    private let titleBit = NameLists.Section.titleHeads.bit
    /// Tokens that may belong to an instrument, to a body or event, or end a title.
    private var lawPlaces: [Int] = []
    private var bodyPlaces: [Int] = []
    private var titlePlaces: [Int] = []

    init(lists: NameLists) {
        self.lists = lists
        lawBits = Self.bits([.lawHeads, .lawParts, .laws, .lawNumbers])
        bodyBits = Self.bits([.headsFirst, .headsLast, .headsAlone, .eventHeads])
    }

    private static func bits(_ sections: [NameLists.Section]) -> UInt64 {
        sections.reduce(0) { $0 | $1.bit }
    }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        find(document)
        guard !(lawPlaces.isEmpty && bodyPlaces.isEmpty && titlePlaces.isEmpty) else { return }
        let names = names(document)
        if !names.titles.isEmpty { TitleFilter.clear(names.titles, in: &document) }
        propose(names.laws, .law, "law", 0.95, in: &document)
        propose(names.numbered, .law, "law", 0.98, in: &document)
        propose(names.bodies, .organization, "organization", 0.95, in: &document)
        propose(names.events, .event, "event", 0.9, in: &document)
    }

    /// Sorts the tokens that are worth a look, in one pass.
    private mutating func find(_ document: AnnotatedDocument) {
        lawPlaces.removeAll(keepingCapacity: true)
        bodyPlaces.removeAll(keepingCapacity: true)
        titlePlaces.removeAll(keepingCapacity: true)
        let tokens = document.tokens.span
        let text = document.text.span
        for index in tokens.indices {
            let token = tokens[index]
            let classes = lists.words[token.hash]
            if classes & lawBits != 0 { lawPlaces.append(index) }
            guard token.flags.contains(.capitalized) else { continue }
            if classes & titleBit != 0 { titlePlaces.append(index) }
            if classes & bodyBits != 0 || token.flags.contains(.allCapitals)
                || lists.startsOrganization(index, tokens, text)
            {
                bodyPlaces.append(index)
            }
        }
    }

    private typealias Names = (
        laws: [TokenSpan], numbered: [TokenSpan], bodies: [TokenSpan], events: [TokenSpan],
        titles: [TokenSpan]
    )

    private func names(_ document: AnnotatedDocument) -> Names {
        let places = CandidateIndex(document, wants: Self.isPlaced)
        var names: Names = ([], [], [], [], [])
        let shared = SharedDocument(document)
        let laws = LawReader(shared, lists: lists, places: places)
        var end = 0
        for index in lawPlaces where index >= end {
            guard let law = laws.law(at: index) else { continue }
            Self.keep(law, in: &names.laws)
            end = max(index + 1, law.upperBound)
        }
        let bodies = OrganizationReader(shared, lists: lists, places: places)
        for index in bodyPlaces {
            if let body = bodies.body(at: index) { Self.keep(body, in: &names.bodies) }
            if let event = bodies.event(index) { names.events.append(event) }
        }
        names.laws += Acronyms.repeated(of: names.laws, in: document)
        let parting = names.laws.partition(by: laws.isNumbered)
        names.numbered = Array(names.laws[parting...])
        names.laws.removeSubrange(parting...)
        names.bodies += Acronyms.repeated(of: names.bodies, in: document)
        names.titles = titlePlaces.compactMap { laws.names.title(endingAt: $0) }
        return names
    }

    private static func isPlaced(_ kind: EntityKind) -> Bool {
        switch kind {
        case .country, .nationality, .region, .city: true
        default: false
        }
    }

    /// Adds a span; where it overlaps those before, the longer stays.
    private static func keep(_ span: TokenSpan, in found: inout [TokenSpan]) {
        while let last = found.last, last.overlaps(span) {
            if last.count >= span.count { return }
            found.removeLast()
        }
        found.append(span)
    }

    private func propose(
        _ spans: [TokenSpan], _ kind: EntityKind, _ rule: StaticString, _ confidence: Float,
        in document: inout AnnotatedDocument
    ) {
        for span in spans {
            document.candidates.append(
                Mention(
                    range: document.range(of: span), tokens: span, kind: kind, rule: rule,
                    confidence: confidence))
        }
    }
}
