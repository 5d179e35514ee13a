public import HubLink
internal import JSON
public import Platform
internal import Wire
internal import ZeroMQ

/// A plain subscriber on the publish socket: it may miss what it was not there for, by design.
public struct LiveSubscriber {
    private let options: SubscriberOptions
    private let signals: SignalSource

    /// A subscriber that leaves on a signal.
    public init(options: SubscriberOptions, signals: SignalSource) {
        self.options = options
        self.signals = signals
    }

    /// Hands over lines until a signal comes, the limit is reached or `write` says to leave.
    public func run(_ write: ([[UInt8]]) -> Handover) throws(LinkError) {
        do throws(ZeroMQError) {
            let socket = try Socket(try Context(), .subscribe, linger: .zero)
            for topic in options.topics.isEmpty ? [""] : options.topics {
                try socket.subscribe(to: Array(topic.utf8))
            }
            try socket.connect(options.address.publish)
            var poller = Poller()
            try poller.add(socket)
            try poller.add(fileDescriptor: signals.fileDescriptor)
            var printed = 0
            while options.lineLimit.map({ printed < $0 }) ?? true {
                _ = try poller.wait(timeout: nil)
                while let frames = try socket.receive(wait: false) {
                    guard frames.count == 3, let line = Self.line(frames) else { continue }
                    guard write([line]) == .done, signals.next() == nil else { return }
                    printed += 1
                }
                if signals.next() != nil { return }
            }
        } catch {
            throw LinkError(.failed, "cannot subscribe at \(options.address.publish): \(error)")
        }
    }

    /// Joins topic, header and payload into one object.
    static func line(_ frames: [[UInt8]]) -> [UInt8]? {
        guard let header = try? JSONValue.parse(frames[1]).objectValue else { return nil }
        var writer = JSONWriter(capacity: frames[2].count + 256)
        writer.beginObject()
        for member in header.members { writer.member(text: member.key, member.value) }
        writer.member("topic", String(decoding: frames[0], as: UTF8.self))
        writer.member("payload", raw: frames[2])
        writer.endObject()
        return writer.bytes
    }
}
