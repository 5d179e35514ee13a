import Testing

@testable import Language

@Suite("Legal actions")
struct LegalActionBuilderTests {
    private func actions(_ text: String) -> Set<String> {
        let document = FieldText.related(text)
        return Set(
            document.relations.compactMap { relation in
                guard case .legalAction(let instrument, let year, let action) = relation.fact else {
                    return nil
                }
                return "\(relation.country ?? "-") \(action) \(document.string(instrument)) "
                    + (year.map { "\($0)" } ?? "-")
            })
    }

    @Test(
        "are read with subject, instrument and year",
        arguments: [
            ("Russia amended its Criminal Code in 2003.", ["RU amended Criminal Code 2003"]),
            (
                "In 2008, Bahrain enacted an anti-trafficking law.",
                ["BH enacted anti-trafficking law 2008"]
            ),
            (
                "Bangkok ratified the Palermo Protocol in 2013.",
                ["TH ratified Palermo Protocol 2013"]
            ),
            (
                "Norway signed and ratified the Palermo Protocol in 2003.",
                ["NO ratified Palermo Protocol 2003"]
            ),
            ("Cuba acceded to the Palermo Protocol in 2013.", ["CU acceded Palermo Protocol 2013"]),
            (
                "Congress passed the Trafficking Victims Protection Act of 2000.",
                ["US passed Trafficking Victims Protection Act of 2000 2000"]
            ),
            (
                "The 109th Congress first mandated it in the Trafficking Victims Protection "
                    + "Act of 2000.", ["US enacted Trafficking Victims Protection Act of 2000 2000"]
            ),
            (
                "Kenya ratified the Palermo Protocol in 2005 and CEDAW in 1984.",
                ["KE ratified Palermo Protocol 2005", "KE ratified CEDAW 1984"]
            ),
            (
                "Kenya and Uganda ratified the Palermo Protocol.",
                ["KE ratified Palermo Protocol -", "UG ratified Palermo Protocol -"]
            ),
            (
                "Putin is from Russia. Putin instituted an amendment that slightly tightened the "
                    + "Criminal Code for traffickers in 2003.", ["RU enacted Criminal Code 2003"]
            ),
        ])
    func active(text: String, expected: [String]) {
        #expect(actions(text) == Set(expected))
    }

    @Test(
        "are read from passives, nouns and relative clauses",
        arguments: [
            (
                "In Bahrain the anti-trafficking law was amended in 2013.",
                ["BH amended anti-trafficking law 2013"]
            ),
            (
                "The Palermo Protocol was ratified by Kenya in 2005.",
                ["KE ratified Palermo Protocol 2005"]
            ),
            (
                "Bahrain’s anti-trafficking law, enacted in 2008, bans it.",
                ["BH enacted anti-trafficking law 2008"]
            ),
            (
                "Norway’s ratification of the Palermo Protocol in 2003 helped.",
                ["NO ratified Palermo Protocol 2003"]
            ),
            (
                "The accession of Belarus to the Palermo Protocol in 2003 was welcomed.",
                ["BY acceded Palermo Protocol 2003"]
            ),
            (
                "The ratification by Kenya, in 2005, of the Palermo Protocol was late.",
                ["KE ratified Palermo Protocol 2005"]
            ),
            (
                "Congress enacted the Trafficking Victims Protection Act (TVPA) in 2000.",
                ["US enacted Trafficking Victims Protection Act 2000"]
            ),
            (
                "Cuba will comply with the Palermo Protocol, to which it acceded in 2013.",
                ["CU acceded Palermo Protocol 2013"]
            ),
        ])
    func others(text: String, expected: [String]) {
        #expect(actions(text) == Set(expected))
    }

    @Test(
        "follow pronouns, governments and ellipsis",
        arguments: [
            (
                "Nepal is small. Its parliament passed an anti-trafficking law in 2007.",
                ["NP passed anti-trafficking law 2007"]
            ),
            (
                "Mali approved a law in 2008, and has since ratified the Palermo Protocol.",
                ["ML passed law 2008", "ML ratified Palermo Protocol -"]
            ),
            (
                "Haiti, in 2014, developed a plan and enacted a law against it.",
                ["HT enacted law 2014"]
            ),
            (
                "Benin ratified the Palermo Protocol in 2004, and Togo in 2009.",
                ["BJ ratified Palermo Protocol 2004", "TG ratified Palermo Protocol 2009"]
            ),
            (
                "Mexico is big. Kenya and Mexico talk. In Mexico, Congress enacted a law in 2012.",
                ["MX enacted law 2012"]
            ),
            (
                "Kenya enacted an Anti-Slavery Act in 2003; Ghana followed in 2005 with the "
                    + "Slavery Act.",
                ["KE enacted Anti-Slavery Act 2003", "GH enacted Slavery Act 2005"]
            ),
            ("The Thai government amended the Penal Code.", ["TH amended Penal Code -"]),
        ])
    func context(text: String, expected: [String]) {
        #expect(actions(text) == Set(expected))
    }

