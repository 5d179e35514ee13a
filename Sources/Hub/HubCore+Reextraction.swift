internal import JSON
internal import Queueing
internal import Records
internal import Storage
internal import Wire

/// A page of an order to extract documents again.
struct PendingReextraction: Sendable {
    /// Documents of one page.
    private static let pageLimit = 1_000

    var peer: RoutingID
    var request: Int64
    var selection: ReextractionSelection
    var after: DocumentKey
    /// Whether they are only counted.
    var isDry: Bool
    /// The documents of the page, once they are found.
    var keys: [DocumentKey] = []

    init(_ header: JSONValue, peer: RoutingID, request: Int64) throws(WireError) {
        self.peer = peer
        self.request = request
        selection = ReextractionSelection(
            olderThan: try header.text("older_than"), batch: try header.optionalText("batch"),
            isOfQuarantined: header["quarantined"] == true)
        guard ExtractorVersion(selection.olderThan) != nil else {
            throw WireError(
                .malformedHeader, "'\(selection.olderThan)' is no version such as 0.2.0")
        }
        after = DocumentKey(rawValue: header["after"]?.integerValue ?? 0)
        isDry = header["dry_run"] == true
    }

    /// What the store is asked.
    var question: ReadQuestion.Ask {
        .reextractable(selection, after: after, limit: Self.pageLimit)
    }

    /// Where the next page begins; `nil` after the last one.
    var next: DocumentKey? { keys.count < Self.pageLimit ? nil : keys.last }

    /// What makes the page durable.
    var changes: [StoreChange] {
        keys.map { selection.isOfQuarantined ? .reopen($0) : .reextract($0) }
    }
}

// Results that are replaced while the old ones stand.
extension HubCore {
    /// The documents of a page were found.
    mutating func carryOut(_ pending: PendingReextraction, on keys: [DocumentKey]) {
        var pending = pending
        pending.keys = keys
        guard !pending.isDry, !keys.isEmpty else { return answer(pending, count: keys.count) }
        write(pending.changes, for: .reextraction(pending))
    }

    /// The store has marked the documents of a page, or could not.
    mutating func reextractionOutcome(
        _ result: Result<[StoreOutcome], StorageError>, of pending: PendingReextraction
    ) {
        switch result {
        case .success(let outcomes):
            var count = 0
            for outcome in outcomes where waitsAgain(outcome) { count += 1 }
            answer(pending, count: count)
        case .failure(let error): refuse(pending.peer, pending.request, error.message)
        }
    }

    /// Puts a document into the queue that the store has marked; what it refused was settled or
    /// marked meanwhile.
    private mutating func waitsAgain(_ outcome: StoreOutcome) -> Bool {
        switch outcome {
        case .reextracting(let document):
            reextracting += 1
            queue.enqueue(QueuedDocument(document))
        case .reopened(let document, let further):
            tally.reopened(document.key, of: document.batch, further: further)
            queue.enqueue(QueuedDocument(document))
        default: return false
        }
        return true
    }

    private mutating func answer(_ pending: PendingReextraction, count: Int) {
        done(
            pending.peer, pending.request,
            [
                ("documents", .integer(Int64(count))),
                ("after", pending.next.map { .integer($0.rawValue) } ?? .null),
            ])
    }
}

extension QueuedDocument {
    /// A document as the store keeps it.
    init(_ open: OpenDocument) {
        self.init(
            key: open.key, batch: open.batch, size: open.size, attempts: open.attempts,
            acceptedAt: open.acceptedAt, isReextraction: open.isReextraction)
    }
}
