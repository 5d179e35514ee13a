/// Documents settled per second over the last ten seconds.
struct SettlingRate: Sendable {
    /// Seconds that are looked back on.
    private static let window = 10
    private var counts = [Int](repeating: 0, count: window)
    private var second: Int64 = 0
    private var firstSecond: Int64?

    /// Counts documents settled now.
    mutating func add(_ count: Int, now: Duration) {
        advance(to: now)
        counts[Int(second % Int64(Self.window))] += count
    }

    /// Documents per second; 0 when none were settled lately.
    mutating func perSecond(now: Duration) -> Double {
        advance(to: now)
        let seen = Double(now.components.seconds - (firstSecond ?? now.components.seconds))
        let fraction = Double(now.components.attoseconds) / 1e18
        let span = min(Double(Self.window - 1), seen) + fraction
        return span > 0.2 ? Double(counts.reduce(0, +)) / span : 0
    }

    private mutating func advance(to now: Duration) {
        let current = now.components.seconds
        if firstSecond == nil {
            firstSecond = current
            second = current
        }
        let passed = min(current - second, Int64(Self.window))
        for step in 0..<max(0, passed) {
            counts[Int((current - step) % Int64(Self.window))] = 0
        }
        second = max(second, current)
        if counts.allSatisfy({ $0 == 0 }) { firstSecond = current }
    }
}