    @Test(
        "that did not happen, or were no country’s, give none",
        arguments: [
            "Iran has not yet ratified the Palermo Protocol.",
            "Iran had not, by 2010, enacted an anti-trafficking law.",
            "Iran has a procedure for amending the Constitution.",
            "Iran plans to ratify the Palermo Protocol.",
            "The Palermo Protocol should be ratified by Iran.",
            "Kenya adopted a national action plan.",
            "Texas passed a Human Trafficking Act in 2003.",
            "Sindh enacted the Bonded Labor Act.",
            "In Kenya, Edo State passed its own law in 2018.",
            "Kenya drafted an anti-trafficking law.",
            "In Kenya, the amended Penal Code bans it.", "Families in Kenya adopted children.",
            "The Palermo Protocol was adopted in 2000.",
            "In Kenya employers signed contracts.",
            "The United Nations adopted the Palermo Protocol.",
        ])
    func unreal(text: String) {
        #expect(actions(text) == [])
    }

    @Test(
        "have each of several years",
        arguments: [
            (
                "In 2005 and again in 2011 Kenya amended its labour code.",
                ["KE amended labour code 2005", "KE amended labour code 2011"]
            ),
            (
                "Kenya amended the law in 2003, 2005 and 2013.",
                ["KE amended law 2003", "KE amended law 2005", "KE amended law 2013"]
            ),
            (
                "Mali ratified CEDAW in 1985 and, in 2018, amended its penal code.",
                ["ML ratified CEDAW 1985", "ML amended penal code 2018"]
            ),
            (
                "Italy signed the Palermo Protocol in 2000 and, in 2006, ratified it.",
                ["IT signed Palermo Protocol 2000", "IT ratified Palermo Protocol 2006"]
            ),
            (
                "In 2003 and again in 2005 Congress amended the TVPA, raising sums, and in 2008 it "
                    + "added 18 U.S.C. 1351.",
                ["US amended TVPA 2003", "US amended TVPA 2005", "US added 18 U.S.C. 1351 2008"]
            ),
            (
                "In 2000 Congress passed the TVPA, and in 2003 and 2005 it was reauthorized.",
                [
                    "US passed TVPA 2000", "US reauthorized TVPA 2003", "US reauthorized TVPA 2005",
                ]
            ),
        ])
    func years(text: String, expected: [String]) {
        #expect(actions(text) == Set(expected))
    }

    @Test(
        "are read from all that binds a country",
        arguments: [
            (
                "Kenya became a State Party to the Palermo Protocol in 2005.",
                ["KE acceded Palermo Protocol 2005"]
            ),
            ("Fiji joined the Palermo Protocol in 2017.", ["FJ joined Palermo Protocol 2017"]),
            (
                "The Palermo Protocol entered into force for Haiti in 2011.",
                ["HT in_force Palermo Protocol 2011"]
            ),
            (
                "In 2019, Togo deposited its instrument of ratification of the Palermo Protocol.",
                ["TG ratified Palermo Protocol 2019"]
            ),
            (
                "In 1998 Norway announced its ratification of the Palermo Protocol.",
                ["NO ratified Palermo Protocol 1998"]
            ),
            (
                "The Parliament of Ghana passed the Human Trafficking Act (Act 694) in 2005.",
                ["GH passed Human Trafficking Act 2005"]
            ),
            ("Thailand issued Law No. 21 of 2015.", ["TH issued Law No. 21 of 2015 2015"]),
            (
                "Romania introduced Article 226-2 of the Penal Code in 2005.",
                ["RO introduced Article 226-2 of the Penal Code 2005"]
            ),
        ])
    func bindings(text: String, expected: [String]) {
        #expect(actions(text) == Set(expected))
    }

    @Test(
        "are none of joining, adding and issuing other things",
        arguments: [
            "Kenya is a party to the Palermo Protocol.",
            "Two women of Kenya joined the law school.",
            "The minister of Kenya added that the Anti-Trafficking Act was reviewed.",
            "Senator Wyden introduced the Anti-Trafficking Act in 2012.",
            "Kenya has the law by which permits were issued in 2016.",
            "Kenya has yet to become a party to the Palermo Protocol.",
        ])
    func noBindings(text: String) {
        #expect(actions(text) == [])
    }
}
