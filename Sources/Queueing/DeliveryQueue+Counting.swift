public import Records

extension DeliveryQueue {
    /// The delivery that a document is in; looks through all of them.
    public func delivery(of key: DocumentKey) -> Delivery? {
        deliveries.values.first { $0.document.key == key }
    }

    /// How many results of a slot are on their way to the store.
    public func settlingCount(of slot: SlotID) -> Int { slots[slot]?.settling ?? 0 }

    /// Whether a delivery still runs under its lease.
    public func isInFlight(_ id: DeliveryID) -> Bool { deliveries[id] != nil }

    /// Whether a document is in a slot's hands, or its outcome on its way to the store.
    public func isLeased(_ key: DocumentKey) -> Bool {
        settling[key] != nil || deliveries.values.contains { $0.document.key == key }
    }

    /// The documents that are not waiting and not settled.
    public var leasedDocuments: [QueuedDocument] {
        deliveries.values.map(\.document) + settling.values.map(\.document)
    }
}
