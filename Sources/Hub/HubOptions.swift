public import Queueing
public import Wire

/// What a hub is started with.
public struct HubOptions: Sendable {
    /// The path of the store.
    public var store: String
    /// Where it listens.
    public var address = HubAddress.standard
    /// The limits of the queue.
    public var queue = QueueOptions()
    /// The largest document that is taken, in bytes.
    public var documentLimit = WireLimits.documentBytes
    /// Bytes of fresh documents kept at hand for delivery.
    public var bodyCacheBytes = 16 << 20
    /// Changes that may wait for the store before intake is held back.
    public var pendingChanges = 2_048
    /// Bytes of submitted documents that may wait for the store before intake is held back.
    public var pendingBytes = 24 << 20
    /// Bytes of submissions that are read and wait for room among those.
    public var deferredBytes = 32 << 20
    /// Bytes of results that may wait for the store before deliveries are held back.
    public var pendingResultBytes = 32 << 20
    /// How often the hub gives workers a sign of life, and so finds out which are gone.
    public var workerBeat = Duration.milliseconds(500)
    /// A worker that gave no sign of life for this long is forgotten.
    public var workerSilence = Duration.seconds(10)
    /// How long a worker that cannot be reached is kept: its supervisor may tell that a slot died.
    public var newsOfDeath = Duration.seconds(1)
    /// How long a fetch waits for an event before it is answered empty.
    public var fetchWait = Duration.seconds(5)
    /// Events that subscribers can have at least, the newest; all of them if `nil`.
    public var keptEvents: Int64?
    /// Most cursor subscribers whose requests may wait at once.
    public var waitingFetches = 8_192
    /// Most peers whose questions for documents may wait at once.
    public var openQuestions = 1_024
    /// Batches that the status lists at most.
    public var listedBatches = 500
    /// The version the hub tells in its status.
    public var version: String

    /// A hub on a store with the default limits.
    public init(store: String, version: String) {
        self.store = store
        self.version = version
    }
}
