import Glibc

/// Writes to a reader that may be slow or hang, and hears of signals meanwhile.
///
/// After the first signal the reader has a moment to take the rest; a second one ends the writing
/// at once.
public struct PatientOutput {
    /// How a piece of writing went.
    public enum Outcome: Sendable, Equatable {
        /// All is written.
        case written
        /// All is written, and a signal came meanwhile.
        case writtenAndStopped
        /// Signals ended it before all was written, or nobody reads any more.
        case cut
        /// It cannot be written, as on a full disk.
        case failed
    }

    /// How long the reader has after the first signal.
    private static let grace = Duration.seconds(2)
    /// A pipe that is ready takes so many bytes at once; more might have to wait.
    private static let chunk = 4_096

    private let fileDescriptor: Int32
    private let signals: SignalSource
    private let isSocket: Bool

    /// An output that ends on a source's signals.
    ///
    /// - Parameter fileDescriptor: stays open, and its owner's.
    public init(fileDescriptor: Int32, signals: SignalSource) {
        self.signals = signals
        var status = stat()
        let isKnown = unsafe fstat(fileDescriptor, &status) == 0
        isSocket = isKnown && status.st_mode & S_IFMT == S_IFSOCK
        // A terminal that is ready may take less than a chunk and wait then: opened anew it does
        // not, and the descriptor that others share stays as it is.
        let terminal =
            isKnown && status.st_mode & S_IFMT == S_IFCHR
            ? unsafe open(
                "/proc/self/fd/\(fileDescriptor)", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
            : -1
        self.fileDescriptor = terminal >= 0 ? terminal : fileDescriptor
    }

    /// Writes all bytes, unless signals end it.
    public func write(_ bytes: [UInt8]) -> Outcome {
        let clock = SystemTime()
        var deadline: Duration?
        var written = 0
        while written < bytes.count {
            switch awaitRoom(until: deadline.map { $0 - clock.now }) {
            case .room:
                let count = writeOnce(bytes[written...])
                guard count >= 0 || errno == EAGAIN else {
                    return errno == EPIPE ? .cut : .failed
                }
                written += max(0, count)
            case .signal where deadline == nil: deadline = clock.now + Self.grace
            case .signal, .nothing: return .cut
            }
        }
        return deadline == nil ? .written : .writtenAndStopped
    }

    private enum Ready {
        case room
        case signal
        case nothing
    }

    /// Waits for room or a signal; signals come first, for a reader that is quick leaves no gap.
    private func awaitRoom(until limit: Duration?) -> Ready {
        var items = [
            pollfd(fd: signals.fileDescriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0),
        ]
        let wait = limit.map { Int32(max(.zero, $0).wholeMilliseconds) } ?? -1
        guard retryingInterrupts({ unsafe poll(&items, 2, wait) }) > 0 else { return .nothing }
        if items[0].revents != 0, signals.next() != nil { return .signal }
        return items[1].revents == 0 ? .nothing : .room
    }

    /// Writes what goes out without waiting, and returns how many bytes that were.
    private func writeOnce(_ bytes: ArraySlice<UInt8>) -> Int {
        unsafe bytes.prefix(Self.chunk).withUnsafeBytes { bytes in
            retryingInterrupts {
                unsafe isSocket
                    ? send(
                        fileDescriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT)
                    )
                    : Glibc.write(fileDescriptor, bytes.baseAddress, bytes.count)
            }
        }
    }
}
