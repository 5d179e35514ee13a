import BenchmarkPeer
import ZeroMQ

/// A dealer sends messages to a router that answers each; acknowledged.c has the same loops.
struct Acknowledged: Traffic {
    let name: String
    /// How many messages.
    let count: Int
    /// How many bytes each has.
    let size: Int
    /// How many may be unanswered.
    let window: Int

    private static let answer: [UInt8] = Array("done".utf8)

    func inC() -> Double { benchmark_acknowledged(count, size, window) }

    func byMessages() throws -> Double {
        try exchange(.router, routeMessages, with: .dealer) { dealer in
            let payload = [UInt8](repeating: 0, count: size)
            var message = Message()
            return try deal {
                try dealer.send(Message(copying: payload.span))
            } receive: { wait in
                guard try dealer.receive(into: &message, wait: wait) else { return false }
                return message.count == Self.answer.count
            }
        }
    }

    func byFrames() throws -> Double {
        try exchange(.router, routeFrames, with: .dealer) { dealer in
            let payload = [UInt8](repeating: 0, count: size)
            return try deal {
                try dealer.send([payload])
            } receive: { wait in
                try dealer.receive(wait: wait)?[0] == Self.answer
            }
        }
    }

    private func deal(
        send: () throws -> Bool, receive: (_ wait: Bool) throws -> Bool
    ) throws -> Duration? {
        let clock = ContinuousClock()
        let start = clock.now
        var (sent, answered) = (0, 0)
        while answered < count {
            while sent < count, sent - answered < window {
                guard try send() else { throw Missing() }
                sent += 1
            }
            guard try receive(true) else { throw Missing() }
            answered += 1
            while try receive(false) { answered += 1 }
        }
        return clock.now - start
    }

    private func routeMessages(_ router: borrowing Socket) throws -> Duration? {
        var identity = Message()
        var message = Message()
        var bytes = 0
        for _ in 0..<count {
            guard try router.receive(into: &identity), try router.receive(into: &message)
            else { throw Missing() }
            bytes += message.withBytes { $0.count + Int($0[0]) }
            try router.send(&identity, more: true)
            try router.send(Message(copying: Self.answer.span))
        }
        guard bytes == count * size else { throw Missing() }
        return nil
    }

    private func routeFrames(_ router: borrowing Socket) throws -> Duration? {
        var bytes = 0
        for _ in 0..<count {
            guard let frames = try router.receive(), frames.count == 2 else { throw Missing() }
            bytes += frames[1].count + Int(frames[1][0])
            try router.send([frames[0], Self.answer])
        }
        guard bytes == count * size else { throw Missing() }
        return nil
    }
}
