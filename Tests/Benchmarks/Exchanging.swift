import Platform
import Synchronization
import ZeroMQ

/// Binds a socket here, connects one on another thread, and runs a closure on each.
///
/// Each has a context of its own, as two processes would. Returns the seconds that one of the
/// closures measured.
func exchange(
    _ kind: SocketKind, _ serve: (borrowing Socket) throws -> Duration?,
    with clientKind: SocketKind, _ ask: @escaping @Sendable (borrowing Socket) throws -> Duration?
) throws -> Double {
    let server = try Socket(Context(), kind, linger: .seconds(10))
    try server.bind("tcp://127.0.0.1:*")
    let endpoint = try server.lastEndpoint
    let asked = Mutex(Result<Duration?, any Error>.success(nil))
    let thread = try OwnedThread(name: "client") {
        let result = Result {
            let client = try Socket(Context(), clientKind, linger: .seconds(10))
            try client.connect(endpoint)
            return try ask(client)
        }
        asked.withLock { $0 = result }
    }
    let served = try serve(server)
    thread.join()
    let time = try asked.withLock { try $0.get() }
    return (served ?? time ?? .zero) / .seconds(1)
}
