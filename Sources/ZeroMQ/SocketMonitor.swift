import CZeroMQ
import Synchronization

/// Tells what happens to a socket's connections: accepted, lost, handshakes failed.
///
/// Belongs to its socket's thread, which must read it: after about 2,000 unread events libzmq's
/// own thread waits for room, so ask for few kinds.
@safe
public struct SocketMonitor: ~Copyable {
    /// Receives the events; libzmq sends them from the other end.
    let receiver: Socket
    /// The monitored socket, to be touched only while `state` says that it is open.
    private let handle: UnsafeMutableRawPointer
    private let state: SocketState

    private static let lastNumber = Atomic<UInt64>(0)

    /// Starts to watch a socket, which has at most one monitor.
    public init(
        _ socket: borrowing Socket, for kinds: Set<SocketEvent.Kind>
    ) throws(ZeroMQError) {
        let number = SocketMonitor.lastNumber.add(1, ordering: .relaxed).newValue
        let endpoint = "inproc://socket-monitor-\(number)"
        let mask = kinds.reduce(Int32(0)) { $0 | $1.number }
        let receiver = try Socket(socket.context, .pair, linger: .zero)
        guard unsafe zmq_socket_monitor(socket.handle, endpoint, mask) == 0 else {
            throw .last("monitor a socket")
        }
        try receiver.connect(endpoint)
        self.receiver = receiver
        unsafe self.handle = unsafe socket.handle
        self.state = socket.state
    }

    deinit {
        guard state.isOpen else { return }
        // Room first: libzmq's thread may be waiting for it, holding what stopping needs. And
        // the events stop before they lose their reader, for they would wait for one.
        while (try? receiver.receive(wait: false)) != nil {}
        _ = unsafe zmq_socket_monitor(handle, nil, 0)
    }

    /// The next event, oldest first.
    ///
    /// - Parameter wait: whether to wait for one.
    /// - Returns: nil if none has come, or none will since the socket is closed.
    public borrowing func next(wait: Bool = false) throws(ZeroMQError) -> SocketEvent? {
        while let frames = try receiver.receive(wait: wait, frameLimit: 2) {
            if let event = SocketEvent(frames) { return event }
        }
        return nil
    }
}

@available(*, unavailable, message: "a monitor belongs to its socket's thread")
extension SocketMonitor: Sendable {}

extension Poller {
    /// Adds a monitor, readable when it has an event.
    ///
    /// - Returns: its index in what `wait` returns.
    @discardableResult
    public mutating func add(_ monitor: borrowing SocketMonitor) throws(ZeroMQError) -> Int {
        try add(monitor.receiver)
    }
}
