import Testing
import ZeroMQ

@Suite struct MultipartTests {
    let context: Context
    init() throws { context = try Context() }

    /// Sizes around every way libzmq keeps bytes: none, inside the message, copied, lent.
    @Test(arguments: [[0], [1], [0, 2, 0], [33, 34], [16_383, 16_384], [1_000_000, 1]])
    func framesArriveAsTheyWereSent(sizes: [Int]) throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "tcp://127.0.0.1:*")
        let frames = sizes.map { size in (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) } }
        #expect(try push.send(frames))
        #expect(try pull.receive() == frames)
    }
}
