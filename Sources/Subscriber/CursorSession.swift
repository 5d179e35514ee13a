internal import HubLink
internal import JSON
internal import Platform
internal import Wire

/// One run of a cursor subscriber: its connection, how far it has come, and of which hub.
struct CursorSession: ~Copyable {
    /// The hub answers an empty fetch before this.
    private static let answerWait = Duration.seconds(8)
    private static let noticeAfter = Duration.seconds(2)

    private let options: SubscriberOptions
    private let log: Log
    private let signals: SignalSource
    private let time = SystemTime()
    private var link: HubConnection
    private var request: Int64 = 0
    private var after: Int64?
    /// The hub that the numbers are of, once it is known.
    private var hub: String?
    private var backoff = Backoff(first: .milliseconds(250), cap: .seconds(5))
    /// Since when no hub is there.
    private var missingSince: Duration?
    private var hasNoticed = false

    init(options: SubscriberOptions, log: Log, signals: SignalSource) throws(LinkError) {
        self.options = options
        self.log = log
        self.signals = signals
        link = try HubConnection(
            to: options.address.intake, wakingFor: signals.fileDescriptor)
        if case .after(let hub, let sequence) = options.start {
            (self.hub, after) = (hub, sequence)
        }
    }

    /// Everything up to an event is flushed.
    mutating func advance(to sequence: Int64?) {
        after = sequence ?? after
    }

    /// Asks for the events after the cursor, and moves the name there.
    mutating func ask() throws(LinkError) {
        var members: [(key: String, value: JSONValue)] = [
            ("topics", .array(options.topics.map { .string($0) }))
        ]
        if let name = options.name { members.append(("name", .string(name))) }
        if let hub { members.append(("hub", .string(hub))) }
        if let after {
            members.append(("after", .integer(after)))
        } else if options.start == .begin {
            members.append(("from", "begin"))
        } else if options.start == .end {
            members.append(("from", "end"))
        }
        try send(.fetch, members)
    }

    /// The next answer with events, or an empty one; `nil` when a signal came.
    mutating func nextEvents() throws(LinkError) -> WireMessage? {
        while true {
            try ask()
            switch try answer() {
            case .stopped: return nil
            case .nothing: continue
            case .message(let message) where message.command == .events:
                try check(message)
                backoff.reset()
                return message
            case .message(let message):
                guard try waitOut(message) else { return nil }
            }
        }
    }

    private mutating func send(
        _ command: WireCommand, _ members: [(key: String, value: JSONValue)] = []
    ) throws(LinkError) {
        request += 1
        let header = JSONObject([("request", .integer(request))] + members)
        _ = try link.send(WireMessage(command, header: .object(header)))
    }

    private enum Awaited {
        case message(WireMessage)
        case nothing
        case stopped
    }

    private mutating func answer() throws(LinkError) -> Awaited {
        let start = time.now
        while time.now - start < Self.answerWait {
            if let message = try link.receive(timeout: .milliseconds(500)),
                message.header.request == request
            {
                return .message(message)
            }
            if signals.next() != nil { return .stopped }
            noticeMissing()
            if try link.wasInterrupted() { return .nothing }
        }
        return .nothing
    }

    /// Says once that no hub is there, and once that there is one again.
    private mutating func noticeMissing() {
        if link.isConnected {
            if hasNoticed { log.info("hub found", ["hub": options.address]) }
            (missingSince, hasNoticed) = (nil, false)
            return
        }
        let since = missingSince ?? time.now
        missingSince = since
        if !hasNoticed, time.now - since >= Self.noticeAfter {
            log.info("waiting for a hub", ["hub": options.address])
            hasNoticed = true
        }
    }

    /// Errors that may be over a while later.
    private static let passing = ["busy", "unexpected"]

    /// Waits a while after the hub could not answer, and makes sure that it is still the same.
    ///
    /// - Returns: false when a signal came.
    /// - Throws: `.refused` for what waiting does not mend.
    private mutating func waitOut(_ trouble: WireMessage) throws(LinkError) -> Bool {
        let words = trouble.header["message"]?.stringValue ?? "an answer that is no events"
        let code = trouble.header["code"]?.stringValue ?? ""
        guard trouble.command == .error, Self.passing.contains(code) else {
            throw LinkError(.refused, words)
        }
        // What the hub says may be that the cursor is of another one.
        try send(.ping)
        guard try confirmHub() else { return false }
        let wait = backoff.next()
        log.warning("trying again", ["hub_says": words, "wait_ms": wait.wholeMilliseconds])
        let end = time.now + wait
        while time.now < end {
            _ = try link.receive(timeout: end - time.now)
            if signals.next() != nil { return false }
        }
        return true
    }

    /// Takes the answer to a ping; without one the next fetch will tell.
    private mutating func confirmHub() throws(LinkError) -> Bool {
        switch try answer() {
        case .stopped: return false
        case .nothing: return true
        case .message(let pong):
            if pong.command == .pong { try checkHub(pong) }
            return true
        }
    }

    private mutating func check(_ events: WireMessage) throws(LinkError) {
        try checkHub(events)
        hub = events.header["hub"]?.stringValue ?? hub
        if let after, let last = events.header["last"]?.integerValue, after > last {
            throw LinkError(
                .refused,
                "the cursor stands at \(after), but the hub's last event is \(last): "
                    + "its store is an older one; \(Self.advice)")
        }
        if let first = events.header["trimmed_to"]?.integerValue {
            let line = "history trimmed: events before \(first) are gone, those after it follow"
            Log.writeToStandardError("\(line)\n")
        }
    }

    private func checkHub(_ answer: WireMessage) throws(LinkError) {
        guard let hub, let other = answer.header["hub"]?.stringValue, other != hub else { return }
        throw LinkError(
            .refused,
            "another hub answers at \(options.address), \(other) instead of \(hub), "
                + "and numbers its own events; \(Self.advice)")
    }

    private static let advice = "subscribe anew with --from begin"
}
