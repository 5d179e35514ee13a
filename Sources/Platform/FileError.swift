import Glibc

/// Why a file or folder could not be used.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed set of cases.
    public enum Code: String, Sendable {
        /// Nothing is there.
        case missing
        /// It is there, but this user may not.
        case forbidden
        /// A file was wanted and a folder found.
        case isDirectory
        /// A folder was wanted and something else found.
        case notDirectory
        /// It is longer than the caller allows.
        case tooLarge
        /// The disk, or the user's share of it, is full.
        case full
        /// Anything else that the system said.
        case failed
    }

    /// Which case it is.
    public let code: Code
    /// The file or folder.
    public let path: String
    /// What is wrong with it.
    public let reason: String

    /// Makes an error about a path.
    public init(_ code: Code, path: String, reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }

    /// One line: the path and what is wrong with it.
    public var message: String { "\(path): \(reason)" }

    /// The message.
    public var description: String { message }

    /// The error of the call on the path that has just failed.
    static func last(_ path: String) -> FileError {
        let number = errno
        return FileError(code(number), path: path, reason: SystemError.reason(number))
    }

    private static func code(_ number: Int32) -> Code {
        switch number {
        case ENOENT: .missing
        case EACCES, EPERM, EROFS: .forbidden
        case EISDIR: .isDirectory
        case ENOTDIR: .notDirectory
        case EFBIG, EOVERFLOW: .tooLarge
        case ENOSPC, EDQUOT: .full
        default: .failed
        }
    }
}
