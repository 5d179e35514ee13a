internal import Queueing
internal import Records
internal import Storage
internal import Wire

extension HubCore {
    /// Hands waiting documents to slots with credit.
    mutating func dispatch(now: Duration) {
        guard trouble.isOver(at: now), pendingResultBytes < options.pendingResultBytes else {
            return
        }
        for (slot, deliveries) in queue.dispatch(now: now) {
            var ready: [(Delivery, DocumentBody)] = []
            var missing: [Delivery] = []
            for delivery in deliveries {
                if let body = cache.take(delivery.document.key) {
                    ready.append((delivery, body))
                } else {
                    missing.append(delivery)
                }
            }
            deliver(ready, to: slot)
            if !missing.isEmpty {
                read(.bodies(missing.map(\.document.key)), for: .delivery(slot, missing))
            }
        }
    }

    /// The store has found the bytes of deliveries; those still in flight go out.
    mutating func deliver(
        _ bodies: [DocumentBody], of deliveries: [Delivery], to slot: SlotID, now: Duration
    ) {
        var found: [DocumentKey: DocumentBody] = [:]
        for body in bodies { found[body.key] = body }
        var ready: [(Delivery, DocumentBody)] = []
        for delivery in deliveries where queue.isInFlight(delivery.id) {
            if let body = found[delivery.document.key] {
                ready.append((delivery, body))
            } else {
                apply(
                    queue.nack(
                        delivery.id, from: slot, reason: "document bytes missing", stage: "store",
                        now: now))
            }
        }
        deliver(ready, to: slot)
    }

    private mutating func deliver(_ ready: [(Delivery, DocumentBody)], to slot: SlotID) {
        guard !ready.isEmpty, let peer = workers.route(to: slot) else { return }
        let documents = ready.map { delivery, body in
            DeliveredDocument(
                delivery: delivery.id.rawValue, document: body.document,
                attempt: delivery.attempt, mediaType: body.mediaType, title: body.title,
                date: body.date)
        }
        emit(
            .work(
                peer,
                .deliver(documents, bodies: ready.map(\.1.bytes), lease: options.queue.lease)))
    }
}
