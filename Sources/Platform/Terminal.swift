import Glibc

/// What is known of the terminal behind a standard stream, if there is one.
public struct Terminal: Sendable {
    /// Standard output, as it is now.
    public static var output: Terminal { Terminal(fileDescriptor: STDOUT_FILENO) }
    /// Standard error, as it is now.
    public static var errors: Terminal { Terminal(fileDescriptor: STDERR_FILENO) }

    /// Whether people watch it, so that a line can be rewritten.
    public let isInteractive: Bool
    /// Its columns; 80 where that is not known.
    public let width: Int
    /// Whether colours may be used: a terminal that can, and nobody said `NO_COLOR`.
    public let allowsColor: Bool

    /// Looks at the stream and the environment.
    init(fileDescriptor: Int32) {
        isInteractive = isatty(fileDescriptor) == 1
        var size = winsize()
        let isKnown = unsafe ioctl(fileDescriptor, UInt(TIOCGWINSZ), &size) == 0
        let columns = ProcessEnvironment.value("COLUMNS").flatMap { Int($0) }
        width = isKnown && size.ws_col > 0 ? Int(size.ws_col) : max(20, columns ?? 80)
        allowsColor = Terminal.allowsColor(
            isInteractive: isInteractive, noColor: ProcessEnvironment.value("NO_COLOR"),
            kind: ProcessEnvironment.value("TERM"))
    }

    /// The rule for colours: <https://no-color.org> has it that an empty `NO_COLOR` is none.
    static func allowsColor(isInteractive: Bool, noColor: String?, kind: String?) -> Bool {
        isInteractive && (noColor ?? "").isEmpty && kind != nil && kind != "dumb"
    }
}
