import Glibc
import Platform
import Synchronization
import TestKit
import Testing
import ZeroMQ

@Suite struct PollerTests {
    let context: Context
    init() throws { context = try Context() }

    @Test func nothingIsReadyBeforeAMessageComes() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "tcp://127.0.0.1:*")
        var poller = Poller()
        let index = try poller.add(pull)
        #expect(try poller.wait(timeout: .zero).isEmpty)
        #expect(try poller.wait(timeout: .microseconds(1)).isEmpty)
        try push.send([1])
        let ready = try poller.wait(timeout: patience)
        #expect(ready.isReadable(index))
        #expect(!ready.isWritable(index))
    }

    @Test func theReadySetNamesTheSocketsThatAreReady() throws {
        let first = try Socket(context, .pull, linger: .zero)
        let second = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try first.bind("inproc://first")
        try connect(push, to: second, over: "inproc://second")
        var poller = Poller()
        #expect(try poller.add(first) == 0)
        #expect(try poller.add(second) == 1)
        #expect(try poller.add(push, for: .writable) == 2)
        try push.send([1])
        let ready = try poller.wait(timeout: patience)
        #expect((0...2).map { ready.isReadable($0) } == [false, true, false])
        #expect((0...2).map { ready.isWritable($0) } == [false, false, true])
    }

    @Test func anItemWithoutEventsIsPassedOver() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://passed")
        try push.send([1])
        var poller = Poller()
        let index = try poller.add(pull)
        poller.setEvents([], at: index)
        #expect(try poller.wait(timeout: .zero).isEmpty)
        poller.setEvents(.readable, at: index)
        #expect(try poller.wait(timeout: .zero).isReadable(index))
    }

    @Test func aDescriptorIsWaitedForToo() throws {
        var ends: [Int32] = [0, 0]
        try #require(unsafe pipe(&ends) == 0)
        defer { close(ends[0]) }
        var poller = Poller()
        let reader = try poller.add(fileDescriptor: ends[0])
        let writer = try poller.add(fileDescriptor: ends[1], for: .writable)
        let before = try poller.wait(timeout: patience)
        #expect(!before.isReadable(reader))
        #expect(before.isWritable(writer))
        poller.setEvents([], at: writer)
        #expect(unsafe write(ends[1], "x", 1) == 1)
        #expect(try poller.wait(timeout: patience).isReadable(reader))
        close(ends[1])
    }

    @Test func aDescriptorWithoutReadersIsInError() throws {
        var ends: [Int32] = [0, 0]
        try #require(unsafe pipe(&ends) == 0)
        defer { close(ends[1]) }
        close(ends[0])
        var poller = Poller()
        let index = try poller.add(fileDescriptor: ends[1], for: [.writable, .failed])
        #expect(try poller.wait(timeout: patience).isFailed(index))
    }

    @Test func aPollerHolds64Items() throws {
        let pull = try Socket(context, .pull, linger: .zero)
        let push = try Socket(context, .push, linger: .zero)
        try connect(push, to: pull, over: "inproc://many")
        var poller = Poller()
        for _ in 1..<Poller.itemLimit { try poller.add(fileDescriptor: -1) }
        #expect(try poller.add(pull) == 63)
        #expect(throws: ZeroMQError.self) { try poller.add(fileDescriptor: -1) }
        try push.send([1])
        #expect(try poller.wait(timeout: patience).isReadable(63))
    }

    @Test func aClosedSocketIsNamedUntilItIsPassedOver() throws {
        let socket = try Socket(context, .pull, linger: .zero)
        var poller = Poller()
        let index = try poller.add(socket)
        socket.close()
        let error = #expect(throws: ZeroMQError.self) { try poller.wait(timeout: .zero) }
        #expect(error?.code == .closed)
        poller.setEvents([], at: index)
        #expect(try poller.wait(timeout: .zero).isEmpty)
    }

    @Test func waitingForNothingForEverIsRefused() {
        var poller = Poller()
        #expect(throws: ZeroMQError.self) { try poller.wait(timeout: nil) }
        #expect((try? poller.wait(timeout: .zero).isEmpty) == true)
    }

    @Test func aContextThatWasShutDownEndsTheWait() throws {
        let context = try Context()
        let pull = try Socket(context, .pull, linger: .zero)
        var poller = Poller()
        try poller.add(pull)
        context.shutdown()
        let error = #expect(throws: ZeroMQError.self) { try poller.wait(timeout: patience) }
        #expect(error?.code == .terminated)
    }

    @Test func aSignalEndsTheWaitWithNothingReady() throws {
        signal(SIGUSR2) { _ in }
        let pull = try Socket(context, .pull, linger: .zero)
        try pull.bind("inproc://quiet")
        var poller = Poller()
        try poller.add(pull)
        let waiter = pthread_self()
        let isOver = Atomic(false)
        let start = ContinuousClock.now
        let sender = try OwnedThread(name: "signals") {
            while !isOver.load(ordering: .acquiring) {
                pthread_kill(waiter, SIGUSR2)
                sched_yield()
            }
        }
        // The threads that run tests block signals.
        var old = sigset_t()
        var signals = sigset_t()
        _ = unsafe sigaddset(&signals, SIGUSR2)
        _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, &old)
        defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &old, nil) }
        let ready = Result { try poller.wait(timeout: patience) }
        isOver.store(true, ordering: .releasing)
        sender.join()
        #expect(try ready.get().isEmpty)
        #expect(ContinuousClock.now - start < patience)
    }
}
