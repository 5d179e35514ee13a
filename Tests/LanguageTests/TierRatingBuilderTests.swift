import Testing

@testable import Language

@Suite("Tier ratings")
struct TierRatingBuilderTests {
    private func ratings(_ text: String) -> Set<String> {
        Set(
            FieldText.related(text).relations.compactMap { relation in
                guard case .tierRating(let tier, let year) = relation.fact else { return nil }
                return "\(relation.country ?? "-") \(tier) \(year.map { "\($0)" } ?? "-")"
            })
    }

    @Test(
        "are read from placements with their years",
        arguments: [
            ("In 2014, Thailand was downgraded to Tier 3.", ["TH T3 2014"]),
            ("Fiji remained on Tier 2 Watch List for the second year in 2019.", ["FJ T2WL 2019"]),
            (
                "The State Department placed Cuba, Russia and Iran on Tier 3.",
                ["CU T3 -", "RU T3 -", "IR T3 -"]
            ),
            ("Sudan moved from Tier 2 Watch List to Tier 3 in 2021.", ["SD T2WL -", "SD T3 2021"]),
            (
                "Kenya was upgraded from Tier 3 in 2019 to Tier 2 in 2021.",
                ["KE T3 2019", "KE T2 2021"]
            ),
            (
                "Russia’s negligence has allowed it to be reclassified as a Tier 3 country (from "
                    + "formerly being on the Tier 2-Watch List in 2013).",
                ["RU T3 -", "RU T2WL 2013"]
            ),
            (
                "Nepal failed to act. The government was downgraded to Tier 2 Watch List.",
                ["NP T2WL -"]
            ),
            (
                "Belarus (Tier 3) and Moldova (Tier 2) cooperate against trafficking.",
                ["BY T3 -", "MD T2 -"]
            ),
            ("In 2014 the U.S. State Department downgraded Thailand to Tier 3.", ["TH T3 2014"]),
            ("The Tier 1 rating of Norway in the trafficking report stands.", ["NO T1 -"]),
            (
                "The 2021 TIP Report placed Malaysia, which was downgraded from Tier 2, on Tier 3.",
                ["MY T2 -", "MY T3 2021"]
            ),
            (
                "Ghana tries. Unlike Malaysia, it moved from Tier 2 Watch List to Tier 2 in 2018.",
                ["GH T2WL -", "GH T2 2018"]
            ),
            ("The Libyan Government remained on Tier 3.", ["LY T3 -"]),
            (
                "In 2014 Thailand fell to Tier 3, but two years later it was moved to Tier 2.",
                ["TH T3 2014", "TH T2 -"]
            ),
            (
                "Ghana, long on Tier 2, fell to the Tier 2 Watch List in 2015.",
                ["GH T2 -", "GH T2WL 2015"]
            ),
            ("Tier 3 countries such as Eritrea and Iran were named.", ["ER T3 -", "IR T3 -"]),
        ])
    func placements(text: String, expected: [String]) {
        #expect(ratings(text) == Set(expected))
    }

    @Test(
        "are read from entries and listings",
        arguments: [
            (
                "tier rating: Tier 3 - Russia does not fully comply with the minimum standards; "
                    + "authorities have made no effort to reduce trafficking (2015)", ["RU T3 2015"]
            ),
            (
                "Tier 3: (3 countries) Afghanistan, Algeria, Belarus (2023)",
                ["AF T3 2023", "DZ T3 2023", "BY T3 2023"]
            ),
            (
                "Tier 2\nAlgeria, Benin and Mali\nTier 3\nBelarus, Burma\n\nNotes on Kenya",
                ["DZ T2 -", "BJ T2 -", "ML T2 -", "BY T3 -", "MM T3 -"]
            ),
            (
                "Syria has war.\ntier rating: Tier 3 - the government does not comply (2015)",
                ["SY T3 2015"]
            ),
            (
                "In the 2019 TIP Report countries got ranks. Special cases included three "
                    + "countries that had no tier ranking (Libya, Somalia, and Yemen).",
                ["LY SC 2019", "SO SC 2019", "YE SC 2019"]
            ),
        ])
    func listings(text: String, expected: [String]) {
        #expect(ratings(text) == Set(expected))
    }

