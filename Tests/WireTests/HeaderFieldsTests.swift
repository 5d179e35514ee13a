import JSON
import Records
import Testing

@testable import Wire

struct HeaderFieldsTests {
    @Test func membersOfTheRightTypeAreRead() throws {
        let digest = DocumentID.repeating(0xAB)
        let header = json(
            "{\"text\":\"\",\"number\":3,\"float\":3.0,\"list\":[1],\"id\":\"\(digest)\"}")
        #expect(try header.text("text") == "")
        #expect(try header.whole("number", in: 3...3) == 3)
        #expect(try header.whole("float", in: 0...9) == 3)
        #expect(try header.list("list") == [1])
        #expect(try header.digest("id") == digest)
    }

    @Test(arguments: [
        "{}", "{\"a\":null}", "{\"a\":1}", "{\"a\":[]}", "{\"a\":{}}", "{\"a\":true}",
    ])
    func whatIsNoTextIsRefused(header: String) {
        #expect(
            refusal { () throws(WireError) in _ = try json(header).text("a") } == .malformedHeader)
    }

    @Test(arguments: [
        "{}", "{\"a\":null}", "{\"a\":\"1\"}", "{\"a\":1.5}", "{\"a\":0}", "{\"a\":11}",
        "{\"a\":-1}", "{\"a\":1e300}", "{\"a\":9223372036854775808}", "{\"a\":true}",
    ])
    func whatIsNoWholeNumberInRangeIsRefused(header: String) {
        #expect(
            refusal { () throws(WireError) in _ = try json(header).whole("a", in: 1...10) }
                == .malformedHeader)
    }

    @Test(arguments: ["{}", "{\"a\":{}}", "{\"a\":\"[]\"}", "{\"a\":null}"])
    func whatIsNoListIsRefused(header: String) {
        #expect(
            refusal { () throws(WireError) in _ = try json(header).list("a") } == .malformedHeader)
    }

    @Test(arguments: [
        "", "ab", String(repeating: "a", count: 63), String(repeating: "a", count: 65),
        String(repeating: "g", count: 64), String(repeating: "é", count: 32),
    ])
    func whatIsNoDigestIsRefused(digits: String) {
        let header: JSONValue = ["id": .string(digits)]
        #expect(
            refusal { () throws(WireError) in _ = try header.digest("id") } == .malformedHeader)
    }

    @Test(arguments: ["{}", "{\"request\":null}", "{\"request\":\"5\"}", "{\"request\":0.5}"])
    func aRequestWithoutANumberIsNumberZero(header: String) {
        #expect(json(header).request == 0)
    }

    @Test func theLargestRequestNumberComesBack() {
        #expect(json("{\"request\":9223372036854775807}").request == .max)
        #expect(json("{\"request\":-3}").request == -3)
    }
}
