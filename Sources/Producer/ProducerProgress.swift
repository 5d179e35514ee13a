internal import JSON
public import Records
internal import Wire

/// How far a push has come.
public struct ProducerProgress: Sendable, Equatable {
    /// Inputs that the scanner has handed over.
    public var scanned = 0
    /// Documents stored for the first time.
    public var accepted = 0
    /// Documents the hub had already.
    public var duplicates = 0
    /// Inputs refused, by reason.
    public var refused: [RefusalReason: Int] = [:]
    /// Whether every input has its receipt.
    public var isSubmitted = false
    /// Whether it was asked to stop before all was done.
    public var wasStopped = false
    /// The batch's documents as the hub last told: all, settled well, quarantined.
    public var batchAccepted = 0
    public var batchDone = 0
    public var batchQuarantined = 0

    /// No progress yet.
    public init() {}

    /// Inputs refused for any reason.
    public var refusedCount: Int { refused.values.reduce(0, +) }

    /// Inputs that have no receipt.
    public var unanswered: Int { scanned - accepted - duplicates - refusedCount }

    /// Documents of the batch that are not settled.
    public var inFlight: Int { batchAccepted - batchDone - batchQuarantined }

    /// Takes a receipt into the counts.
    mutating func count(_ receipt: Receipt) {
        switch receipt.status {
        case .accepted: accepted += 1
        case .duplicate: duplicates += 1
        case .refused: refused[receipt.reason ?? .unreadable, default: 0] += 1
        }
    }

    /// Takes over what the hub says of the batch.
    mutating func update(from header: JSONValue) {
        batchAccepted = Int(header["accepted"]?.integerValue ?? 0)
        batchDone = Int(header["done"]?.integerValue ?? 0)
        batchQuarantined = Int(header["quarantined"]?.integerValue ?? 0)
    }
}
