/// The limits of the queue.
public struct QueueOptions: Sendable {
    /// How long a slot may hold a delivery without a sign of life.
    public var lease: Duration = .seconds(10)
    /// Charged attempts after which a document is quarantined.
    public var maximumAttempts = 3
    /// How long a charged document waits before it is handed out again.
    public var retry = RetryPolicy()
    /// Bytes that one slot may hold at once, unless it holds a single document.
    public var slotBytes = 4 << 20
    /// Documents in one `DELIVER`.
    public var deliveryBatch = 32

    /// The defaults.
    public init() {}
}
