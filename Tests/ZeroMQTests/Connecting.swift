import Glibc
import ZeroMQ

/// How long a test waits for what should come at once.
let patience: Duration = .seconds(10)

/// Binds the server, connects the client to it, and gives both a limit to their waits.
func connect(
    _ client: borrowing Socket, to server: borrowing Socket, over endpoint: String
) throws(ZeroMQError) {
    for option in [SocketOption<Duration?>.sendTimeout, .receiveTimeout] {
        try client.set(option, to: patience)
        try server.set(option, to: patience)
    }
    try server.bind(endpoint)
    try client.connect(server.lastEndpoint)
}

/// The first event of one of the kinds, within the tests' patience.
func event(
    of kinds: Set<SocketEvent.Kind>, from monitor: borrowing SocketMonitor
) throws(ZeroMQError) -> SocketEvent? {
    var poller = Poller()
    try poller.add(monitor)
    while try !poller.wait(timeout: patience).isEmpty {
        while let event = try monitor.next() {
            if kinds.contains(event.kind) { return event }
        }
    }
    return nil
}

/// Gives the closure an ipc endpoint in a folder of its own, which goes when it ends.
func withIPCEndpoint(_ body: (String) throws -> Void) throws {
    let folder = "/tmp/zeromq-tests-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    _ = unsafe mkdir(folder, 0o700)
    defer {
        _ = unsafe unlink("\(folder)/socket")
        _ = unsafe rmdir(folder)
    }
    try body("ipc://\(folder)/socket")
}

/// Runs the closure on a thread of its own and returns when both it and the other have ended.
func inParallel(_ body: @escaping @Sendable () -> Void, with other: () throws -> Void) rethrows {
    let box = unsafe Unmanaged.passRetained(Body(body)).toOpaque()
    var thread = pthread_t()
    let status = unsafe pthread_create(&thread, nil, runBody, box)
    precondition(status == 0, "no thread")
    defer { _ = pthread_join(thread, nil) }
    try other()
}

private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runBody(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let box = unsafe box { unsafe Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run() }
    return nil
}
