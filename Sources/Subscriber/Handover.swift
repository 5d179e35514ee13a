/// How handing over lines went.
public enum Handover: Sendable, Equatable {
    /// They are flushed.
    case done
    /// They are flushed, and the subscriber is to leave.
    case doneAndLeaving
    /// Not all of them are flushed, and it is to leave; they are handed over again another time.
    case cut
}
