/// Turns what the recognizers of places and names proposed into traits of tokens.
struct ProposalTraits {
    /// Marks every token that a proposal covers. Of overlapping ones a longer one replaces one of a
    /// single token; else the first counts.
    mutating func mark(_ document: AnnotatedDocument, _ traits: inout [TokenTraits]) {
        for candidate in document.candidates {
            guard let kind = code(of: candidate.kind) else { continue }
            let isName = kind >= Self.firstName
            let isSure: UInt8 = candidate.isCertain ? 1 : 0
            let span = candidate.tokens
            let length = span.count
            for index in span {
                let part: UInt8 =
                    length == 1
                    ? 0
                    : index == span.lowerBound ? 1 : index == span.upperBound - 1 ? 2 : 3
                let value = kind << 3 | isSure << 2 | part
                if isName {
                    if isFree(traits[index].name, length) { traits[index].name = value }
                } else if isFree(traits[index].place, length) {
                    traits[index].place = value
                }
            }
        }
        markListed(document, &traits)
    }

    /// Whether a longer proposal has not been noted before.
    private func isFree(_ noted: UInt8, _ length: Int) -> Bool {
        noted == 0 || noted & 3 == 0 && length > 1
    }

    private static let firstName: UInt8 = 9

    /// The number of a kind among those that name something, from 1.
    private func code(of kind: EntityKind) -> UInt8? {
        switch kind {
        case .country: 1
        case .nationality: 2
        case .region: 3
        case .city: 4
        case .place: 5
        case .group: 6
        case .organization: 9
        case .law: 10
        case .event: 11
        default: nil
        }
    }

    private var finder = CityFinder(gazetteer: .world)

    /// Notes names of the gazetteer for which the text around gave too little evidence.
    private mutating func markListed(
        _ document: AnnotatedDocument, _ traits: inout [TokenTraits]
    ) {
        var index = 0
        while index < traits.count {
            let isWord = traits[index].casing == .capital || traits[index].casing == .shouted
            guard isWord, traits[index].place == 0, !traits[index].facts.isPlain,
                let found = finder.longest(at: index, document)
            else {
                index += 1
                continue
            }
            let row = found.name.rows.lowerBound
            let size = Gazetteer.world.kind(row) == .division ? 0 : Gazetteer.world.size(row)
            let grade: UInt8 = size >= 182 ? 3 : size >= 150 ? 2 : size > 0 ? 1 : 0
            let length: UInt8 = found.span.count > 1 ? 1 : 0
            let value = 0x80 | length << 6 | grade << 4 | found.name.flags.rawValue & 0xF
            for place in found.span { traits[place].listed = value }
            index = found.span.upperBound
        }
    }
}
