/// What the program tells its caller.
enum ExitCode: Int32 {
    /// All done.
    case done = 0
    /// Something failed; the line on stderr says what.
    case failure = 1
    /// The command line is wrong.
    case usage = 2
    /// Finished, but some inputs were refused or documents quarantined.
    case partial = 3
    /// No hub answered.
    case unreachable = 4
}

/// A failure that ends a command: one line for people, and the exit code.
struct CommandFailure: Error {
    var code: ExitCode
    /// Empty when a part of the program has said it already.
    var message: String

    init(_ code: ExitCode, _ message: String = "") {
        self.code = code
        self.message = message
    }
}
