import Glibc
import Synchronization

/// Ports of the loopback interface that nobody listens on.
public enum FreePort {
    /// Where the search goes on, so that tests of one process never get the same ports; processes
    /// begin apart from each other.
    private static let next = Mutex(20_000 + Int(getpid()) * 37 % 10_000)

    /// The first of so many consecutive free ports, below those the system gives out itself.
    public static func first(ofConsecutive count: Int = 3) throws(TestFailure) -> Int {
        for _ in 0..<10_000 {
            let candidate = next.withLock { next in
                let candidate = next
                next = next + count < 32_000 ? next + count : 20_000
                return candidate
            }
            if (candidate..<candidate + count).allSatisfy(isFree) { return candidate }
        }
        throw TestFailure("no \(count) consecutive free ports")
    }

    private static func isFree(_ port: Int) -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(socket, $0, size) == 0
            }
        }
    }
}
