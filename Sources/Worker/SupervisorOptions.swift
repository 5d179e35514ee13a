public import Wire

/// How a supervisor watches its slots.
public struct SupervisorOptions: Sendable {
    /// The hub.
    public var address: HubAddress
    /// The worker's name; no two workers of a hub share one.
    public var worker: String
    /// The host's name.
    public var host: String
    /// How many slots it keeps running.
    public var slots: Int
    /// The field's profile, which all slots have.
    public var field = FieldProfile.builtIn
    /// When the worker started, in milliseconds since 1970.
    public var epoch: Int64 = 0
    /// The longest a document may take before its slot is killed.
    public var documentTimeout = Duration.seconds(30)
    /// The most memory a slot may take before it is killed, in bytes.
    public var documentMemory = 1 << 30
    /// How often it tells the hub which slots live.
    public var heartbeat = Duration.seconds(1)
    /// How long slots may take to stop.
    public var drainDeadline = Duration.milliseconds(3_500)

    /// Options with the defaults.
    public init(address: HubAddress, worker: String, host: String, slots: Int) {
        self.address = address
        self.worker = worker
        self.host = host
        self.slots = slots
    }
}
