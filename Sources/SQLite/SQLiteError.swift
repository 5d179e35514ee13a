internal import CSQLite

/// What SQLite said when a call failed.
public struct SQLiteError: Error, Sendable, Equatable, CustomStringConvertible {
    /// SQLite's primary result codes.
    public enum Code: Int32, Sendable {
        case error = 1
        case internalLogic = 2
        case permission = 3
        case abort = 4
        case busy = 5
        case locked = 6
        case outOfMemory = 7
        case readOnly = 8
        case interrupted = 9
        case inputOutput = 10
        case corrupt = 11
        case notFound = 12
        case full = 13
        case cannotOpen = 14
        case lockProtocol = 15
        case schemaChanged = 17
        case tooBig = 18
        case constraint = 19
        case mismatch = 20
        case misuse = 21
        case noLargeFiles = 22
        case notAuthorized = 23
        case outOfRange = 25
        case notADatabase = 26
    }

    /// The primary code; `.error` for one this version does not know.
    public var code: Code
    /// The extended code, which tells for example which I/O step failed.
    public var extendedCode: Int32
    /// SQLite's own words, with the operation that failed.
    public var message: String

    /// Makes an error; the primary code is the low byte of the extended one.
    public init(extendedCode: Int32, message: String) {
        code = Code(rawValue: extendedCode & 0xff) ?? .error
        self.extendedCode = extendedCode
        self.message = message
    }

    /// Makes an error of a caller's own, with a primary code.
    public init(code: Code, message: String) {
        self.init(extendedCode: code.rawValue, message: message)
    }

    /// The message with the extended code.
    public var description: String { "\(message) (SQLite \(extendedCode))" }

    /// Whether a journal was left behind by a writer that died, which only a writer can roll back.
    public var needsRollback: Bool { extendedCode == SQLITE_READONLY | (3 << 8) }

    /// Reads the error of the last call on a connection; call it before any other one.
    static func last(
        on handle: OpaquePointer?, result: Int32, during operation: String
    ) -> SQLiteError {
        let extended = unsafe handle.map { unsafe sqlite3_extended_errcode($0) } ?? result
        let words = unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) }
        // Some calls fail without leaving a trace on the connection: then the result is all there
        // is.
        guard extended & 0xff == result & 0xff, let words else {
            let general = unsafe String(cString: sqlite3_errstr(result))
            return SQLiteError(extendedCode: result, message: "\(operation): \(general)")
        }
        return SQLiteError(extendedCode: extended, message: "\(operation): \(words)")
    }
}
