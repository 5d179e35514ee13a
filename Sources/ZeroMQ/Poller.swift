import CZeroMQ
import Glibc

/// Waits on several sockets and descriptors at once.
///
/// Belongs to the thread of its sockets. A socket may close before its poller: from then on
/// `wait` throws `closed` until the item's events are set to none.
@safe
public struct Poller: ~Copyable {
    /// The most sockets and descriptors of one poller.
    public static let itemLimit = 64

    private var items: [zmq_pollitem_t] = unsafe []
    /// For each item the state of its socket; nil for descriptors.
    private var states: [SocketState?] = []

    /// Makes a poller that waits for nothing yet.
    public init() {}

    /// Adds a socket.
    ///
    /// - Returns: its index in what `wait` returns.
    @discardableResult
    public mutating func add(
        _ socket: borrowing Socket, for events: PollEvents = .readable
    ) throws(ZeroMQError) -> Int {
        try unsafe add(socket.handle, -1, events, socket.state)
    }

    /// Adds a file descriptor, which stays its owner's to close.
    ///
    /// - Returns: its index in what `wait` returns.
    @discardableResult
    public mutating func add(
        fileDescriptor: Int32, for events: PollEvents = .readable
    ) throws(ZeroMQError) -> Int {
        try unsafe add(nil, fileDescriptor, events, nil)
    }

    /// Changes what an item waits for; none makes `wait` pass it over.
    public mutating func setEvents(_ events: PollEvents, at index: Int) {
        unsafe items[index].events = events.rawValue
    }

    /// Waits until an item is ready, the time is over or a signal comes.
    ///
    /// - Parameter timeout: rounded up to milliseconds; zero only looks, nil waits for ever.
    /// - Returns: what is ready; empty after the timeout or a signal.
    public mutating func wait(timeout: Duration?) throws(ZeroMQError) -> ReadySet {
        try forgetClosedSockets()
        guard !states.isEmpty || timeout != nil else {
            throw ZeroMQError(.invalidArgument, "poll", "nothing to wait for, and for ever")
        }
        let milliseconds = timeout.map { Int($0.wholeMilliseconds) } ?? -1
        let count = unsafe zmq_poll(&items, Int32(states.count), milliseconds)
        if count < 0 {
            let number = zmq_errno()
            guard number == EINTR else { throw ZeroMQError(number: number, operation: "poll") }
            return ReadySet()
        }
        return count == 0 ? ReadySet() : ready()
    }

    private mutating func add(
        _ handle: UnsafeMutableRawPointer?, _ fileDescriptor: Int32, _ events: PollEvents,
        _ state: SocketState?
    ) throws(ZeroMQError) -> Int {
        guard states.count < Poller.itemLimit else {
            throw ZeroMQError(
                .tooManyItems, "add to a poller", "it holds \(Poller.itemLimit) items already")
        }
        unsafe items.append(
            zmq_pollitem_t(
                socket: handle, fd: fileDescriptor, events: events.rawValue, revents: 0))
        states.append(state)
        return states.count - 1
    }

    /// Nothing may read through the pointer of a closed socket: its item turns to no item.
    private mutating func forgetClosedSockets() throws(ZeroMQError) {
        for index in states.indices where states[index]?.isOpen == false {
            guard unsafe items[index].events == 0 else {
                throw ZeroMQError(.closed, "poll", "the socket of item \(index) is closed")
            }
            unsafe items[index].socket = nil
            unsafe items[index].fd = -1
        }
    }

    private func ready() -> ReadySet {
        var ready = ReadySet()
        for index in states.indices {
            unsafe ready.insert(PollEvents(rawValue: items[index].revents), at: index)
        }
        return ready
    }
}

@available(*, unavailable, message: "a poller belongs to the thread of its sockets")
extension Poller: Sendable {}
