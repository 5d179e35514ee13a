import JSON
import Testing

@testable import Wire

struct ReadyMessageTests {
    static let slot = ReadyHeader(
        worker: "w-1", epoch: 1_795_544_551_007, slot: 3, slots: 4, host: "host", credit: 64,
        extractor: "0.1")

    @Test func aSlotComesBack() throws {
        #expect(
            try ReadyHeader(WireMessage(.ready, header: Self.slot.header).sent().header)
                == Self.slot)
    }

    @Test func aSupervisorComesBackWithoutSlotAndCredit() throws {
        var supervisor = Self.slot
        supervisor.slot = nil
        supervisor.credit = 0
        let back = try ReadyHeader(WireMessage(.ready, header: supervisor.header).sent().header)
        #expect(back == supervisor)
    }

    @Test func theCreditOfASupervisorIsNotCounted() throws {
        let header = json("{\"worker\":\"w\",\"epoch\":1,\"slots\":1,\"credit\":9}")
        let ready = try ReadyHeader(header)
        #expect(ready.slot == nil && ready.credit == 0)
        #expect(ready.host == "" && ready.extractor == "")
    }

    /// One change to a good header, and whether it is still good.
    static let changes: [(String, JSONValue?, Bool)] = [
        ("worker", nil, false), ("worker", 1, false), ("worker", "", true),
        ("epoch", nil, false), ("epoch", -1, false), ("epoch", 0, true), ("epoch", "1", false),
        ("slots", 0, false), ("slots", 4_096, true), ("slots", 4_097, false), ("slots", nil, false),
        ("slot", 0, true), ("slot", 4_095, true), ("slot", 4_096, false), ("slot", -1, false),
        ("slot", "0", false), ("slot", .null, true),
        ("credit", 0, true), ("credit", 1_024, true), ("credit", 1_025, false),
        ("credit", -1, false), ("credit", nil, false),
    ]

    @Test(arguments: changes) func membersAreHeldAgainstTheirRanges(
        key: String, value: JSONValue?, isGood: Bool
    ) throws {
        var members = try #require(Self.slot.header.objectValue).members
        members.removeAll { $0.key == key }
        if let value { members.append((key, value)) }
        let header = JSONValue.object(JSONObject(members))
        if isGood {
            _ = try ReadyHeader(header)
        } else {
            let code = refusal { () throws(WireError) in _ = try ReadyHeader(header) }
            #expect(code == .malformedHeader)
        }
    }
}
