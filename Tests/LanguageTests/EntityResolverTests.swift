import Testing

@testable import Language

/// Which mentions are one thing.
struct EntityResolverTests {
    private static func annotated(_ text: String) -> AnnotatedDocument {
        var extractor = Extractor()
        return extractor.annotate(text: Array(text.utf8))
    }

    @Test func spellingsOfOneThingAreOneEntity() {
        let document = Self.annotated(
            "Officials in Russia met. The Russian Federation agreed. Moscow objected to Russia.")
        let countries = document.entities.filter { $0.kind == .country }
        #expect(countries.count == 1)
        #expect(countries.first?.norm == "RU")
        #expect(countries.first?.mentions == 3)
        #expect(document.entities.contains { $0.kind == .city })
    }

    @Test func aCountryAndItsPeopleStayApart() {
        let document = Self.annotated("Police in Ghana arrested two Ghanaian men.")
        let kinds = document.entities.filter { $0.norm == "GH" }.map(\.kind)
        #expect(kinds == [.country, .nationality])
    }

    @Test func anAmountIsNoEntity() {
        let document = Self.annotated(
            "In 2013, 64 percent of 1,240 victims in Ghana paid $300 to the traffickers.")
        let amounts = document.mentions.filter { $0.number != nil }
        #expect(amounts.map(\.kind) == [.percent, .quantity, .money])
        #expect(amounts.allSatisfy { $0.entity == -1 })
        #expect(!document.entities.contains { [.percent, .quantity, .money].contains($0.kind) })
        for mention in document.mentions where mention.number == nil {
            #expect(document.entities.indices.contains(Int(mention.entity)))
        }
    }
}
