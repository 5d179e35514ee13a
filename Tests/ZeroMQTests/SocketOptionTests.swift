import TestKit
import Testing
import ZeroMQ

@Suite struct SocketOptionTests {
    let context: Context
    init() throws { context = try Context() }

    @Test(arguments: [0, 1, 1_000, Int(Int32.max)])
    func numbersReadBackAsSet(value: Int) throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        for option in [SocketOption<Int>.sendHighWaterMark, .receiveHighWaterMark, .backlog] {
            try socket.set(option, to: value)
            #expect(try socket.get(option) == value)
        }
    }

    @Test(arguments: [nil, 0, 1 << 40])
    func aMessageSizeReadsBackAsSet(value: Int?) throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        try socket.set(.maximumMessageSize, to: value)
        #expect(try socket.get(.maximumMessageSize) == value)
    }

    @Test(arguments: [true, false]) func switchesReadBackAsSet(value: Bool) throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        for option in [SocketOption<Bool>.immediate, .ipv6, .curveServer] {
            try socket.set(option, to: value)
            #expect(try socket.get(option) == value)
        }
    }

    @Test(arguments: [nil, true, false]) func keepaliveMayBeLeftToTheSystem(value: Bool?) throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        try socket.set(.tcpKeepalive, to: value)
        #expect(try socket.get(.tcpKeepalive) == value)
    }

    @Test func switchesOfOneKindAreRefusedByOthers() throws {
        let router = try Socket(context, .router, linger: .zero)
        try router.set(.routerMandatory, to: true)
        try router.set(.routerHandover, to: true)
        let publisher = try Socket(context, .xpublish, linger: .zero)
        try publisher.set(.xpublishVerbose, to: true)
        try publisher.set(.xpublishNoDrop, to: true)
        for option in [SocketOption<Bool>.xpublishVerbose, .xpublishNoDrop] {
            let code = code { () throws(ZeroMQError) in try router.set(option, to: true) }
            #expect(code == .invalidArgument)
        }
        let code = code { () throws(ZeroMQError) in
            _ = try router.get(SocketOption<Bool>.routerMandatory)
        }
        #expect(code == .invalidArgument)
    }

    @Test func timesReadBackAsSet() throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        for option in [
            SocketOption<Duration>.linger, .reconnectIntervalMaximum, .handshakeInterval,
            .connectTimeout, .heartbeatInterval,
        ] {
            for value in [Duration.zero, .milliseconds(1), .seconds(30)] {
                try socket.set(option, to: value)
                #expect(try socket.get(option) == value)
            }
        }
    }

    @Test func timesMayBeNone() throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        for option in [
            SocketOption<Duration?>.sendTimeout, .receiveTimeout, .reconnectInterval,
        ] {
            for value in [Duration.milliseconds(1), .seconds(30), nil] {
                try socket.set(option, to: value)
                #expect(try socket.get(option) == value)
            }
        }
        #expect(try socket.get(.heartbeatTimeout) == nil)
        try socket.set(.heartbeatTimeout, to: .seconds(1))
        #expect(try socket.get(.heartbeatTimeout) == .seconds(1))
    }

    @Test(arguments: [
        (Duration.nanoseconds(1), Duration.milliseconds(1)),
        (.microseconds(1_001), .milliseconds(2)),
        (.milliseconds(2), .milliseconds(2)),
        (.seconds(1 << 40), .milliseconds(Int(Int32.max))),
    ])
    func timesAreRoundedUpToMilliseconds(time: Duration, expected: Duration) throws {
        let socket = try Socket(context, .dealer, linger: time)
        #expect(try socket.get(.linger) == expected)
        try socket.set(.sendTimeout, to: time)
        #expect(try socket.get(.sendTimeout) == expected)
    }

    @Test func negativeTimesAreRefused() throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        let codes = [
            code { () throws(ZeroMQError) in try socket.set(.linger, to: .nanoseconds(-1)) },
            code { () throws(ZeroMQError) in try socket.set(.sendTimeout, to: .seconds(-1)) },
        ]
        #expect(codes == [.invalidArgument, .invalidArgument])
    }

    @Test func namesReadBackAsSet() throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        #expect(try socket.get(.routingID) == [])
        let longest = [UInt8](repeating: 1, count: 255)
        try socket.set(.routingID, to: longest)
        #expect(try socket.get(.routingID) == longest)
        try socket.set(.zapDomain, to: "records")
        #expect(try socket.get(.zapDomain) == "records")
    }

    @Test func impossibleValuesAreRefusedByName() throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        let error = #expect(throws: ZeroMQError.self) {
            try socket.set(.routingID, to: [UInt8](repeating: 1, count: 256))
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.operation == "set routing id")
        let codes = [
            code { () throws(ZeroMQError) in try socket.set(.sendHighWaterMark, to: -1) },
            code { () throws(ZeroMQError) in try socket.set(.sendHighWaterMark, to: 1 << 40) },
            code { () throws(ZeroMQError) in try socket.set(.maximumMessageSize, to: -2) },
            code { () throws(ZeroMQError) in try socket.subscribe(to: []) },
        ]
        #expect(codes == Array(repeating: .invalidArgument, count: 4))
    }

    @Test func eventsAndDescriptorTellWhatCanBeDone() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://events")
        #expect(try push.events == .writable)
        #expect(try pull.events == [])
        try push.send([1])
        var poller = Poller()
        let index = try poller.add(fileDescriptor: pull.fileDescriptor)
        #expect(try poller.wait(timeout: patience).isReadable(index))
        #expect(try pull.events == .readable)
    }

    @Test func aFrameOverTheMaximumSizeCutsThePeerOff() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try pull.set(.maximumMessageSize, to: 100)
        let monitor = try SocketMonitor(pull, for: [.disconnected])
        try connect(push, to: pull, over: "tcp://127.0.0.1:*")
        try push.send([UInt8](repeating: 1, count: 100))
        #expect(try pull.receive()?.first?.count == 100)
        try push.send([UInt8](repeating: 1, count: 101))
        #expect(try event(of: [.disconnected], from: monitor)?.kind == .disconnected)
        #expect(try pull.receive(wait: false) == nil)
    }
}
