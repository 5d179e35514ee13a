import Records

@testable import Queueing

extension QueuedDocument {
    /// A document of a number, in a batch of a number.
    static func sample(
        _ key: Int64, batch: Int64 = 1, size: Int = 100, attempts: Int = 0
    ) -> QueuedDocument {
        QueuedDocument(
            key: DocumentKey(rawValue: key), batch: BatchKey(rawValue: batch), size: size,
            attempts: attempts, acceptedAt: key)
    }
}

/// Where a document of the queue is; it is in exactly one of these places.
enum Place: String {
    case waiting
    case leased
    case settling
    case gone
}

extension DeliveryQueue {
    /// Every document that waits, in the order it would be handed out; the charged ones last.
    var waitingDocuments: [QueuedDocument] {
        var lines = lines
        var documents: [QueuedDocument] = []
        while let document = lines.take() { documents.append(document) }
        return documents + postponed.reversed().map(\.document)
    }

    /// All places that hold a document, by its number; more than one is a fault.
    func places(of key: Int64) -> [Place] {
        let key = DocumentKey(rawValue: key)
        let waiting = waitingDocuments.filter { $0.key == key }.map { _ in Place.waiting }
        let leased = deliveries.values.filter { $0.document.key == key }.map { _ in Place.leased }
        let settling = settling[key].map { _ in [Place.settling] } ?? []
        let places = waiting + leased + settling
        return places.isEmpty ? [.gone] : places
    }

    /// A queue of so many documents of one batch.
    static func holding(
        _ count: Int64, size: Int = 100, options: QueueOptions = QueueOptions()
    ) -> DeliveryQueue {
        var queue = DeliveryQueue(options: options, firstDelivery: 1)
        for key in 0..<count { queue.enqueue(.sample(key + 1, size: size)) }
        return queue
    }
}

extension [(slot: SlotID, deliveries: [Delivery])] {
    /// The numbers of the documents handed to a slot.
    func keys(for slot: SlotID) -> [Int64] {
        filter { $0.slot == slot }.flatMap(\.deliveries).map(\.document.key.rawValue)
    }
}

extension DeliveryQueue {
    /// A result comes in and is committed.
    mutating func finish(_ id: DeliveryID, from slot: SlotID) throws {
        settled(try accept(id, from: slot).document.key)
    }
}
