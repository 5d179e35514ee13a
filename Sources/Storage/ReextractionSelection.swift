/// Which documents are extracted again.
public struct ReextractionSelection: Sendable, Equatable {
    /// Those whose result is of an older extractor than this version; ignored for quarantine.
    public var olderThan: String
    /// Those of a batch; of all if `nil`.
    public var batch: String?
    /// Those in quarantine instead of those with a result.
    public var isOfQuarantined: Bool

    public init(olderThan: String, batch: String? = nil, isOfQuarantined: Bool = false) {
        self.olderThan = olderThan
        self.batch = batch
        self.isOfQuarantined = isOfQuarantined
    }
}
