import ZeroMQ

/// How long a test waits for what should come at once.
let patience: Duration = .seconds(10)

/// Binds the second socket, connects the first to it, and gives both a limit to their waits.
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
