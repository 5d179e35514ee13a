import Glibc
import Platform
import TestKit
import Testing

@Suite struct SignalSourceTests {
    @Test func aSignalBecomesReadableAndIsGivenOnce() throws {
        let mailbox = try Mailbox<[Int32?]>(capacity: 1)
        // On a thread of its own: the mask is the thread's, and tests share theirs.
        let thread = try OwnedThread(name: "signals") {
            guard let signals = try? SignalSource([SIGUSR2]) else { return mailbox.close() }
            var item = pollfd(fd: signals.fileDescriptor, events: Int16(POLLIN), revents: 0)
            let before = signals.next()
            pthread_kill(pthread_self(), SIGUSR2)
            let isReadable = unsafe poll(&item, 1, Int32(patience.wholeMilliseconds)) == 1
            _ = mailbox.send([before, isReadable ? signals.next() : nil, signals.next()])
        }
        thread.join()
        #expect(mailbox.drain() == [[nil, SIGUSR2, nil]])
    }

    @Test func aPipeThatNobodyReadsIsAnErrorOnceIgnored() throws {
        SignalSource.ignoreBrokenPipes()
        let pipe = try Pipe()
        close(pipe.takeReadEnd())
        #expect(throws: FileError.self) {
            try FileBytes.writeAll([1], to: pipe.writeEnd, name: "pipe")
        }
    }
}
