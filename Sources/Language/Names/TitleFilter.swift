/// Takes back the profile's proposals inside titles of reports, plans and indices, which name
/// nothing themselves: the *Trafficking* in *Persons* Report.
struct TitleFilter: PipelineComponent {
    static let name: StaticString = "title"

    private let lists: NameLists
    private let headBit = NameLists.Section.titleHeads.bit

    init(lists: NameLists) { self.lists = lists }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var titles: [TokenSpan] = []
        for index in document.tokens.indices {
            let token = document.tokens[index]
            guard token.flags.contains(.capitalized), lists.has(token.hash, headBit) else {
                continue
            }
            let places = CandidateIndex(document, kinds: [])
            let reader = NameReader(document: document, lists: lists, places: places)
            let start = reader.start(of: index) { _ in false }
            // A heading in capitals is prose all the same.
            if index - start > 1 { titles.append(start..<(index + 1)) }
        }
        guard !titles.isEmpty else { return }
        document.candidates.removeAll { candidate in
            switch candidate.kind {
            case .population, .exploitation, .means:
                return titles.contains {
                    $0.lowerBound <= candidate.tokens.lowerBound
                        && candidate.tokens.upperBound <= $0.upperBound
                }
            default: return false
            }
        }
    }
}