    @Test(
        "that were avoided or only possible give none",
        arguments: [
            "In 2014, Haiti was granted a waiver from an otherwise required downgrade to Tier 3.",
            "Germany is richer than a country listed on Tier 3 of the trafficking report.",
            "Haiti narrowly avoided a downgrade to Tier 3.", "Haiti could be downgraded to Tier 3.",
            "Countries on Tier 3 may face sanctions.", "Haiti risks being placed on Tier 3.",
            "A Tier 2 supplier in Thailand was audited.",
        ])
    func avoided(text: String) {
        #expect(ratings(text) == [])
    }

    @Test("that follow a waiver still count")
    func afterWaiver() {
        let text =
            "Gabon did little. Niger was granted a waiver from an otherwise required "
            + "downgrade to Tier 3 and remained on Tier 2 Watch List for the third year (2024)"
        #expect(ratings(text) == ["NE T2WL 2024"])
    }

    @Test(
        "are read from appositions, examples and where no verb stands",
        arguments: [
            ("Belarus, on Tier 3 since 2015, ranked no higher.", ["BY T3 2015"]),
            ("Eritrea, Tier 3 since 2012, ignored the report.", ["ER T3 2012"]),
            (
                "Malaysia and Thailand, both on the Tier 2 Watch List since 2010, were warned.",
                ["MY T2WL 2010", "TH T2WL 2010"]
            ),
            (
                "Countries were on Tier 3 in 2016, including Haiti and Burma.",
                ["HT T3 2016", "MM T3 2016"]
            ),
            (
                "The sanctions for countries on Tier 3 last year, among them Togo and Mali, go on.",
                ["TG T3 -", "ML T3 -"]
            ),
            (
                "In the 2017 report, Niger was demoted to Tier 3, joining Russia and Iran.",
                ["NE T3 2017", "RU T3 2017", "IR T3 2017"]
            ),
            (
                "The 2018 report lists Laos on Tier 3 and Vietnam on Tier 2.",
                ["LA T3 2018", "VN T2 2018"]
            ),
            (
                "Its ranking fell behind that of Kenya, which has held Tier 1 since 2010.",
                ["KE T1 2010"]
            ),
            (
                "Aid is closed to governments ranked Tier 3. It was waived for two of them, "
                    + "including Cuba and Syria.", ["CU T3 -", "SY T3 -"]
            ),
            (
                "Aid is closed to countries placed on Tier 3. They include Cuba and Syria.",
                ["CU T3 -", "SY T3 -"]
            ),
        ])
    func examples(text: String, expected: [String]) {
        #expect(ratings(text) == Set(expected))
    }

    @Test(
        "are those of the country that is rated, not of the one that rates",
        arguments: [
            (
                "Thailand fights trafficking. The U.S. put it on Tier 3 in 2014. But it went back "
                    + "up to the Tier 2 Watch List two years later.", ["TH T3 2014", "TH T2WL -"]
            ),
            (
                "Thailand fights trafficking. The U.S. had put the kingdom on Tier 3 in 2014.",
                ["TH T3 2014"]
            ),
            (
                "The United States was reviewed. It was ranked Tier 1 in the 2011 report.",
                ["US T1 2011"]
            ),
        ])
    func raters(text: String, expected: [String]) {
        #expect(ratings(text) == Set(expected))
    }

    @Test(
        "have no year where it is that of leaving a tier, or another one",
        arguments: [
            ("Ghana was downgraded from Tier 2 in 2019.", ["GH T2 -"]),
            (
                "It ranked Malaysia in Tier 3 in 2014 and in the Tier 2 Watch List a year later.",
                ["MY T3 2014", "MY T2WL -"]
            ),
        ])
    func otherYears(text: String, expected: [String]) {
        #expect(ratings(text) == Set(expected))
    }
}
