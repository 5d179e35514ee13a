/// A store that cannot be written: how long to wait before work is given out again.
///
/// Without it results that cannot be stored would be extracted again and again.
struct StoreTrouble: Sendable {
    private static let firstPause = Duration.seconds(1)
    private static let longestPause = Duration.seconds(30)

    private var pause = Duration.zero
    private var until = Duration.zero

    /// Whether work may be given out.
    func isOver(at now: Duration) -> Bool { now >= until }

    /// A commit failed; says whether it is the first since the last pause ended.
    mutating func failed(now: Duration) -> Bool {
        guard isOver(at: now) else { return false }
        pause = pause == .zero ? Self.firstPause : min(Self.longestPause, pause * 2)
        until = now + pause
        return true
    }

    /// A commit went through.
    mutating func recovered() { self = StoreTrouble() }
}
