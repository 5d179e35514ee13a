import Platform
import Synchronization
import TestKit
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
        let isDone = Atomic(false)
        // On a thread of its own: without a reader an event would wait for one for ever.
        let thread = try OwnedThread(name: "unmonitored") { [context] in
            guard let pull = try? Socket(context, .pull, linger: .zero),
                (try? SocketMonitor(pull, for: [.listening])) != nil
            else { return }
            for _ in 0..<200 {
                guard (try? pull.bind("tcp://127.0.0.1:*")) != nil,
                    let endpoint = try? pull.lastEndpoint,
                    (try? pull.unbind(endpoint)) != nil
                else { return }
            }
            isDone.store(true, ordering: .releasing)
        }
        try eventually("the socket listens on") { isDone.load(ordering: .acquiring) }
        thread.join()
    }

    @Test func aSocketMayBeMonitoredAgain() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        do {
            let monitor = try SocketMonitor(pull, for: [.listening])
            try pull.bind("tcp://127.0.0.1:*")
            #expect(try monitor.next(wait: true)?.kind == .listening)
        }
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
