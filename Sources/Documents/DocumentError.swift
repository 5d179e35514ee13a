public import Records

/// A document that has no text to extract from.
public struct DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The cause: `empty`, `binary` or `tooLarge`.
    public var reason: RefusalReason
    /// What was found, in a few words for people.
    public var message: String

    /// Makes an error.
    public init(_ reason: RefusalReason, _ message: String) {
        self.reason = reason
        self.message = message
    }

    /// One line for people.
    public var description: String { "\(reason.rawValue): \(message)" }
}
