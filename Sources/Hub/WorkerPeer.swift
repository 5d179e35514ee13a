internal import Queueing
internal import Wire

/// A slot or a supervisor that said READY.
struct WorkerPeer: Sendable {
    var ready: ReadyHeader
    /// The queue's number for it; `nil` for a supervisor.
    var slot: SlotID?
    /// On the hub's clock.
    var lastSeen: Duration
    /// When it was first found unreachable; `nil` if it never was.
    var lostAt: Duration?
}

/// Who is connected to the work socket, by routing id.
struct WorkerTable: Sendable {
    private(set) var peers: [RoutingID: WorkerPeer] = [:]
    private var routes: [SlotID: RoutingID] = [:]

    /// The peer behind a routing id.
    subscript(_ id: RoutingID) -> WorkerPeer? { peers[id] }

    /// Where a slot's deliveries go.
    func route(to slot: SlotID) -> RoutingID? { routes[slot] }

    /// Adds a peer.
    mutating func add(_ peer: WorkerPeer, at id: RoutingID) {
        peers[id] = peer
        if let slot = peer.slot { routes[slot] = id }
    }

    /// Takes a peer out.
    mutating func remove(_ id: RoutingID) -> WorkerPeer? {
        guard let peer = peers.removeValue(forKey: id) else { return nil }
        if let slot = peer.slot { routes[slot] = nil }
        return peer
    }

    /// Notes a sign of life.
    mutating func saw(_ id: RoutingID, now: Duration) { peers[id]?.lastSeen = now }

    /// Notes that a peer cannot be reached.
    mutating func lost(_ id: RoutingID, now: Duration) {
        if peers[id]?.lostAt == nil { peers[id]?.lostAt = now }
    }

    /// Peers that could not be reached at a point in time, or earlier.
    func lost(before time: Duration) -> [RoutingID] {
        peers.filter { $0.value.lostAt.map { $0 <= time } ?? false }.map(\.key)
    }

    /// The routing ids of a worker, or of one of its slots.
    func ids(ofWorker name: String, slot: Int?? = .none) -> [RoutingID] {
        peers.filter { _, peer in
            guard peer.ready.worker == name else { return false }
            if case .some(let wanted) = slot { return peer.ready.slot == wanted }
            return true
        }.map(\.key)
    }

    /// Peers that gave no sign of life since a point in time.
    func silent(since time: Duration) -> [RoutingID] {
        peers.filter { $0.value.lastSeen < time }.map(\.key)
    }
}
