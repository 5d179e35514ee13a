import Glibc

/// What the operating system refused, and during what.
public struct SystemError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The system's error number, as `EAGAIN`.
    public let number: Int32

    /// What was tried, as a verb phrase: "start a thread".
    public let operation: String

    /// Makes an error from a number and the operation that gave it.
    public init(number: Int32, operation: String) {
        self.number = number
        self.operation = operation
    }

    /// One line: what could not be done, and the system's reason.
    public var description: String { "cannot \(operation): \(SystemError.reason(number))" }

    /// The system's words for an error number.
    static func reason(_ number: Int32) -> String {
        guard let text = unsafe strerror(number) else { return "error \(number)" }
        return unsafe String(cString: text)
    }

    /// The error of the call that has just failed.
    static func last(_ operation: String) -> SystemError {
        SystemError(number: errno, operation: operation)
    }
}

/// Repeats a system call for as long as signals interrupt it.
func retryingInterrupts<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}
