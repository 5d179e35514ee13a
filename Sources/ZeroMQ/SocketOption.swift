import CZeroMQ
import Glibc

/// A socket option and the type of its value; used as `socket.set(.sendHighWaterMark, to: 1_000)`.
///
/// High-water marks, limits, heartbeats and keys bind only the connections made after they were
/// set: set them before `bind` and `connect`.
public struct SocketOption<Value>: Sendable {
    /// libzmq's number for the option.
    let number: Int32
    /// The option in words, for errors.
    let name: String

    init(_ number: Int32, _ name: String) {
        self.number = number
        self.name = name
    }
}

extension SocketOption<Int> {
    /// How many messages may wait to be sent to one peer; 0 is no limit. libzmq's own is 1,000.
    public static var sendHighWaterMark: Self { Self(ZMQ_SNDHWM, "send high-water mark") }
    /// How many messages of one peer may wait to be received; 0 is no limit.
    public static var receiveHighWaterMark: Self { Self(ZMQ_RCVHWM, "receive high-water mark") }
    /// The length of the queue of connections not yet accepted.
    public static var backlog: Self { Self(ZMQ_BACKLOG, "backlog") }
}

extension SocketOption<Int?> {
    /// The most bytes of one incoming frame; a peer that sends more is cut off. Nil is no limit.
    public static var maximumMessageSize: Self { Self(ZMQ_MAXMSGSIZE, "maximum message size") }
}

extension SocketOption<Bool> {
    /// A router's send to an unknown peer fails instead of dropping the message. Only to be set.
    public static var routerMandatory: Self { Self(ZMQ_ROUTER_MANDATORY, "router mandatory") }
    /// A router gives a routing id to the newest peer that claims it. Only to be set.
    public static var routerHandover: Self { Self(ZMQ_ROUTER_HANDOVER, "router handover") }
    /// Messages are queued to complete connections only.
    public static var immediate: Self { Self(ZMQ_IMMEDIATE, "immediate") }
    /// Addresses may be IPv6.
    public static var ipv6: Self { Self(ZMQ_IPV6, "ipv6") }
    /// An xpublish socket receives repeated subscriptions too. Only to be set.
    public static var xpublishVerbose: Self { Self(ZMQ_XPUB_VERBOSE, "xpublish verbose") }
    /// An xpublish socket makes the sender wait instead of dropping. Only to be set.
    public static var xpublishNoDrop: Self { Self(ZMQ_XPUB_NODROP, "xpublish no drop") }
    /// The socket is the server side of CURVE; it needs its secret key too.
    public static var curveServer: Self { Self(ZMQ_CURVE_SERVER, "curve server") }
}

extension SocketOption<Bool?> {
    /// Whether tcp connections are kept alive by the system; nil leaves it to the system.
    public static var tcpKeepalive: Self { Self(ZMQ_TCP_KEEPALIVE, "tcp keepalive") }
}

extension SocketOption<Duration> {
    /// How long unsent messages may live on after closing.
    public static var linger: Self { Self(ZMQ_LINGER, "linger") }
    /// The longest wait between attempts to reconnect; zero keeps the first interval.
    public static var reconnectIntervalMaximum: Self {
        Self(ZMQ_RECONNECT_IVL_MAX, "reconnect interval maximum")
    }
    /// How long a new connection's handshake may take; zero is for ever.
    public static var handshakeInterval: Self { Self(ZMQ_HANDSHAKE_IVL, "handshake interval") }
    /// How long connecting a tcp socket may take; zero leaves it to the system.
    public static var connectTimeout: Self { Self(ZMQ_CONNECT_TIMEOUT, "connect timeout") }
    /// The pace of pings on idle connections; zero is none.
    public static var heartbeatInterval: Self { Self(ZMQ_HEARTBEAT_IVL, "heartbeat interval") }
}

extension SocketOption<Duration?> {
    /// How long sending waits for room; nil is for ever.
    public static var sendTimeout: Self { Self(ZMQ_SNDTIMEO, "send timeout") }
    /// How long receiving waits for a message; nil is for ever.
    public static var receiveTimeout: Self { Self(ZMQ_RCVTIMEO, "receive timeout") }
    /// The wait before reconnecting; nil never reconnects.
    public static var reconnectInterval: Self { Self(ZMQ_RECONNECT_IVL, "reconnect interval") }
    /// How long after a ping a silent peer is given up; nil, which is what it is until set and
    /// cannot be set, is the heartbeat interval itself.
    public static var heartbeatTimeout: Self { Self(ZMQ_HEARTBEAT_TIMEOUT, "heartbeat timeout") }
}

extension SocketOption<[UInt8]> {
    /// The name a router knows this socket by: 1 to 255 bytes, the first of them not zero.
    public static var routingID: Self { Self(ZMQ_ROUTING_ID, "routing id") }
}

extension SocketOption<String> {
    /// The domain that authentication requests of this socket's peers carry.
    public static var zapDomain: Self { Self(ZMQ_ZAP_DOMAIN, "zap domain") }
}

extension SocketOption<CurveKey> {
    /// The client's own public key.
    public static var curvePublicKey: Self { Self(ZMQ_CURVE_PUBLICKEY, "curve public key") }
    /// The own secret key, of client or server.
    public static var curveSecretKey: Self { Self(ZMQ_CURVE_SECRETKEY, "curve secret key") }
    /// The public key that the client expects of its server; makes the socket a CURVE client.
    public static var curveServerKey: Self { Self(ZMQ_CURVE_SERVERKEY, "curve server key") }
}
