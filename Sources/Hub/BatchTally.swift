internal import Records
internal import Storage

/// How many documents of each batch, and of all, were accepted and how they ended.
///
/// A document submitted in several batches counts in each of them.
struct BatchTally: Sendable {
    struct Batch: Sendable {
        var name: String
        var accepted = 0
        var done = 0
        var quarantined = 0

        /// Documents that are not settled.
        var open: Int { accepted - done - quarantined }
    }

    private(set) var total = Batch(name: "")
    private(set) var batches: [BatchKey: Batch] = [:]
    private var keys: [String: BatchKey] = [:]
    /// Batches besides its own that an open document was submitted in.
    private var further: [DocumentKey: [BatchKey]] = [:]

    /// Starts from what the store holds.
    mutating func restore(_ rows: [BatchRow], total counts: StateCounts) {
        for row in rows {
            keys[row.name] = row.key
            batches[row.key] = Batch(
                name: row.name, accepted: row.counts.accepted, done: row.counts.done,
                quarantined: row.counts.quarantined)
        }
        total = Batch(
            name: "", accepted: counts.accepted, done: counts.done,
            quarantined: counts.quarantined)
    }

    /// The batches to list, the oldest first: those that are open, then the newest of the others.
    func listed(limit: Int) -> [(key: BatchKey, value: Batch)] {
        guard batches.count > limit else { return batches.sorted { $0.key < $1.key } }
        let chosen = batches.sorted { one, other in
            let isOpen = (one.value.open > 0, other.value.open > 0)
            return isOpen.0 == isOpen.1 ? one.key > other.key : isOpen.0
        }
        return chosen.prefix(limit).sorted { $0.key < $1.key }
    }

    /// An open document belongs to a further batch.
    mutating func addFurther(_ batch: BatchKey, of document: DocumentKey) {
        further[document, default: []].append(batch)
    }

    /// The batch of a name; `nil` if nothing was submitted under it.
    func batch(named name: String) -> (key: BatchKey, batch: Batch)? {
        guard let key = keys[name], let batch = batches[key] else { return nil }
        return (key, batch)
    }

    /// The batches a document belongs to besides its own.
    func furtherBatches(of document: DocumentKey) -> [BatchKey] { further[document] ?? [] }

    /// A document was stored for the first time.
    mutating func accepted(in batch: BatchKey, named name: String) {
        total.accepted += 1
        count(batch, named: name) { $0.accepted += 1 }
    }

    /// A stored document was submitted in a batch that did not hold it.
    mutating func joined(
        _ document: DocumentKey, state: DocumentState, batch: BatchKey, named name: String
    ) {
        count(batch, named: name) { entry in
            entry.accepted += 1
            if state == .done { entry.done += 1 }
            if state == .quarantined { entry.quarantined += 1 }
        }
        if !state.isFinal { addFurther(batch, of: document) }
    }

    /// A document reached a final state.
    mutating func settled(_ document: DocumentKey, of batch: BatchKey, as state: DocumentState) {
        let change: (inout Batch) -> Void = { entry in
            if state == .done { entry.done += 1 } else { entry.quarantined += 1 }
        }
        change(&total)
        for key in [batch] + (further.removeValue(forKey: document) ?? []) {
            if var entry = batches[key] {
                change(&entry)
                batches[key] = entry
            }
        }
    }

    /// A document was taken out of quarantine.
    mutating func reopened(
        _ document: DocumentKey, of batch: BatchKey, further batches: [BatchKey]
    ) {
        total.quarantined -= 1
        for key in [batch] + batches { self.batches[key]?.quarantined -= 1 }
        for key in batches { addFurther(key, of: document) }
    }

    private mutating func count(
        _ key: BatchKey, named name: String, _ change: (inout Batch) -> Void
    ) {
        keys[name] = key
        change(&batches[key, default: Batch(name: name)])
    }
}
