import CZeroMQ
import Glibc

/// A libzmq context: the input/output threads and the inproc names that its sockets share.
///
/// Safe to use from any thread. Sockets keep their context alive, so it ends after the last of
/// them; the one that drops the last reference waits there for what the sockets' lingers allow.
@safe
public final class Context: Sendable {
    /// libzmq documents contexts as thread-safe, and the pointer itself never changes.
    nonisolated(unsafe) let handle: UnsafeMutableRawPointer

    /// Makes a context with its own input/output threads; one serves about a gigabyte a second.
    ///
    /// - Parameters:
    ///   - ioThreads: from 0 (inproc only) up.
    ///   - socketLimit: how many sockets may be open at once.
    public init(ioThreads: Int = 1, socketLimit: Int = 1_023) throws(ZeroMQError) {
        guard let handle = unsafe zmq_ctx_new() else {
            throw .last("create a context")
        }
        unsafe self.handle = unsafe handle
        // A failed initializer of a class still runs deinit once all is set.
        try set(ZMQ_IO_THREADS, ioThreads, "set the number of input/output threads")
        try set(ZMQ_MAX_SOCKETS, socketLimit, "set the limit of sockets")
    }

    deinit {
        // Interrupted by a signal it has done nothing yet, and must be asked again.
        while unsafe zmq_ctx_term(handle) != 0, zmq_errno() == EINTR {}
    }

    /// Makes every blocking or later call on its sockets fail with `terminated`; closes none.
    ///
    /// The way to stop threads that own sockets: each sees the error, closes and ends.
    public func shutdown() {
        _ = unsafe zmq_ctx_shutdown(handle)
    }

    private func set(
        _ option: Int32, _ value: Int, _ operation: @autoclosure () -> String
    ) throws(ZeroMQError) {
        guard let value = Int32(exactly: value) else {
            throw ZeroMQError(number: EINVAL, operation: operation())
        }
        guard unsafe zmq_ctx_set(handle, option, value) == 0 else { throw .last(operation()) }
    }
}
