import BenchmarkPeer
import ZeroMQ

/// One thread pushes messages to another; push_pull.c has the same loops.
struct PushPull: Traffic {
    let name: String
    /// How many messages, besides the first, which starts the clock.
    let count: Int
    /// How many bytes each has.
    let size: Int

    func inC() -> Double { benchmark_push_pull(count, size) }

    func byMessages() throws -> Double {
        try exchange(.pull, pullMessages, with: .push) { push in
            let payload = [UInt8](repeating: 0, count: size)
            for _ in 0...count { try push.send(Message(copying: payload.span)) }
            return nil
        }
    }

    func byFrames() throws -> Double {
        try exchange(.pull, pullFrames, with: .push) { push in
            let payload = [UInt8](repeating: 0, count: size)
            for _ in 0...count { try push.send(payload) }
            return nil
        }
    }

    private func pullMessages(_ pull: borrowing Socket) throws -> Duration? {
        let clock = ContinuousClock()
        var start = clock.now
        var message = Message()
        var bytes = 0
        for index in 0...count {
            guard try pull.receive(into: &message) else { throw Missing() }
            bytes += message.withBytes { $0.count + Int($0[0]) }
            if index == 0 { start = clock.now }
        }
        guard bytes == (count + 1) * size else { throw Missing() }
        return clock.now - start
    }

    private func pullFrames(_ pull: borrowing Socket) throws -> Duration? {
        let clock = ContinuousClock()
        var start = clock.now
        var bytes = 0
        for index in 0...count {
            guard let frames = try pull.receive() else { throw Missing() }
            bytes += frames[0].count + Int(frames[0][0])
            if index == 0 { start = clock.now }
        }
        guard bytes == (count + 1) * size else { throw Missing() }
        return clock.now - start
    }
}

/// A message or a part of one did not come.
struct Missing: Error {}
