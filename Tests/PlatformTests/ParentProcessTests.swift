import Glibc
import Platform
import Testing

@Suite struct ParentProcessTests {
    @Test func aChildWhoseParentIsGoneEndsAtOnce() async {
        await #expect(processExitsWith: .exitCode(1)) {
            // Nobody's parent is a process with a number above the system's limit.
            unsafe setenv("PARENT_PROCESS_ID", "99999999", 1)
            ParentProcess.follow()
            exit(0)
        }
    }

    @Test func aChildWhoseParentIsThereGoesOn() async {
        await #expect(processExitsWith: .exitCode(0)) {
            unsafe setenv("PARENT_PROCESS_ID", "\(getppid())", 1)
            ParentProcess.follow()
            exit(0)
        }
    }

    @Test func aProcessThatNobodyStartedGoesOn() async {
        await #expect(processExitsWith: .exitCode(0)) {
            unsafe unsetenv("PARENT_PROCESS_ID")
            ParentProcess.follow()
            exit(0)
        }
    }
}
