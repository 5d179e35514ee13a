internal import Platform

/// Lets through so many warnings a second, so that nobody can fill a disk with a hub's log.
struct WarningLimit {
    private static let perSecond = 10

    private var start = Duration.zero
    private var count = 0

    /// Whether to log one more, and how many were kept back before it.
    mutating func admit(now: Duration) -> (isAdmitted: Bool, keptBack: Int) {
        if now - start < .seconds(1) {
            count += 1
            return (count <= Self.perSecond, 0)
        }
        let keptBack = max(0, count - Self.perSecond)
        (start, count) = (now, 1)
        return (true, keptBack)
    }
}
