/// Chooses among overlapping candidates: afterwards mentions are in order and share no token.
///
/// A longer span swallows a shorter one. Of two that cover the same tokens the kind that stands
/// earlier in this table wins, then the surer one:
///
/// | first | kinds |
/// |---|---|
/// | 1 | citation, law, organization, person, event |
/// | 2 | tier, country, nationality, region, city, place, group |
/// | 3 | date, time, money, percent |
/// | 4 | exploitation, means, population |
/// | 5 | quantity |
struct MentionResolver: PipelineComponent {
    static let name: StaticString = "resolver"

    private var order: [Int] = []
    private var isTaken: [Bool] = []

    mutating func annotate(_ document: inout AnnotatedDocument) {
        let candidates = document.candidates
        order.removeAll(keepingCapacity: true)
        order.append(contentsOf: candidates.indices)
        order.sort { Self.precedes(candidates[$0], candidates[$1]) }
        isTaken.removeAll(keepingCapacity: true)
        isTaken.append(contentsOf: repeatElement(false, count: document.tokens.count))
        document.mentions.removeAll(keepingCapacity: true)
        for index in order {
            let mention = candidates[index]
            guard !mention.tokens.isEmpty, !mention.tokens.contains(where: { isTaken[$0] }) else {
                continue
            }
            for token in mention.tokens { isTaken[token] = true }
            document.mentions.append(mention)
        }
        document.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        document.candidates.removeAll()
    }

    private static func precedes(_ left: Mention, _ right: Mention) -> Bool {
        let (first, second) = (length(left), length(right))
        if first != second { return first > second }
        if left.kind != right.kind { return rank(left.kind) < rank(right.kind) }
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        return left.range.lowerBound < right.range.lowerBound
    }

    private static func length(_ mention: Mention) -> Int32 {
        mention.range.upperBound.byte - mention.range.lowerBound.byte
    }

    private static func rank(_ kind: EntityKind) -> Int {
        switch kind {
        case .citation, .law, .organization, .person, .event: 1
        case .tier, .country, .nationality, .region, .city, .place, .group: 2
        case .date, .time, .money, .percent: 3
        case .exploitation, .means, .population: 4
        case .quantity: 5
        }
    }
}
