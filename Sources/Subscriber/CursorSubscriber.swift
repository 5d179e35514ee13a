public import HubLink
internal import JSON
public import Platform
internal import Wire

/// A subscriber that gets every event after its cursor once, in order.
///
/// It asks for the next events only when the last ones are flushed, so that a slow reader holds
/// up nobody, and after a broken connection or a new hub it asks again from the last event it
/// printed.
public struct CursorSubscriber {
    /// The hub answers an empty fetch before this.
    private static let answerWait = Duration.seconds(8)
    private static let noticeAfter = Duration.seconds(2)

    private let options: SubscriberOptions
    private let log: Log
    private let signals: SignalSource

    /// A subscriber that leaves on a signal.
    public init(options: SubscriberOptions, log: Log, signals: SignalSource) {
        self.options = options
        self.log = log
        self.signals = signals
    }

    private enum Awaited {
        case answer(WireMessage)
        case nothing
        case stopped
    }

    /// Hands over lines until a signal comes, the limit is reached or `write` says no.
    ///
    /// - Parameter write: prints lines and flushes; false ends the subscription.
    public func run(_ write: ([[UInt8]]) -> Bool) throws(LinkError) {
        var link = try HubConnection(
            to: options.address.intake, wakingFor: signals.fileDescriptor)
        var request: Int64 = 0
        var after: Int64?
        var printed = 0
        var hasNoticed = false
        while options.lineLimit.map({ printed < $0 }) ?? true {
            request += 1
            _ = try link.send(fetch(request, after: after))
            switch try answer(from: &link, to: request, &hasNoticed) {
            case .stopped: return
            case .nothing: continue
            case .answer(let events):
                try check(events)
                let room = (options.lineLimit ?? Int.max) - printed
                let lines = Self.wholeEvents(events.bodies, reaching: room)
                guard write(Array(lines)) else { return }
                printed += lines.count
                after =
                    lines.count == events.bodies.count
                    ? events.header["after"]?.integerValue ?? after
                    : lines.last.flatMap(Self.sequence)
            }
        }
        // Asking once more moves the name's cursor past what was flushed.
        if options.name != nil { _ = try link.send(fetch(request + 1, after: after)) }
    }

    /// The first lines up to a number, and the rest of the event that the last of them is of: a
    /// cursor stands between events.
    static func wholeEvents(_ lines: [[UInt8]], reaching room: Int) -> ArraySlice<[UInt8]> {
        guard room < lines.count, room > 0 else { return lines[...] }
        let last = sequence(lines[room - 1])
        let end = lines[room...].firstIndex { sequence($0) != last } ?? lines.endIndex
        return lines[..<end]
    }

    private static func sequence(_ line: [UInt8]) -> Int64? {
        (try? JSONValue.parse(line))?["seq"]?.integerValue
    }

    private func fetch(_ request: Int64, after: Int64?) -> WireMessage {
        var header: [(key: String, value: JSONValue)] = [
            ("request", .integer(request)),
            ("topics", .array(options.topics.map { .string($0) })),
        ]
        if let name = options.name { header.append(("name", .string(name))) }
        if let after {
            header.append(("after", .integer(after)))
        } else {
            switch options.start {
            case .cursor: break
            case .begin: header.append(("from", "begin"))
            case .end: header.append(("from", "end"))
            case .after(_, let sequence): header.append(("after", .integer(sequence)))
            }
        }
        return WireMessage(.fetch, header: .object(JSONObject(header)))
    }

    private func answer(
        from link: inout HubConnection, to request: Int64, _ hasNoticed: inout Bool
    ) throws(LinkError) -> Awaited {
        let clock = ContinuousClock()
        let start = clock.now
        while clock.now - start < Self.answerWait {
            if let answer = try link.receive(timeout: .seconds(1)),
                answer.header.request == request
            {
                hasNoticed = true
                return .answer(answer)
            }
            if signals.next() != nil { return .stopped }
            if try link.wasInterrupted() { return .nothing }
            if !hasNoticed, clock.now - start >= Self.noticeAfter {
                log.info("waiting for a hub", ["hub": options.address])
                hasNoticed = true
            }
        }
        return .nothing
    }

    private func check(_ answer: WireMessage) throws(LinkError) {
        guard answer.command == .events else {
            let words = answer.header["message"]?.stringValue ?? "an answer that is no events"
            throw LinkError(.refused, words)
        }
        if case .after(let hub, _) = options.start, let other = answer.header["hub"]?.stringValue,
            other != hub
        {
            throw LinkError(
                .refused, "the cursor is of hub \(hub), but this is \(other); use --from begin")
        }
        if let first = answer.header["trimmed_to"]?.integerValue {
            log.warning("history trimmed", ["oldest": first])
        }
    }
}
