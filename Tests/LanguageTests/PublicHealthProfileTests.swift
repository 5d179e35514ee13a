import JSON
import Platform
import Records
import TestKit
import Testing

@testable import Language

/// A profile of another field than the one that is built in.
@Suite("The profile of public health")
struct PublicHealthProfileTests {
    private static let text = """
        In 2023, Yemen reported more than 1,240 confirmed cases of cholera. According to the \
        Ministry of Health, 64% of hospitalized patients received oral rehydration salts, and \
        nurses led a measles vaccination campaign. The outbreak in Yemen was classified as a \
        Grade 3 emergency in 2023. Kenya is an endemic country for malaria. Kenya enacted a \
        tobacco control law in 2007. Victims of sex trafficking and debt bondage were not counted.
        """

    private let annotation: JSONValue

    init() throws {
        let path = Repository.path("Deploy/profiles/public-health.profile")
        let profile = try Profile.parse(
            try FileBytes.read(path, limit: Profile.byteLimit))
        var extractor = Extractor(profile: profile, version: "winnow-9+profile.test")
        let document = extractor.annotate(text: Array(Self.text.utf8))
        let digest = String(repeating: "0", count: 2 * DocumentID.byteCount)
        let context = AnnotationContext(id: "a", document: try #require(DocumentID(hex: digest)))
        annotation = try JSONValue.parse(extractor.annotation(of: document, context))
    }

    private func found(_ type: String) -> [String] {
        (annotation["entities"]?.arrayValue ?? []).filter { $0["type"]?.stringValue == type }
            .map { "\($0["text"]?.stringValue ?? "") = \($0["norm"]?.stringValue ?? "")" }
    }

    @Test("finds the mentions of its field under its own names")
    func mentions() {
        #expect(
            found("population") == [
                "confirmed cases = cases", "hospitalized patients = patients",
                "nurses = health_workers",
            ])
        #expect(
            found("condition") == ["cholera = cholera", "measles = measles", "malaria = malaria"])
        #expect(
            found("intervention") == [
                "oral rehydration salts = rehydration", "vaccination campaign = vaccination",
            ])
        #expect(found("alert") == ["Grade 3 = 3"])
        let types = (annotation["resolved"]?.arrayValue ?? []).compactMap {
            $0["type"]?.stringValue
        }
        #expect(types.contains("condition"))
    }

    @Test("finds nothing of the built-in one")
    func noTrafficking() {
        for type in ["exploitation", "means", "tier"] { #expect(found(type) == []) }
        let words = (annotation["entities"]?.arrayValue ?? []).compactMap {
            $0["text"]?.stringValue
        }
        #expect(!words.contains { $0.contains("trafficking") || $0.contains("bondage") })
        #expect(!words.contains("Victims"))
    }

    @Test("has claims with the populations of its field")
    func claims() {
        let claims = (annotation["statistics"]?.arrayValue ?? []).map { claim in
            [
                claim["comparator"]?.stringValue, claim["text"]?.stringValue,
                claim["population"]?["text"]?.stringValue,
                claim["attribution"]?["text"]?.stringValue,
            ].map { $0 ?? "-" }.joined(separator: " | ")
        }
        #expect(claims.contains("> | 1,240 | confirmed cases of cholera | Yemen"), "\(claims)")
        #expect(
            claims.contains("= | 64% | hospitalized patients | Ministry of Health"), "\(claims)")
    }

    @Test("relates countries by its own keys")
    func relations() {
        let relations = (annotation["relations"]?.arrayValue ?? []).map { relation in
            let keys = ["type", "country", "role", "tier", "action", "instrument"]
            return keys.compactMap { relation[$0]?.stringValue }.joined(separator: " ")
        }
        #expect(
            relations == [
                "country_role KE endemic", "tier_rating YE 3",
                "legal_action KE enacted tobacco control law",
            ])
    }

    @Test("tells what was done to how many by its own verbs")
    func figures() throws {
        let path = Repository.path("Deploy/profiles/public-health.profile")
        let profile = try Profile.parse(try FileBytes.read(path, limit: Profile.byteLimit))
        var extractor = Extractor(profile: profile, version: "test")
        let text = "In 2022 clinics vaccinated 300 patients, and police arrested 12 patients."
        let deeds = extractor.annotate(text: Array(text.utf8)).relations.compactMap { relation in
            if case .enforcement(let deed) = relation.fact { deed.action } else { nil }
        }
        #expect(deeds == ["vaccinated"])
    }

    @Test("says in its annotations which version made them")
    func version() { #expect(annotation["extractor"] == "winnow-9+profile.test") }
}
