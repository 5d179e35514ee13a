/// Builds the ratings of countries: placements present and former, one for each country listed.
///
/// Placements that were avoided, threatened or only possible give none.
struct TierRatingBuilder {
    private let profile: Profile

    init(profile: Profile) { self.profile = profile }

    /// The ratings that a sentence with tiers tells of.
    func relations(_ view: SentenceView) -> [Relation] {
        let tiers = view.mentions.map { view.document.mentions[$0] }.filter { $0.kind == .tier }
        var years = RatingYears(view: view, tiers: tiers, profile: profile)
        var relations: [Relation] = []
        var previous: SentenceView.Group?
        for (index, tier) in tiers.enumerated() {
            let start = index > 0 ? tiers[index - 1].tokens.upperBound : view.tokens.lowerBound
            let reader = RatingReader(
                view: view, tier: tier, profile: profile,
                region: max(
                    start, view.clauseStart(tier.tokens.lowerBound))..<tier.tokens.lowerBound)
            guard !reader.isAvoided else { continue }
            let rated = reader.rated(after: previous)
            let members = reader.members
            guard rated != nil || members != nil else {
                for (group, behind) in reader.namedBehind {
                    relations += group.countries.map { Self.relation($0, tier, nil, behind) }
                }
                continue
            }
            previous = rated ?? members
            let year = years.year(of: index)
            let countries = (rated?.countries ?? []) + (members?.countries ?? [])
            relations += countries.map { Self.relation($0, tier, year, view) }
        }
        return relations
    }

    private static func relation(
        _ country: SentenceView.Country, _ tier: Mention, _ year: Int?, _ view: SentenceView
    ) -> Relation {
        let start = min(country.tokens.lowerBound, tier.tokens.lowerBound)
        let end = max(country.tokens.upperBound, tier.tokens.upperBound)
        let isHere = view.tokens.contains(start)
        let evidence = isHere ? view.document.range(of: start..<end) : tier.range
        return Relation(
            country: country.code, fact: .tierRating(tier: tier.norm ?? "", year: year),
            evidence: evidence, rule: "tier-rating", confidence: 0.95)
    }
}
