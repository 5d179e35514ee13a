/// Why a hub could not be spoken to.
public struct LinkError: Error, Sendable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable {
        /// No hub answered in time.
        case unreachable
        /// The hub answered that it will not.
        case refused
        /// What came is not a message of the protocol.
        case malformed
        /// The messaging library refused something.
        case failed
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
