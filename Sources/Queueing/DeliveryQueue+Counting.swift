public import Records

extension DeliveryQueue {
    /// The delivery that a document is in; looks through all of them.
    public func delivery(of key: DocumentKey) -> Delivery? {
        deliveries.values.first { $0.document.key == key }
    }

    /// Whether a delivery still runs under its lease.
    public func isInFlight(_ id: DeliveryID) -> Bool { deliveries[id] != nil }

    /// Whether a document is in a slot's hands, or its outcome on its way to the store.
    public func isLeased(_ key: DocumentKey) -> Bool {
        settling[key] != nil || deliveries.values.contains { $0.document.key == key }
    }

    /// The documents that are not waiting and not settled.
    public var leasedDocuments: [QueuedDocument] {
        deliveries.values.map(\.document) + settling.values
    }

    /// The store could not take a document's outcome: it waits again, uncharged.
    public mutating func putBack(_ key: DocumentKey) {
        if let document = settling.removeValue(forKey: key) { lines.putBack(document) }
    }
}
