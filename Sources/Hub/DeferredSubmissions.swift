internal import Platform
internal import Wire

/// Submissions that were read while the writer had no room for them.
///
/// They are read all the same, for questions come in behind them on the same socket.
struct DeferredSubmissions: Sendable {
    /// One submission, as it came.
    struct Submission: Sendable {
        var header: SubmitHeader
        var bodies: [[UInt8]]
        var peer: RoutingID
        var isOffer: Bool
        var wallMilliseconds: Int64

        /// What it takes in memory, about.
        fileprivate var byteCount: Int {
            bodies.reduce(512 * (1 + header.documents.count)) { $0 + $1.count }
        }
    }

    private var waiting = WaitingLine<Submission>()
    private(set) var byteCount = 0

    mutating func append(_ submission: Submission) {
        waiting.append(submission)
        byteCount += submission.byteCount
    }

    /// Takes the oldest one.
    mutating func next() -> Submission? {
        guard let first = waiting.take() else { return nil }
        byteCount -= first.byteCount
        return first
    }
}
