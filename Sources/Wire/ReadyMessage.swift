public import JSON

/// The header of `READY`: who takes deliveries, or watches those who do.
public struct ReadyHeader: Sendable, Equatable {
    /// The worker's name; all slots of one supervisor share it.
    public var worker: String
    /// Rises whenever the worker starts or joins again.
    public var epoch: Int64
    /// The slot's number; `nil` for the supervisor itself.
    public var slot: Int?
    /// How many slots the worker has.
    public var slots: Int
    /// The host it runs on.
    public var host: String
    /// How many deliveries the slot will hold at once; 0 for a supervisor.
    public var credit: Int
    /// The version of its extractor.
    public var extractor: String

    public init(
        worker: String, epoch: Int64, slot: Int?, slots: Int, host: String, credit: Int,
        extractor: String
    ) {
        self.worker = worker
        self.epoch = epoch
        self.slot = slot
        self.slots = slots
        self.host = host
        self.credit = credit
        self.extractor = extractor
    }

    /// Reads the header.
    public init(_ header: JSONValue) throws(WireError) {
        worker = try header.text("worker")
        epoch = try header.whole("epoch", in: 0...Int64.max)
        slots = Int(try header.whole("slots", in: 1...4_096))
        let isSlot = header["slot"].map { $0 != .null } ?? false
        slot = isSlot ? Int(try header.whole("slot", in: 0...4_095)) : nil
        host = try header.optionalText("host") ?? ""
        credit = isSlot ? Int(try header.whole("credit", in: 0...1_024)) : 0
        extractor = try header.optionalText("extractor") ?? ""
    }

    /// The header as it is sent.
    public var header: JSONValue {
        [
            "worker": .string(worker), "epoch": .integer(epoch),
            "slot": slot.map { .integer(Int64($0)) } ?? .null, "slots": .integer(Int64(slots)),
            "host": .string(host), "credit": .integer(Int64(credit)),
            "extractor": .string(extractor),
        ]
    }
}
