import JSON
import Records
import Testing

@testable import Wire

struct DeliveryMessageTests {
    private let documents = [
        DeliveredDocument(
            delivery: 1, document: .repeating(1), attempt: 1, mediaType: "text/plain", title: nil,
            date: nil),
        DeliveredDocument(
            delivery: .max, document: .repeating(0xFE), attempt: 3, mediaType: "text/html",
            title: "Ein Titel", date: "2019-03-01"),
    ]

    @Test func deliveriesComeBackWithTheirBodies() throws {
        let bodies: [[UInt8]] = [[1, 2], []]
        let message = try WireMessage.deliver(documents, bodies: bodies, lease: .seconds(10)).sent()
        #expect(message.command == .deliver)
        #expect(message.header["lease_ms"] == 10_000)
        #expect(try message.deliveries() == documents)
        #expect(message.bodies == bodies)
    }

    @Test func aDeliveryWithoutTitleAndDateNamesNeither() throws {
        let members = try #require(documents[0].entry.objectValue).members
        #expect(members.map(\.key) == ["delivery", "document", "attempt", "media_type"])
    }

    @Test func theLeaseIsToldInMilliseconds() {
        let message = WireMessage.deliver([], bodies: [], lease: .milliseconds(2_750))
        #expect(message.header["lease_ms"] == 2_750)
    }

    @Test(arguments: [0, 1, 3]) func deliveriesAndBodiesMustBeAsMany(bodies: Int) {
        let message = WireMessage.deliver(
            documents, bodies: [[UInt8]](repeating: [], count: bodies), lease: .zero)
        let code = refusal { () throws(WireError) in _ = try message.deliveries() }
        #expect(code == .frameCount)
    }

    /// One change to a good entry that makes it a bad one.
    static let faults: [(String, JSONValue?)] = [
        ("delivery", nil), ("delivery", 0), ("delivery", -1), ("delivery", "1"), ("delivery", 1.5),
        ("document", nil), ("document", "abc"), ("attempt", 0), ("attempt", nil),
        ("attempt", 1_000_001), ("media_type", nil), ("media_type", 3),
    ]

    @Test(arguments: faults) func anEntryWithAFaultIsRefused(key: String, value: JSONValue?) throws
    {
        var members = try #require(documents[1].entry.objectValue).members
        members.removeAll { $0.key == key }
        if let value { members.append((key, value)) }
        let message = WireMessage(
            .deliver, header: ["deliveries": [.object(JSONObject(members))]], bodies: [[1]])
        let code = refusal { () throws(WireError) in _ = try message.deliveries() }
        #expect(code == .malformedHeader)
    }

    @Test(arguments: [WireCommand.result, .release, .ack])
    func numbersComeBackInTheirOrder(command: WireCommand) throws {
        let message = try WireMessage.naming(command, [3, 1, .max], bodies: [[9]]).sent()
        #expect(message.command == command)
        #expect(try message.deliveryNumbers() == [3, 1, .max])
        #expect(message.bodies == [[9]])
    }

    @Test(arguments: [
        "{}", "{\"deliveries\":1}", "{\"deliveries\":[0]}", "{\"deliveries\":[1,-1]}",
        "{\"deliveries\":[\"1\"]}", "{\"deliveries\":[1.5]}", "{\"deliveries\":[null]}",
    ])
    func whatAreNoNumbersIsRefused(header: String) {
        let message = WireMessage(.result, header: json(header))
        let code = refusal { () throws(WireError) in _ = try message.deliveryNumbers() }
        #expect(code == .malformedHeader)
    }
}
