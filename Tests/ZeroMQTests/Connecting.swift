import TestKit
import ZeroMQ

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
