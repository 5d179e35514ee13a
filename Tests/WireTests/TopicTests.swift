import Testing

@testable import Wire

struct TopicTests {
    static let entities: [(String, String?, String, String)] = [
        ("country", "RU", "Russia", "entity/country/RU"),
        ("population", nil, "Young Women", "entity/population/young%20women"),
        ("city", nil, "St.Petersburg", "entity/city/st.petersburg"),
        ("law", nil, "18 U.S.C. § 1591", "entity/law/18%20u.s.c.%20%C2%A7%201591"),
        ("date", "2011/2020", "2011–2020", "entity/date/2011%2F2020"),
        ("region", nil, "ÎLE", "entity/region/%C3%AEle"),
        ("tier", "T2WL", "Tier 2 Watch List", "entity/tier/T2WL"),
        ("quantity", nil, "a_b-c~d.e", "entity/quantity/a_b-c~d.e"),
        ("place", nil, "", "entity/place/"),
        ("place", nil, "100%\u{0}\n", "entity/place/100%25%00%0A"),
    ]

    @Test(arguments: entities) func anEntityHasItsNormOrItsTextEncoded(
        type: String, norm: String?, name: String, topic: String
    ) {
        #expect(Topic.entity(type: type, norm: norm, name: name) == topic)
    }

    @Test func statisticsAndRelationsAreNamedByTheirKind() {
        #expect(Topic.statistic(kind: "proportion") == "statistic/proportion")
        #expect(Topic.relation(type: "country_role") == "relation/country_role")
    }

    static let filters: [([String], String, Bool)] = [
        ([], "document", true),
        (["document"], "document", true),
        (["document"], "quarantine", false),
        (["entity/country/RU"], "entity/country/RU", true),
        (["entity/country/R"], "entity/country/RU", true),
        (["entity/country/RUS"], "entity/country/RU", false),
        (["relation/", "statistic"], "statistic/count", true),
        ([""], "quarantine", true),
        (["Document"], "document", false),
        (["entity/city/e\u{301}"], "entity/city/\u{E9}", false),
    ]

    @Test(arguments: filters) func aFilterIsAPrefixInBytes(
        filters: [String], topic: String, isWanted: Bool
    ) {
        #expect(Topic.isWanted(topic, by: filters) == isWanted)
    }
}
