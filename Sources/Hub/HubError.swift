/// Why a hub could not start, or had to stop; one line that says what to do.
public struct HubError: Error, Sendable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable {
        /// Another process has the port, the ipc folder or the store.
        case taken
        /// The store cannot be used.
        case store
        /// The system refused something.
        case system
    }

    /// Which case it is.
    public var code: Code
    /// One line: what is wrong, and where it helps, what to do.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
