/// The second frame of every message: what it asks or tells.
public enum WireCommand: String, Sendable, CaseIterable {
    // intake, producer to hub
    /// Name documents by digest; those the hub has get a receipt without being sent.
    case offer = "OFFER"
    /// Send documents.
    case submit = "SUBMIT"
    /// Ask how a batch stands.
    case batch = "BATCH"
    /// Ask how the hub stands.
    case status = "STATUS"
    /// Ask for one document with its findings.
    case show = "SHOW"
    /// Ask for the events after a cursor.
    case fetch = "FETCH"
    /// Ask whether the hub is there; also sent to keep a connection known.
    case ping = "PING"

    // intake, an operator to the hub
    /// Ask for the life of one document.
    case why = "WHY"
    /// Ask for the documents in quarantine; also the answer.
    case quarantine = "QUARANTINE"
    /// Ask for the fingerprints of documents, page by page; also the answer.
    case fingerprints = "FINGERPRINTS"
    /// Ask for the bytes of one document as they were submitted.
    case original = "ORIGINAL"
    /// Take a document out of quarantine.
    case retry = "RETRY"
    /// Take a document off the list of those in quarantine.
    case drop = "DROP"
    /// Extract documents again that have a result; page by page.
    case reextract = "REEXTRACT"
    /// Give out no documents for now.
    case pause = "PAUSE"
    /// Give out documents again.
    case resume = "RESUME"
    /// Let a worker finish what it has and leave; the hub passes it on to the worker.
    case drain = "DRAIN"

    // intake, hub to producer
    /// Answer to `OFFER` and `SUBMIT`.
    case receipts = "RECEIPTS"
    /// Answer to `SHOW`.
    case document = "DOCUMENT"
    /// Answer to `FETCH`.
    case events = "EVENTS"
    /// Answer to an order that was carried out.
    case done = "DONE"
    /// Answer to `PING`.
    case pong = "PONG"
    /// Answer to a message that was refused.
    case error = "ERROR"

    // work, worker to hub
    /// A slot takes deliveries, a supervisor watches slots.
    case ready = "READY"
    /// Annotations of deliveries.
    case result = "RESULT"
    /// A delivery could not be worked; its document is charged an attempt.
    case nack = "NACK"
    /// Deliveries given back unworked; nobody is charged.
    case release = "RELEASE"
    /// The sender lives; a supervisor's extends the leases of its slots.
    case heartbeat = "HEARTBEAT"
    /// A supervisor lost a slot.
    case died = "DIED"
    /// The sender leaves; what it holds is queued again.
    case bye = "BYE"

    // work, hub to worker
    /// Documents to work.
    case deliver = "DELIVER"
    /// Results that are on disk, or refused.
    case ack = "ACK"
    /// The hub does not know the sender: say READY under a new epoch.
    case rejoin = "REJOIN"
}
