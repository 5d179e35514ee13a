import JSON
import Platform
import TestKit
import Wire
import ZeroMQ

/// The intake of a hub whose answers a test gives itself, one after the other.
final class ScriptedHub {
    let folder = TemporaryDirectory()
    private let socket: Socket

    init() throws {
        socket = try Socket(try Context(), .router, linger: .seconds(1))
        try socket.bind("ipc://\(folder.path)/intake")
    }

    /// The hub's address.
    var address: String { "ipc://" + folder.path }

    /// The next request and who sent it; `nil` when none comes within a time.
    func request(within wait: Duration = patience) throws -> (peer: [UInt8], WireMessage)? {
        try socket.set(.receiveTimeout, to: wait)
        guard let frames = try socket.receive() else { return nil }
        return (frames[0], try WireMessage(frames: Array(frames.dropFirst())))
    }

    /// Takes the next request, which must be of a kind, and answers it.
    @discardableResult
    func answer(
        _ expected: WireCommand, _ command: WireCommand,
        _ members: [(key: String, value: JSONValue)],
        bodies: [[UInt8]] = []
    ) throws -> WireMessage {
        guard let (peer, request) = try request() else {
            throw TestFailure("no \(expected.rawValue) came")
        }
        guard request.command == expected else {
            throw TestFailure("\(request.command.rawValue) instead of \(expected.rawValue)")
        }
        let header = JSONValue.object(
            JSONObject([("request", .integer(request.header.request))] + members))
        try socket.send([peer] + WireMessage(command, header: header, bodies: bodies).frames)
        return request
    }
}
