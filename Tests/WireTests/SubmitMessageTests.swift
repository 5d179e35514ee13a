import JSON
import Records
import Testing

@testable import Wire

struct SubmitMessageTests {
    private let digest = DocumentID.repeating(7)

    private func read(
        _ command: WireCommand, _ header: String, bodies: Int = 0
    ) throws(WireError) -> SubmitHeader {
        try SubmitHeader(
            WireMessage(
                command, header: json(header),
                bodies: [[UInt8]](repeating: [1], count: bodies)))
    }

    @Test func aSubmissionComesBackWithAllThatIsKnownOfItsSources() throws {
        var source = Source(batch: "b1", name: "a/ä.txt")
        source.uri = "file:///a/%C3%A4.txt"
        source.title = "A \"title\""
        source.metadata = "{\"pages\":3,\"tags\":[\"x\",null]}"
        let plain = SubmittedDocument(source: Source(batch: "b1", name: "b"))
        let full = SubmittedDocument(source: source, mediaType: "text/html", document: digest)
        let header = SubmitHeader(request: 5, batch: "b1", documents: [full, plain])
        let message = WireMessage(.submit, header: header.header, bodies: [[1], [2, 3]])
        let back = try SubmitHeader(message.sent())
        #expect(back.request == 5)
        #expect(back.batch == "b1")
        #expect(back.documents.map(\.source) == [source, plain.source])
        #expect(back.documents.map(\.mediaType) == ["text/html", "text/plain"])
        #expect(back.documents.map(\.document) == [nil, nil], "the hub takes its own digest")
    }

    @Test func anOfferCarriesDigestsAndNoBodies() throws {
        let documents = (1...3).map { number in
            SubmittedDocument(
                source: Source(batch: "b", name: "\(number)"), document: .repeating(UInt8(number)))
        }
        let header = SubmitHeader(request: 1, batch: "b", documents: documents)
        let back = try SubmitHeader(WireMessage(.offer, header: header.header).sent())
        #expect(back.documents.map(\.document) == documents.map(\.document))
        #expect(back.documents.map(\.source.name) == ["1", "2", "3"])
    }

    @Test func whatIsNotSaidHasItsDefault() throws {
        let header = "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\",\"meta\":null}]}"
        let back = try read(.submit, header, bodies: 1)
        #expect(back.request == 0)
        #expect(back.documents.map(\.mediaType) == ["text/plain"])
        #expect(back.documents.map(\.source) == [Source(batch: "b", name: "n")])
    }

    @Test func anEmptySubmissionIsTaken() throws {
        #expect(try read(.submit, "{\"batch\":\"b\",\"documents\":[]}").documents.isEmpty)
    }

    @Test(arguments: ["name", "uri", "title", "media_type"])
    func namesAreBounded(member: String) throws {
        for (length, isTaken) in [(WireLimits.nameBytes, true), (WireLimits.nameBytes + 1, false)] {
            let text = String(repeating: "x", count: length)
            let other = member == "name" ? "" : "\"name\":\"n\","
            let header = "{\"batch\":\"b\",\"documents\":[{\(other)\"\(member)\":\"\(text)\"}]}"
            #expect(((try? read(.submit, header, bodies: 1)) != nil) == isTaken)
        }
    }

    @Test func metadataIsBounded() {
        let text = String(repeating: "x", count: WireLimits.metadataBytes)
        let header =
            "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\",\"meta\":{\"a\":\"\(text)\"}}]}"
        #expect((try? read(.submit, header, bodies: 1)) == nil)
    }

    @Test(arguments: [
        ("{\"date\":\"2019-03-01\",\"pages\":3}", "2019-03-01"),
        ("{\"date\":\"soon\"}", "soon"), ("{\"date\":\"\"}", ""),
        (
            "{\"date\":\"2019-12-31T10:00:00.000000+00:00 or so\"}",
            "2019-12-31T10:00:00.000000+00:00"
        ),
        ("{\"date\":2019}", nil), ("{\"date\":null}", nil), ("{\"date\":[\"2019\"]}", nil),
        ("{\"Date\":\"2019\"}", nil), ("[\"2019\"]", nil), ("\"2019\"", nil), ("null", nil),
    ])
    func theDateOfAMetaIsItsStringSoNamed(meta: String, date: String?) throws {
        let header = "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\",\"meta\":\(meta)}]}"
        #expect(try read(.submit, header, bodies: 1).documents.map(\.date) == [date])
    }

    @Test func aDateIsNoLongerThanADateMayBe() throws {
        for (letter, bytes) in [("9", 32), ("\u{1F5D3}", 128)] {
            let text = String(repeating: letter, count: 1_000)
            let header =
                "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\",\"meta\":{\"date\":\"\(text)\"}}]}"
            let document = try #require(try read(.submit, header, bodies: 1).documents.first)
            #expect(document.date?.unicodeScalars.count == WireLimits.dateLength)
            #expect(document.date?.utf8.count == bytes)
            #expect(document.source.metadata?.contains(text) == true, "kept as it was sent")
        }
    }

    /// Headers that are refused, with the command, the bodies beside them and the name.
    static let refused: [(WireCommand, String, Int, WireError.Code)] = [
        (.submit, "{}", 0, .malformedHeader),
        (.submit, "{\"batch\":\"b\"}", 0, .malformedHeader),
        (.submit, "{\"documents\":[]}", 0, .malformedHeader),
        (.submit, "{\"batch\":\"\",\"documents\":[]}", 0, .malformedHeader),
        (.submit, "{\"batch\":7,\"documents\":[]}", 0, .malformedHeader),
        (.submit, "{\"batch\":\"b\",\"documents\":{}}", 0, .malformedHeader),
        (.submit, "{\"batch\":\"b\",\"documents\":[7]}", 1, .malformedHeader),
        (.submit, "{\"batch\":\"b\",\"documents\":[{}]}", 1, .malformedHeader),
        (.submit, "{\"batch\":\"b\",\"documents\":[{\"name\":null}]}", 1, .malformedHeader),
        (.submit, "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\"}]}", 0, .frameCount),
        (.submit, "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\"}]}", 2, .frameCount),
        (.submit, "{\"batch\":\"b\",\"documents\":[]}", 1, .frameCount),
        (.offer, "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\"}]}", 0, .malformedHeader),
        (
            .offer, "{\"batch\":\"b\",\"documents\":[{\"name\":\"n\",\"document\":\"ab\"}]}", 0,
            .malformedHeader
        ),
        (.offer, "{\"batch\":\"b\",\"documents\":[]}", 1, .frameCount),
    ]

    @Test(arguments: refused) func whatIsNoSubmissionIsRefusedByName(
        command: WireCommand, header: String, bodies: Int, code: WireError.Code
    ) {
        let refused = refusal { () throws(WireError) in
            _ = try read(command, header, bodies: bodies)
        }
        #expect(refused == code)
    }
}
