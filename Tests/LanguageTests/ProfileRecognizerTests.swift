import Testing

@testable import Language

@Suite("The profile's mentions")
struct ProfileRecognizerTests {
    private func norms(_ kind: EntityKind, _ text: String) -> [String?] {
        FieldText.resolved(text).mentions.filter { $0.kind == kind }.map(\.norm)
    }

    @Test(
        "groups of people are found with the modifiers before them",
        arguments: [
            ("Women and children are targeted.", ["Women", "children"]),
            ("Authorities assisted foreign trafficking victims.", ["foreign trafficking victims"]),
            ("displaced and migrant children", ["migrant children"]),
            ("undocumented migrant workers", ["migrant workers"]),
            (
                "Vulnerable young people and street children",
                ["Vulnerable young people", "street children"]
            ),
            (
                "sex workers, domestic workers and factory workers",
                ["sex workers", "domestic workers", "factory workers"]
            ),
            ("labourers and laborers", ["labourers", "laborers"]),
            ("asylum seekers, asylum-seekers", ["asylum seekers", "asylum-seekers"]),
            ("the workers’ passports", ["workers"]),
            ("convicted of trafficking girls", ["girls"]),
            ("for trafficked girls", ["trafficked girls"]),
            ("Nepali women", ["women"]),
            ("overseas workers from North Korea", ["overseas workers"]),
            ("sex trafficking victims", ["victims"]),
            ("services for adult and youth victims of it", ["victims"]),
            ("couples, patients and job applicants", ["couples", "patients", "applicants"]),
            ("the respondents met protesters", ["respondents", "protesters"]),
            ("deadly for non-smokers", ["non-smokers"]),
            ("in underserved populations", ["populations"]),
        ])
    func populations(text: String, expected: [String]) {
        #expect(FieldText.found(.population, in: text) == expected)
    }

    @Test(
        "what is no group of people gives none",
        arguments: [
            "a child younger than 18", "Trafficking in persons is a crime.",
            "the traffickers and their recruiters", "defendants and officials",
            "street vendors", "one victim said", "youth centers and youth services",
            "people smuggling", "the man and the woman",
            "Persons convicted of trafficking in persons", "people accused of it",
            "the 2019 Trafficking in Persons Report",
        ])
    func noPopulations(text: String) {
        #expect(FieldText.found(.population, in: text) == [])
    }

    @Test(
        "forms of exploitation are found in all spellings",
        arguments: [
            ("Sex trafficking and sex-trafficking", ["Sex trafficking", "sex-trafficking"]),
            ("forced labor, forced labour", ["forced labor", "forced labour"]),
            ("forced or compulsory labor", ["forced or compulsory labor"]),
            (
                "debt bondage, bonded labor and peonage",
                ["debt bondage", "bonded labor", "peonage"]
            ),
            (
                "slave-like conditions; modern-day slavery",
                ["slave-like conditions", "modern-day slavery"]
            ),
            ("commercial sexual exploitation of children", ["commercial sexual exploitation"]),
            ("commercially sexually exploited children", ["commercially sexually exploited"]),
            ("sexually trafficked", ["sexually trafficked"]),
            ("child pornography and child sex tourism", ["pornography", "sex tourism"]),
            ("recruited child soldiers", ["child soldiers"]),
            ("forced begging, forced marriage", ["forced begging", "forced marriage"]),
            ("removal of organs", ["removal of organs"]),
            ("involuntary domestic servitude", ["involuntary domestic servitude"]),
            ("one count of document servitude", ["document servitude"]),
            ("in the form of descent-based servitude", ["descent-based servitude"]),
        ])
    func exploitation(text: String, expected: [String]) {
        #expect(FieldText.found(.exploitation, in: text) == expected)
    }

    @Test(
        "other wording is no form of exploitation",
        arguments: [
            "human trafficking", "trafficking in persons", "forced to work", "drug trafficking",
            "at www.dol.gov/reports/child-labor/findings",
            "labor law", "exploitation of natural resources",
            "the Global Slavery Index ranks",
            "National Slavery and Human Trafficking Prevention Month",
            "an anti-slavery association",
        ])
    func noExploitation(text: String) {
        #expect(FieldText.found(.exploitation, in: text) == [])
    }

    @Test("forms carry their class")
    func classes() {
        let text =
            "sex trafficking, labour trafficking, prostitution, forced labour, peonage, "
            + "domestic servitude, slavery, child marriage, child soldiers, child labour"
        #expect(
            norms(.exploitation, text) == [
                "sex_trafficking", "labor_trafficking", "sexual_exploitation", "forced_labor",
                "debt_bondage", "domestic_servitude", "slavery", "forced_marriage",
                "child_soldiers", "child_labor",
            ])
    }

    @Test("groups carry the class of their noun, or the one a modifier makes")
    func populationClasses() {
        let text = "young children, child victims, survivors, migrant children, People, laborers"
        #expect(
            norms(.population, text) == [
                "children", "victims", "victims", "migrants", "persons", "workers",
            ])
    }
}
