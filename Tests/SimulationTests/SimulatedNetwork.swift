import Platform
import Wire

@testable import Hub

/// Connections as ZeroMQ keeps them: in order, late, and lost only together with the connection,
/// which both ends may take for whole a while longer.
///
/// A peer that connects again has another routing id; what was on its way under the old one is
/// gone. Worse than ZeroMQ, some messages come twice or out of order.
struct SimulatedNetwork {
    /// When the last message of a connection arrives, by routing id and direction.
    private var toHub: [RoutingID: Duration] = [:]
    private var toPeer: [RoutingID: Duration] = [:]
    /// Connections that carry nothing any more, though both ends believe in them.
    private var broken: Set<RoutingID> = []
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

    /// Lets a connection carry nothing any more.
    mutating func cut(_ id: RoutingID) { broken.insert(id) }

    /// Ends all connections, as when the hub dies.
    mutating func disconnectAll() { (toHub, toPeer) = ([:], [:]) }

    /// Whether messages under this id still reach anybody.
    func isConnected(_ id: RoutingID) -> Bool { toHub[id] != nil }

    /// When a message that is sent now arrives, unless it is let through before its turn never
    /// before those sent earlier; `nil` for a connection that has ended, never for a broken one.
    mutating func arrival(
        on id: RoutingID, atHub: Bool, now: Duration, delay: Duration, isBeforeItsTurn: Bool
    ) -> Duration? {
        guard let last = atHub ? toHub[id] : toPeer[id] else { return nil }
        if broken.contains(id) { return .seconds(1_000_000) }
        if isBeforeItsTurn { return now + delay }
        let arrival = max(last, now + delay)
        if atHub { toHub[id] = arrival } else { toPeer[id] = arrival }
        return arrival
    }
}
