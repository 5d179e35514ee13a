import Testing

@testable import Language

@Suite("Means of control")
struct MeansTests {
    @Test(
        "are found where they stand for themselves or in company",
        arguments: [
            (
                "subjected to force, fraud, or coercion in sex trafficking",
                ["force", "fraud", "coercion"]
            ),
            (
                "through means of “physical confinement, non-payment for services, withholding of "
                    + "wages and manipulation of debt”",
                [
                    "physical confinement", "non-payment for services", "withholding of wages",
                    "manipulation of debt",
                ]
            ),
            (
                "A trafficker used debts, threats, abuse, and assaults to compel labor.",
                ["debts", "threats", "abuse", "assaults"]
            ),
            ("Their passports were confiscated.", ["passports were confiscated"]),
            ("employers withheld passports", ["withheld passports"]),
            ("confiscation of identity documents", ["confiscation of identity documents"]),
            ("with threats of deportation", ["threats of deportation"]),
            ("lured with false promises of work", ["false promises of work"]),
            ("lured with false promises", ["false promises"]),
            ("Six had been promised a job in a restaurant.", ["promised a job"]),
            ("and confiscate their identity documents", ["confiscate their identity documents"]),
            ("an agent was holding their identity papers", ["holding their identity papers"]),
            (
                "threatened the workers with deportation",
                ["threatened the workers with deportation"]
            ),
            ("In forced labor they owed debts of $6,000.", ["debts"]),
            ("Held in debt bondage, he pays off his debt.", ["debt"]),
            (
                "restrictions on movement and excessive overtime",
                ["restrictions on movement", "excessive overtime"]
            ),
            ("retention of identity documents", ["retention of identity documents"]),
            ("abuse of a position of vulnerability", ["abuse of a position of vulnerability"]),
            ("reported threats against family members of victims", ["threats"]),
            ("held victims by force in brothels", ["force"]),
        ])
    func found(text: String, expected: [String]) {
        #expect(FieldText.found(.means, in: text) == expected)
    }

    @Test(
        "are not found in everyday use of the same words",
        arguments: [
            "The protocol entered into force.", "the labor force and the police force",
            "a task force on trafficking", "traffickers lured women",
            "Survivors of rape were accused.", "abuse and violence (11 percent)",
            "tax fraud and visa fraud", "youth are more likely to experience sexual violence",
            "The national debt rose.", "threats to public health",
            "victims of domestic violence", "Journalists received death threats.",
            "to do so free from discrimination, coercion, and violence",
            "The state paid off its debt to the bank.",
        ])
    func notFound(text: String) {
        #expect(FieldText.found(.means, in: text) == [])
    }

    @Test("carry their class")
    func classes() {
        let text =
            "withholding of wages, retention of identity documents, excessive overtime, "
            + "physical confinement, blackmail, deception, recruitment fees"
        let norms = FieldText.resolved(text).mentions.filter { $0.kind == .means }.map(\.norm)
        #expect(
            norms == [
                "wage_withholding", "document_retention", "excessive_overtime",
                "restriction_of_movement", "coercion", "deception", "debt",
            ])
    }
}
