/// Where time comes from, so that a simulation can drive it.
public protocol TimeSource: Sendable {
    /// A point on a clock that never steps back; for deadlines and intervals.
    var now: Duration { get }

    /// Milliseconds since 1970 in UTC; for records that people read.
    var wallMilliseconds: Int64 { get }
}
