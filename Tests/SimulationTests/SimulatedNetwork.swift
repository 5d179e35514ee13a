import Platform
import Wire

@testable import Hub

/// Connections as ZeroMQ keeps them: in order, late, and lost only together with the connection.
///
/// A peer that connects again has another routing id; what was on its way under the old one is
/// gone.
struct SimulatedNetwork {
    /// When the last message of a connection arrives, by routing id and direction.
    private var toHub: [RoutingID: Duration] = [:]
    private var toPeer: [RoutingID: Duration] = [:]
    private var number = 0

    /// A new connection.
    mutating func connect() -> RoutingID {
        number += 1
        let id: RoutingID = Array("c\(number)".utf8)
        toHub[id] = .zero
        toPeer[id] = .zero
        return id
    }

    /// Ends a connection.
    mutating func disconnect(_ id: RoutingID) {
        toHub[id] = nil
        toPeer[id] = nil
    }

    /// Ends all connections, as when the hub dies.
    mutating func disconnectAll() { (toHub, toPeer) = ([:], [:]) }

    /// Whether messages under this id still reach anybody.
    func isConnected(_ id: RoutingID) -> Bool { toHub[id] != nil }

    /// When a message that is sent now arrives; never before those sent earlier.
    mutating func arrival(
        on id: RoutingID, atHub: Bool, now: Duration, delay: Duration
    ) -> Duration? {
        guard let last = atHub ? toHub[id] : toPeer[id] else { return nil }
        let arrival = max(last, now + delay)
        if atHub { toHub[id] = arrival } else { toPeer[id] = arrival }
        return arrival
    }
}
