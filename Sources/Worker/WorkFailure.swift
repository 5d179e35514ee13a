/// Why a document could not be annotated, though nothing crashed.
public struct WorkFailure: Error, Sendable, Equatable {
    /// The word in quarantine: `binary`, `empty`, `encoding`.
    public var reason: String
    /// The step that failed.
    public var stage: String

    /// Makes a failure.
    public init(reason: String, stage: String) {
        self.reason = reason
        self.stage = stage
    }
}
