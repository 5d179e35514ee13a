/// Where a document stands. `queued` and `leased` are passing states, the other two final.
public enum DocumentState: String, Sendable, CaseIterable {
    /// Accepted and stored, waiting for a worker.
    case queued
    /// Handed to a worker that has not settled it yet; known to the hub only, never stored.
    case leased
    /// Its result is stored.
    case done
    /// Its attempts are used up; kept with the last reason.
    case quarantined

    /// Whether no delivery of the document can change this state.
    public var isFinal: Bool { self == .done || self == .quarantined }
}
