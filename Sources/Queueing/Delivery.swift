/// The number of one hand-over; never used twice, also not by a hub that starts again.
public struct DeliveryID: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// The queue's own number of a connected slot.
public struct SlotID: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// One hand-over of a document to a slot, with the right to work on it until a deadline.
public struct Delivery: Sendable, Equatable {
    public var id: DeliveryID
    public var document: QueuedDocument
    public var slot: SlotID
    /// The attempt this hand-over is: one more than were charged.
    public var attempt: Int { Int(document.attempts) + 1 }
    /// Whether the slot was seen at work on it.
    public var isStarted = false
    /// On the queue's clock; passing it without a result ends the delivery.
    public var deadline: Duration
    /// What no sign of life moves the deadline past.
    public var latest: Duration

    /// Moves the deadline after a sign of life.
    mutating func extend(by lease: Duration, now: Duration) {
        deadline = min(now + lease, latest)
    }
}
