import Glibc
import JSON
import Platform
import TestKit
import Testing

/// A client with nothing but Debian's python3-zmq and json.
struct PythonClientTests {
    @Test func aPythonClientSubmitsAndGetsReceiptResultStatusAndLiveEvents() throws {
        let running = try RunningHub()
        let worker = try running.startWorker()
        defer { worker.send(SIGTERM) }
        let finished = try ProcessHarness.run(
            [
                Repository.path("Tests/Interop/client.py"), running.address + "/intake",
                running.address + "/publish",
            ], program: "/usr/bin/python3")
        #expect(finished.status == .code(0), "\(finished.errors)")
        let got = try JSONValue.parse(Array(finished.output.utf8))
        #expect(got["answer"]?.stringValue == "RECEIPTS")
        #expect(got["receipt"]?["status"]?.stringValue == "accepted")
        #expect(got["receipt"]?["batch"]?.stringValue == "python")
        let claim = got["event"]?["payload"]?["statistics"]?.arrayValue?.first
        #expect(claim?["value"]?.doubleValue == 64)
        #expect(claim?["comparator"]?.stringValue == ">")
        #expect(got["event"]?["sources"]?.arrayValue?.first?["name"]?.stringValue == "python.txt")
        #expect(got["status"]?["documents"]?["done"]?.integerValue == 1)
        #expect(got["topic"]?.stringValue == "statistic/proportion")
        #expect(got["about"]?["seq"]?.integerValue == 1)
        #expect(got["live"]?["value"]?.doubleValue == 64)
    }
}
