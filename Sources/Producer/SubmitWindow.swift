internal import Records
internal import Wire

/// A document on its way from the scanner to its receipt.
struct OutgoingDocument: Sendable {
    var submitted: SubmittedDocument
    var bytes: [UInt8]

    /// About how many bytes it takes in a message's header, before anything is escaped.
    var headerBytes: Int {
        let source = submitted.source
        let texts = [source.name, source.uri, source.title, source.metadata]
        return texts.reduce(128) { $0 + ($1?.utf8.count ?? 0) }
    }
}

/// Messages that wait for their receipts, bounded by count and bytes.
///
/// Every document is offered by digest first and sent only if the hub does not have it; both
/// steps are repeated unchanged when an answer stays away, for they are idempotent.
struct SubmitWindow: Sendable {
    struct Entry: Sendable {
        var message: WireMessage
        var documents: [OutgoingDocument]
        var isOffer: Bool
        var byteCount: Int
        var sentAt: Duration
    }

    let messageLimit: Int
    let byteLimit: Int
    private(set) var entries: [Int64: Entry] = [:]
    private(set) var byteCount = 0
    private var nextRequest: Int64 = 1

    init(messageLimit: Int, byteLimit: Int) {
        self.messageLimit = messageLimit
        self.byteLimit = byteLimit
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Whether another message may be sent.
    var hasRoom: Bool {
        entries.isEmpty || (entries.count < messageLimit && byteCount < byteLimit)
    }

    /// Makes the message that offers or submits documents, and waits for its answer from now on.
    mutating func open(
        _ documents: [OutgoingDocument], batch: String, isOffer: Bool, now: Duration
    ) -> WireMessage {
        let header = SubmitHeader(
            request: nextRequest, batch: batch, documents: documents.map(\.submitted))
        let message = WireMessage(
            isOffer ? .offer : .submit, header: header.header,
            bodies: isOffer ? [] : documents.map(\.bytes))
        let size = documents.reduce(0) { $0 + $1.bytes.count }
        entries[nextRequest] = Entry(
            message: message, documents: documents, isOffer: isOffer, byteCount: size, sentAt: now)
        byteCount += size
        nextRequest += 1
        return message
    }

    /// Ends the wait of a request; `nil` when its answer came before.
    mutating func close(_ request: Int64) -> Entry? {
        guard let entry = entries.removeValue(forKey: request) else { return nil }
        byteCount -= entry.byteCount
        return entry
    }

    /// The connection was lost: no answer is to be hoped for any more.
    mutating func interrupt() {
        for request in entries.keys { entries[request]?.sentAt = .zero - .seconds(3_600) }
    }

    /// Whether the answer to any message is overdue.
    func hasOverdue(since time: Duration) -> Bool { entries.values.contains { $0.sentAt < time } }

    /// Messages whose answer is overdue, to be sent again.
    mutating func overdue(since time: Duration, now: Duration) -> [WireMessage] {
        let late = entries.filter { $0.value.sentAt < time }.keys.sorted()
        return late.compactMap { request in
            entries[request]?.sentAt = now
            return entries[request]?.message
        }
    }
}
