public import Wire

/// How a producer submits.
public struct ProducerOptions: Sendable {
    /// The hub.
    public var address: HubAddress
    /// The batch all documents are submitted in.
    public var batch: String
    /// How long to wait for a hub before the first answer.
    public var wait = Duration.seconds(30)
    /// Leave once every document has its receipt, without waiting for results.
    public var isDetached = false
    /// The largest document that is sent, in bytes.
    public var documentLimit = WireLimits.documentBytes
    /// Documents of one message at most.
    public var messageDocuments = 64
    /// Bytes after which a message is sent, unless a single document is larger.
    public var messageBytes = 256 << 10
    /// Messages that may wait for their answer at once.
    public var window = 16
    /// Bytes that may wait for their answer at once, unless a single message holds more.
    public var windowBytes = 8 << 20
    /// How long an answer may take before the same message is sent again.
    public var resendAfter = Duration.seconds(5)

    /// Options with the defaults.
    public init(address: HubAddress, batch: String) {
        self.address = address
        self.batch = batch
    }
}
