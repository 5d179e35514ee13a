/// The limits of the queue.
public struct QueueOptions: Sendable {
    /// How long a slot may hold a delivery without a sign of life.
    public var lease: Duration = .seconds(10)
    /// How long it may hold one with any sign of life.
    public var longestDelivery: Duration = .seconds(600)
    /// A slot that did not speak for itself for so long gets no further deliveries.
    public var quiet: Duration = .seconds(3)
    /// How often a document may be in the hands of a slot that is lost before that is charged.
    public var freeReturns = 8
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
