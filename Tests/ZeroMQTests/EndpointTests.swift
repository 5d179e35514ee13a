import Glibc
import TestKit
import Testing
import ZeroMQ

@Suite struct EndpointTests {
    let context: Context
    init() throws { context = try Context() }

    @Test(arguments: [
        ("nothing", ZeroMQError.Code.invalidArgument),
        ("carrier-pigeon://roof", .protocolNotSupported),
        ("tcp://127.0.0.1:port", .invalidArgument),
        ("tcp://127.0.0.1:70000", .invalidArgument),
        ("tcp://192.0.2.1:*", .addressNotAvailable),
        ("tcp://127.0.0.1:*\0", .invalidArgument),
        ("ipc:///no/such/folder/socket", .noSuchEndpoint),
    ])
    func anEndpointNobodyCanBindIsNamed(endpoint: String, expected: ZeroMQError.Code) throws {
        let socket = try Socket(context, .pull, linger: .zero)
        let code = code { () throws(ZeroMQError) in try socket.bind(endpoint) }
        #expect(code == expected)
    }

    @Test(arguments: ["tcp://127.0.0.1:*", "inproc://taken"])
    func anAddressInUseIsNamed(endpoint: String) throws {
        let first = try Socket(context, .pull, linger: .zero)
        try first.bind(endpoint)
        let taken = try first.lastEndpoint
        let second = try Socket(context, .pull, linger: .zero)
        let error = #expect(throws: ZeroMQError.self) { try second.bind(taken) }
        #expect(error?.code == .addressInUse)
        #expect(error?.operation == "bind \(taken)")
        #expect(error?.number == EADDRINUSE)
    }

    @Test func anIPCPathMayHave107Bytes() throws {
        let socket = try Socket(context, .pull, linger: .zero)
        let folder = TemporaryDirectory()
        let name = String(repeating: "x", count: 107 - folder.path("x").utf8.count + 1)
        let longest = folder.path(name)
        #expect(longest.utf8.count == 107)
        try socket.bind("ipc://" + longest)
        let code = code { () throws(ZeroMQError) in try socket.bind("ipc://" + longest + "x") }
        #expect(code == .nameTooLong)
    }

    @Test func anUnboundEndpointIsFreeAgain() throws {
        let first = try Socket(context, .pull, linger: .zero)
        try first.bind("inproc://again")
        try first.unbind("inproc://again")
        let second = try Socket(context, .pull, linger: .zero)
        try second.bind("inproc://again")
    }

    @Test func aClosedSocketsEndpointIsFreeAgain() throws {
        let first = try Socket(context, .pull, linger: .zero)
        try first.bind("inproc://closed")
        first.close()
        let second = try Socket(context, .pull, linger: .zero)
        try eventually("the endpoint is free") {
            code { () throws(ZeroMQError) in try second.bind("inproc://closed") } == nil
        }
    }

    @Test func whatIsNotBoundOrConnectedCannotBeLeft() throws {
        let socket = try Socket(context, .dealer, linger: .zero)
        let codes = [
            code { () throws(ZeroMQError) in try socket.unbind("tcp://127.0.0.1:5770") },
            code { () throws(ZeroMQError) in try socket.disconnect("inproc://nobody") },
        ]
        #expect(codes == [.noSuchEndpoint, .noSuchEndpoint])
    }

    @Test func aDisconnectedPeerGetsNothingMore() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://left")
        try push.disconnect("inproc://left")
        #expect(try push.send([1], wait: false) == false)
    }
}
