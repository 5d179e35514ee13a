import Glibc
import JSON
import Platform
import TestKit
import Testing

/// How soon and how commands leave: without a hub, with a reader that does not read, on signals.
@Suite(.serialized)
struct LeavingTests {
    // Of Linux, computed by macros of C: TIOCSPTLCK and TIOCGPTN.
    private static let setTerminalLock: UInt = 0x4004_5431
    private static let terminalNumber: UInt = 0x8004_5430

    /// How long something takes.
    private func elapsed(_ body: () throws -> Void) rethrows -> Duration {
        let start = SystemTime().now
        try body()
        return SystemTime().now - start
    }

    @Test func whereNoHubWasEverHeardNothingIsWaitedForAtTheEnd() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("a report", to: "a.txt")
        let receipts = try folder.write("from before\n", to: "receipts.jsonl")
        let hub = "ipc://" + folder.path
        let time = try elapsed {
            let finished = try ProcessHarness.run([
                "push", path, "--hub", hub, "--wait", "100ms", "--receipts", receipts,
            ])
            #expect(finished.status == .code(4))
        }
        #expect(time < .milliseconds(1_600))
        let kept = try FileBytes.read(receipts, limit: 100)
        #expect(kept == Array("from before\n".utf8), "no hub has given new ones")
        let subscriber = try ProcessHarness(["subscribe", "--hub", hub])
        let worker = try ProcessHarness(["work", "--hub", hub, "--slots", "1"])
        for process in [subscriber, worker] {
            _ = try process.line(containing: "waiting for a hub", in: .errors)
            process.send(SIGTERM)
            let time = try elapsed {
                let finished = try process.finish()
                #expect(finished.status == .code(0))
            }
            #expect(time < .milliseconds(1_600))
        }
    }

    @Test(arguments: [[], ["--live"]], [1, 2])
    func aSubscriberWhoseReaderHangsLeavesOnASignal(arguments: [String], signals: Int) throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let pipe = try Pipe()
        var options = ChildOptions()
        options.output = .descriptor(pipe.writeEnd)
        options.errors = .null
        let subscriber = try ChildProcess(
            ProcessHarness.built(), ["subscribe", "--hub", running.address] + arguments, options)
        defer { subscriber.kill(SIGKILL) }
        var first = 0
        try eventually("the pipe is full") {
            _ = try running.push(try running.writeLines(200, from: first))
            first += 200
            var item = pollfd(fd: pipe.writeEnd, events: Int16(POLLOUT), revents: 0)
            return unsafe poll(&item, 1, 0) == 0
        }
        // Two of the same number that wait are one.
        for signal in [SIGTERM, SIGINT].prefix(signals) { subscriber.kill(signal) }
        let limit: Duration = signals == 1 ? .seconds(4) : .milliseconds(1_600)
        #expect(subscriber.wait(timeout: limit) == .code(0))
    }

    /// A terminal is ready with any room, and takes less than it is given.
    @Test func aSubscriberOnATerminalThatDoesNotReadLeavesOnASignal() throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let terminal = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(terminal) }
        var isLocked: Int32 = 0
        var number: Int32 = -1
        try #require(unsafe ioctl(terminal, Self.setTerminalLock, &isLocked) == 0)
        try #require(unsafe ioctl(terminal, Self.terminalNumber, &number) == 0)
        let name = "/dev/pts/\(number)"
        let screen = unsafe open(name, O_WRONLY | O_NOCTTY)
        defer { close(screen) }
        _ = try running.push(try running.writeLines(200))
        var options = ChildOptions()
        options.output = .descriptor(screen)
        options.errors = .null
        let subscriber = try ChildProcess(
            ProcessHarness.built(), ["subscribe", "--hub", running.address], options)
        defer { subscriber.kill(SIGKILL) }
        try eventually("something is on the screen") {
            var item = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            return unsafe poll(&item, 1, 0) == 1
        }
        subscriber.kill(SIGTERM)
        #expect(subscriber.wait(timeout: .seconds(8)) == .code(0))
    }

    @Test func aSubscriberWhoseDiskIsFullFails() throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        _ = try running.push(try running.writeLines(1))
        let full = unsafe open("/dev/full", O_WRONLY)
        defer { close(full) }
        var options = ChildOptions()
        options.output = .descriptor(full)
        options.errors = .null
        let subscriber = try ChildProcess(
            ProcessHarness.built(), ["subscribe", "--hub", running.address, "--limit", "1"],
            options)
        #expect(subscriber.wait(timeout: patience) == .code(1))
    }

    @Test func aPushThatIsStoppedKeepsItsReceiptsAndGoesOnAnotherTime() throws {
        let running = try RunningHub()
        let receipts = running.folder.path("receipts.jsonl")
        let arguments = [
            "push", try running.writeLines(50), "--hub", running.address, "--receipts", receipts,
            "--batch", "b",
        ]
        let pushed = try ProcessHarness(arguments)
        try eventually("all have receipts") {
            try running.status()["documents"]?["accepted"]?.integerValue == 50
        }
        try eventually("they are in the file while the push waits") {
            try receiptCount(receipts) == 50
        }
        pushed.send(SIGINT)
        let stopped = try pushed.finish()
        #expect(stopped.status == .code(1))
        #expect(stopped.output.contains("50 accepted"))
        #expect(stopped.errors.contains("--batch b"))
        #expect(try receiptCount(receipts) == 50)
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let again = try ProcessHarness.run(arguments)
        #expect(again.status == .code(0))
        #expect(again.output.contains("50 duplicate"))
        #expect(try receiptCount(receipts) == 50)
    }

    @Test(arguments: [1, 2]) func aPushThatReadsWhatNeverEndsStopsOnASignal(signals: Int) throws {
        let running = try RunningHub()
        let input = try Pipe()
        let receipts = running.folder.path("receipts.jsonl")
        let end = input.takeReadEnd()
        defer { close(end) }
        let pushed = try ProcessHarness(
            [
                "push", running.folder.path("missing"), "-", "--hub", running.address,
                "--receipts", receipts,
            ], input: end)
        _ = try pushed.line(containing: "refused", in: .errors)
        for signal in [SIGTERM, SIGINT].prefix(signals) { pushed.send(signal) }
        let limit: Duration = signals == 1 ? .seconds(4) : .milliseconds(1_600)
        let finished = try pushed.finish(within: limit)
        #expect(finished.status == .code(1))
        #expect(finished.errors.contains("stopped"))
        #expect(try receiptCount(receipts) == 1)
    }

    @Test func aRunThatIsStoppedGoesOnWhereItStopped() throws {
        let folder = TemporaryDirectory()
        let running = try RunningHub()
        let arguments = [
            "run", try running.writeLines(4_000), "--store", folder.path("w.db"), "--batch", "b",
        ]
        try folder.write("", to: "tmp/keep")
        let environment = ["TMPDIR": folder.path("tmp")]
        let first = try ProcessHarness(arguments, environment: environment)
        try eventually("some are done") {
            let told = try ProcessHarness.run([
                "status", "--json", "--store", folder.path("w.db"),
            ])
            let status = try? JSONValue.parse(Array(told.output.utf8))
            return (status?["documents"]?["done"]?.integerValue ?? 0) > 0
        }
        first.send(SIGTERM)
        let stopped = try first.finish()
        #expect(stopped.status == .code(1))
        #expect(stopped.errors.contains("again with --batch b"))
        #expect(try DirectoryListing.read(folder.path("tmp")).map(\.name) == ["keep"])
        let again = try ProcessHarness.run(arguments, environment: environment)
        #expect(again.status == .code(0))
        #expect(again.output.contains("4,000 documents in"))
    }

    private func receiptCount(_ path: String) throws -> Int {
        let bytes = try FileBytes.read(path, limit: 1 << 20)
        return try jsonLines(String(decoding: bytes, as: UTF8.self)).count
    }
}
