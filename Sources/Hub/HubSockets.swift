internal import Platform
internal import Wire
internal import ZeroMQ

/// The hub's three sockets and what else its loop waits for; used by one thread.
struct HubSockets: ~Copyable {
    /// Which of the things waited for have something.
    struct Ready {
        var intake: Bool
        var work: Bool
        var publish: Bool
        var signals: Bool
    }

    private static let linger = Duration.seconds(2)
    /// Messages of one peer that may wait to be sent; a peer that does not read loses the rest.
    /// ZeroMQ learns late what was read: the limit must be twice a producer's window at least.
    private static let answerLimit = 48
    /// Bytes of a subscription on the publish socket, for which ZeroMQ itself keeps the table.
    private static let subscriptionBytes = 1 << 10
    /// The same for a worker, which credit bounds already; one that does not read is given up.
    private static let deliveryLimit = 1_024
    /// The same for a plain subscriber; a document is some dozens of small messages.
    private static let publishLimit = 1 << 16

    private let intake: Socket
    private let work: Socket
    private let publish: Socket
    private var poller: Poller
    private let intakeIndex: Int
    private let workIndex: Int
    private let publishIndex: Int
    private let signalsIndex: Int

    /// Binds the sockets.
    init(
        _ context: Context, _ address: HubAddress, waitingFor descriptors: [Int32],
        signals: Int32
    ) throws(ZeroMQError) {
        let intake = try Self.socket(context, .router, Self.answerLimit)
        try intake.bind(address.intake)
        let work = try Self.socket(context, .router, Self.deliveryLimit)
        // A delivery that was dropped without a word would be leased for as long as its slot lives.
        try work.set(.routerMandatory, to: true)
        try work.bind(address.work)
        let publish = try Self.socket(context, .xpublish, Self.publishLimit)
        try publish.set(.maximumMessageSize, to: Self.subscriptionBytes)
        try publish.bind(address.publish)
        var poller = Poller()
        let intakeIndex = try poller.add(intake)
        let workIndex = try poller.add(work)
        let publishIndex = try poller.add(publish)
        let signalsIndex = try poller.add(fileDescriptor: signals)
        for descriptor in descriptors { try poller.add(fileDescriptor: descriptor) }
        self.intake = intake
        self.work = work
        self.publish = publish
        self.poller = poller
        self.intakeIndex = intakeIndex
        self.workIndex = workIndex
        self.publishIndex = publishIndex
        self.signalsIndex = signalsIndex
    }

    private static func socket(
        _ context: Context, _ kind: SocketKind, _ limit: Int
    ) throws(ZeroMQError) -> Socket {
        let socket = try Socket(context, kind, linger: linger)
        try socket.set(.sendHighWaterMark, to: limit)
        try socket.set(.maximumMessageSize, to: WireLimits.messageBytes)
        return socket
    }

    /// Waits until something is ready; `takesIntake` false leaves producers waiting.
    mutating func wait(timeout: Duration, takesIntake: Bool) throws(ZeroMQError) -> Ready {
        poller.setEvents(takesIntake ? .readable : [], at: intakeIndex)
        let ready = try poller.wait(timeout: timeout)
        return Ready(
            intake: ready.isReadable(intakeIndex), work: ready.isReadable(workIndex),
            publish: ready.isReadable(publishIndex), signals: ready.isReadable(signalsIndex))
    }

    /// The next message at the intake.
    func receiveIntake() throws(ZeroMQError) -> Arrival? { try Self.receive(intake) }

    /// The next message of a worker.
    func receiveWork() throws(ZeroMQError) -> Arrival? { try Self.receive(work) }

    /// The next subscription: one byte, 1 for on and 0 for off, then the topic. A message that is
    /// none, or far too large for one, is empty.
    func receiveSubscription() throws(ZeroMQError) -> [UInt8]? {
        do throws(ZeroMQError) {
            let frames = try publish.receive(
                wait: false, frameLimit: 1, byteLimit: WireLimits.headerBytes)
            return frames.map { $0.first ?? [] }
        } catch {
            guard error.code == .tooManyFrames || error.code == .tooManyBytes else { throw error }
            return []
        }
    }

    private static func receive(_ socket: borrowing Socket) throws(ZeroMQError) -> Arrival? {
        do throws(ZeroMQError) {
            let frames = try socket.receive(
                wait: false, frameLimit: WireLimits.frameCount + 1,
                byteLimit: WireLimits.messageBytes)
            return frames.map { Arrival(peer: $0[0], content: .success(Array($0.dropFirst()))) }
        } catch {
            guard error.code == .tooManyFrames || error.code == .tooManyBytes else { throw error }
            return Arrival(
                peer: error.firstFrame,
                content: .failure(WireError(.tooLarge, error.message)))
        }
    }

    /// Sends to a peer of the intake; a peer that is gone or does not read is passed over.
    func sendIntake(_ peer: RoutingID, _ message: WireMessage) throws(ZeroMQError) {
        _ = try intake.send([peer] + message.frames, wait: false)
    }

    /// Sends to a worker; false if it is gone, or has left too many messages unread.
    func sendWork(_ peer: RoutingID, _ message: WireMessage) throws(ZeroMQError) -> Bool {
        do throws(ZeroMQError) {
            return try work.send([peer] + message.frames, wait: false)
        } catch {
            guard error.code == .hostUnreachable else { throw error }
            return false
        }
    }

    /// Tells plain subscribers one part of an event.
    func publish(_ part: EventLines.Part) throws(ZeroMQError) {
        _ = try publish.send([Array(part.topic.utf8), part.header, part.payload], wait: false)
    }
}
