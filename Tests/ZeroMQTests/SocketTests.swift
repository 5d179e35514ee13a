import TestKit
import Testing
import ZeroMQ

@Suite struct SocketTests {
    let context: Context
    init() throws { context = try Context() }

    @Test(arguments: SocketKind.allCases) func everyKindCanBeMadeAndClosed(kind: SocketKind) throws
    {
        let socket = try Socket(context, kind, linger: .zero)
        #expect(socket.kind == kind)
        #expect(socket.context === context)
        socket.close()
    }

    @Test func aNegativeLingerIsRefused() {
        let code = code { () throws(ZeroMQError) in
            try Socket(context, .push, linger: .milliseconds(-1)).close()
        }
        #expect(code == .invalidArgument)
    }

    @Test(arguments: ["tcp://127.0.0.1:*", "inproc://both-ways"])
    func messagesGoBothWays(endpoint: String) throws {
        try exchange(over: endpoint)
    }

    @Test func messagesGoBothWaysOverIPC() throws {
        let folder = TemporaryDirectory()
        try exchange(over: "ipc://" + folder.path("socket"))
    }

    private func exchange(over endpoint: String) throws {
        let server = try Socket(context, .reply, linger: .zero)
        let client = try Socket(context, .request, linger: .zero)
        try connect(client, to: server, over: endpoint)
        #expect(try client.send([1, 2, 3]))
        #expect(try server.receive() == [[1, 2, 3]])
        #expect(try server.send([4]))
        #expect(try client.receive() == [[4]])
    }

    @Test func theLastEndpointNamesThePortTheSystemChose() throws {
        let socket = try Socket(context, .pull, linger: .zero)
        #expect(try socket.lastEndpoint == "")
        try socket.bind("tcp://127.0.0.1:*")
        let endpoint = try socket.lastEndpoint
        #expect(endpoint.hasPrefix("tcp://127.0.0.1:"))
        #expect(UInt16(endpoint.dropFirst("tcp://127.0.0.1:".count)) ?? 0 > 0)
    }

    @Test func aMovedSocketWorksOn() throws {
        let first = try Socket(context, .pair, linger: .zero)
        try first.bind("inproc://moved")
        let second = first
        let peer = try Socket(context, .pair, linger: .zero)
        try peer.connect("inproc://moved")
        try peer.send([5])
        try second.set(.receiveTimeout, to: patience)
        #expect(try second.receive() == [[5]])
    }

    @Test func aRequestBeforeItsReplyIsRefused() throws {
        let server = try Socket(context, .reply, linger: .zero)
        let client = try Socket(context, .request, linger: .zero)
        try connect(client, to: server, over: "inproc://order")
        try client.send([1])
        let code = code { () throws(ZeroMQError) in try client.send([2]) }
        #expect(code == .wrongState)
    }

    @Test func aPullerCannotSend() throws {
        let socket = try Socket(context, .pull, linger: .zero)
        let code = code { () throws(ZeroMQError) in try socket.send([1]) }
        #expect(code == .notSupported)
    }

    @Test func aMandatoryRouterNamesThePeerItDoesNotKnow() throws {
        let router = try Socket(context, .router, linger: .zero)
        try router.bind("tcp://127.0.0.1:*")
        #expect(try router.send([[1, 2], [3]]))
        try router.set(.routerMandatory, to: true)
        let code = code { () throws(ZeroMQError) in try router.send([[1, 2], [3]]) }
        #expect(code == .hostUnreachable)
    }

    @Test func aRouterAnswersThePeerThatAsked() throws {
        let router = try Socket(context, .router, linger: .zero)
        let dealer = try Socket(context, .dealer, linger: .zero)
        try router.set(.routerMandatory, to: true)
        try dealer.set(.routingID, to: [7, 8])
        try connect(dealer, to: router, over: "tcp://127.0.0.1:*")
        try dealer.send([[1], []])
        #expect(try router.receive() == [[7, 8], [1], []])
        #expect(try router.send([[7, 8], [2]]))
        #expect(try dealer.receive() == [[2]])
    }

    @Test func subscribersGetTheirPrefixesOnly() throws {
        let publisher = try Socket(context, .xpublish, linger: .zero)
        let subscriber = try Socket(context, .subscribe, linger: .zero)
        try connect(subscriber, to: publisher, over: "tcp://127.0.0.1:*")
        try subscriber.subscribe(to: [1])
        #expect(try publisher.receive() == [[1, 1]])
        try subscriber.subscribe(to: [2, 2])
        #expect(try publisher.receive() == [[1, 2, 2]])
        try subscriber.unsubscribe(from: [1])
        #expect(try publisher.receive() == [[0, 1]])
        for frame: [UInt8] in [[1, 9], [2, 1], [2, 2, 3]] { try publisher.send(frame) }
        #expect(try subscriber.receive() == [[2, 2, 3]])
    }
}
