import Glibc
import Platform
import Records
import SQLite
import TestKit
import Testing

@testable import Storage

/// A store whose process dies, or whose disk is full.
struct SQLiteStoreFaultTests {
    private let fixture = SQLiteFixture()

    @Test func whatWasCommittedSurvivesAKill() async throws {
        let path = fixture.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteStore(path: path, time: ManualTime())
            for number in 1...50 {
                _ = try store.commit([.submit(.sample("text \(number)"))])
                let annotation = Annotation.empty(of: "text \(number)")
                let key = DocumentKey(rawValue: Int64(number))
                if number % 2 == 0 {
                    _ = try store.commit([.result(key, attempt: 1, annotation: annotation)])
                }
            }
            kill(getpid(), SIGKILL)
        }
        var store = try OpenStore(fixture)
        #expect(store.writer.lastSequence == 25)
        #expect(try store.reader.counts() == StateCounts(queued: 25, done: 25))
        let events = try store.reader.events(after: 0, limit: 99, byteLimit: 1 << 20)
        #expect(events.map(\.sequence) == Array(1...25))
        #expect(try store.submit("text 51").map(\.rawValue) == [51])
    }

    /// A kill in a checkpoint leaves a file shorter than its header says; the log has the rest.
    @Test func aFileCutOffInACheckpointOpensWithItsLog() throws {
        var store = try OpenStore(fixture)
        // Large enough that the store grows, and its first page with it, in the log alone.
        for number in 1...50 {
            var submission = Submission.sample("text \(number)")
            submission.bytes += [UInt8](repeating: 0x20, count: 10_000)
            _ = try store.writer.commit([.submit(submission)])
        }
        let copy = fixture.directory.path("copy.db")
        var file = try FileBytes.read(fixture.path, limit: 1 << 24)
        file[29] = 0xFF
        try FileBytes.write(copy, file)
        try FileBytes.write(
            copy + "-wal", try FileBytes.read(fixture.path + "-wal", limit: 1 << 24))
        #expect(try SQLiteStoreReader(path: copy).counts() == StateCounts(queued: 50))
        let reopened = try SQLiteStore(path: copy, time: ManualTime())
        #expect(reopened.hubName == store.writer.hubName)
    }

    /// A kill while a new store turns to write-ahead logging leaves a journal to roll back.
    @Test func aStoreWhoseMakerWasKilledOpens() throws {
        let path = fixture.directory.path("made.db")
        let maker = try Connection(path: path, mode: .create)
        try Migrator.create(on: maker, pageSize: 4096, hubName: "made")
        // More than the cache holds, so that some of it is in the file with its journal synced.
        try maker.execute(
            """
            PRAGMA cache_size = 1; BEGIN;
            INSERT INTO batches(name) WITH RECURSIVE n(i) AS (
                SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
            SELECT printf('%0200d', i) FROM n
            """)
        for ending in ["", "-journal"] {
            try FileBytes.write(
                fixture.path + ending, try FileBytes.read(path + ending, limit: 1 << 24))
        }
        #expect(throws: StorageError.self) { try SQLiteStoreReader(path: fixture.path) }
        let store = try OpenStore(fixture)
        #expect(store.writer.hubName == "made")
        #expect(try store.reader.batches().isEmpty)
    }

    @Test func aStoreAtItsLimitRefusesAndGoesOn() throws {
        var limited = fixture
        limited.options.byteLimit = 1 << 20
        var store = try OpenStore(limited)
        try expectFullThenUsable(&store)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func aDiskThatIsNearlyFullTakesResultsAndWhatItHasButNothingNew() throws {
        let disk = try SmallDisk(fixture.directory.path("disk"), bytes: 6 << 20)
        var small = SQLiteFixture(directory: fixture.directory, folder: "disk")
        small.options.reservedBytes = 2 << 20
        var store = try OpenStore(small)
        let key = try store.submit("small")[0]
        var outcome = StoreOutcome.noted
        for number in 0..<100 where outcome != .noRoom {
            var large = Submission.sample("large \(number)")
            large.bytes = [UInt8](repeating: 1, count: 200_000)
            outcome = try store.commit(.submit(large))
        }
        #expect(outcome == .noRoom)
        #expect(try FileTree.freeBytes(at: disk.path) > 1 << 20)
        guard case .duplicate(key, _, _, _) = try store.commit(.submit(.sample("small"))) else {
            Issue.record("what is stored was not known again")
            return
        }
        let annotation = Annotation.empty(of: "small")
        let settled = try store.commit(.result(key, attempt: 1, annotation: annotation))
        #expect(settled == .settled(sequence: 1))
    }

    /// Fills the store until it refuses, then checks that nothing of the refused group is there
    /// and that what is small goes on.
    private func expectFullThenUsable(_ store: inout OpenStore) throws {
        let key = try store.submit("small")[0]
        var accepted = 1
        var refusal: StorageError?
        for number in 0..<100 where refusal == nil {
            var first = Submission.sample("first \(number)")
            first.bytes = [UInt8](repeating: 1, count: 200_000)
            let changes = [StoreChange.submit(first), .submit(.sample("second \(number)"))]
            do throws(StorageError) {
                accepted += try store.writer.commit(changes).count
            } catch {
                refusal = error
            }
        }
        #expect(refusal?.code == .full)
        #expect(try store.reader.counts() == StateCounts(queued: accepted))
        let annotation = Annotation.empty(of: "small")
        let outcome = try store.commit(.result(key, attempt: 1, annotation: annotation))
        #expect(outcome == .settled(sequence: 1))
        #expect(try store.reader.counts() == StateCounts(queued: accepted - 1, done: 1))
    }
}

/// The number of this process.
func ownPID() -> Int32 { getpid() }

/// Makes a symbolic link.
func makeLink(at path: String, to target: String) throws {
    let result = unsafe symlink(target, path)
    try #require(result == 0)
}
