internal import Platform
internal import Records

/// How long a document waits after an attempt that was charged.
///
/// The wait doubles with every attempt, and half of it is left to chance, so that documents that
/// failed together do not come back together.
public struct RetryPolicy: Sendable {
    /// The longest wait after the first attempt.
    public var base = Duration.milliseconds(500)
    /// The longest wait after any.
    public var limit = Duration.seconds(30)

    /// Half a second, a second, two seconds, and so on up to half a minute.
    public init() {}

    /// The wait of a document that was charged; chance comes from its number and its attempts, so
    /// that a replayed queue waits the same.
    func delay(of document: QueuedDocument) -> Duration {
        let doublings = min(16, max(0, Int(document.attempts) - 1))
        let whole = min(limit, base * (1 << doublings))
        let seed = UInt64(bitPattern: document.key.rawValue) << 16 | UInt64(document.attempts)
        var chance = SeededRandom(seed: seed)
        var backoff = Backoff(first: whole, cap: whole)
        return backoff.next(using: &chance)
    }
}
