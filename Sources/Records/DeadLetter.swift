/// Why a document was quarantined.
public struct DeadLetter: Sendable, Hashable {
    /// One word or short phrase: `crashed`, `timeout`, `memory`, `unreadable`.
    public var reason: String
    /// The step that failed, `extract` if nothing better is known.
    public var stage: String
    /// The signal that ended the slot, if one did.
    public var signal: Int?
    /// How many attempts were charged, the last one included.
    public var attempts: Int

    /// Makes a dead letter.
    public init(reason: String, stage: String, signal: Int? = nil, attempts: Int) {
        self.reason = reason
        self.stage = stage
        self.signal = signal
        self.attempts = attempts
    }
}
