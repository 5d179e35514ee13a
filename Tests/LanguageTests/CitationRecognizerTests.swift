import Testing

@testable import Language

@Suite("Citations")
struct CitationRecognizerTests {
    @Test(
        "with names, years and pages are found with their brackets",
        arguments: [
            ("the modern state (Buckley, 22).", "(Buckley, 22)"),
            ("manipulation of debt” (Harroff-Tavel).", "(Harroff-Tavel)"),
            ("as shown (Smith 45-46).", "(Smith 45-46)"),
            ("as shown (Smith and Lee 12), and", "(Smith and Lee 12)"),
            ("it rose (UNODC, 2018).", "(UNODC, 2018)"),
            ("it rose (Smith et al., 2010, p. 5) again", "(Smith et al., 2010, p. 5)"),
            (
                "it rose (Smith 2010a; Jones and Lee 2011) again",
                "(Smith 2010a; Jones and Lee 2011)"
            ),
            ("it rose (see Okafor 2010).", "(see Okafor 2010)"),
            ("it rose (e.g., Okafor, 2010).", "(e.g., Okafor, 2010)"),
            ("it rose (van den Berg 2012).", "(van den Berg 2012)"),
            ("it rose (U.S. Department of State, 2015).", "(U.S. Department of State, 2015)"),
            ("it rose (Smith, n.d.).", "(Smith, n.d.)"),
            ("it rose (J. Smith, 2010).", "(J. Smith, 2010)"),
            ("it rose (Smith 2010: 45).", "(Smith 2010: 45)"),
            ("it is known (qtd. in Urbina).", "(qtd. in Urbina)"),
            ("it is known (as cited in Smith, 2010).", "(as cited in Smith, 2010)"),
            ("she said (Ev 64).", "(Ev 64)"),
            ("she said (Q 117).", "(Q 117)"),
            ("it holds (Mensah, supra note 12, at 233).", "(Mensah, supra note 12, at 233)"),
            ("it holds (ibid.).", "(ibid.)"),
            (
                "she said (personal communication, May 5, 2010).",
                "(personal communication, May 5, 2010)"
            ),
        ])
    func named(text: String, expected: String) {
        #expect(FieldText.found(.citation, in: text) == [expected])
    }

    @Test(
        "with titles are found",
        arguments: [
            (
                "(“Russia”, Global slavery index) Russia is unique.",
                "(“Russia”, Global slavery index)"
            ),
            (
                "similar conditions” (Addressing the Root Causes of Sex Trafficking). Transit",
                "(Addressing the Root Causes of Sex Trafficking)"
            ),
            ("near the sites (“Trafficking Routes).People sought", "(“Trafficking Routes)"),
            ("never shrink (Urbina, “Sea Slaves”).", "(Urbina, “Sea Slaves”)"),
            ("near the sites (“Trafficking Routes”).", "(“Trafficking Routes”)"),
            ("near the sites (\"Modern Slavery\" 4).", "(\"Modern Slavery\" 4)"),
        ])
    func titled(text: String, expected: String) {
        #expect(FieldText.found(.citation, in: text) == [expected])
    }

    @Test(
        "by number are found after what they support",
        arguments: [
            ("most victims are women (12).", ["(12)"]),
            ("most victims are women [3], and many are young [4, 7].", ["[3]", "[4, 7]"]),
            ("most victims are women [12–15].", ["[12–15]"]),
        ])
    func numbered(text: String, expected: [String]) {
        #expect(FieldText.found(.citation, in: text) == expected)
    }

    @Test(
        "in a narrative take their authors in",
        arguments: [
            ("Lindqvist (2013) argues that it rose.", "Lindqvist (2013)"),
            ("According to Lindqvist (2013), it rose.", "Lindqvist (2013)"),
            ("As Smith and Jones (2010) found, it rose.", "Smith and Jones (2010)"),
            ("As Smith et al. (2010) found, it rose.", "Smith et al. (2010)"),
            ("In Lindqvist’s (2013) view it rose.", "Lindqvist’s (2013)"),
            ("Kiss and colleagues (2015) reported it.", "Kiss and colleagues (2015)"),
            ("Okafor (2013, p. 12) saw it rise.", "Okafor (2013, p. 12)"),
        ])
    func narrative(text: String, expected: String) {
        #expect(FieldText.found(.citation, in: text) == [expected])
    }

    @Test(
        "that break off are found up to there",
        arguments: [
            (
                "countering the practice (“Russia”, U. This amendment, though, was weak.",
                "(“Russia”, U."
            ),
            ("It ends here (Buckley, 2", "(Buckley, 2"),
            ("It ends here (Smith and Wong, 112", "(Smith and Wong, 112"),
        ])
    func broken(text: String, expected: String) {
        #expect(FieldText.found(.citation, in: text) == [expected])
    }

