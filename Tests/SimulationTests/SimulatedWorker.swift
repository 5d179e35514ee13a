import JSON
import Wire

@testable import Hub

/// A supervisor with one slot, as far as the hub can tell.
struct SimulatedWorker {
    let name: String
    /// The connections of supervisor and slot; `nil` while they are lost.
    var supervisor: RoutingID?
    var slot: RoutingID?
    var epoch: Int64 = 0
    /// The version of its extractor, which is a newer one after an upgrade.
    var version = 1
    /// Deliveries that the slot holds, the first of them at work.
    var held: [DeliveredDocument] = []
    /// Until when nothing happens in it, as under SIGSTOP.
    var frozenUntil = Duration.zero
    /// The same for the slot alone, while its supervisor goes on.
    var slotFrozenUntil = Duration.zero
    /// The next time that the document at work is done; `nil` when there is none.
    var doneAt: Duration?

    init(name: String) { self.name = name }

    /// READY of the supervisor or, with a number, of the slot.
    func ready(slot: Int?) -> WireMessage {
        WireMessage(
            .ready,
            header: ReadyHeader(
                worker: name, epoch: epoch, slot: slot, slots: 1, host: "h", credit: 4,
                extractor: "\(version).0"
            ).header)
    }

    /// The supervisor's sign of life.
    var heartbeat: WireMessage {
        let started = held.first.map { [JSONValue.integer($0.delivery)] } ?? []
        return WireMessage(.heartbeat, header: ["slots": [0], "started": .array(started)])
    }

    /// What the supervisor tells of its slot's death.
    var died: WireMessage {
        var header: [(key: String, value: JSONValue)] = [
            ("slot", 0), ("reason", "crashed"), ("epoch", .integer(epoch)), ("signal", 11),
        ]
        if let current = held.first { header.append(("delivery", .integer(current.delivery))) }
        return WireMessage(.died, header: .object(JSONObject(header)))
    }

    /// An annotation that the store takes.
    func annotation(of delivered: DeliveredDocument) -> [UInt8] {
        Array(
            """
            {"schema":"winnow.annotation/1","document":"\(delivered.document)",\
            "extractor":"\(version).0"}
            """.utf8)
    }
}
