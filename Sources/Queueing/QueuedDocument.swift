public import Records

/// A document that is not settled, as the queue keeps it: small, without its bytes.
public struct QueuedDocument: Sendable, Equatable {
    public var key: DocumentKey
    /// The batch it was accepted in; it waits in that batch's line.
    public var batch: BatchKey
    /// Its size in bytes, at most `UInt32.max`.
    public var size: UInt32
    /// Attempts charged so far.
    public var attempts: UInt16
    /// How often a slot was lost at work on it since the last charge.
    public var returns: UInt8 = 0
    /// Redelivered alone: it was in a slot that died.
    public var isSuspect = false
    /// It has a result that stands until the next one is committed; it waits in a line apart, so
    /// that new documents of its batch never wait for it.
    public var isReextraction: Bool
    /// When it was accepted, or another extraction was ordered, in milliseconds since 1970.
    public var acceptedAt: Int64

    public init(
        key: DocumentKey, batch: BatchKey, size: Int, attempts: Int = 0, acceptedAt: Int64,
        isReextraction: Bool = false
    ) {
        self.isReextraction = isReextraction
        self.key = key
        self.batch = batch
        self.size = UInt32(clamping: size)
        self.attempts = UInt16(clamping: attempts)
        self.acceptedAt = acceptedAt
    }
}
