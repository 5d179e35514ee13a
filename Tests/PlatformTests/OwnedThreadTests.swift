import Glibc
import Platform
import Synchronization
import TestKit
import Testing

@Suite struct OwnedThreadTests {
    @Test func joiningWaitsForTheBody() throws {
        let isDone = Atomic(false)
        let thread = try OwnedThread(name: "work") { isDone.store(true, ordering: .releasing) }
        thread.join()
        let wasDone = isDone.load(ordering: .acquiring)
        #expect(wasDone)
        thread.join()
    }

    @Test func theThreadHasItsNameCutToWhatTheSystemKeeps() throws {
        let name = Mutex("")
        let thread = try OwnedThread(name: "a-rather-long-name") {
            let bytes = try? FileBytes.read("/proc/thread-self/comm", limit: 100)
            name.withLock { $0 = String(decoding: bytes ?? [], as: UTF8.self) }
        }
        thread.join()
        #expect(name.withLock { $0 } == "a-rather-long-n\n")
    }

    @Test func theStackIsAsLargeAsAskedFor() throws {
        let reached = Atomic(0)
        let thread = try OwnedThread(name: "deep", stackSize: 64 << 20) {
            reached.store(descend(20_000), ordering: .releasing)
        }
        thread.join()
        let levels = reached.load(ordering: .acquiring)
        #expect(levels == 20_000)
    }

    @Test func aThreadMayOutliveItsOwner() throws {
        let mailbox = try Mailbox<Int>(capacity: 1)
        _ = try OwnedThread(name: "free") { _ = mailbox.sendWaiting(5) }
        #expect(mailbox.receive(limit: 1, timeout: patience) == [5])
    }
}

/// Uses more than a kilobyte of stack a level, so that 20,000 of them pass the usual eight MiB.
@inline(never)
private func descend(_ levels: Int) -> Int {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_000) { room in
        unsafe room.initialize(repeating: UInt8(truncatingIfNeeded: levels))
        return levels == 0 ? 0 : descend(levels - 1) + 1
    }
}
