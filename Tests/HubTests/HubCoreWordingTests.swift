import JSON
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// What a search for near-duplicates asks of the hub.
struct HubCoreWordingTests {
    private func answer(
        _ command: WireCommand, _ header: JSONValue, of bench: inout HubBench
    ) throws -> WireMessage {
        bench.intake(WireMessage(command, header: header), from: "op")
        try bench.settle()
        return try bench.answer(to: "op")
    }

    /// A hub with one document that has a fingerprint, and one that waits.
    private func bench() throws -> HubBench {
        var bench = HubBench()
        bench.submit(["one"])
        try bench.settle()
        let slot = bench.join("w")
        try bench.settle()
        let handed = try bench.handed(to: slot)[0]
        let counts = #","statistics_of_text":{"simhash":"00000000000000ff"}}"#
        let annotation = handed.annotation.dropLast() + Array(counts.utf8)
        bench.work(
            .naming(.result, [handed.delivery.delivery], bodies: [Array(annotation)]), from: slot)
        try bench.settle()
        bench.work(WireMessage(.bye), from: slot)
        bench.submit(["two"], batch: "other")
        try bench.settle()
        _ = bench.takeIntake()
        return bench
    }

    @Test func fingerprintsOfDocumentsWithAResultAreTold() throws {
        var bench = try bench()
        let told = try answer(.fingerprints, ["request": 5], of: &bench)
        #expect(told.command == .fingerprints)
        #expect(told.header["request"] == 5 && told.header["after"] == .null)
        let rows = try told.bodies.map { try JSONValue.parse($0) }
        #expect(rows.map { $0["name"]?.stringValue } == ["one.txt"])
        #expect(rows.first?["simhash"]?.stringValue == "00000000000000ff")
        #expect(try answer(.fingerprints, ["batch": "other"], of: &bench).bodies.isEmpty)
        #expect(try answer(.fingerprints, ["after": 1], of: &bench).bodies.isEmpty)
    }

    @Test func aBatchThatIsNotThereIsNamed() throws {
        var bench = try bench()
        let refused = try answer(.fingerprints, ["batch": "none"], of: &bench)
        #expect(refused.command == .error)
        #expect(refused.header["message"]?.stringValue?.contains("'none'") == true)
    }

    @Test func theBytesOfADocumentAreTold() throws {
        var bench = try bench()
        let told = try answer(.original, ["document": "two.txt", "request": 6], of: &bench)
        #expect(told.command == .document && told.header["request"] == 6)
        #expect(told.header["found"] == 1)
        #expect(told.bodies == [Array("two".utf8)])
        // They have one name, of twenty letters.
        let name = String(repeating: "a", count: 20)
        bench.submit([name + "1", name + "2"])
        try bench.settle()
        _ = bench.takeIntake()
        let several = try answer(.original, ["document": .string(name + ".txt")], of: &bench)
        #expect(several.header["found"] == 2 && several.bodies.isEmpty)
        let none = try answer(.original, ["document": "nowhere"], of: &bench)
        #expect(none.header["found"] == 0 && none.bodies.isEmpty)
    }

    @Test func aStoreThatFailsIsTold() throws {
        var bench = try bench()
        for command in [WireCommand.fingerprints, .original] {
            bench.intake(WireMessage(command, header: ["document": "two.txt"]), from: "op")
            bench.answerOne(failing: StorageError(.failed, "broken"))
            let refused = try bench.answer(to: "op")
            #expect(refused.header["message"]?.stringValue == "broken")
        }
    }
}
