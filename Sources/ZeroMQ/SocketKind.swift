import CZeroMQ

/// The messaging pattern of a socket; says what may connect to what and where messages go.
public enum SocketKind: Sendable, CaseIterable {
    /// One peer, both ways; between threads.
    case pair
    /// Sends to pullers in turn.
    case push
    /// Receives fairly from pushers.
    case pull
    /// Names its peers: the first frame of each message is a routing id.
    case router
    /// Sends in turn and receives fairly, without rules of order.
    case dealer
    /// Sends each message to the subscribers of its prefix; drops what they do not take.
    case publish
    /// Receives the messages that begin with a prefix it subscribed to.
    case subscribe
    /// Publishes and receives the subscriptions themselves as messages.
    case xpublish
    /// Subscribes by sending subscription messages.
    case xsubscribe
    /// Sends one request, then waits for its reply.
    case request
    /// Receives one request, then sends its reply.
    case reply

    /// libzmq's number for the kind.
    var number: Int32 {
        switch self {
        case .pair: ZMQ_PAIR
        case .push: ZMQ_PUSH
        case .pull: ZMQ_PULL
        case .router: ZMQ_ROUTER
        case .dealer: ZMQ_DEALER
        case .publish: ZMQ_PUB
        case .subscribe: ZMQ_SUB
        case .xpublish: ZMQ_XPUB
        case .xsubscribe: ZMQ_XSUB
        case .request: ZMQ_REQ
        case .reply: ZMQ_REP
        }
    }
}
