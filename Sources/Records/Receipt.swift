/// What became of one submitted input; there is one for every input, whatever happens.
public struct Receipt: Sendable, Hashable {
    /// The three answers to a submission.
    public enum Status: String, Sendable {
        /// Stored for the first time; the commit is on disk.
        case accepted
        /// Stored before; the bytes now have one more source.
        case duplicate
        /// Not taken; `reason` says why.
        case refused
    }

    /// The producer's name for the input.
    public var name: String
    /// Its identity; `nil` when it was refused before it was read.
    public var document: DocumentID?
    /// The batch it was submitted in.
    public var batch: String
    /// The answer.
    public var status: Status
    /// The document's state when the answer was given; `nil` when refused.
    public var state: DocumentState?
    /// Why it was refused; `nil` otherwise.
    public var reason: RefusalReason?

    /// Makes a receipt.
    public init(
        name: String, document: DocumentID?, batch: String, status: Status,
        state: DocumentState? = nil, reason: RefusalReason? = nil
    ) {
        self.name = name
        self.document = document
        self.batch = batch
        self.status = status
        self.state = state
        self.reason = reason
    }
}
