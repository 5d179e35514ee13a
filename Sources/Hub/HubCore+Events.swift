internal import JSON
internal import Storage
internal import Wire

/// A cursor subscriber's request for the events after its cursor.
struct PendingFetch: Sendable {
    var peer: RoutingID
    var request: Int64
    /// The durable name, if it has one.
    var name: String?
    var after: Int64
    var topics: [String]
    var limit: Int
    /// On the hub's clock; answered empty then.
    var deadline: Duration
}

extension HubCore {
    /// The largest number of events in one answer.
    static var fetchLimit: Int { 256 }

    /// A subscriber asks for events: `after` a number, `from` an end, or where its name stands.
    mutating func fetch(_ header: JSONValue, from peer: RoutingID, now: Duration)
        throws(WireError)
    {
        guard parked.count < options.parkedRequests else {
            throw WireError(.unexpected, "too many subscribers wait; try again later")
        }
        let topics = header["topics"]?.arrayValue?.compactMap(\.stringValue) ?? []
        var fetch = PendingFetch(
            peer: peer, request: header.request, name: header["name"]?.stringValue, after: 0,
            topics: topics, limit: Self.fetchLimit, deadline: now + options.fetchWait)
        if let limit = header["limit"]?.integerValue, limit > 0 {
            fetch.limit = min(Self.fetchLimit, Int(limit))
        }
        if header["after"] != nil, header["after"] != .null {
            fetch.after = try header.whole("after", in: 0...Int64.max)
            if let name = fetch.name {
                write([.cursor(name: name, sequence: fetch.after)], for: .note)
            }
            advance(fetch)
        } else if header["from"]?.stringValue == "end" {
            fetch.after = lastSequence
            advance(fetch)
        } else if header["from"]?.stringValue != "begin", let name = fetch.name {
            read(.cursor(name: name), for: .fetch(fetch))
        } else {
            read(.events(after: 0, limit: fetch.limit), for: .fetch(fetch))
        }
    }

    /// A name's cursor was looked up; a new name starts at the oldest event kept.
    mutating func start(_ fetch: PendingFetch, at sequence: Int64?, oldest: Int64) {
        var fetch = fetch
        fetch.after = sequence ?? max(0, oldest - 1)
        advance(fetch)
    }

    private mutating func advance(_ fetch: PendingFetch) {
        if fetch.after < lastSequence {
            read(.events(after: fetch.after, limit: fetch.limit), for: .fetch(fetch))
        } else {
            parked.append(fetch)
        }
    }

    /// Answers a fetch with events that pass its filter; the cursor passes the others too.
    mutating func answer(_ fetch: PendingFetch, with rows: [EventRow], oldest: Int64?) {
        var lines: [[UInt8]] = []
        for row in rows {
            for part in EventLines.parts(of: row, hub: hubName)
            where Topic.isWanted(part.topic, by: fetch.topics) {
                lines.append(part.line)
            }
        }
        let last = rows.last?.sequence ?? fetch.after
        var header: [(key: String, value: JSONValue)] = [
            ("request", .integer(fetch.request)), ("hub", .string(hubName)),
            ("after", .integer(last)), ("last", .integer(lastSequence)),
        ]
        if let oldest, oldest > fetch.after + 1 {
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
        guard !liveTopics.isEmpty else {
            if !isPublishing { publishedSequence = lastSequence }
            return
        }
        guard !isPublishing else { return }
        isPublishing = true
        read(.events(after: publishedSequence, limit: Self.fetchLimit), for: .publish)
    }

    /// Events were read back for plain live subscribers.
    mutating func published(_ rows: [EventRow]) {
        for row in rows {
            for part in EventLines.parts(of: row, hub: hubName) { emit(.publish(part)) }
        }
        publishedSequence = max(publishedSequence, rows.last?.sequence ?? lastSequence)
        isPublishing = false
        announce()
    }
}
