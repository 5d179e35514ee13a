import Testing

@testable import Language

/// Names that are a place in one text and something else in another.
@Suite("Ambiguous names of places")
struct AmbiguousPlaceTests {
    /// A text and what its names must come out as: wording, kind, and norm if there is one.
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let names: [String]
        var testDescription: String { text }

        init(_ text: String, _ names: String...) {
            self.text = text
            self.names = names
        }
    }

    private static let cases = [
        Case("Georgia is a source country for women.", "Georgia country GE"),
        Case(
            "Police in Atlanta, Georgia, met. Georgia and Alabama passed laws.",
            "Atlanta city US", "Georgia region US-GA", "Georgia region US-GA",
            "Alabama region US-AL"),
        Case("Georgia Smith told the court.", "Georgia Smith person"),
        Case("Workers in Jordan are vulnerable.", "Jordan country JO"),
        Case("Mr. Jordan said that they were afraid.", "Jordan person"),
        Case("Judge Jordan ruled on Monday.", "Jordan person"),
        Case("The Jordan River flows.", "Jordan River place"),
        Case("Traffickers in Chad recruit herders.", "Chad country TD"),
        Case("Chad Brown was sentenced to prison.", "Chad Brown person"),
        Case("They ate turkey. Turkey ratified it.", "Turkey country TR"),
        Case(
            "From Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea.",
            "Guinea country GN", "Guinea-Bissau country GW", "Equatorial Guinea country GQ",
            "Papua New Guinea country PG"),
        Case(
            "The Republic of the Congo and the Democratic Republic of the Congo signed.",
            "Republic of the Congo country CG", "Democratic Republic of the Congo country CD"),
        Case(
            "Congo (Kinshasa) and Congo (Brazzaville) signed.", "Congo (Kinshasa) country CD",
            "Congo (Brazzaville) country CG"),
        Case("Iran (Islamic Republic of) signed.", "Iran (Islamic Republic of) country IR"),
        Case("Reading the report took hours. In Reading, police met.", "Reading city GB"),
        Case(
            "Mobile phones were seized in Mobile, Alabama.", "Mobile city US",
            "Alabama region US-AL"),
        Case("Nice people live in Nice, France.", "Nice city FR", "France country FR"),
        Case("Tell us about the US.", "US country US"),
        Case("CONTACT US. FOLLOW US ONLINE. US OFFICIALS MET.", "US country US"),
        Case(
            "Nigerien officials met Nigerian police.", "Nigerien nationality NE",
            "Nigerian nationality NG"),
        Case("Many I-Kiribati women work.", "I-Kiribati nationality KI"),
        Case("Benin City is in Nigeria.", "Benin City city NG", "Nigeria country NG"),
        Case("Paris, Texas, is small.", "Paris city US", "Texas region US-TX"),
        Case("Orange, California, is small.", "Orange city US", "California region US-CA"),
        Case(
            "He was held in Lebanon, Pennsylvania.", "Lebanon city US",
            "Pennsylvania region US-PA"),
        Case("A house in Cambridge, Mass., was closed.", "Cambridge city US", "Mass. region US-MA"),
        Case("A court in Tampa, FL sat.", "Tampa city US", "FL region US-FL"),
        Case("Sydney, 17, was recruited online.", "Sydney person"),
        Case("Victoria was 14 when it began.", "Victoria person"),
        Case("Florence said she ran away.", "Florence person"),
        Case(
            "Australia has six states; in Victoria the age is 15.", "Australia country AU",
            "Victoria region AU-VIC"),
        Case(
            "The Central African Republic told Central Africans.",
            "Central African Republic country CF", "Central Africans nationality CF"),
        Case(
            "St.Petersburg and Saint Petersburg and St. Petersburg.",
            "St.Petersburg city RU", "Saint Petersburg city RU", "St. Petersburg city RU"),
        Case("The municipality of Hoerdal told us.", "Hoerdal city"),
        Case("Women in the villages of the Kayes region fled.", "Kayes region ML-1"),
        Case(
            "It fell in Central America and the Caribbean.",
            "Central America and the Caribbean region"
        ),
        Case(
            "He worked for the Eastern District of Kentucky.", "Eastern District of Kentucky region"
        ),
        Case("They hated the Rothschild family.", "Rothschild person"),
        Case("Of those, Most were women. The Same Man had a Date.", ""),
    ]

    private static let named: Set<EntityKind> = [
        .country, .nationality, .region, .city, .place, .group, .person,
    ]

    @Test(arguments: cases)
    func theWordsAroundThemDecide(_ example: Case) {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(example.text.utf8))
        let found = document.mentions.filter { Self.named.contains($0.kind) }.map { mention in
            let bytes = mention.range.lowerBound.index..<mention.range.upperBound.index
            let wording = String(decoding: document.text[bytes], as: UTF8.self)
            return ([wording, mention.kind.rawValue] + (mention.norm.map { [$0] } ?? []))
                .joined(separator: " ")
        }
        #expect(found == example.names.filter { !$0.isEmpty })
    }

    @Test func spellingsOfACityAreOneCity() {
        var extractor = Extractor()
        let text = "St.Petersburg, Saint Petersburg and St. Petersburg are one."
        let document = extractor.annotate(text: Array(text.utf8))
        let cities = document.entities.filter { $0.kind == .city }
        #expect(cities.map(\.mentions) == [3])
    }
}
