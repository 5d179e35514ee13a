import Glibc
import Platform
import Synchronization
import TestKit
import Testing

@Suite struct MailboxTests {
    @Test func valuesComeOutInTheOrderTheyWentIn() throws {
        let mailbox = try Mailbox<Int>(capacity: 10)
        for value in 1...5 { #expect(mailbox.send(value)) }
        #expect(mailbox.receive(limit: 2, timeout: .zero) == [1, 2])
        #expect(mailbox.send(6))
        #expect(mailbox.receive(limit: 2, timeout: .zero) == [3, 4])
        #expect(mailbox.drain() == [5, 6])
        #expect(mailbox.count == 0)
    }

    @Test func aFullMailboxRefusesAndTakesAgainOnceThereIsRoom() throws {
        let mailbox = try Mailbox<Int>(capacity: 2)
        #expect(mailbox.send(1))
        #expect(mailbox.send(2))
        #expect(!mailbox.send(3))
        #expect(mailbox.receive(limit: 1, timeout: nil) == [1])
        #expect(mailbox.send(3))
        #expect(mailbox.drain() == [2, 3])
    }

    @Test func aClosedMailboxRefusesButGivesWhatItHolds() throws {
        let mailbox = try Mailbox<Int>(capacity: 2)
        #expect(mailbox.send(1))
        mailbox.close()
        #expect(!mailbox.send(2))
        #expect(!mailbox.sendWaiting(2))
        #expect(!mailbox.isFinished)
        #expect(mailbox.receive(limit: 5, timeout: nil) == [1])
        #expect(mailbox.isFinished)
        #expect(mailbox.receive(limit: 5, timeout: nil).isEmpty)
    }

    @Test func theDescriptorIsReadableWhileValuesWait() throws {
        let mailbox = try Mailbox<Int>(capacity: 4)
        #expect(mailbox.send(1))
        // First asked for with a value inside already.
        #expect(isReadable(mailbox.fileDescriptor))
        #expect(mailbox.send(2))
        #expect(mailbox.receive(limit: 1, timeout: nil) == [1])
        #expect(isReadable(mailbox.fileDescriptor))
        #expect(mailbox.drain() == [2])
        #expect(!isReadable(mailbox.fileDescriptor))
        #expect(mailbox.send(3))
        #expect(isReadable(mailbox.fileDescriptor))
        #expect(mailbox.drain() == [3])
        mailbox.close()
        #expect(isReadable(mailbox.fileDescriptor))
    }

    @Test func receivingGivesUpAfterTheTimeout() throws {
        let mailbox = try Mailbox<Int>(capacity: 1)
        let time = SystemTime()
        let start = time.now
        #expect(mailbox.receive(limit: 1, timeout: .milliseconds(20)).isEmpty)
        #expect(time.now - start >= .milliseconds(20))
    }

    @Test func aWaitingSenderGoesOnWhenThereIsRoom() throws {
        let mailbox = try Mailbox<Int>(capacity: 1)
        #expect(mailbox.send(1))
        let sender = try OwnedThread(name: "sender") {
            for value in 2...100 { _ = mailbox.sendWaiting(value) }
            mailbox.close()
        }
        var received: [Int] = []
        while !mailbox.isFinished {
            received += mailbox.receive(limit: 3, timeout: patience)
        }
        sender.join()
        #expect(received == Array(1...100))
    }

    @Test func closingWakesSendersAndReceivers() throws {
        let full = try Mailbox<Int>(capacity: 1)
        let empty = try Mailbox<Int>(capacity: 1)
        #expect(full.send(1))
        let refused = Atomic(0)
        let threads = [
            try OwnedThread(name: "sender") { [full] in
                if !full.sendWaiting(2) { refused.add(1, ordering: .relaxed) }
            },
            try OwnedThread(name: "receiver") { [empty] in
                if empty.receive(limit: 1, timeout: nil).isEmpty {
                    refused.add(1, ordering: .relaxed)
                }
            },
        ]
        full.close()
        empty.close()
        for thread in threads { thread.join() }
        let count = refused.load(ordering: .relaxed)
        #expect(count == 2)
    }

    @Test func manySendersAndReceiversLoseNothing() throws {
        let mailbox = try Mailbox<Int>(capacity: 16)
        let sum = Mutex(0)
        let receivers = try (0..<3).map { _ in
            try OwnedThread(name: "receiver") {
                while !mailbox.isFinished {
                    let values = mailbox.receive(limit: 5, timeout: nil)
                    sum.withLock { $0 += values.reduce(0, +) }
                }
            }
        }
        let senders = try (0..<4).map { sender in
            try OwnedThread(name: "sender") {
                for value in 0..<1_000 { _ = mailbox.sendWaiting(sender * 1_000 + value) }
            }
        }
        for sender in senders { sender.join() }
        mailbox.close()
        for receiver in receivers { receiver.join() }
        #expect(sum.withLock { $0 } == (0..<4_000).reduce(0, +))
    }

    private func isReadable(_ fileDescriptor: Int32) -> Bool {
        var item = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&item, 1, 0) == 1
    }
}
