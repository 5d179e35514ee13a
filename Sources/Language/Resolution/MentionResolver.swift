/// Chooses among overlapping candidates: afterwards mentions are in order and share no token.
///
/// A longer span swallows a shorter one. Of two that cover the same tokens the kind that stands
/// earlier in this table wins, then the surer one:
///
/// | first | kinds |
/// |---|---|
/// | 1 | citation, law, organization, person, event, date |
/// | 2 | tier, country, nationality, region, city, place, group |
/// | 3 | time, money, percent |
/// | 4 | exploitation, means, population |
/// | 5 | quantity |
///
/// A name of the gazetteer that needs no evidence ranks with the first: `West Bank` is no bank. So
/// does a date, which is surer than any guess that it is a name: `FY2020`.
struct MentionResolver: PipelineComponent {
    static let name: StaticString = "resolver"

    private var keys: [UInt64] = []
    private var isTaken: [Bool] = []
    private var chosen: [Int] = []

    mutating func annotate(_ document: inout AnnotatedDocument) {
        choose(among: document.candidates, tokenCount: document.tokens.count)
        document.mentions.removeAll(keepingCapacity: true)
        document.mentions.reserveCapacity(chosen.count)
        for index in chosen { document.mentions.append(document.candidates[index]) }
        for index in document.candidates.indices {
            // Mentions are copied only where they may count.
            switch document.candidates[index].kind {
            case .country, .nationality: document.keepCountry(document.candidates[index])
            default: break
            }
        }
        keepCountriesInNames(of: &document)
        document.candidates.removeAll()
    }

    /// Leaves of the countries those that the names of bodies have swallowed.
    private func keepCountriesInNames(of document: inout AnnotatedDocument) {
        var countries = document.countriesInNames
        countries.removeAll { country in
            guard let name = document.mention(covering: country.tokens.lowerBound) else {
                return true
            }
            return name.kind != .organization
                || name.tokens.upperBound < country.tokens.upperBound
        }
        countries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        document.countriesInNames = countries
    }

    /// Leaves the places of the winners in `chosen`, in the order of the text.
    private mutating func choose(among candidates: [Mention], tokenCount: Int) {
        keys.removeAll(keepingCapacity: true)
        for index in candidates.indices { keys.append(Self.key(of: candidates[index], at: index)) }
        keys.sort()
        isTaken.removeAll(keepingCapacity: true)
        isTaken.append(contentsOf: repeatElement(false, count: tokenCount))
        var starts: [UInt64] = []
        for key in keys {
            let index = Int(key & Self.indexMask)
            let tokens = candidates[index].tokens
            guard !tokens.isEmpty, !tokens.contains(where: { isTaken[$0] }) else { continue }
            for token in tokens { isTaken[token] = true }
            starts.append(UInt64(tokens.lowerBound) << Self.indexBits | UInt64(index))
        }
        starts.sort()
        chosen.removeAll(keepingCapacity: true)
        for start in starts { chosen.append(Int(start & Self.indexMask)) }
    }

    private static let indexBits: UInt64 = 28
    private static let indexMask: UInt64 = 1 << indexBits - 1

    /// Sorts longer spans first, then by rank, then the surer ones, then by place.
    private static func key(of mention: Mention, at index: Int) -> UInt64 {
        let length = mention.range.upperBound.byte - mention.range.lowerBound.byte
        let shortness = UInt64(0xFFFFF - min(0xFFFFF, length))
        let doubt = UInt64(((1 - min(1, max(0, mention.confidence))) * 255).rounded())
        let order = shortness << 16 | UInt64(rank(mention)) << 8 | doubt
        return order << indexBits | UInt64(index) & indexMask
    }

    private static func rank(_ mention: Mention) -> Int {
        switch mention.kind {
        case .country, .region, .nationality: mention.isCertain ? 1 : 2
        case .citation, .law, .organization, .person, .event, .date: 1
        case .tier, .city, .place, .group: 2
        case .time, .money, .percent: 3
        case .exploitation, .means, .population: 4
        case .quantity: 5
        }
    }
}
