import Testing

@testable import Language

@Suite("Laws")
struct LawRecognizerTests {
    @Test(
        "are found by their names",
        arguments: [
            (
                "the Trafficking Victims Protection Act of 2000 mandates",
                ["Trafficking Victims Protection Act of 2000"]
            ),
            ("Russia’s Criminal Code was amended", ["Criminal Code"]),
            ("the 2014 Child and Adolescent Code", ["2014 Child and Adolescent Code"]),
            ("the Palermo Protocol and CEDAW", ["Palermo Protocol", "CEDAW"]),
            (
                "the Convention on the Rights of the Child",
                ["Convention on the Rights of the Child"]
            ),
            (
                "the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially "
                    + "Women and Children, entered",
                [
                    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially "
                        + "Women and Children"
                ]
            ),
            ("the Modern Slavery Act 2015 requires", ["Modern Slavery Act 2015"]),
            ("ILO Convention No. 182", ["ILO Convention No. 182"]),
            ("the Bonded Labor System (Abolition) Act", ["Bonded Labor System (Abolition) Act"]),
            ("the 1951 Refugee Convention", ["1951 Refugee Convention"]),
            ("Megan’s Law", ["Megan’s Law"]),
            ("the Law on Migration", ["Law on Migration"]),
            ("the Anti-Slavery Act, No. 8 of 2010, is", ["Anti-Slavery Act, No. 8 of 2010"]),
            ("the Constitution forbids it", ["Constitution"]),
            ("the Penal Code and the Labor Code", ["Penal Code", "Labor Code"]),
        ])
    func named(text: String, expected: [String]) {
        #expect(FieldText.found(.law, in: text) == expected)
    }

    @Test(
        "are found by their numbers and parts",
        arguments: [
            (
                "Article 143-1 of the Criminal Code criminalized",
                ["Article 143-1 of the Criminal Code"]
            ),
            ("under article 88 of the penal code", ["article 88 of the penal code"]),
            ("Section 505(b) of the penal code", ["Section 505(b) of the penal code"]),
            (
                "articles 127.1 and 127.2 of the criminal code",
                ["articles 127.1 and 127.2 of the criminal code"]
            ),
            ("Article 4 § 2 of the Convention", ["Article 4 § 2 of the Convention"]),
            ("P.L. 106-386", ["P.L. 106-386"]), ("Public Law 109–164", ["Public Law 109–164"]),
            ("22 U.S.C. 7102 defines", ["22 U.S.C. 7102"]),
            ("section 1591 of title 18", ["section 1591 of title 18"]),
            ("Article 75 of the Law on Foreigners", ["Article 75 of the Law on Foreigners"]),
            ("section 107 of the TVPA", ["section 107 of the TVPA"]),
        ])
    func numbered(text: String, expected: [String]) {
        #expect(FieldText.found(.law, in: text) == expected)
    }

    @Test("are found again by the short form that the text gives")
    func shortForms() {
        let text = "The Human Trafficking Control Act (HTCA; 2007) is new. The HTCA bans it."
        #expect(
            FieldText.found(.law, in: text) == ["Human Trafficking Control Act", "HTCA", "HTCA"])
    }

    @Test(
        "in lower case, alone or of another sort are none",
        arguments: [
            "an anti-trafficking law", "the penal code", "a dress code", "martial law",
            "Law School", "International Law", "Code of Conduct", "a National Action Plan",
            "the act", "Congress will act", "section 6", "article 5", "ZIP Code",
            "Bill Clinton said",
        ])
    func others(text: String) {
        #expect(FieldText.found(.law, in: text) == [])
    }

    @Test(
        "are found by numbers, with their sections",
        arguments: [
            ("under 18 U.S.C. § 1595. The court", ["18 U.S.C. § 1595"]),
            ("in violation of 18 U.S.C. §§ 1581 and 1594(b).", ["18 U.S.C. §§ 1581 and 1594(b)"]),
            ("as amended (22 U.S.C. §7104), limits", ["22 U.S.C. §7104"]),
            ("See 8 C.F.R. § 214.14(b).", ["8 C.F.R. § 214.14(b)"]),
            ("See Pub. L. No. 108-193, § 4(a)(2); the rest", ["Pub. L. No. 108-193, § 4(a)(2)"]),
            ("The range is that of U.S.S.G. § 2G1.3 here", ["U.S.S.G. § 2G1.3"]),
            ("Two bills (H.R. 2200 and S. 1312) would", ["H.R. 2200", "S. 1312"]),
            ("John S. 12 of them", []),
            ("under Penal Code § 236.1 in", ["Penal Code § 236.1"]),
            ("ratified ILO Conventions 29 and 105 but", ["ILO Conventions 29 and 105"]),
            (
                "Directive 2011/36/EU and ILO Conventions Nos. 138 and 182 bind",
                ["Directive 2011/36/EU", "ILO Conventions Nos. 138 and 182"]
            ),
        ])
    func sections(text: String, expected: [String]) {
        #expect(FieldText.found(.law, in: text) == expected)
    }
}
