import Glibc
import JSON
import Platform
import TestKit
import Testing

/// Folders that a push watches: what is there, what comes, what is lost and what vanishes.
@Suite(.serialized)
struct WatchTests {
    private let running: RunningHub
    private let folder: String
    private let receipts: String

    init() throws {
        running = try RunningHub()
        folder = running.folder.path("in")
        receipts = running.folder.path("receipts.jsonl")
        try FileTree.makeDirectories(folder)
    }

    private func startWatching() throws -> ProcessHarness {
        try ProcessHarness([
            "push", "--watch", folder, "--hub", running.address, "--receipts", receipts,
            "--batch", "b",
        ])
    }

    @Test func aNameThatIsNoTextIsRefusedAndNotPassedOver() throws {
        let name = Array((folder + "/bad").utf8) + [0xFF] + Array(".txt".utf8) + [0]
        let file = unsafe name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { name in
            unsafe name.baseAddress.map { unsafe Glibc.open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
        try #require(file >= 0)
        close(file)
        let pushed = try startWatching()
        try pushed.line(containing: "its name is not valid UTF-8", in: .errors)
        pushed.send(SIGTERM)
        #expect(try pushed.finish().status == .code(3))
    }

    @Test func whatIsThereAndWhatComesIsPushedOnceItIsWhole() throws {
        try write("there", to: "there.txt")
        try write("not wanted", to: ".hidden.txt")
        let half = try open("half.txt")
        try FileBytes.writeAll(Array("one half ".utf8), to: half, name: "half.txt")
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let pushed = try startWatching()
        try awaitNames(["there.txt"])

        let slow = try open("slow.txt")
        try FileBytes.writeAll(Array("slow ".utf8), to: slow, name: "slow.txt")
        try write("came", to: "came.txt")
        try awaitNames(["there.txt", "came.txt"])
        for descriptor in [half, slow] {
            try FileBytes.writeAll(Array("and the rest".utf8), to: descriptor, name: folder)
            close(descriptor)
        }
        try awaitNames(["there.txt", "came.txt", "half.txt", "slow.txt"])
        try running.folder.write("moved", to: "tree/moved.txt")
        try move(running.folder.path("tree"), to: "tree")
        try awaitNames(["there.txt", "came.txt", "half.txt", "slow.txt", "moved.txt"])
        try write("later", to: "tree/later.txt")
        try move(FilePath.join(folder, "tree/later.txt"), to: "tree/.later.txt")
        try move(FilePath.join(folder, "tree/.later.txt"), to: "tree/named.txt")
        try eventually("the renamed file is pushed") { try names().contains("named.txt") }
        try eventually("all are done") {
            try running.status()["documents"]?["done"]?.integerValue == 6
        }
        pushed.send(SIGTERM)
        let finished = try pushed.finish()
        #expect(finished.status == .code(0), "\(finished)")
        #expect(finished.output.contains("batch b: 6 accepted"))
        #expect(!finished.errors.contains("refused"))
        let all = try names()
        #expect(all.filter { $0 == "half.txt" || $0 == "slow.txt" }.count == 2)
        #expect(!all.contains(".hidden.txt"))
    }

    @Test func whatIsLostFromAFullQueueOfEventsIsLookedForAgain() throws {
        try write("there", to: "there.txt")
        let pushed = try startWatching()
        try awaitNames(["there.txt"])
        pushed.send(SIGSTOP)
        let limit = try FileBytes.read("/proc/sys/fs/inotify/max_queued_events", limit: 100)
        let count = try #require(Int(String(decoding: limit.dropLast(), as: UTF8.self)))
        // Two in turn, for equal events in a row are one.
        for number in 0...count {
            close(try open(number.isMultiple(of: 2) ? ".a" : ".b"))
        }
        try write("lost", to: "lost.txt")
        try write("lost too", to: "new/deep/lost-too.txt")
        pushed.send(SIGCONT)
        try eventually("what was lost is found") {
            Set(try names()).isSuperset(of: ["lost.txt", "lost-too.txt"])
        }
        pushed.send(SIGINT)
        #expect(try pushed.finish().status == .code(0))
    }

    @Test func aFolderThatVanishesEndsTheWatchAndSaysSo() throws {
        try write("there", to: "there.txt")
        let pushed = try startWatching()
        try awaitNames(["there.txt"])
        #expect(unsafe rename(folder, running.folder.path("elsewhere")) == 0)
        let finished = try pushed.finish()
        #expect(finished.status == .code(1))
        #expect(finished.output.contains("batch b: 1 accepted"))
        let errors = finished.errors.split(separator: "\n").filter { $0.hasPrefix("error") }
        #expect(errors.count == 1)
        #expect(errors.first?.contains("\(folder): the watched folder is gone") == true)
    }

    @Test func whatIsNoFolderCannotBeWatched() throws {
        let file = try running.folder.write("x", to: "x.txt")
        for (path, reason) in [
            (file, "only folders"), (running.folder.path("none"), "No such file"),
            ("-", "only folders"),
        ] {
            let finished = try running.push(path, "--watch")
            #expect(finished.status == .code(1))
            #expect(finished.errors.hasPrefix("error: \(path): "), "\(finished.errors)")
            #expect(finished.errors.contains(reason), "\(finished.errors)")
        }
    }

    /// The names of all receipts, without their folders.
    private func names() throws -> [String] {
        guard let bytes = try? FileBytes.read(receipts, limit: 1 << 20) else { return [] }
        return try jsonLines(String(decoding: bytes, as: UTF8.self)).map {
            FilePath.name(of: $0["name"]?.stringValue ?? "")
        }
    }

    private func awaitNames(_ expected: Set<String>) throws {
        try eventually("receipts for \(expected.sorted())") { Set(try names()) == expected }
    }

    private func open(_ name: String) throws -> Int32 {
        let path = FilePath.join(folder, name)
        try FileTree.makeDirectories(FilePath.folder(of: path))
        let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw TestFailure("cannot write \(path)") }
        return descriptor
    }

    private func write(_ text: String, to name: String) throws {
        let descriptor = try open(name)
        defer { close(descriptor) }
        try FileBytes.writeAll(Array(text.utf8), to: descriptor, name: name)
    }

    private func move(_ path: String, to name: String) throws {
        guard unsafe rename(path, FilePath.join(folder, name)) == 0 else {
            throw TestFailure("cannot move \(path)")
        }
    }
}
