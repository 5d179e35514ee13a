import JSON
import Records
import Wire

@testable import Hub
@testable import HubTestKit
@testable import Producer

/// A producer with the real window: offers, submits what the hub does not have, sends again.
struct SimulatedProducer {
    let batch: String
    var connection: RoutingID?
    var window = SubmitWindow(messageLimit: 3, byteLimit: 1 << 20)
    var waiting: [String]
    /// Documents with a receipt that says that the hub has them.
    var received: Set<DocumentID> = []
    /// Receipts that refused a document, because the store was full; it is submitted again.
    var refusals = 0

    init(batch: String, texts: [String]) {
        self.batch = batch
        waiting = texts
    }

    var isDone: Bool { waiting.isEmpty && window.isEmpty }

    /// Messages to send now.
    mutating func next(now: Duration) -> [WireMessage] {
        var messages = window.overdue(since: now - .seconds(2), now: now)
        while window.hasRoom, !waiting.isEmpty {
            let texts = waiting.prefix(3)
            waiting.removeFirst(texts.count)
            messages.append(
                window.open(texts.map(document), batch: batch, isOffer: true, now: now))
        }
        return messages
    }

    private func document(_ text: String) -> OutgoingDocument {
        OutgoingDocument(
            submitted: SubmittedDocument(
                source: Source(batch: batch, name: text), document: .of(text)),
            bytes: Array(text.utf8))
    }

    /// Takes receipts; gives a message for what the hub does not have.
    mutating func take(_ message: WireMessage, now: Duration) throws -> WireMessage? {
        guard message.command == .receipts, let entry = window.close(message.header.request)
        else { return nil }
        var unknown: [OutgoingDocument] = []
        for (document, answer) in zip(
            entry.documents, try ReceiptsHeader(message.header).answers)
        {
            switch answer {
            case .unknown: unknown.append(document)
            case .receipt(let receipt) where receipt.status == .refused:
                refusals += 1
                waiting.append(document.submitted.source.name)
            case .receipt(let receipt):
                if let id = receipt.document { received.insert(id) }
            }
        }
        guard !unknown.isEmpty else { return nil }
        return window.open(unknown, batch: batch, isOffer: false, now: now)
    }
}

/// A cursor subscriber that checks that every number comes once and in order.
struct SimulatedSubscriber {
    var connection: RoutingID?
    var request: Int64 = 0
    var after: Int64 = 0
    /// What it was told, by sequence number.
    var documents: [String] = []
    /// What was wrong with an answer.
    var fault: String?

    /// The next request.
    mutating func fetch() -> WireMessage {
        request += 1
        return WireMessage(
            .fetch,
            header: [
                "request": .integer(request), "after": .integer(after), "limit": 5,
                "topics": ["document", "quarantine", "superseded"],
            ])
    }

    /// Takes an answer; true if it was the one awaited.
    mutating func take(_ message: WireMessage) throws -> Bool {
        guard message.command == .events, message.header.request == request else { return false }
        for body in message.bodies {
            let event = try JSONValue.parse(body)
            let sequence = event["seq"]?.integerValue ?? -1
            if sequence != Int64(documents.count) + 1 {
                fault = "event \(sequence) came after \(documents.count)"
            }
            documents.append(event["document"]?.stringValue ?? "")
        }
        after = message.header["after"]?.integerValue ?? after
        if after != Int64(documents.count) { fault = "a cursor at \(after) of \(documents.count)" }
        return true
    }
}
