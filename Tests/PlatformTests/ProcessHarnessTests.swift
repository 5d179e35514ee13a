import Glibc
import Platform
import TestKit
import Testing

/// The tests' own tool for processes, on programs whose behaviour is known.
@Suite struct ProcessHarnessTests {
    private func shell(_ script: String) throws -> ProcessHarness {
        try ProcessHarness(["-c", script], program: "/bin/sh")
    }

    @Test func aFinishedProgramTellsItsEndAndAllThatItWrote() throws {
        let finished = try shell("echo one; echo two >&2; exit 3").finish()
        #expect(finished.status == .code(3))
        #expect(finished.output == "one\n")
        #expect(finished.errors == "two\n")
    }

    @Test func moreThanAPipeHoldsIsCollected() throws {
        let finished = try shell("head -c 300000 /dev/zero").finish()
        #expect(finished.output.utf8.count == 300_000)
    }

    @Test func aLineIsAwaitedAndAnOldOneFound() throws {
        let program = try shell("echo ready now; echo ready again; exec sleep 60")
        #expect(try program.line(containing: "ready") == "ready now")
        #expect(try program.line(containing: "ready", after: 1) == "ready again")
        program.send(SIGTERM)
        #expect(try program.finish().status == .signal(SIGTERM))
    }

    @Test func whatDoesNotComeIsAFailureThatShowsWhatDid() throws {
        let program = try shell("echo something; exec sleep 60")
        try program.line(containing: "something")
        let failure = #expect(throws: TestFailure.self) {
            try program.line(containing: "else", within: .milliseconds(20))
        }
        #expect(failure?.description.contains("something") == true)
        #expect(throws: TestFailure.self) { try program.finish(within: .milliseconds(20)) }
    }

    @Test func anEndWithoutTheLineFailsAtOnce() throws {
        let time = SystemTime()
        let start = time.now
        #expect(throws: TestFailure.self) { try shell("exit 0").line(containing: "never") }
        #expect(time.now - start < patience)
    }

    @Test func aDroppedProgramIsGone() throws {
        var program: ProcessHarness? = try shell("sleep 60")
        let pid = try #require(program).pid
        #expect(kill(pid, 0) == 0)
        program = nil
        #expect(kill(pid, 0) == -1)
    }

    @Test func freePortsAreNeverGivenTwice() throws {
        let ports = try (0..<20).map { _ in try FreePort.first(ofConsecutive: 3) }
        #expect(Set(ports.flatMap { [$0, $0 + 1, $0 + 2] }).count == 60)
    }

    @Test func aTemporaryFolderGoesWithItsValue() throws {
        var folder: TemporaryDirectory? = TemporaryDirectory()
        let path = try #require(folder).path
        try folder?.write("x", to: "a/b")
        #expect(path.utf8.count < 30)
        folder = nil
        #expect(throws: FileError.self) { try FileKind.at(path) }
    }
}
