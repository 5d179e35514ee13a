import Testing
import ZeroMQ

@Suite struct SocketMonitorTests {
    let context: Context
    init() throws { context = try Context() }

    @Test func aConnectionsLifeIsToldInOrder() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let monitor = try SocketMonitor(
            pull, for: [.listening, .accepted, .handshakeSucceeded, .disconnected])
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "tcp://127.0.0.1:*")
        let endpoint = try pull.lastEndpoint
        var told: [SocketEvent.Kind] = []
        for kind in [SocketEvent.Kind.listening, .accepted, .handshakeSucceeded] {
            let event = try #require(try monitor.next(wait: true))
            told.append(event.kind)
            if kind == .listening { #expect(event.endpoint == endpoint) }
        }
        #expect(told == [.listening, .accepted, .handshakeSucceeded])
        push.close()
        #expect(try monitor.next(wait: true)?.kind == .disconnected)
        #expect(try monitor.next() == nil)
    }

    @Test func aPeerWithoutTheProtocolFailsItsHandshake() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let monitor = try SocketMonitor(pull, for: SocketEvent.Kind.handshakeFailures)
        try pull.set(.handshakeInterval, to: .milliseconds(1))
        try pull.bind("tcp://127.0.0.1:*")
        let port = try #require(UInt16(pull.lastEndpoint.split(separator: ":").last ?? ""))
        let client = try SilentClient(port: port)
        let event = try #require(
            try event(of: SocketEvent.Kind.handshakeFailures, from: monitor))
        #expect(event.reason != "")
        withExtendedLifetime(client) {}
    }

    @Test func aMonitorMayGoBeforeItsSocket() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        do {
            let monitor = try SocketMonitor(pull, for: [.listening])
            try pull.bind("tcp://127.0.0.1:*")
            #expect(try monitor.next(wait: true)?.kind == .listening)
        }
        // Without a reader an event would wait for one for ever.
        try pull.bind("tcp://127.0.0.1:*")
        let again = try SocketMonitor(pull, for: [.listening])
        try pull.bind("tcp://127.0.0.1:*")
        #expect(try again.next(wait: true)?.kind == .listening)
        #expect(try again.next() == nil)
    }

    @Test func aMonitorMayOutliveItsSocket() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let monitor = try SocketMonitor(pull, for: [.listening])
        try pull.bind("tcp://127.0.0.1:*")
        pull.close()
        #expect(try monitor.next(wait: true)?.kind == .listening)
        #expect(try monitor.next() == nil)
    }
}
