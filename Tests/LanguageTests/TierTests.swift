import Testing

@testable import Language

@Suite("Tiers")
struct TierTests {
    @Test(
        "are found in all spellings",
        arguments: [
            ("Russia was placed on Tier 3.", ["Tier 3"], ["T3"]),
            ("Fiji remained on Tier 2 Watch List.", ["Tier 2 Watch List"], ["T2WL"]),
            ("formerly on the Tier 2-Watch List", ["Tier 2-Watch List"], ["T2WL"]),
            ("Tier 2 – Watch List", ["Tier 2 – Watch List"], ["T2WL"]),
            ("Tier 2 Watchlist", ["Tier 2 Watchlist"], ["T2WL"]),
            ("Germany is ranked Tier One.", ["Tier One"], ["T1"]),
            ("a tier 3 country in the trafficking report", ["tier 3"], ["T3"]),
            ("tier rating: Tier 3 — Chad does not meet the minimum standards", ["Tier 3"], ["T3"]),
            (
                "Somalia remained a Special Case in the report on trafficking.", ["Special Case"],
                ["SC"]
            ),
            (
                "moved from Tier 2 Watch List to Tier 2", ["Tier 2 Watch List", "Tier 2"],
                ["T2WL", "T2"]
            ),
            ("Trafficking: special cases included Libya.", ["special cases"], ["SC"]),
        ])
    func found(text: String, spans: [String], norms: [String]) {
        let mentions = FieldText.resolved(text).mentions.filter { $0.kind == .tier }
        #expect(FieldText.found(.tier, in: text) == spans)
        #expect(mentions.map(\.norm) == norms)
    }

    @Test(
        "of other things are none",
        arguments: [
            "a Tier 2 supplier", "Tier 1 capital rose", "Tier 1 and Tier 2 suppliers",
            "the Tier 2 visa", "a Tier 1 automotive supplier in Mexico",
            "Audits reached Tier 3 of the supply chain", "Tier 4", "the top tier of 3 clubs",
            "In special cases of trafficking, the court may decide.", "a three-tier system",
            "Special Watch List",
            "We audit Tier 1 suppliers against forced labor. Two Tier 2 in Malaysia failed.",
        ])
    func notFound(text: String) {
        #expect(FieldText.found(.tier, in: text) == [])
    }

    @Test("A word of other tiers counts near by, not at the far end of a table")
    func looksAroundOnly() {
        let text = { (count: Int) in
            "Ghana is on Tier 2 for trafficking " + String(repeating: "and so on ", count: count)
                + "by the suppliers."
        }
        #expect(FieldText.found(.tier, in: text(10)) == [])
        #expect(FieldText.found(.tier, in: text(600)) == ["Tier 2"])
    }
}
