import Glibc

/// The machine's own clocks.
///
/// `now` is the monotonic clock, which stands still while the machine is suspended: time in which
/// nobody could work ends no lease.
public struct SystemTime: TimeSource {
    /// Makes a source; all are the same.
    public init() {}

    /// Time since some point before this process began.
    public var now: Duration {
        let time = SystemTime.read(CLOCK_MONOTONIC)
        return Duration(
            secondsComponent: Int64(time.tv_sec),
            attosecondsComponent: Int64(time.tv_nsec) * 1_000_000_000)
    }

    /// Milliseconds since 1970 in UTC, as the machine believes them to be.
    public var wallMilliseconds: Int64 {
        let time = SystemTime.read(CLOCK_REALTIME)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        // These two clocks exist on every Linux, so the call has no way to fail.
        _ = unsafe clock_gettime(clock, &time)
        return time
    }
}
