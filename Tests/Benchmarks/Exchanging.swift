import Glibc
import ZeroMQ

/// Binds a socket here, connects one on another thread, and runs a closure on each.
///
/// Each has a context of its own, as two processes would.
func exchange(
    _ kind: SocketKind, _ serve: (borrowing Socket) throws -> Duration?,
    with clientKind: SocketKind, _ ask: @escaping @Sendable (borrowing Socket) throws -> Duration?
) throws -> Double {
    let server = try Socket(Context(), kind, linger: .seconds(10))
    try server.bind("tcp://127.0.0.1:*")
    let endpoint = try server.lastEndpoint
    let thread = ClientThread {
        let client = try Socket(Context(), clientKind, linger: .seconds(10))
        try client.connect(endpoint)
        return try ask(client)
    }
    let served = try serve(server)
    let asked = try thread.join()
    return (served ?? asked ?? .zero) / .seconds(1)
}

/// A thread for one closure.
private struct ClientThread {
    private let work: Work
    private let thread: pthread_t

    init(_ body: @escaping @Sendable () throws -> Duration?) {
        work = Work(body)
        var thread = pthread_t()
        let box = unsafe Unmanaged.passRetained(work).toOpaque()
        let status = unsafe pthread_create(&thread, nil, runWork, box)
        precondition(status == 0, "no thread to be had")
        self.thread = thread
    }

    func join() throws -> Duration? {
        _ = pthread_join(thread, nil)
        return try work.result.get()
    }
}

/// What the thread does; `result` is written by it before `join` and read after.
private final class Work {
    let body: @Sendable () throws -> Duration?
    var result: Result<Duration?, any Error> = .success(nil)
    init(_ body: @escaping @Sendable () throws -> Duration?) { self.body = body }
}

private func runWork(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let box = unsafe box else { return nil }
    let work = unsafe Unmanaged<Work>.fromOpaque(box).takeRetainedValue()
    work.result = Result { try work.body() }
    return nil
}
