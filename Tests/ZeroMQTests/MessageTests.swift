import Glibc
import Testing
import ZeroMQ

@Suite struct MessageTests {
    struct Refusal: Error, Equatable {}

    /// libzmq keeps up to 33 bytes inside the message; large arrays are lent instead of copied.
    static let sizes = [0, 1, 33, 34, 16_383, 16_384, 300_000]

    let context: Context
    init() throws { context = try Context() }

    static func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    }

    @Test func anEmptyMessageHasNoBytes() {
        let message = Message()
        #expect(message.count == 0)
        #expect(message.bytes == [])
        #expect(message.hasMore == false)
    }

    @Test(arguments: sizes) func aMessageHoldsACopyOfItsBytes(size: Int) {
        let bytes = Self.bytes(size)
        let message = Message(copying: bytes.span)
        #expect(message.count == size)
        #expect(message.bytes == bytes)
    }

    @Test(arguments: sizes) func aMessageHoldsTheBytesItOwns(size: Int) {
        var bytes = Self.bytes(size)
        let message = Message(owning: bytes)
        // Whoever goes on with the array changes a copy of its own.
        for index in bytes.indices { bytes[index] = 0 }
        #expect(message.bytes == Self.bytes(size))
    }

    @Test(arguments: sizes) func bytesAreLentInPlace(size: Int) {
        let message = Message(owning: Self.bytes(size))
        let sum = message.withBytes { span in
            span.indices.reduce(0) { $0 + Int(span[$1]) }
        }
        #expect(sum == Self.bytes(size).reduce(0) { $0 + Int($1) })
    }

    @Test func anErrorInTheClosureComesOut() {
        let message = Message(copying: [1].span)
        #expect(throws: Refusal()) {
            try message.withBytes { (_: Span<UInt8>) throws(Refusal) in throw Refusal() }
        }
    }

    @Test(arguments: sizes) func aMovedMessageKeepsItsBytes(size: Int) {
        let first = Message(owning: Self.bytes(size))
        let second = first
        #expect(second.bytes == Self.bytes(size))
    }

    @Test(arguments: sizes) func aSentMessageIsEmptyAndArrivesWhole(size: Int) throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "tcp://127.0.0.1:*")
        var message = Message(owning: Self.bytes(size))
        #expect(try push.send(&message))
        #expect(message.count == 0)
        #expect(try pull.receiveMessage()?.bytes == Self.bytes(size))
    }

    @Test func anUnsentMessageKeepsItsBytes() throws {
        let push = try Socket(context, .push, linger: .zero)
        var message = Message(copying: [1, 2].span)
        #expect(try !push.send(&message, wait: false))
        #expect(message.bytes == [1, 2])
    }

    @Test func messagesTellWhetherFramesFollow() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://more")
        try push.send(Message(copying: [1].span), more: true)
        try push.send(Message(copying: [2].span))
        var message = Message()
        #expect(try pull.receive(into: &message))
        #expect(message.hasMore == true)
        #expect(try pull.receive(into: &message))
        #expect(message.hasMore == false)
        #expect(message.bytes == [2])
    }

    @Test func lentArraysAreReleasedWhenSent() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "tcp://127.0.0.1:*")
        let before = residentBytes()
        for _ in 0..<200 {
            try push.send(Message(owning: [UInt8](repeating: 1, count: 4 << 20)))
            #expect(try pull.receiveMessage()?.count == 4 << 20)
        }
        // 800 MiB went through; what other tests hold meanwhile is far below half of it.
        #expect(residentBytes() - before < 400 << 20)
    }

    private func residentBytes() -> Int {
        guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
        defer { unsafe fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        _ = unsafe fgets(&line, Int32(line.count), file)
        let text = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * Int(getpagesize())
    }
}
