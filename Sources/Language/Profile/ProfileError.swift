/// Why a profile or a list of names could not be read.
public struct ProfileError: Error, Equatable, CustomStringConvertible {
    /// What is wrong, as a closed set.
    public enum Code: String, Sendable {
        /// The first line is not the format's mark.
        case notAProfile
        /// It has nothing to look for.
        case noTerms
        /// A section's name is not one that the reader knows.
        case unknownSection
        /// A line stands before the first section, or has no `key: terms`.
        case misplacedLine
        /// A key that the section does not know, or the same key twice.
        case badKey
        /// A name for a type that is no word, or that another type has.
        case badLabel
        /// A bracket is not closed, or nothing is left of a term.
        case badPattern
        /// `$name` was not defined above its use.
        case unknownDefinition
        /// The file, a line's terms or their sum are over the limit.
        case tooLarge
    }

    /// Which case it is.
    public let code: Code
    /// The line it was found on, from 1.
    public let line: Int
    /// One line: what is wrong.
    public let message: String

    init(_ code: Code, line: Int, _ message: String) {
        self.code = code
        self.line = line
        self.message = message
    }

    public var description: String { "line \(line): \(message)" }
}
