/// How long to wait before trying again: twice as long each time, up to a cap, with jitter.
///
/// The jitter, down to half of the wait, keeps many peers from coming back at the same instant.
public struct Backoff: Sendable {
    /// The longest wait before the first new attempt.
    public let first: Duration
    /// The longest wait of all.
    public let cap: Duration

    private var nominal: Duration

    /// Makes a backoff that has not waited yet.
    public init(first: Duration = .milliseconds(100), cap: Duration = .seconds(5)) {
        precondition(first > .zero && cap >= first, "waits grow from first to cap")
        self.first = first
        self.cap = cap
        nominal = first
    }

    /// The next wait: between a half and the whole of the present step.
    public mutating func next(using random: inout some RandomNumberGenerator) -> Duration {
        let wait = nominal * Double.random(in: 0.5..<1, using: &random)
        nominal = min(cap, nominal * 2)
        return wait
    }

    /// The next wait, with the system's randomness.
    public mutating func next() -> Duration {
        var random = SystemRandomNumberGenerator()
        return next(using: &random)
    }

    /// Begins again with the shortest wait, after a success.
    public mutating func reset() { nominal = first }
}
