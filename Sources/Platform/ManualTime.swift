import Synchronization

/// A clock that moves only when it is told to.
public final class ManualTime: TimeSource {
    private struct Reading {
        var now: Duration
        var wallMilliseconds: Int64
    }

    private let reading: Mutex<Reading>

    /// Makes a clock that stands at a given time.
    ///
    /// - Parameters:
    ///   - now: where the clock that never steps back begins.
    ///   - wallMilliseconds: what people's clock says, in milliseconds since 1970.
    public init(now: Duration = .zero, wallMilliseconds: Int64 = 0) {
        reading = Mutex(Reading(now: now, wallMilliseconds: wallMilliseconds))
    }

    /// Where the clock that never steps back stands.
    public var now: Duration { reading.withLock { $0.now } }

    /// What people's clock says, in milliseconds since 1970.
    public var wallMilliseconds: Int64 { reading.withLock { $0.wallMilliseconds } }

    /// Lets time pass on both clocks.
    public func advance(by duration: Duration) {
        precondition(duration >= .zero, "time never steps back")
        reading.withLock {
            $0.now += duration
            $0.wallMilliseconds += duration.wholeMilliseconds
        }
    }

    /// Corrects people's clock alone, forward or back, as an operator or NTP would.
    public func stepWall(byMilliseconds milliseconds: Int64) {
        reading.withLock { $0.wallMilliseconds += milliseconds }
    }
}
