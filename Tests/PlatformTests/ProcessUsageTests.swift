import Glibc
import Platform
import TestKit
import Testing

@testable import Platform

@Suite struct ProcessUsageTests {
    @Test func theSystemsTextsAreRead() {
        let usage = ProcessUsage(
            status: "Name:\tx\nVmPeak:\t  900 kB\nVmHWM:\t  200 kB\nVmRSS:\t  100 kB\n",
            times: "7 (odd) name) S 1 7 7 0 -1 4194304 90 0 0 0 150 50 0 0 20 0 1 0 5 6",
            ticksPerSecond: 100)
        #expect(usage?.residentBytes == 102_400)
        #expect(usage?.peakResidentBytes == 204_800)
        #expect(usage?.processorTime == .seconds(2))
    }

    @Test func ownAndOthersUsageCanBeAsked() throws {
        let own = try #require(ProcessUsage.current())
        #expect(own.residentBytes > 1 << 20)
        #expect(own.peakResidentBytes >= own.residentBytes / 2)
        let child = try ChildProcess("/bin/sleep", ["60"])
        try eventually("memory of the child") {
            (ProcessUsage.of(pid: child.pid)?.residentBytes ?? 0) > 0
        }
        child.kill(SIGKILL)
        _ = child.wait()
        #expect(ProcessUsage.of(pid: child.pid) == nil)
    }
}
