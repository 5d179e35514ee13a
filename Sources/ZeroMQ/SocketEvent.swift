import CZeroMQ

/// Something that happened to one of a socket's connections.
public struct SocketEvent: Sendable, Equatable {
    /// What may happen.
    public enum Kind: Sendable, CaseIterable {
        /// The socket listens.
        case listening
        /// The socket cannot listen.
        case bindFailed
        /// A peer connected; its handshake follows.
        case accepted
        /// A peer could not be accepted.
        case acceptFailed
        /// The connection stands; its handshake follows.
        case connected
        /// Connecting takes its time.
        case connectDelayed
        /// Connecting failed and will be tried again.
        case connectRetried
        /// Connection and handshake are done; messages may flow.
        case handshakeSucceeded
        /// The system or the peer ended the handshake; `value` is an `errno`.
        case handshakeFailed
        /// The peer broke the protocol or does not have the right keys.
        case handshakeProtocolFailed
        /// The peer was refused; `value` is 300 (for now), 400 (for good) or 500 (our fault).
        case handshakeRefused
        /// An established connection is lost.
        case disconnected
        /// The connection or the listening ended from this side.
        case closed
        /// Closing failed; `value` is an `errno`.
        case closeFailed
    }

    /// What happened.
    public var kind: Kind
    /// A number that goes with it, by kind; a descriptor for most.
    public var value: Int
    /// The endpoint it happened at.
    public var endpoint: String

    /// Reads libzmq's two frames; nil if it is no event this type knows.
    init?(_ frames: [[UInt8]]) {
        guard frames.count == 2, frames[0].count == 6 else { return nil }
        // Two numbers of 2 and 4 bytes, in the byte order of the machine: little-endian ones.
        let number = frames[0].prefix(2).reversed().reduce(Int32(0)) { $0 << 8 | Int32($1) }
        guard let kind = Kind.allCases.first(where: { $0.number == number }) else { return nil }
        self.kind = kind
        self.value = frames[0].dropFirst(2).reversed().reduce(0) { $0 << 8 | Int($1) }
        self.endpoint = String(decoding: frames[1], as: UTF8.self)
    }
}

extension SocketEvent {
    /// Why a handshake failed, in words; empty for other events.
    public var reason: String {
        switch kind {
        case .handshakeFailed:
            value == 0
                ? "the peer closed the connection"
                : unsafe String(cString: zmq_strerror(Int32(value)))
        case .handshakeProtocolFailed: protocolFailure
        case .handshakeRefused: "refused with status \(value)"
        default: ""
        }
    }

    private var protocolFailure: String {
        switch value {
        case Int(ZMQ_PROTOCOL_ERROR_ZMTP_CRYPTOGRAPHIC): "the keys do not fit"
        case Int(ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH):
            "one side uses CURVE and the other does not"
        case Int(ZMQ_PROTOCOL_ERROR_ZAP_UNSPECIFIED)...Int(ZMQ_PROTOCOL_ERROR_ZAP_INVALID_METADATA):
            "the authenticator gave no usable answer"
        default: "the peer does not speak the protocol (0x\(String(value, radix: 16)))"
        }
    }
}

extension SocketEvent.Kind {
    /// Every way a handshake may fail.
    public static let handshakeFailures: Set<Self> = [
        .handshakeFailed, .handshakeProtocolFailed, .handshakeRefused,
    ]

    /// libzmq's bit for the kind.
    var number: Int32 {
        switch self {
        case .listening: ZMQ_EVENT_LISTENING
        case .bindFailed: ZMQ_EVENT_BIND_FAILED
        case .accepted: ZMQ_EVENT_ACCEPTED
        case .acceptFailed: ZMQ_EVENT_ACCEPT_FAILED
        case .connected: ZMQ_EVENT_CONNECTED
        case .connectDelayed: ZMQ_EVENT_CONNECT_DELAYED
        case .connectRetried: ZMQ_EVENT_CONNECT_RETRIED
        case .handshakeSucceeded: ZMQ_EVENT_HANDSHAKE_SUCCEEDED
        case .handshakeFailed: ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL
        case .handshakeProtocolFailed: ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL
        case .handshakeRefused: ZMQ_EVENT_HANDSHAKE_FAILED_AUTH
        case .disconnected: ZMQ_EVENT_DISCONNECTED
        case .closed: ZMQ_EVENT_CLOSED
        case .closeFailed: ZMQ_EVENT_CLOSE_FAILED
        }
    }
}
