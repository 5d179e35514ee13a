public import Records

/// The queue as a value: documents wait, are leased to slots with credit, and are settled.
///
/// It does no I/O and reads no clock; every event carries its time. What the caller must do
/// comes back as effects. Invariants, held after every event:
/// a document is waiting, or in exactly one delivery, or being settled, or not in the queue;
/// a slot never holds more deliveries than its credit, those counted whose results are on their way
/// to the store, and a suspect document is alone in it;
/// a number of a delivery is never used twice.
public struct DeliveryQueue: Sendable {
    /// What the caller has to do after an event.
    public enum Effect: Sendable, Equatable {
        /// Note in the store that an attempt failed; the document waits again.
        case charge(QueuedDocument, reason: String)
        /// Settle the document in the store as quarantined.
        case quarantine(QueuedDocument, DeadLetter)
    }

    /// Why a result was refused.
    public enum Refusal: Error, Sendable, Equatable {
        /// No such delivery is in flight: it expired, was given back, or never was.
        case notInFlight
        /// The delivery belongs to another slot.
        case wrongSlot
    }

    struct Slot: Sendable {
        var credit: Int
        var held: Set<DeliveryID> = []
        var heldBytes = 0
        /// Its results on their way to the store: a store that is behind slows its slots down.
        var settling = 0
        /// When it last spoke for itself.
        var heardAt: Duration
        /// It cannot be reached, and so gets nothing more.
        var isSuspended = false
        /// It holds a document that was in a slot that died, and so gets no other.
        var holdsSuspect = false
    }

    /// A document whose outcome is on its way to the store.
    struct Settling: Sendable {
        var document: QueuedDocument
        /// Whose result it is.
        var slot: SlotID?
    }

    /// The limits; fixed when the queue is made.
    public let options: QueueOptions
    var lines = BatchLines()
    /// Charged documents that wait out their delay; the next one due is last.
    private(set) var postponed: [(due: Duration, document: QueuedDocument)] = []
    var slots: [SlotID: Slot] = [:]
    /// Slots in the order they are served; the first is next.
    var serving: [SlotID] = []
    var deliveries: [DeliveryID: Delivery] = [:]
    /// Documents whose result or dead letter is on its way to the store.
    var settling: [DocumentKey: Settling] = [:]
    private var nextDelivery: Int64
    private var nextSlot = 1

    /// Whether deliveries are held back until `resume`.
    public private(set) var isPaused = false

    /// Makes an empty queue.
    ///
    /// - Parameter firstDelivery: above every number an earlier hub on the same store has used.
    public init(options: QueueOptions = QueueOptions(), firstDelivery: Int64) {
        self.options = options
        nextDelivery = firstDelivery
    }

    /// Documents that wait for a slot, or for their next attempt.
    public var waitingCount: Int { lines.count + postponed.count }

    /// Documents that are leased, or whose outcome is on its way to the store.
    public var leasedCount: Int { deliveries.count + settling.count }

    /// When the longest waiting document was accepted, in milliseconds since 1970.
    public var oldestAcceptedAt: Int64? {
        let postponed = postponed.lazy.map(\.document.acceptedAt).min()
        return [lines.oldestAcceptedAt, postponed].compactMap(\.self).min()
    }

    /// How many deliveries a slot holds.
    public func heldCount(of slot: SlotID) -> Int { slots[slot]?.held.count ?? 0 }

    /// Holds back deliveries; what is in flight goes on.
    public mutating func pause() { isPaused = true }

    /// Hands out documents again.
    public mutating func resume() { isPaused = false }

    /// A document was accepted, or found open when the hub started.
    public mutating func enqueue(_ document: QueuedDocument) { lines.append(document) }

    /// A slot joined with a credit.
    public mutating func join(credit: Int, now: Duration) -> SlotID {
        let id = SlotID(rawValue: nextSlot)
        nextSlot += 1
        slots[id] = Slot(credit: max(0, credit), heardAt: now)
        serving.append(id)
        return id
    }

    /// A slot gets no more deliveries; what it holds stays its own until it dies or leaves.
    public mutating func suspend(_ slot: SlotID) { slots[slot]?.isSuspended = true }

    /// Hands waiting documents to slots that have credit, in turn.
    ///
    /// - Returns: the new deliveries of each slot, at most `deliveryBatch` of them.
    public mutating func dispatch(now: Duration) -> [(slot: SlotID, deliveries: [Delivery])] {
        putBackDue(now: now)
        guard !isPaused, lines.count > 0 else { return [] }
        var handed = serving.map { (slot: $0, deliveries: [Delivery]()) }
        // Few documents are shared out first, so that no slot idles while another has them all.
        let share = (lines.count + max(1, serving.count) - 1) / max(1, serving.count)
        for limit in [min(share, options.deliveryBatch), options.deliveryBatch] {
            for index in handed.indices where lines.count > 0 {
                let room = limit - handed[index].deliveries.count
                handed[index].deliveries += fill(handed[index].slot, upTo: room, now: now)
            }
        }
        if handed.first?.deliveries.isEmpty == false { serving.append(serving.removeFirst()) }
        return handed.filter { !$0.deliveries.isEmpty }
    }

    /// A charged document waits before its next attempt.
    mutating func postpone(_ document: QueuedDocument, now: Duration) {
        let due = now + options.retry.delay(of: document)
        let place = postponed.partitioningIndex { $0.due <= due }
        postponed.insert((due, document), at: place)
    }

    private mutating func putBackDue(now: Duration) {
        while let next = postponed.last, next.due <= now {
            lines.putBack(next.document)
            postponed.removeLast()
        }
    }

    private mutating func fill(_ id: SlotID, upTo count: Int, now: Duration) -> [Delivery] {
        guard var slot = slots[id], !slot.isSuspended, !slot.holdsSuspect,
            now - slot.heardAt <= options.quiet
        else { return [] }
        var handed: [Delivery] = []
        while handed.count < count, slot.held.count + slot.settling < slot.credit,
            let next = lines.peek()
        {
            let isTooMuch = slot.heldBytes + Int(next.size) > options.slotBytes
            if !slot.held.isEmpty, isTooMuch || next.isSuspect { break }
            guard let document = lines.take() else { break }
            let delivery = Delivery(
                id: DeliveryID(rawValue: nextDelivery), document: document, slot: id,
                deadline: now + options.lease, latest: now + options.longestDelivery)
            nextDelivery += 1
            deliveries[delivery.id] = delivery
            slot.held.insert(delivery.id)
            slot.heldBytes += Int(document.size)
            handed.append(delivery)
            slot.holdsSuspect = document.isSuspect
            if document.isSuspect { break }
        }
        slots[id] = slot
        return handed
    }

    /// Takes a delivery out of flight.
    mutating func end(_ id: DeliveryID) -> Delivery? {
        guard let delivery = deliveries.removeValue(forKey: id) else { return nil }
        slots[delivery.slot]?.held.remove(id)
        slots[delivery.slot]?.heldBytes -= Int(delivery.document.size)
        if delivery.document.isSuspect { slots[delivery.slot]?.holdsSuspect = false }
        return delivery
    }

    mutating func forget(_ slot: SlotID) {
        slots[slot] = nil
        serving.removeAll { $0 == slot }
    }
}

extension [(due: Duration, document: QueuedDocument)] {
    /// The first place where something holds that holds for all places behind it.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var places = startIndex..<endIndex
        while !places.isEmpty {
            let middle = places.lowerBound + places.count / 2
            places =
                holds(self[middle])
                ? places.lowerBound..<middle : middle + 1..<places.upperBound
        }
        return places.lowerBound
    }
}
