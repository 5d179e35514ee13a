import Testing

@testable import Language

@Suite("Organizations by rule")
struct OrganizationRecognizerTests {
    @Test(
        "are found by their heads, names and acronyms",
        arguments: [
            (
                "the Ministry of Labor, Employment, and Social Security conducted",
                ["Ministry of Labor, Employment, and Social Security"]
            ),
            (
                "the Department of Justice and the State Department",
                ["Department of Justice", "State Department"]
            ),
            (
                "the UN Committee on the Rights of the Child",
                ["UN Committee on the Rights of the Child"]
            ),
            ("UNICEF, the ILO and Human Rights Watch", ["UNICEF", "ILO", "Human Rights Watch"]),
            ("the 109th Congress", ["109th Congress"]), ("Congress passed it", ["Congress"]),
            ("the Supreme Court of Justice", ["Supreme Court of Justice"]),
            ("the Attorney General’s Office", ["Attorney General’s Office"]),
            (
                "the Ministry of Education and the Ministry of Justice",
                ["Ministry of Education", "Ministry of Justice"]
            ),
            (
                "Association of Women Heads of Households",
                ["Association of Women Heads of Households"]
            ),
            ("the John Jay College of Criminal Justice", ["John Jay College of Criminal Justice"]),
            (
                "the Labor Rights Monitoring Agency (LRMA) said. The LRMA left.",
                ["Labor Rights Monitoring Agency", "LRMA", "LRMA"]
            ),
            ("the Taliban and Boko Haram", ["Taliban", "Boko Haram"]),
            (
                "the National Council for Rights of Adolescents, and National Council for Refugees",
                ["National Council for Rights of Adolescents", "National Council for Refugees"]
            ),
            ("run by Harrow & Pell Group plc since", ["Harrow & Pell Group plc"]),
            ("run by Northgate Trust, Inc. since", ["Northgate Trust, Inc."]),
        ])
    func found(text: String, expected: [String]) {
        #expect(FieldText.found(.organization, in: text) == expected)
    }

    @Test(
        "that are none are left alone",
        arguments: [
            "the government", "the police and the ministry", "who left", "in ice and care",
            "an NGO said", "the Soviet Union fell",
            "LGBTI persons", "a department head", "FORCED LABOR IN FISHING", "75 XCD",
            "OSLO - A law passed.",
            "the Commission", "the court",
        ])
    func notFound(text: String) {
        #expect(FieldText.found(.organization, in: text) == [])
    }
}
