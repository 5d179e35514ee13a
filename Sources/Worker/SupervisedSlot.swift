internal import Platform

/// One slot as its supervisor sees it.
struct SupervisedSlot {
    /// A slot that lived shorter than this waits before it is started again.
    private static let quickDeath = Duration.seconds(1)

    let number: Int
    var process: ChildProcess?
    /// Why the supervisor killed it, if it did.
    var verdict: String?
    /// When it is started next.
    var startAt = Duration.zero
    private var startedAt = Duration.zero
    private var backoff = Backoff(first: .milliseconds(50), cap: .seconds(5))

    init(number: Int) { self.number = number }

    /// A process was started for it.
    mutating func started(_ process: ChildProcess, now: Duration) {
        self.process = process
        verdict = nil
        startedAt = now
    }

    /// Its process is gone.
    mutating func ended(now: Duration) {
        process = nil
        if now - startedAt < Self.quickDeath {
            startAt = now + backoff.next()
        } else {
            backoff.reset()
            startAt = now
        }
    }
}
