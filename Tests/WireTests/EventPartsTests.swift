import JSON
import Testing

@testable import Wire

struct EventPartsTests {
    private let annotation = """
        {"schema":"winnow.annotation/1","id":"x","sentences":[{"start":0,"end":4}],\
        "entities":[{"type":"country","start":0,"end":4}],\
        "statistics":[{"kind":"proportion","value":64}, {"value":2}],\
        "relations":[{"type":"country_role","country":"RU"}],\
        "resolved":[{"entity":0,"type":"country","name":"Russia","norm":"RU"},\
        {"entity":1,"type":"city","name":"Saint Petersburg"}]}
        """

    @Test func theDocumentComesFirstAndItsFindingsInTheirOrder() throws {
        let parts = try EventParts.parts(ofAnnotation: Array(annotation.utf8))
        #expect(
            parts.map(\.topic) == [
                "document", "statistic/proportion", "statistic/other", "relation/country_role",
                "entity/country/RU", "entity/city/saint%20petersburg",
            ])
        #expect(parts[0].payload == Array(annotation.utf8))
        #expect(parts[1].payload == Array("{\"kind\":\"proportion\",\"value\":64}".utf8))
        #expect(parts[2].payload == Array("{\"value\":2}".utf8))
        #expect(parts[4].payload.count(where: { $0 == UInt8(ascii: "{") }) == 1)
    }

    @Test func anAnnotationWithoutFindingsIsOnePart() throws {
        let bare = Array("{\"schema\":\"winnow.annotation/1\"}".utf8)
        #expect(
            try EventParts.parts(ofAnnotation: bare) == [
                EventPart(topic: "document", payload: bare)
            ])
    }

    @Test func aFindingThatIsNoObjectHasATopicAllTheSame() throws {
        let parts = try EventParts.parts(
            ofAnnotation: Array("{\"resolved\":[7],\"relations\":[{}],\"statistics\":[]}".utf8))
        #expect(parts.map(\.topic) == ["document", "entity/other/", "relation/other"])
    }

    @Test(arguments: ["", "[]", "null", "{\"statistics\":{}}", "{\"resolved\":[", "{\"a\":1"])
    func whatIsNoAnnotationIsAnError(text: String) {
        #expect(throws: JSONError.self) {
            try EventParts.parts(ofAnnotation: Array(text.utf8))
        }
    }
}
