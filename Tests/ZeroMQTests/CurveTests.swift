import Testing
import ZeroMQ

@Suite struct CurveTests {
    let context: Context
    init() throws { context = try Context() }

    @Test func aKeysTextIsZ85() throws {
        // The test vector of the Z85 specification (ZeroMQ RFC 32, reference code).
        let bytes: [UInt8] = [
            0x8E, 0x0B, 0xDD, 0x69, 0x76, 0x28, 0xB9, 0x1D, 0x8F, 0x24, 0x55, 0x87, 0xEE, 0x95,
            0xC5, 0xB0, 0x4D, 0x48, 0x96, 0x3F, 0x79, 0x25, 0x98, 0x77, 0xB4, 0x9C, 0xD9, 0x06,
            0x3A, 0xEA, 0xD3, 0xB7,
        ]
        let text = "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6"
        #expect(CurveKey(bytes: bytes)?.text == text)
        #expect(CurveKey(text: text)?.bytes == bytes)
    }

    @Test(arguments: [
        "", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh67",
        "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{L~~", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{L\0\0",
        "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lé", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!N",
        "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6JTKVS",
    ])
    func whatIsNoKeyIsNoKey(text: String) {
        #expect(CurveKey(text: text) == nil)
    }

    @Test(arguments: [0, 31, 33]) func keysHave32Bytes(count: Int) {
        #expect(CurveKey(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func everyGeneratedPairIsNewAndFitsTogether() throws {
        let pair = try CurveKeyPair.generate()
        #expect(try pair != CurveKeyPair.generate())
        #expect(pair.publicKey != pair.secretKey)
        #expect(try CurveKeyPair(secretKey: pair.secretKey) == pair)
    }

    @Test func keysReadBackAsSet() throws {
        let pair = try CurveKeyPair.generate()
        let socket = try Socket(context, .dealer, linger: .zero)
        for option in [SocketOption<CurveKey>.curvePublicKey, .curveSecretKey, .curveServerKey] {
            try socket.set(option, to: pair.publicKey)
            #expect(try socket.get(option) == pair.publicKey)
        }
    }

    @Test func messagesFlowWhereTheKeysFit() throws {
        let keys = try CurveKeyPair.generate()
        let server = try server(keys)
        let client = try client(of: keys.publicKey)
        let monitor = try SocketMonitor(server, for: [.handshakeSucceeded])
        try connect(client, to: server, over: "tcp://127.0.0.1:*")
        try client.send([[1], [2]])
        #expect(try server.receive()?.dropFirst() == [[1], [2]])
        #expect(try monitor.next(wait: true)?.kind == .handshakeSucceeded)
    }

    @Test func aWrongServerKeyDoesNotConnect() throws {
        let server = try server(CurveKeyPair.generate())
        let client = try client(of: CurveKeyPair.generate().publicKey)
        try expectRefusal(of: client, by: server, reason: "the keys do not fit")
    }

    @Test func aClientWithoutKeysDoesNotConnect() throws {
        let server = try server(CurveKeyPair.generate())
        let client = try Socket(context, .dealer, linger: .zero)
        try expectRefusal(
            of: client, by: server, reason: "one side uses CURVE and the other does not")
    }

    private func server(_ keys: CurveKeyPair) throws -> Socket {
        let server = try Socket(context, .router, linger: .zero)
        try server.set(.curveServer, to: true)
        try server.set(.curveSecretKey, to: keys.secretKey)
        return server
    }

    private func client(of serverKey: CurveKey) throws -> Socket {
        let client = try Socket(context, .dealer, linger: .zero)
        let keys = try CurveKeyPair.generate()
        try client.set(.curveServerKey, to: serverKey)
        try client.set(.curvePublicKey, to: keys.publicKey)
        try client.set(.curveSecretKey, to: keys.secretKey)
        return client
    }

    private func expectRefusal(
        of client: borrowing Socket, by server: borrowing Socket, reason: String
    ) throws {
        let monitor = try SocketMonitor(
            server, for: SocketEvent.Kind.handshakeFailures.union([.handshakeSucceeded]))
        try connect(client, to: server, over: "tcp://127.0.0.1:*")
        try client.send([1])
        let event = try #require(try monitor.next(wait: true))
        #expect(event.kind == .handshakeProtocolFailed)
        #expect(event.reason == reason)
        #expect(try server.receive(wait: false) == nil)
    }
}
