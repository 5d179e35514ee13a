import CLinux
import Glibc
import Synchronization

/// A named thread with a stack of a chosen size, for work that blocks or that owns a resource.
///
/// Dropped without `join`, the thread runs on by itself.
public final class OwnedThread: Sendable {
    private let thread: pthread_t
    private let isJoined = Mutex(false)

    /// Starts a thread.
    ///
    /// - Parameters:
    ///   - name: what debuggers and `top -H` show; the system keeps its first 15 bytes.
    ///   - stackSize: in bytes; rounded up to whole pages, at least 64 KiB.
    ///   - body: what the thread does; the thread ends when it returns.
    public init(
        name: String, stackSize: Int = 1 << 20, _ body: @escaping @Sendable () -> Void
    ) throws(SystemError) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        let page = 4_096
        let size = (max(stackSize, 16 * page) + page - 1) / page * page
        unsafe pthread_attr_setstacksize(&attributes, size)

        let start = unsafe Unmanaged.passRetained(ThreadStart(name: name, body: body))
        var thread = pthread_t()
        let failure = unsafe pthread_create(
            &thread, &attributes, runThread, start.toOpaque())
        guard failure == 0 else {
            unsafe start.release()
            throw SystemError(number: failure, operation: "start the thread \(name)")
        }
        self.thread = thread
    }

    deinit {
        if isJoined.withLock({ !$0 }) { pthread_detach(thread) }
    }

    /// Waits until the body has returned; at once when it has before.
    ///
    /// Not to be called by the thread itself.
    public func join() {
        precondition(pthread_equal(pthread_self(), thread) == 0, "a thread cannot await itself")
        isJoined.withLock { isJoined in
            guard !isJoined else { return }
            _ = pthread_join(thread, nil)
            isJoined = true
        }
    }
}

/// What a new thread is given: its name and its work.
private final class ThreadStart {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }
}

/// The function that the system calls on the new thread.
///
/// At top level and isolated to nothing: a closure written where an actor's code is would trap.
private nonisolated func runThread(
    _ argument: UnsafeMutableRawPointer?
) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    let start = unsafe Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue()
    let name = String(decoding: start.name.utf8.prefix(15), as: UTF8.self)
    unsafe linux_name_thread(name)
    start.body()
    return nil
}
