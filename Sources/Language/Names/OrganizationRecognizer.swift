/// Proposes named bodies by rule: ministries, courts, agencies, well known names and acronyms; and
/// named days, months and wars as events.
///
/// It runs after the recognizer of places.
struct OrganizationRecognizer: PipelineComponent {
    static let name: StaticString = "organization"

    private let lists: NameLists
    private let headBits: UInt64
    private let eventBit = NameLists.Section.eventHeads.bit
    private static let placeKinds: Set<EntityKind> = [.country, .nationality, .region, .city]

    init(lists: NameLists) {
        self.lists = lists
        let sections: [NameLists.Section] = [.headsFirst, .headsLast, .headsAlone]
        headBits = sections.reduce(0) { $0 | $1.bit }
    }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var reader: OrganizationReader?
        var bodies: [TokenSpan] = []
        var events: [TokenSpan] = []
        for index in document.tokens.indices {
            let token = document.tokens[index]
            guard token.kind == .word, token.flags.contains(.capitalized) else { continue }
            let classes = lists.words[token.hash]
            guard
                classes & (headBits | eventBit) != 0 || token.flags.contains(.allCapitals)
                    || lists.longest(.organizations, at: index, in: document) != nil
            else {
                continue
            }
            if reader == nil {
                let places = CandidateIndex(document, kinds: Self.placeKinds)
                reader = OrganizationReader(document: document, lists: lists, places: places)
            }
            if let body = reader?.body(at: index) { Self.keep(body, in: &bodies) }
            if classes & eventBit != 0, let event = reader?.event(index) { events.append(event) }
        }
        bodies += Acronyms.repeated(of: bodies, in: document)
        propose(bodies, .organization, "organization", in: &document)
        propose(events, .event, "event", in: &document)
    }

    /// Adds a span; where it overlaps the one before, the longer stays.
    private static func keep(_ body: TokenSpan, in found: inout [TokenSpan]) {
        while let last = found.last, last.overlaps(body) {
            if last.count >= body.count { return }
            found.removeLast()
        }
        found.append(body)
    }

    private func propose(
        _ spans: [TokenSpan], _ kind: EntityKind, _ rule: StaticString,
        in document: inout AnnotatedDocument
    ) {
        for span in spans {
            document.candidates.append(
                Mention(
                    range: document.range(of: span), tokens: span, kind: kind, rule: rule,
                    confidence: 0.8))
        }
    }
}
