import Testing

@testable import Wire

struct HubAddressTests {
    static let tcp: [(String, String, Int, Bool)] = [
        ("tcp://127.0.0.1", "127.0.0.1", 5_770, true),
        ("tcp://127.0.0.1:6000", "127.0.0.1", 6_000, true),
        ("tcp://127.9.8.7:1", "127.9.8.7", 1, true),
        ("tcp://localhost", "localhost", 5_770, true),
        ("tcp://[::1]", "[::1]", 5_770, true),
        ("tcp://[::1]:65533", "[::1]", 65_533, true),
        ("tcp://hub.example.org:5770", "hub.example.org", 5_770, false),
        ("tcp://0.0.0.0", "0.0.0.0", 5_770, false),
        ("tcp://*:5770", "*", 5_770, false),
        ("tcp://[::]:5770", "[::]", 5_770, false),
        ("tcp://192.168.1.5", "192.168.1.5", 5_770, false),
        ("tcp://127.example.org", "127.example.org", 5_770, false),
        ("tcp://127.0.0.1.example.org", "127.0.0.1.example.org", 5_770, false),
        ("tcp://localhost.example.org", "localhost.example.org", 5_770, false),
    ]

    @Test(arguments: tcp) func aTCPAddressHasThreePortsInARow(
        text: String, host: String, port: Int, isLocal: Bool
    ) throws {
        let address = try HubAddress(text)
        #expect(address.intake == "tcp://\(host):\(port)")
        #expect(address.work == "tcp://\(host):\(port + 1)")
        #expect(address.publish == "tcp://\(host):\(port + 2)")
        #expect(address.description == "tcp://\(host):\(port)")
        #expect(address.ipcFolder == nil)
        #expect(address.isLocal == isLocal)
        #expect(try HubAddress(address.description) == address)
    }

    @Test(arguments: ["/run/winnow", "relative", "/with space/ä", "/"])
    func anIPCAddressIsAFolderWithThreeSockets(folder: String) throws {
        let address = try HubAddress("ipc://\(folder)")
        #expect(address.intake == "ipc://\(folder)/intake")
        #expect(address.work == "ipc://\(folder)/work")
        #expect(address.publish == "ipc://\(folder)/publish")
        #expect(address.description == "ipc://\(folder)")
        #expect(address.ipcFolder == folder)
        #expect(address.isLocal)
    }

    @Test(arguments: [
        "", "127.0.0.1:5770", "http://127.0.0.1", "TCP://127.0.0.1", "inproc://x", "tcp:/127.0.0.1",
        "tcp://", "tcp://:5770", "tcp://host:", "tcp://host:0", "tcp://host:65534",
        "tcp://host:65536", "tcp://host:-1", "tcp://host:+5770", "tcp://host:x", "tcp://host:5770/",
        "tcp://host/path", "tcp://a b", "tcp://h\u{E4}", "tcp://host:99999999999999999999",
        "tcp://::1", "tcp://a:b:5770", "tcp://[::1", "tcp://host\n", "ipc://",
        "ipc:///a\u{0}b", "ipc:///a\nb",
    ])
    func whatIsNoAddressIsRefusedInOneLine(text: String) {
        #expect(refusal { () throws(WireError) in _ = try HubAddress(text) } != nil)
    }

    /// The longest socket is `publish`; 107 bytes is what the system takes.
    @Test func anIPCFolderMayBeAsLongAsItsLongestSocketAllows() throws {
        let longest = "/" + String(repeating: "x", count: 107 - "//publish".utf8.count)
        #expect(try HubAddress("ipc://\(longest)").publish.utf8.count == 107 + "ipc://".utf8.count)
        #expect(refusal { () throws(WireError) in _ = try HubAddress("ipc://\(longest)x") } != nil)
    }

    @Test func theStandardAddressIsTheOneOfTheDocumentation() {
        #expect(HubAddress.standard.intake == "tcp://127.0.0.1:5770")
        #expect(HubAddress.standard.work == "tcp://127.0.0.1:5771")
        #expect(HubAddress.standard.publish == "tcp://127.0.0.1:5772")
    }
}
