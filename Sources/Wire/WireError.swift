/// A message that could not be understood; `code` is the word counted and sent back.
public struct WireError: Error, Sendable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable, CaseIterable {
        case notWinnow = "not-winnow"
        case unknownCommand = "unknown-command"
        case malformedHeader = "malformed-header"
        case frameCount = "frame-count"
        case tooLarge = "too-large"
        case unexpected = "unexpected"
        case busy = "busy"
    }

    /// Which case it is.
    public var code: Code
    /// One line for people.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
