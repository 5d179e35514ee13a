import Testing

@testable import Language

@Suite("Figures of enforcement")
struct EnforcementBuilderTests {
    private func figures(_ text: String) -> [String] {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(text.utf8))
        return document.relations.compactMap { relation in
            guard case .enforcement(let deed) = relation.fact else { return nil }
            let claim = document.claims[deed.statistic]
            let agent = deed.agent.map { document.string($0) } ?? "-"
            let number = [claim.number.value, claim.number.low, claim.number.high]
                .compactMap { $0.map { "\(Int($0))" } }.joined(separator: "-")
            return "\(agent)/\(relation.country ?? "-") \(deed.action) \(number) "
                + (claim.year?.text ?? "-")
        }
    }

    @Test("are read with agent, action and year", arguments: EnforcementCases.told)
    func told(sample: FigureCase) {
        #expect(figures(sample.text) == sample.expected)
    }

    @Test("of sentences kept aside are read too", arguments: EnforcementCases.keptAside)
    func keptAside(sample: FigureCase) {
        #expect(figures(sample.text) == sample.expected)
    }

    @Test("are not read yet", arguments: EnforcementCases.missed)
    func missed(sample: FigureCase) {
        withKnownIssue { #expect(figures(sample.text) == sample.expected) }
    }

    @Test(
        "that tell of nothing done give none",
        arguments: EnforcementCases.untold + EnforcementCases.untoldAside)
    func untold(sample: FigureCase) {
        #expect(figures(sample.text) == [])
    }
}
