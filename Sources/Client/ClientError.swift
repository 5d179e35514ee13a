/// Why a question had no answer; the code decides the exit code.
public struct ClientError: Error, Sendable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable {
        /// No hub answered in time.
        case unreachable
        /// There is no such document, or the words fit several.
        case notFound
        /// The hub or the store said no.
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
