/// Builds the figures of enforcement: who investigated, convicted, rescued how many.
///
/// Each stands upon a claim, so that no number is read twice. What was not done, or is only
/// planned, gives none.
struct EnforcementBuilder {
    private let profile: Profile

    init(profile: Profile) { self.profile = profile }

    /// The classes of words without which a sentence tells of no such figure.
    var triggers: UInt64 {
        Profile.Section.enforcement.bit | Profile.Section.enforcementNouns.bit
    }

    /// The figures that a sentence tells of, in the order of their claims.
    func relations(_ view: SentenceView) -> [Relation] {
        let claims = view.claims
        guard !claims.isEmpty else { return [] }
        var reader = EnforcementReader(view: view, profile: profile)
        return reader.figures(claims).flatMap { figure in
            figure.deeds.map { relation($0, figure, view) }
        }
    }

    private func relation(
        _ deed: EnforcementFigure.Deed, _ figure: EnforcementFigure, _ view: SentenceView
    ) -> Relation {
        let agent = figure.agent.tokens
        let parts = [figure.number, deed.words] + (agent.map { [$0] } ?? [])
        let start = parts.map(\.lowerBound).min() ?? figure.number.lowerBound
        let end = parts.map(\.upperBound).max() ?? figure.number.upperBound
        let fact = Enforcement(
            agent: agent.map { view.document.range(of: $0) }, action: deed.action,
            statistic: figure.claim)
        return Relation(
            country: figure.agent.country, fact: .enforcement(fact),
            evidence: view.document.range(of: start..<end), rule: "enforcement", confidence: 0.95)
    }
}
