import CZeroMQ

/// A ZeroMQ socket and the duty to close it.
///
/// One thread makes, uses and closes a socket. It may move to another thread once, as a `sending`
/// value; it is never used by two. Closing never blocks: what is unsent lives on in the context
/// for at most the linger.
@safe
public struct Socket: ~Copyable {
    /// Valid until `deinit`, which alone closes it.
    let handle: UnsafeMutableRawPointer
    /// Tells pollers and monitors, which hold the bare pointer too, when it is gone.
    let state: SocketState
    /// The context the socket lives in and keeps alive.
    public let context: Context
    /// The pattern it was made with.
    public let kind: SocketKind

    /// Makes a socket.
    ///
    /// - Parameter linger: how long unsent messages may live on after closing; zero drops them.
    public init(_ context: Context, _ kind: SocketKind, linger: Duration) throws(ZeroMQError) {
        unsafe self.handle = try unsafe Socket.open(context, kind, linger)
        self.state = SocketState()
        self.context = context
        self.kind = kind
    }

    deinit {
        state.isOpen = false
        // It fails for what is no socket only, and this is one.
        _ = unsafe zmq_close(handle)
    }

    /// Closes the socket now instead of at the end of its owner's scope.
    ///
    /// libzmq frees its endpoints in the background, soon after; `unbind` frees one at once.
    public consuming func close() {}

    /// Listens on an endpoint: `tcp://127.0.0.1:5770`, `tcp://127.0.0.1:*`, `ipc://PATH`,
    /// `inproc://NAME`.
    ///
    /// Binding an ipc path that another process is bound to succeeds and takes it away from that
    /// process; whoever binds one must hold a lock of its own. Paths over 107 bytes are refused.
    public borrowing func bind(_ endpoint: String) throws(ZeroMQError) {
        try unsafe call("bind", endpoint, zmq_bind)
    }

    /// Connects to an endpoint, now or whenever its peer appears.
    public borrowing func connect(_ endpoint: String) throws(ZeroMQError) {
        try unsafe call("connect", endpoint, zmq_connect)
    }

    /// Stops listening on an endpoint, given as `lastEndpoint` told it.
    public borrowing func unbind(_ endpoint: String) throws(ZeroMQError) {
        try unsafe call("unbind", endpoint, zmq_unbind)
    }

    /// Leaves a peer, given as it was connected to.
    public borrowing func disconnect(_ endpoint: String) throws(ZeroMQError) {
        try unsafe call("disconnect", endpoint, zmq_disconnect)
    }

    /// What is wrong with an endpoint that libzmq would take for another one.
    private static func fault(in endpoint: String) -> String? {
        if endpoint.utf8.contains(0) { return "a zero byte in the endpoint" }
        let port = endpoint.hasPrefix("tcp://") ? endpoint.split(separator: ":").last : nil
        if let number = port.flatMap({ Int($0) }), number > UInt16.max {
            return "a port goes up to \(UInt16.max)"
        }
        return nil
    }

    private static func open(
        _ context: Context, _ kind: SocketKind, _ linger: Duration
    ) throws(ZeroMQError) -> UnsafeMutableRawPointer {
        guard linger >= .zero else {
            throw ZeroMQError(.invalidArgument, "create a \(kind) socket", "a negative linger")
        }
        guard let handle = unsafe zmq_socket(context.handle, kind.number) else {
            throw .last("create a \(kind) socket")
        }
        var milliseconds = linger.wholeMilliseconds
        let size = MemoryLayout<Int32>.size
        // Any number of milliseconds will do for an open socket.
        _ = unsafe zmq_setsockopt(handle, ZMQ_LINGER, &milliseconds, size)
        return unsafe handle
    }

    private borrowing func call(
        _ verb: String, _ endpoint: String,
        _ function: (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Int32
    ) throws(ZeroMQError) {
        if let fault = Socket.fault(in: endpoint) {
            throw ZeroMQError(.invalidArgument, "\(verb) \(endpoint)", fault)
        }
        guard unsafe function(handle, endpoint) == 0 else {
            throw .last("\(verb) \(endpoint)")
        }
    }
}

@available(*, unavailable, message: "libzmq sockets belong to one thread")
extension Socket: Sendable {}

/// Whether a socket is still open, for those who hold its pointer without owning it.
final class SocketState {
    var isOpen = true
}
