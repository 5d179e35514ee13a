public import Records

extension DeliveryQueue {
    /// A result came in under a lease: the document leaves flight and waits for its commit.
    ///
    /// - Throws: `Refusal` for a late or foreign result; nothing changes then.
    public mutating func accept(_ id: DeliveryID, from slot: SlotID) throws(Refusal) -> Delivery {
        guard let delivery = deliveries[id] else { throw .notInFlight }
        guard delivery.slot == slot else { throw .wrongSlot }
        _ = end(id)
        settling[delivery.document.key] = Settling(document: delivery.document, slot: slot)
        slots[slot]?.settling += 1
        return delivery
    }

    /// The store has the document's outcome.
    public mutating func settled(_ key: DocumentKey) { _ = endSettling(key) }

    /// The store could not take a document's outcome: it waits again, uncharged.
    ///
    /// - Parameter isSuspect: whether that may be its own fault, so that it is delivered alone.
    public mutating func putBack(_ key: DocumentKey, isSuspect: Bool = false) {
        guard var document = endSettling(key) else { return }
        if isSuspect { document.isSuspect = true }
        lines.putBack(document)
    }

    private mutating func endSettling(_ key: DocumentKey) -> QueuedDocument? {
        guard let ended = settling.removeValue(forKey: key) else { return nil }
        if let slot = ended.slot { slots[slot]?.settling -= 1 }
        return ended.document
    }

    /// The store refused a result as no annotation: the attempt is charged.
    public mutating func fail(
        _ key: DocumentKey, reason: String, stage: String, now: Duration
    ) -> [Effect] {
        guard let document = endSettling(key) else { return [] }
        let letter = DeadLetter(reason: reason, stage: stage, attempts: 0)
        return [charge(document, letter, now: now)]
    }

    /// A slot could not work a document: the attempt is charged.
    public mutating func nack(
        _ id: DeliveryID, from slot: SlotID, reason: String, stage: String, now: Duration
    ) -> [Effect] {
        guard deliveries[id]?.slot == slot, let delivery = end(id) else { return [] }
        let letter = DeadLetter(reason: reason, stage: stage, attempts: 0)
        return [charge(delivery.document, letter, now: now)]
    }

    /// A slot gives deliveries back; nobody is charged.
    public mutating func release(_ ids: [DeliveryID], from slot: SlotID) {
        // The last one put back is served first; the order is that of the first hand-over.
        for id in ids.sorted(by: { $0.rawValue > $1.rawValue }) where deliveries[id]?.slot == slot {
            if let delivery = end(id) { lines.putBack(delivery.document) }
        }
    }

    /// A slot speaks for itself: its leases begin anew.
    public mutating func extend(_ slot: SlotID, now: Duration) {
        slots[slot]?.heardAt = now
        for id in slots[slot]?.held ?? [] { deliveries[id]?.extend(by: options.lease, now: now) }
    }

    /// A supervisor tells which deliveries its slots are at work on; their leases begin anew.
    ///
    /// What only waits in such a slot is not the supervisor's to speak for: the slot may be frozen.
    public mutating func start(_ ids: [DeliveryID], in slots: Set<SlotID>, now: Duration) {
        for id in ids where deliveries[id].map({ slots.contains($0.slot) }) ?? false {
            deliveries[id]?.isStarted = true
            deliveries[id]?.extend(by: options.lease, now: now)
        }
    }

    /// A slot is gone without anybody having seen it die: what it held waits again.
    ///
    /// What it was at work on is redelivered alone: if that was the cause, it harms no other. It is
    /// charged once that has happened too often.
    public mutating func leave(_ slot: SlotID, now: Duration) -> [Effect] {
        var effects: [Effect] = []
        for id in slots[slot]?.held ?? [] where deliveries[id]?.isStarted == true {
            deliveries[id]?.document.isSuspect = true
            deliveries[id]?.document.returns += 1
            guard Int(deliveries[id]?.document.returns ?? 0) > options.freeReturns,
                let ended = end(id)
            else { continue }
            let letter = DeadLetter(
                reason: "slot lost \(ended.document.returns) times", stage: "extract", attempts: 0)
            effects.append(charge(ended.document, letter, now: now))
        }
        release(Array(slots[slot]?.held ?? []), from: slot)
        forget(slot)
        return effects
    }

    /// A supervisor saw a slot die.
    ///
    /// - Parameter working: the document it was at, which is charged and then redelivered alone;
    ///   what only waited in the slot's credit is not charged.
    public mutating func died(
        _ slot: SlotID, working: DeliveryID?, reason: String, signal: Int?, now: Duration
    ) -> [Effect] {
        var effects: [Effect] = []
        if let working, deliveries[working]?.slot == slot, let delivery = end(working) {
            var document = delivery.document
            document.isSuspect = true
            let letter = DeadLetter(
                reason: reason, stage: "extract", signal: signal, attempts: 0)
            effects.append(charge(document, letter, now: now))
        }
        return effects + leave(slot, now: now)
    }

    /// Ends deliveries whose lease has passed. Documents that were started are charged, and
    /// redelivered alone; those that only waited in a slot's credit are not charged.
    ///
    /// - Returns: how many were ended, and what to do.
    public mutating func expire(now: Duration) -> (ended: Int, effects: [Effect]) {
        let late = deliveries.values.filter { $0.deadline <= now }
        var effects: [Effect] = []
        for delivery in late.sorted(by: { $0.id.rawValue > $1.id.rawValue }) {
            guard delivery.isStarted, let ended = end(delivery.id) else {
                release([delivery.id], from: delivery.slot)
                continue
            }
            var document = ended.document
            document.isSuspect = true
            let letter = DeadLetter(reason: "lease expired", stage: "extract", attempts: 0)
            effects.append(charge(document, letter, now: now))
        }
        return (late.count, effects)
    }

    /// Charges an attempt: the document waits for its next one, or it had its last.
    private mutating func charge(
        _ document: QueuedDocument, _ letter: DeadLetter, now: Duration
    ) -> Effect {
        var document = document
        document.attempts += 1
        document.returns = 0
        guard Int(document.attempts) >= options.maximumAttempts else {
            postpone(document, now: now)
            return .charge(document, reason: letter.reason)
        }
        settling[document.key] = Settling(document: document)
        var letter = letter
        letter.attempts = Int(document.attempts)
        return .quarantine(document, letter)
    }
}
