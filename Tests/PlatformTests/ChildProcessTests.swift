import Glibc
import Platform
import TestKit
import Testing

@Suite struct ChildProcessTests {
    @Test(arguments: [
        ("exit 0", ProcessExit.code(0)), ("exit 7", .code(7)), ("kill -9 $$", .signal(9)),
    ])
    func itTellsHowAProgramEnded(script: String, status: ProcessExit) throws {
        let child = try ChildProcess("/bin/sh", ["-c", script])
        #expect(child.wait() == status)
        #expect(child.exitStatus == status)
    }

    @Test func aMissingProgramIsRefusedWithItsName() {
        #expect(throws: SystemError(number: ENOENT, operation: "start /nowhere/program")) {
            try ChildProcess("/nowhere/program", [])
        }
    }

    @Test func itGetsTheChosenDescriptorsAndNoOthers() throws {
        let first = try Pipe()
        let second = try Pipe()
        let output = try Pipe()
        var options = ChildOptions()
        options.output = .descriptor(output.writeEnd)
        options.descriptors = [second.writeEnd, first.writeEnd]
        // Names every open descriptor; ls itself opens the folder as the next free number.
        let child = try ChildProcess(
            "/bin/sh", ["-c", "echo two >&3; echo one >&4; ls /proc/$$/fd"], options)
        #expect(child.wait() == .code(0))
        #expect(try read(second) == "two\n")
        #expect(try read(first) == "one\n")
        #expect(try read(output).split(separator: "\n") == ["0", "1", "2", "3", "4"])
    }

    @Test func theEnvironmentIsTheParentsWithChanges() throws {
        let output = try Pipe()
        var options = ChildOptions()
        options.output = .descriptor(output.writeEnd)
        options.environment = ["ADDED": "yes", "PATH": nil]
        let child = try ChildProcess("/usr/bin/env", [], options)
        #expect(child.wait() == .code(0))
        let lines = try read(output).split(separator: "\n")
        #expect(lines.contains("ADDED=yes"))
        #expect(lines.contains("PARENT_PROCESS_ID=\(getpid())"))
        #expect(!lines.contains { $0.hasPrefix("PATH=") })
    }

    @Test func itStartsInItsFolder() throws {
        let folder = TemporaryDirectory()
        let output = try Pipe()
        var options = ChildOptions()
        options.output = .descriptor(output.writeEnd)
        options.workingDirectory = folder.path
        let child = try ChildProcess("/bin/pwd", ["-P"], options)
        #expect(child.wait() == .code(0))
        #expect(try read(output) == folder.path + "\n")
    }

    @Test func blockedAndIgnoredSignalsReachTheChild() throws {
        let signals = try SignalSource([SIGTERM])
        let child = try ChildProcess("/bin/sleep", ["60"])
        #expect(child.exitStatus == nil)
        child.kill(SIGTERM)
        #expect(child.wait(timeout: patience) == .signal(SIGTERM))
        #expect(signals.next() == nil)
    }

    @Test func theDescriptorTellsTheEnd() throws {
        let child = try ChildProcess("/bin/sleep", ["60"])
        var item = pollfd(fd: child.fileDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(unsafe poll(&item, 1, 0) == 0)
        child.kill(SIGKILL)
        #expect(unsafe poll(&item, 1, Int32(patience.wholeMilliseconds)) == 1)
        #expect(child.exitStatus == .signal(SIGKILL))
    }

    @Test func anEndedChildIsSignalledNoMore() throws {
        let child = try ChildProcess("/bin/true", [])
        _ = child.wait()
        child.kill(SIGKILL)
        #expect(child.exitStatus == .code(0))
    }

    @Test func aGroupOfItsOwnEndsAsOne() throws {
        let output = try Pipe()
        var options = ChildOptions()
        options.output = .descriptor(output.writeEnd)
        options.hasOwnGroup = true
        let child = try ChildProcess("/bin/sh", ["-c", "sleep 60 & echo $!; wait"], options)
        let grandchild = try #require(Int32(try readLine(output)))
        #expect(kill(grandchild, 0) == 0)
        child.killGroup(SIGKILL)
        #expect(child.wait() == .signal(SIGKILL))
        try eventually("the grandchild ends") { hasEnded(grandchild) }
    }

    /// Whether the process is gone, or dead and only not yet reaped by whoever adopted it.
    private func hasEnded(_ pid: Int32) -> Bool {
        guard let status = try? FileBytes.read("/proc/\(pid)/stat", limit: 4_096) else {
            return true
        }
        return String(decoding: status, as: UTF8.self).contains(") Z ")
    }

    private func read(_ pipe: consuming Pipe) throws -> String {
        let end = pipe.takeReadEnd()
        defer { close(end) }
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe Glibc.read(end, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    private func readLine(_ pipe: Pipe) throws -> String {
        let end = pipe.takeReadEnd()
        defer { close(end) }
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while unsafe Glibc.read(end, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
