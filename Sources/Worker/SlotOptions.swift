public import Wire

/// How a slot works.
public struct SlotOptions: Sendable {
    /// The hub.
    public var address: HubAddress
    /// The name of the worker it belongs to.
    public var worker: String
    /// When the worker started, in milliseconds since 1970; a slot that joins again counts on.
    public var epoch: Int64
    /// Its number in the worker, from 0.
    public var slot: Int
    /// How many slots the worker has.
    public var slots: Int
    /// The host's name.
    public var host: String
    /// Whether its supervisor hands it a profile; else it has the built-in one.
    public var hasProfile = false
    /// Deliveries it holds at once: the one it works on and those that wait.
    public var credit = 64
    /// Annotations are sent when they have this many bytes, or the deliveries at hand are worked.
    public var resultBytes = 256 << 10
    /// How long an idle slot is silent.
    public var heartbeat = Duration.seconds(1)

    /// Options with the defaults.
    public init(
        address: HubAddress, worker: String, epoch: Int64, slot: Int, slots: Int, host: String
    ) {
        self.address = address
        self.worker = worker
        self.epoch = epoch
        self.slot = slot
        self.slots = slots
        self.host = host
    }
}
