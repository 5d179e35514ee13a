import CLinux
import Glibc

/// Signals as values: taken from a descriptor in a poll loop instead of interrupting the process.
///
/// Make it first thing in the main thread: threads inherit the mask of the one that starts them,
/// and a signal that some thread does not block is lost to the source. Programs that `ChildProcess`
/// starts begin with nothing blocked.
public final class SignalSource: Sendable {
    /// What asks a process to stop: SIGTERM and SIGINT.
    public static let stopSignals: [Int32] = [SIGTERM, SIGINT]

    /// A descriptor to poll: readable while a signal waits. Belongs to the source.
    public let fileDescriptor: Int32

    /// Blocks the signals and makes them readable.
    ///
    /// They stay blocked when the source is dropped: their default would end the process.
    public init(_ signals: [Int32] = SignalSource.stopSignals) throws(SystemError) {
        var set = SignalSource.set(of: signals)
        let failure = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
        guard failure == 0 else {
            throw SystemError(number: failure, operation: "block signals")
        }
        fileDescriptor = unsafe signalfd(
            -1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        guard fileDescriptor >= 0 else { throw .last("make a signal descriptor") }
    }

    deinit { close(fileDescriptor) }

    /// The number of the next signal that waits; nil when none does.
    public func next() -> Int32? {
        var signal = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        let count = retryingInterrupts { unsafe read(fileDescriptor, &signal, size) }
        return count == size ? Int32(signal.ssi_signo) : nil
    }

    /// Turns writes to a pipe that nobody reads into errors instead of the end of the process.
    public static func ignoreBrokenPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    static func set(of signals: [Int32]) -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for signal in signals { unsafe sigaddset(&set, signal) }
        return set
    }
}
