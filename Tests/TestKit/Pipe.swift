import Glibc

/// The two ends of a pipe, each closed once.
public final class Pipe {
    /// What is written here comes out at the read end.
    public let writeEnd: Int32
    private var readEnd: Int32

    /// Makes a pipe that children do not inherit by themselves.
    public init() throws(TestFailure) {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { throw TestFailure("no pipe: errno \(errno)") }
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(writeEnd)
        if readEnd >= 0 { close(readEnd) }
    }

    /// The read end, which is the caller's to close from now on.
    public func takeReadEnd() -> Int32 {
        defer { readEnd = -1 }
        return readEnd
    }
}
