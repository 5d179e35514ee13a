internal import Platform
internal import Records

/// One waiting line per batch, and one more for what of it is extracted again, served in turn so
/// that a small batch never waits for a huge one.
struct BatchLines: Sendable {
    /// What waits in one line.
    private struct LineKey: Hashable, Sendable {
        var batch: BatchKey
        var isReextraction: Bool

        init(_ document: QueuedDocument) {
            batch = document.batch
            isReextraction = document.isReextraction
        }
    }

    private var lines: [LineKey: WaitingLine<QueuedDocument>] = [:]
    /// The lines that have documents waiting: a ring, served from `turn` on.
    private var turns: [LineKey] = []
    private var turn = 0
    /// Documents that come before all others: given back, or tried before.
    private var front: [QueuedDocument] = []

    /// How many documents wait.
    private(set) var count = 0

    /// Puts a new document at the end of its batch's line.
    mutating func append(_ document: QueuedDocument) {
        count += 1
        let key = LineKey(document)
        if lines[key] == nil {
            lines[key] = WaitingLine()
            // Its turn comes last: behind the one before the next in the ring.
            let isFirst = turns.isEmpty
            turns.insert(key, at: turn)
            if !isFirst { turn += 1 }
        }
        lines[key]?.append(document)
    }

    /// Puts a document that had its turn before ahead of all lines.
    mutating func putBack(_ document: QueuedDocument) {
        count += 1
        front.append(document)
    }

    /// The document whose turn it is.
    func peek() -> QueuedDocument? {
        if let document = front.last { return document }
        return turns.isEmpty ? nil : lines[turns[turn]]?.first
    }

    /// Takes the document whose turn it is and passes the turn on.
    mutating func take() -> QueuedDocument? {
        if let document = front.popLast() {
            count -= 1
            return document
        }
        guard !turns.isEmpty else { return nil }
        let key = turns[turn]
        guard let document = lines[key]?.take() else { return nil }
        count -= 1
        if lines[key]?.isEmpty == true {
            lines[key] = nil
            turns.remove(at: turn)
        } else {
            turn += 1
        }
        if turn >= turns.count { turn = 0 }
        return document
    }

    /// When the longest waiting document was accepted, in milliseconds since 1970.
    var oldestAcceptedAt: Int64? {
        let heads = lines.values.compactMap { $0.first?.acceptedAt }
        return (heads + front.map(\.acceptedAt)).min()
    }
}
