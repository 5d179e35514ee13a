import Testing

@testable import Language

@Suite("Country roles")
struct CountryRoleBuilderTests {
    private func roles(_ text: String) -> Set<String> {
        Set(
            FieldText.related(text).relations.compactMap { relation in
                guard case .countryRole(let role) = relation.fact else { return nil }
                return "\(relation.country ?? "-") \(role)"
            })
    }

    @Test(
        "are read in any order and with qualifications",
        arguments: [
            (
                "Russia is a source, transit, and destination country for women.",
                ["RU source", "RU transit", "RU destination"]
            ),
            (
                "Laos is a source and, to a lesser extent, transit and destination country.",
                ["LA source", "LA transit", "LA destination"]
            ),
            (
                "Haiti is a country of origin and destination for children.",
                ["HT source", "HT destination"]
            ),
            (
                "Iran is a presumed source, transit, and possible destination country.",
                ["IR source", "IR transit", "IR destination"]
            ),
            (
                "Lebanon is a source and destination country for women in forced labor and "
                    + "a transit point for women from Europe.",
                ["LB source", "LB destination", "LB transit"]
            ),
            (
                "Ghana is a source country and transit point for children.",
                ["GH source", "GH transit"]
            ),
            ("Kenya and Uganda are destination countries.", ["KE destination", "UG destination"]),
            (
                "Romania remains one of the primary source countries of trafficking in Europe.",
                ["RO source"]
            ),
            ("Traffickers use Eswatini as a transit country.", ["SZ transit"]),
            ("Mali serves as a transit point for migrants.", ["ML transit"]),
            ("Moldova is mainly a source for trafficking victims.", ["MD source"]),
            (
                "Germany is not only a transit but also a destination country.",
                ["DE transit", "DE destination"]
            ),
            ("Turkey, a transit country, borders Syria.", ["TR transit"]),
            ("Mali, though not a source, is a transit point.", ["ML transit"]),
            (
                "Togo was considered a source, but experts describe it as a transit country of "
                    + "trafficking.", ["TG source", "TG transit"]
            ),
            (
                "Mexico has gone from a country of emigration to a country of transit and, lately, "
                    + "of destination.", ["MX transit", "MX destination"]
            ),
            ("Haiti and Ghana are the main destinations.", ["HT destination", "GH destination"]),
            ("Nepal: Source.", ["NP source"]),
            ("As a source country, Nepal has many recruiters.", ["NP source"]),
        ])
    func predicates(text: String, expected: [String]) {
        #expect(roles(text) == Set(expected))
    }

    @Test(
        "are read from lists",
        arguments: [
            (
                "For the practice in Russia, destination sites include Russia itself (specifically "
                    + "cities such as Moscow), Central Asia, Europe, the US, and the Middle East.",
                ["RU destination", "US destination"]
            ),
            (
                "The top source countries were Mexico, Honduras, and the Philippines.",
                ["MX source", "HN source", "PH source"]
            ),
            (
                "The top countries of origin of victims in 2018 were Mexico and Honduras.",
                ["MX source", "HN source"]
            ),
            (
                "Destination countries such as Italy and Germany screen migrants.",
                ["IT destination", "DE destination"]
            ),
            (
                "Turkey is the main trafficking destination, followed by Russia, India and others.",
                ["TR destination", "RU destination", "IN destination"]
            ),
            (
                "They meet labor exploitation in destination countries, most often Thailand.",
                ["TH destination"]
            ),
        ])
    func lists(text: String, expected: [String]) {
        #expect(roles(text) == Set(expected))
    }

    @Test(
        "follow pronouns to the country before",
        arguments: [
            (
                "Russia is unique in that it serves as a source and transit country, whereas "
                    + "countries generally fit one.", ["RU source", "RU transit"]
            ),
            ("Nepal is poor. It is a source country for women.", ["NP source"]),
            (
                "Ghana has many ports. The country is also a transit point for sex trafficking.",
                ["GH transit"]
            ),
            (
                "Nepal is poor. Women from Ghana, Mali and Togo go there. The country serves as a "
                    + "transit point.", ["NP transit"]
            ),
            ("Turkey, which borders Syria, is a destination country.", ["TR destination"]),
        ])
    func pronouns(text: String, expected: [String]) {
        #expect(roles(text) == Set(expected))
    }

    @Test(
        "need a role word said of a named country",
        arguments: [
            "Women are trafficked to Russia.",
            "The port is a transit point for migrants, especially from Ghana.",
            "Source countries are those that provide poverty.",
            "Transit countries, through which victims travel, are chosen.",
            "Migrants transit Libya en route to Europe.",
            "They returned to their country of origin.",
            "Russia is a source of natural gas.", "Texas is a destination state.",
            "Mexico is one of many tourist destinations.",
            "Neither Mali nor Niger is a destination country.",
            "Norway is not a source country.", "Mexico is a popular tourist spot.",
            "Women of Russian origin live in Germany.", "Sources in Kenya said so.",
            "The data source for Kenya is a survey.",
        ])
    func others(text: String) {
        #expect(roles(text) == [])
    }

    @Test("A clause is followed a long way, but not to the end of a table")
    func boundsClauses() {
        let document = FieldText.related(String(repeating: "and so on ", count: 1000))
        let view = SentenceView(document, sentence: 0, counts: CountryCounts(document))
        #expect(view.clauseStart(1000) == 0 && view.clauseEnd(2000) == 3000)
        #expect(view.clauseStart(3000) > 1500 && view.clauseEnd(0) < 1500)
    }

    @Test(
        "are those of all that share them",
        arguments: [
            (
                "Malaysia and Libya, the two main destination countries, refused.",
                ["MY destination", "LY destination"]
            ),
            (
                "Ghana and, to a lesser extent, Mali remain the principal destination countries.",
                ["GH destination", "ML destination"]
            ),
            (
                "Ukraine, Moldova, and, to a much lesser degree, Belarus were countries of origin.",
                ["UA source", "MD source", "BY source"]
            ),
            (
                "Victims came from 30 source countries, chief among them Nepal and Romania.",
                ["NP source", "RO source"]
            ),
            (
                "It names India and Nepal as the biggest source countries in Asia.",
                ["IN source", "NP source"]
            ),
            ("Niger, long a transit country, borders Libya.", ["NE transit"]),
            (
                "They were led through transit states, notably Syria and Sudan, to Italy.",
                ["SY transit", "SD transit"]
            ),
        ])
    func shared(text: String, expected: [String]) {
        #expect(roles(text) == Set(expected))
    }
}
