import CLinux

/// How a process ended.
public enum ProcessExit: Sendable, Equatable, CustomStringConvertible {
    /// It returned or called `exit`, with a code from 0 to 255.
    case code(Int32)
    /// A signal ended it.
    case signal(Int32)

    /// Whether it ended by itself with code 0.
    public var isSuccess: Bool { self == .code(0) }

    /// In words: `exit code 3`, `signal 9`.
    public var description: String {
        switch self {
        case .code(let code): "exit code \(code)"
        case .signal(let signal): "signal \(signal)"
        }
    }

    /// Takes a status apart that the system's wait has given.
    init(waitStatus: Int32) {
        self =
            linux_has_exited(waitStatus) != 0
            ? .code(linux_exit_code(waitStatus)) : .signal(linux_end_signal(waitStatus))
    }
}