    @Test(
        "are told from other brackets",
        arguments: [
            "problems remain (see section 6, Women).", "figures differ (see Table 4).",
            "figures differ (see p. 64).", "figures differ (Figure 2).", "it holds (Article 5).",
            "the International Labour Organization (ILO).",
            "the United Nations agency (UNODC) said",
            "gross domestic product (GDP) rose.", "internally displaced persons (IDPs).",
            "sex trafficking (2015)", "the Palermo Protocol (2000) requires",
            "the TIP Report (2015) ranks", "it fell in Russia (2015) too.",
            "(1) recruit, (2) transport or (3) harbor persons", "1) first; 2) second",
            "women (64) and men (36)", "girls (12 percent)", "31,000 euros ($34,100)",
            "three countries (Libya, Somalia, and Yemen)", "the capital (Moscow).",
            "late that year (June 2012).", "the senator (R-Texas) said",
            "Trafficking Victims Protection Act (TVPA; Div. A)", "the report (the “Report”) says",
            "section 3(1) of the act", "the law (as amended in 2015) bans", "[sic]",
            "he said [the government] knew", "telephone: [1] (202) 386-6611", "It ends (B).",
            "the anthem “Maamme” (Our Land).", "organizations (NGOs).",
            "Movement (The Renaissance).",
            "the courts (District Court, Magistrate Court, and Family Court).", "it ends (III).",
            "the law, 2012 (‘POCSO Act’).", "he annulled it (see Child Abuse).",
            "as in (b). (1) The term means force.",
            "her age (18).", "origins (Mexico 22, Honduras 15)",
            "the Act (“TVPA”) bans", "for details (www.state.gov).",
        ])
    func others(text: String) {
        #expect(FieldText.found(.citation, in: text) == [])
    }

    @Test("swallow what stands inside them")
    func swallowing() {
        let text = "it rose (“Russia”, Global slavery index). Russia is unique."
        #expect(FieldText.found(.country, in: text) == ["Russia"])
        #expect(FieldText.found(.exploitation, in: text) == [])
    }

    @Test(
        "of lawyers are found without brackets",
        arguments: [
            (
                "It is broad. United States v. Dann, 652 F.3d 1160, 1169-70 (9th Cir. 2011).",
                ["United States v. Dann, 652 F.3d 1160, 1169-70 (9th Cir. 2011)"]
            ),
            (
                "See Roe v. Doe & Co., 12 F. Supp. 3d 34, 40 (S.D.N.Y. 2014); United States v. "
                    + "Kaufman, 487 U.S. 931 (1988).",
                [
                    "Roe v. Doe & Co., 12 F. Supp. 3d 34, 40 (S.D.N.Y. 2014)",
                    "United States v. Kaufman, 487 U.S. 931 (1988)",
                ]
            ),
            (
                "See H.R. Conf. Rep. No. 106-939, at 101 (2000). We read",
                ["H.R. Conf. Rep. No. 106-939, at 101 (2000)"]
            ),
            ("See Haynes, supra note 9, at 351–61 (on it).", ["Haynes, supra note 9, at 351–61"]),
            ("Id. at 364 (on 12 women).", ["Id. at 364"]),
            ("It is in 41 Yale L.J. 12, 15 (2001).", ["41 Yale L.J. 12, 15 (2001)"]),
            ("In 2015 U.S. 12 states voted.", []),
            ("They filled 12 F. 7 places and showed an id at 12.", []),
        ])
    func legal(text: String, expected: [String]) {
        #expect(FieldText.found(.citation, in: text) == expected)
    }

    @Test(
        "of records, signs and paragraphs are found",
        arguments: [
            ("to pay $40,000. (Tr. 212-15.) He kept", "(Tr. 212-15.)"),
            ("at most 2,914 days. (R. 118 at 9.) Two", "(R. 118 at 9.)"),
            ("as it was (ECF No. 12 at 3).", "(ECF No. 12 at 3)"),
            ("In a report (GAO-21-364), it", "(GAO-21-364)"),
            ("organizations (see A/76/120, para. 31).", "(see A/76/120, para. 31)"),
            ("are paid off (Hodal, par. 9).", "(Hodal, par. 9)"),
        ])
    func records(text: String, expected: String) {
        #expect(FieldText.found(.citation, in: text) == [expected])
    }

    @Test(
        "are no codes of acts and diseases",
        arguments: ["the Act (RA-92-08)", "it (COVID-19) rose"])
    func noSigns(text: String) {
        #expect(FieldText.found(.citation, in: text) == [])
    }
}
