public import HubLink
internal import JSON
public import Platform
internal import Wire

/// A subscriber that gets every event after its cursor once, in order.
///
/// It asks for the next events only when the last ones are flushed, so that a slow reader holds
/// up nobody, and after a broken connection or a new hub it asks again from the last event it
/// printed. Numbers of events are a hub's own: it never follows another one.
public struct CursorSubscriber {
    private let options: SubscriberOptions
    private let log: Log
    private let signals: SignalSource

    /// A subscriber that leaves on a signal.
    public init(options: SubscriberOptions, log: Log, signals: SignalSource) {
        self.options = options
        self.log = log
        self.signals = signals
    }

    /// Hands over lines until a signal comes, the limit is reached or `write` says to leave.
    ///
    /// - Parameter write: prints lines and flushes.
    /// - Throws: `.refused` for another hub than before and for a cursor ahead of it.
    public func run(_ write: ([[UInt8]]) -> Handover) throws(LinkError) {
        var session = try CursorSession(options: options, log: log, signals: signals)
        var printed = 0
        while options.lineLimit.map({ printed < $0 }) ?? true {
            guard let events = try session.nextEvents() else { return }
            let room = (options.lineLimit ?? Int.max) - printed
            let lines = Self.wholeEvents(events.bodies, reaching: room)
            let handover = write(Array(lines))
            guard handover != .cut else { return }
            printed += lines.count
            session.advance(
                to: lines.count == events.bodies.count
                    ? events.header["after"]?.integerValue : lines.last.flatMap(Self.sequence))
            if handover == .doneAndLeaving { break }
        }
        // Asking once more moves the name's cursor past what was flushed.
        if options.name != nil { try session.ask() }
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
}
