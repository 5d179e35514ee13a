internal import Glibc
internal import Platform
internal import Synchronization

/// Watches for signals while a push reads, sends and waits.
///
/// The first one asks the push to stop, which it does at its next step. If it cannot, because it
/// reads what never ends, or a second signal comes, the watcher saves the receipts and ends the
/// process.
final class StopWatcher: Sendable {
    /// How long the push has for stopping by itself.
    private static let grace = Duration.milliseconds(2_500)

    private let signals: SignalSource
    private let asked = Atomic<Bool>(false)
    private let isDone = Atomic<Bool>(false)
    private let receipts = Mutex<ReceiptFile?>(nil)

    /// Starts to watch; before any other thread is started.
    init() throws {
        signals = try SignalSource()
        let watcher = self
        _ = try OwnedThread(name: "signals") { watcher.watch() }
    }

    /// Whether a signal has come.
    var isAsked: Bool { asked.load(ordering: .relaxed) }

    /// Saves the receipts of a file if the process must end at once.
    func save(_ file: ReceiptFile?) { receipts.withLock { $0 = file } }

    /// The push has stopped or ended: only a second signal ends the process now.
    func finish() { isDone.store(true, ordering: .relaxed) }

    private func watch() {
        _ = awaitSignal(within: nil)
        asked.store(true, ordering: .relaxed)
        while !awaitSignal(within: Self.grace), isDone.load(ordering: .relaxed) {}
        receipts.withLock { $0 }?.flushIfPossible()
        StandardError.writeLine("error: stopped at once; run it again to go on where it stopped")
        _exit(ExitCode.failure.rawValue)
    }

    /// Waits for a signal; false when none came in time.
    private func awaitSignal(within wait: Duration?) -> Bool {
        var item = pollfd(fd: signals.fileDescriptor, events: Int16(POLLIN), revents: 0)
        let milliseconds = wait.map { Int32($0.wholeMilliseconds) } ?? -1
        repeat {
            if signals.next() != nil { return true }
        } while unsafe poll(&item, 1, milliseconds) != 0
        return false
    }
}
