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

    @Test func aMessageWithoutFramesIsRefused() throws {
        let push = try Socket(context, .push, linger: .zero)
        let code = code { () throws(ZeroMQError) in try push.send([[UInt8]]()) }
        #expect(code == .invalidArgument)
    }

    @Test func receivingNothingIsNoError() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        try pull.bind("inproc://nothing")
        #expect(try pull.receive(wait: false) == nil)
        try pull.set(.receiveTimeout, to: .milliseconds(1))
        #expect(try pull.receive() == nil)
        #expect(try pull.receiveMessage()?.count == nil)
    }

    @Test func sendingToNobodyIsNoError() throws {
        let push = try Socket(context, .push, linger: .zero)
        #expect(try !push.send([[1], [2]], wait: false))
        try push.set(.sendTimeout, to: .milliseconds(1))
        #expect(try !push.send([[1], [2]]))
        #expect(try !push.send([1]))
    }

    @Test func whatFindsNoRoomIsNotSentInPart() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        // Over inproc the two marks add up: there is room for five messages.
        try pull.set(.receiveHighWaterMark, to: 2)
        try push.set(.sendHighWaterMark, to: 3)
        try connect(push, to: pull, over: "inproc://room")
        var sent: [[[UInt8]]] = []
        while true {
            let frames = [[UInt8(sent.count)], [1], [2]]
            guard try push.send(frames, wait: false) else { break }
            sent.append(frames)
        }
        #expect(sent.count == 5)
        for frames in sent { #expect(try pull.receive(wait: false) == frames) }
        #expect(try pull.receive(wait: false) == nil)
    }

    @Test func aMessageOfTooManyFramesIsDrainedAndNamed() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://frames")
        try push.send([[1], [2], [3]])
        try push.send([[1], [2], [3], [4], [5]])
        try push.send([[9]])
        #expect(try pull.receive(frameLimit: 3) == [[1], [2], [3]])
        let error = #expect(throws: ZeroMQError.self) { try pull.receive(frameLimit: 3) }
        #expect(error?.code == .tooManyFrames)
        #expect(error?.firstFrame == [1])
        #expect(error?.description == "receive: a message of more than 3 frames was refused")
        #expect(try pull.receive(frameLimit: 3) == [[9]])
    }

    @Test func aMessageOfTooManyBytesIsDrainedAndNamed() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://bytes")
        try push.send([[1], [2, 3, 4]])
        try push.send([[1], [2, 3, 4, 5], [6]])
        try push.send([[9]])
        #expect(try pull.receive(byteLimit: 4) == [[1], [2, 3, 4]])
        let error = #expect(throws: ZeroMQError.self) { try pull.receive(byteLimit: 4) }
        #expect(error?.code == .tooManyBytes)
        #expect(error?.firstFrame == [1])
        #expect(error?.description == "receive: a message of more than 4 bytes was refused")
        #expect(try pull.receive(byteLimit: 4) == [[9]])
    }

    @Test func aFirstFrameOverTheLimitIsNotKept() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://first")
        try push.send([[1, 2, 3], [4]])
        let error = #expect(throws: ZeroMQError.self) { try pull.receive(byteLimit: 2) }
        #expect(error?.code == .tooManyBytes)
        #expect(error?.firstFrame == [])
    }
}
