import Glibc

/// State under a lock, with a condition that threads can wait for.
///
/// `Mutex` of the standard library has no condition to wait on; this is the same with one.
@safe
public final class Monitor<State>: @unchecked Sendable {
    // Sendable because every access to `state` holds `mutex`, and the pointers never change.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var state: State

    /// Makes a monitor around its first state.
    public init(_ state: sending State) {
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        self.state = state
        _ = unsafe pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        _ = unsafe pthread_condattr_init(&attributes)
        // A step of people's clock must not stretch a timeout.
        _ = unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        _ = unsafe pthread_cond_init(condition, &attributes)
        _ = unsafe pthread_condattr_destroy(&attributes)
    }

    deinit {
        _ = unsafe pthread_cond_destroy(condition)
        _ = unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// Runs the body with the lock held.
    public func withLock<Result>(_ body: (inout State) -> Result) -> Result {
        _ = unsafe pthread_mutex_lock(mutex)
        defer { _ = unsafe pthread_mutex_unlock(mutex) }
        return body(&state)
    }

    /// Waits until the state is ready or the time has come, then runs the body with the lock held.
    ///
    /// - Parameter deadline: on the monotonic clock; nil waits for ever.
    public func withLock<Result>(
        once isReady: (State) -> Bool, by deadline: Duration?, do body: (inout State) -> Result
    ) -> Result {
        _ = unsafe pthread_mutex_lock(mutex)
        defer { _ = unsafe pthread_mutex_unlock(mutex) }
        while !isReady(state), sleep(until: deadline) {}
        return body(&state)
    }

    /// Wakes every thread that waits, to look again.
    public func wakeAll() {
        _ = unsafe pthread_cond_broadcast(condition)
    }

    /// Gives the lock away until woken; false when the deadline has passed.
    private func sleep(until deadline: Duration?) -> Bool {
        guard let deadline else { return unsafe pthread_cond_wait(condition, mutex) == 0 }
        let (seconds, attoseconds) = deadline.components
        var time = timespec(
            tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        return unsafe pthread_cond_timedwait(condition, mutex, &time) == 0
    }
}
