import Platform
import Synchronization
import TestKit
import Testing
import ZeroMQ

@Suite struct ContextTests {
    @Test func aContextWithoutSocketsEndsAtOnce() throws {
        weak var ended: Context?
        do {
            let context = try Context(ioThreads: 2)
            ended = context
            #expect(ended != nil)
        }
        #expect(ended == nil)
    }

    @Test(arguments: [-1, Int.max]) func anImpossibleNumberOfThreadsIsRefused(number: Int) {
        let error = #expect(throws: ZeroMQError.self) { try Context(ioThreads: number) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.operation == "set the number of input/output threads")
    }

    @Test func aContextGivesNoMoreSocketsThanItsLimit() throws {
        // One is libzmq's own, for its reaper.
        let context = try Context(socketLimit: 3)
        var code: ZeroMQError.Code?
        do throws(ZeroMQError) {
            let first = try Socket(context, .pair, linger: .zero)
            let second = try Socket(context, .pair, linger: .zero)
            let third = try Socket(context, .pair, linger: .zero)
            let fourth = try Socket(context, .pair, linger: .zero)
            first.close()
            second.close()
            third.close()
            fourth.close()
        } catch { code = error.code }
        #expect(code == .tooManySockets)
    }

    @Test func aSocketKeepsItsContextAlive() throws {
        weak var ended: Context?
        do {
            let socket = try newPuller()
            ended = socket.context
            try socket.bind("inproc://alive")
            #expect(ended != nil)
        }
        #expect(ended == nil)
    }

    private func newPuller() throws -> Socket {
        try Socket(Context(), .pull, linger: .zero)
    }

    @Test func aContextThatWasShutDownMakesNoSockets() throws {
        let context = try Context()
        context.shutdown()
        let code = code { () throws(ZeroMQError) in
            try Socket(context, .pull, linger: .zero).close()
        }
        #expect(code == .terminated)
    }

    @Test func shuttingDownEndsAWaitInAnotherThread() throws {
        let context = try Context()
        let code = Mutex<ZeroMQError.Code?>(nil)
        let ready = try Socket(context, .pull, linger: .zero)
        try ready.set(.receiveTimeout, to: patience)
        try ready.bind("inproc://ready")
        let waiter = try OwnedThread(name: "waiter") {
            do throws(ZeroMQError) {
                let starter = try Socket(context, .push, linger: .zero)
                try starter.connect("inproc://ready")
                let socket = try Socket(context, .pull, linger: .zero)
                try socket.bind("inproc://nothing-comes")
                try starter.send([1])
                _ = try socket.receive()
            } catch { code.withLock { $0 = error.code } }
        }
        #expect(try ready.receive() == [[1]])
        context.shutdown()
        waiter.join()
        #expect(code.withLock { $0 } == .terminated)
    }

    @Test func shuttingDownTwiceIsHarmless() throws {
        let context = try Context()
        context.shutdown()
        context.shutdown()
    }
}

/// The code of the error that the closure throws; nil if it throws none.
func code(_ body: () throws(ZeroMQError) -> Void) -> ZeroMQError.Code? {
    do throws(ZeroMQError) {
        try body()
        return nil
    } catch { return error.code }
}
