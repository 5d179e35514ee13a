/// How often a text names each country, counted when first asked.
final class CountryCounts {
    private let document: AnnotatedDocument
    private lazy var counts = Self.count(document)

    init(_ document: AnnotatedDocument) { self.document = document }

    /// How many mentions of a country or its people there are.
    func count(of code: String) -> Int { counts[code] ?? 0 }

    /// The country that is named more often than any other, and more than once.
    private(set) lazy var main: String? = {
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, first.value > 1 else { return nil }
        if ranked.count > 1, ranked[1].value == first.value { return nil }
        return first.key
    }()

    private static func count(_ document: AnnotatedDocument) -> [String: Int] {
        var counts: [String: Int] = [:]
        for index in document.mentions.indices {
            let kind = document.mentions[index].kind
            guard kind == .country || kind == .nationality else { continue }
            if let code = document.mentions[index].norm { counts[code, default: 0] += 1 }
        }
        return counts
    }
}
