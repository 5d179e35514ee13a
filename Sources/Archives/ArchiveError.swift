/// An archive, or an entry of one, that cannot be read.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable, CaseIterable {
        /// The file cannot be opened or read.
        case unreadable
        /// The file is of no format that is read here.
        case notAnArchive = "not an archive"
        /// The format breaks off or contradicts itself.
        case damaged
        /// A password would be needed.
        case encrypted
        /// More entries than `ArchiveLimits.entryCount`.
        case tooManyEntries = "too many entries"
        /// An entry longer than `ArchiveLimits.entryBytes`.
        case entryTooLarge = "entry too large"
        /// More bytes in all than `ArchiveLimits.totalBytes`.
        case tooLarge = "too large"
        /// More bytes for one byte of the archive than `ArchiveLimits.ratio`.
        case ratio = "compressed beyond reason"
    }

    /// What is wrong.
    public var code: Code
    /// The details, for people.
    public var message: String
    /// Whether no further entry can be read; otherwise only this one is lost.
    public var endsArchive: Bool

    /// Makes an error.
    public init(_ code: Code, _ message: String, endsArchive: Bool) {
        self.code = code
        self.message = message
        self.endsArchive = endsArchive
    }

    /// One line for people.
    public var description: String { "\(code.rawValue): \(message)" }
}
