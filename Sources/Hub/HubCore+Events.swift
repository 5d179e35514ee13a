internal import JSON
internal import Storage
internal import Wire

/// A cursor subscriber's request for the events after its cursor.
struct PendingFetch: Sendable {
    /// Where it begins.
    enum Start: Sendable {
        case after(Int64)
        /// At the last event.
        case end
        /// Where its name stands, or at the oldest event kept.
        case name(String)
        /// At the oldest event kept.
        case begin
    }

    /// Whether it asks for what comes after an event that the subscriber has had.
    var isAfterEvent: Bool {
        switch start {
        case .after, .name: true
        case .begin, .end: false
        }
    }

    var peer: RoutingID
    var request: Int64
    var start: Start
    /// Resolved from `start`.
    var after: Int64 = 0
    var topics: [String]
    var limit: Int
    /// On the hub's clock; answered empty then.
    var deadline: Duration
}

extension HubCore {
    /// The largest number of events in one answer.
    static var fetchLimit: Int { 256 }
    /// Bytes of all topics of one subscriber.
    private static var topicBytes: Int { 16 << 10 }

    /// A subscriber asks for events: `after` a number, `from` an end, or where its name stands.
    ///
    /// A number of another hub means nothing here, and neither does one ahead of the last event:
    /// no name is moved there.
    mutating func fetch(_ header: JSONValue, from peer: RoutingID, now: Duration)
        throws(WireError)
    {
        let name = try header.optionalText("name")
        if let expected = try header.optionalText("hub"), expected != hubName {
            throw WireError(.unexpected, "this is hub \(hubName), another than the cursor is of")
        }
        var fetch = PendingFetch(
            peer: peer, request: header.request, start: try Self.start(header, name),
            topics: try Self.topics(header),
            limit: Self.fetchLimit, deadline: now + options.fetchWait)
        if let limit = header["limit"]?.integerValue, limit > 0 {
            fetch.limit = min(Self.fetchLimit, Int(limit))
        }
        if case .after(let sequence) = fetch.start, sequence <= lastSequence, let name {
            write([.cursor(name: name, sequence: sequence)], for: .note)
        }
        // Of one subscriber's requests the last one counts, and one at a time is looked up.
        parked.removeAll { $0.peer == peer }
        if openFetches.keys.contains(peer) {
            openFetches[peer] = .some(fetch)
        } else {
            guard parked.count + openFetches.count < options.waitingFetches else {
                throw WireError(.busy, "too many subscribers wait; try again later")
            }
            begin(fetch)
        }
    }

    private static func topics(_ header: JSONValue) throws(WireError) -> [String] {
        let topics = header["topics"]?.arrayValue?.compactMap(\.stringValue) ?? []
        guard topics.reduce(0, { $0 + $1.utf8.count }) <= topicBytes else {
            throw WireError(.malformedHeader, "'topics' have more than \(topicBytes) bytes")
        }
        return topics
    }

    private static func start(
        _ header: JSONValue, _ name: String?
    ) throws(WireError) -> PendingFetch.Start {
        if header["after"] != nil, header["after"] != .null {
            return .after(try header.whole("after", in: 0...Int64.max))
        }
        switch header["from"]?.stringValue {
        case "end": return .end
        case "begin": return .begin
        default: return name.map { .name($0) } ?? .begin
        }
    }

    private mutating func begin(_ fetch: PendingFetch) {
        var fetch = fetch
        switch fetch.start {
        case .after(let sequence): fetch.after = sequence
        case .end: fetch.after = lastSequence
        case .name(let name): return lookUp(.cursor(name: name), for: fetch)
        case .begin: return lookUpEvents(for: fetch)
        }
        advance(fetch)
    }

    private mutating func advance(_ fetch: PendingFetch) {
        if fetch.after < lastSequence { lookUpEvents(for: fetch) } else { parked.append(fetch) }
    }

    private mutating func lookUpEvents(for fetch: PendingFetch) {
        lookUp(.lines(after: fetch.after, limit: fetch.limit, topics: fetch.topics), for: fetch)
    }

    private mutating func lookUp(_ ask: ReadQuestion.Ask, for fetch: PendingFetch) {
        openFetches.updateValue(nil, forKey: fetch.peer)
        read(ask, for: .fetch(fetch))
    }

    /// The reader has come back with what a fetch asked for.
    mutating func found(_ found: ReadAnswer.Found, for fetch: PendingFetch) {
        if let newer = openFetches.removeValue(forKey: fetch.peer) ?? nil { return begin(newer) }
        switch found {
        case .lines(let lines, let last, let oldest):
            answer(fetch, with: lines, through: last, oldest: oldest)
        case .cursor(let sequence, let oldest):
            var fetch = fetch
            fetch.after = sequence ?? max(0, oldest - 1)
            advance(fetch)
        case .failed(let error):
            let refusal = WireError(.unexpected, error.message)
            emit(.intake(fetch.peer, .error(refusal, request: fetch.request)))
        case .bodies, .parts, .show, .why, .found, .deadLetters, .fingerprints, .original: break
        }
    }

    /// Answers a fetch with events that pass its filter; the cursor passes the others too.
    mutating func answer(
        _ fetch: PendingFetch, with lines: [[UInt8]], through last: Int64?, oldest: Int64?
    ) {
        let last = last ?? fetch.after
        var header: [(key: String, value: JSONValue)] = [
            ("request", .integer(fetch.request)), ("hub", .string(hubName)),
            ("after", .integer(last)), ("last", .integer(lastSequence)),
        ]
        if let oldest, oldest > fetch.after + 1, fetch.isAfterEvent {
            header.append(("trimmed_to", .integer(oldest)))
        }
        emit(
            .intake(
                fetch.peer,
                WireMessage(.events, header: .object(JSONObject(header)), bodies: lines)))
    }

    /// New events are committed: those who wait for them are served.
    mutating func announce() {
        let waiting = parked
        parked.removeAll()
        for fetch in waiting { advance(fetch) }
        guard publishedSequence < lastSequence else { return }
        guard liveTopics > 0 else {
            if !isPublishing { publishedSequence = lastSequence }
            return
        }
        guard !isPublishing else { return }
        isPublishing = true
        read(.parts(after: publishedSequence, limit: Self.fetchLimit), for: .publish)
    }

    /// Events were read back for plain live subscribers.
    mutating func published(_ parts: [EventLines.Part], through last: Int64?) {
        for part in parts { emit(.publish(part)) }
        publishedSequence = max(publishedSequence, last ?? lastSequence)
        isPublishing = false
        announce()
    }
}
