/// What went wrong in a store, in terms of what the caller can do.
public struct StorageError: Error, Sendable, CustomStringConvertible {
    /// The closed set of cases.
    public enum Code: String, Sendable {
        /// Another process holds the store; its pid is in the message when known.
        case busy
        /// The disk, or the store's own limit, is full.
        case full
        /// The file is not a Winnow store.
        case notAStore
        /// The store was written by a newer version.
        case newer
        /// It is not there, or may not be opened.
        case unavailable
        /// It is damaged.
        case corrupt
        /// Anything else the database said.
        case failed
    }

    /// Which case it is.
    public var code: Code
    /// One line: what is wrong, and what to do.
    public var message: String

    /// Whether the store is well, and what it was asked to change is at fault.
    public var isOfChanges: Bool { code == .failed }

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
