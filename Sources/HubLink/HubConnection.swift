internal import JSON
public import Wire
internal import ZeroMQ

/// A client's connection to one of a hub's ROUTER sockets; used by the thread that made it.
///
/// Connecting never fails for want of a hub: libzmq keeps trying. Whether a hub is there shows
/// when it answers.
public struct HubConnection: ~Copyable {
    private static let linger = Duration.seconds(2)
    private static let askStep = Duration.milliseconds(100)
    private static let reconnectInterval = Duration.milliseconds(50)
    private static let reconnectLimit = Duration.seconds(1)
    /// Frames and bytes of one answer at most.
    private static let answerFrames = 1 << 16

    private let endpoint: String
    private let socket: Socket
    private let monitor: SocketMonitor
    private var poller: Poller
    private var isInterrupted = false
    private var hasConnected = false

    /// Whether a hub is at the other end now, as far as it is known; `receive` finds out.
    public private(set) var isConnected = false

    /// Starts to connect to an endpoint of a hub.
    ///
    /// - Parameter descriptor: one more thing to wake up for, such as signals.
    public init(to endpoint: String, wakingFor descriptor: Int32? = nil) throws(LinkError) {
        do throws(ZeroMQError) {
            let socket = try Socket(try Context(), .dealer, linger: .zero)
            try socket.set(.reconnectInterval, to: Self.reconnectInterval)
            try socket.set(.reconnectIntervalMaximum, to: Self.reconnectLimit)
            let monitor = try SocketMonitor(socket, for: [.handshakeSucceeded, .disconnected])
            try socket.connect(endpoint)
            var poller = Poller()
            try poller.add(socket)
            try poller.add(monitor)
            if let descriptor { try poller.add(fileDescriptor: descriptor) }
            self.endpoint = endpoint
            self.socket = socket
            self.monitor = monitor
            self.poller = poller
        } catch {
            throw LinkError(.failed, "cannot connect to \(endpoint): \(error.message)")
        }
    }

    /// Whether the connection was lost since the last call; what was on its way then may be gone.
    ///
    /// `receive` returns early, with `nil`, when that happens.
    public mutating func wasInterrupted() throws(LinkError) -> Bool {
        do throws(ZeroMQError) {
            try noteEvents()
            defer { isInterrupted = false }
            return isInterrupted
        } catch {
            throw LinkError(.failed, "cannot watch the connection to \(endpoint): \(error)")
        }
    }

    /// Takes in what happened to the connection. What was sent lives on for a while after the end,
    /// but only where there has been a hub to take it: nobody waits for one that never was.
    private mutating func noteEvents() throws(ZeroMQError) {
        while let event = try monitor.next() {
            isConnected = event.kind == .handshakeSucceeded
            if !isConnected { isInterrupted = true }
            guard isConnected, !hasConnected else { continue }
            hasConnected = true
            try socket.set(.linger, to: Self.linger)
        }
    }

    /// Sends a message, or queues it until the hub is there.
    ///
    /// - Returns: false when the queue to the hub is full.
    public mutating func send(_ message: WireMessage) throws(LinkError) -> Bool {
        do throws(ZeroMQError) {
            try noteEvents()
            return try socket.send(message.frames, wait: false)
        } catch {
            throw LinkError(.failed, "cannot send: \(error)")
        }
    }

    /// The next message, waiting up to a time for it; `nil` when none came.
    ///
    /// Returns early, with `nil`, when the further descriptor is readable.
    ///
    /// - Throws: `.malformed` for a message that is not the protocol's; the next call goes on.
    public mutating func receive(timeout: Duration) throws(LinkError) -> WireMessage? {
        let taken: [[UInt8]]?
        do throws(ZeroMQError) {
            var frames = try received()
            if frames == nil, timeout > .zero {
                _ = try poller.wait(timeout: timeout)
                try noteEvents()
                frames = try received()
            }
            taken = frames
        } catch {
            throw LinkError(.failed, "cannot receive: \(error)")
        }
        guard let taken else { return nil }
        return try Self.message(taken)
    }

    private static func message(_ frames: [[UInt8]]) throws(LinkError) -> WireMessage {
        do throws(WireError) {
            return try WireMessage(frames: frames, frameLimit: answerFrames)
        } catch {
            throw LinkError(.malformed, "the hub sent what is not a message: \(error)")
        }
    }

    private func received() throws(ZeroMQError) -> [[UInt8]]? {
        try socket.receive(wait: false, frameLimit: Self.answerFrames, byteLimit: 1 << 30)
    }

    /// Sends a question and waits for its answer.
    ///
    /// - Throws: `.unreachable` when no hub answers in time, `.refused` with the hub's own words.
    public mutating func ask(
        _ question: WireMessage, within wait: Duration
    ) throws(LinkError) -> WireMessage {
        guard let answer = try ask(question, within: wait, unless: { false }) else {
            throw unreachable(wait)
        }
        return answer
    }

    /// Sends a question and waits for its answer, unless it is told to stop.
    ///
    /// - Parameter isStopping: asked again and again.
    /// - Returns: `nil` when it was told to stop.
    /// - Throws: `.unreachable` when no hub answers in time, `.refused` with the hub's own words.
    public mutating func ask(
        _ question: WireMessage, within wait: Duration, unless isStopping: () -> Bool
    ) throws(LinkError) -> WireMessage? {
        _ = try send(question)
        let clock = ContinuousClock()
        let deadline = clock.now + wait
        while clock.now < deadline {
            if isStopping() { return nil }
            let step = min(deadline - clock.now, Self.askStep)
            guard let answer = try receive(timeout: step) else { continue }
            guard answer.header.request == question.header.request else { continue }
            guard answer.command != .error else {
                let words = answer.header["message"]?.stringValue ?? "the hub refused"
                throw LinkError(.refused, words)
            }
            return answer
        }
        throw unreachable(wait)
    }

    private func unreachable(_ wait: Duration) -> LinkError {
        LinkError(
            .unreachable,
            "no hub answers at \(endpoint) within \(wait); start one with 'winnow hub'")
    }
}
