/// What a test waited for and did not get, with what is known of why.
public struct TestFailure: Error, CustomStringConvertible {
    /// What was awaited, and what happened instead.
    public let description: String

    /// Makes a failure.
    public init(_ description: String) { self.description = description }
}

/// How long tests wait for what should come at once; long, for machines under load.
public let patience: Duration = .seconds(20)
