import CLinux
import Glibc

/// A descriptor that is readable while an event stands, so that a poll loop can wait for it.
final class EventDescriptor: Sendable {
    let fileDescriptor: Int32

    init() throws(SystemError) {
        fileDescriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard fileDescriptor >= 0 else { throw .last("make an event descriptor") }
    }

    deinit { close(fileDescriptor) }

    /// Makes the descriptor readable.
    func raise() {
        var one: UInt64 = 1
        _ = unsafe write(fileDescriptor, &one, 8)
    }

    /// Makes the descriptor unreadable until the next `raise`.
    func clear() {
        var count: UInt64 = 0
        _ = unsafe read(fileDescriptor, &count, 8)
    }
}
