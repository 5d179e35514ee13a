/// What a child process is started with, besides its program and arguments.
public struct ChildOptions: Sendable {
    /// Where one of the three standard streams comes from or goes.
    public enum Stream: Sendable, Equatable {
        /// The parent's own.
        case inherited
        /// Nothing to read; what is written is dropped.
        case null
        /// An open descriptor of the parent's.
        case descriptor(Int32)
    }

    /// Variables to set, or with nil to remove, in a copy of the parent's environment.
    public var environment: [String: String?] = [:]
    /// The folder to start in; nil is the parent's.
    public var workingDirectory: String?
    /// Standard input.
    public var input: Stream = .null
    /// Standard output.
    public var output: Stream = .inherited
    /// Standard error.
    public var errors: Stream = .inherited
    /// Descriptors that the child gets as 3, 4, 5 and so on, in this order; it gets no others.
    public var descriptors: [Int32] = []
    /// Whether the child leaves the parent's process group, so that Ctrl-C does not reach it.
    public var hasOwnGroup = false

    /// Makes the defaults: the parent's output and errors, no input, no further descriptors.
    public init() {}
}
