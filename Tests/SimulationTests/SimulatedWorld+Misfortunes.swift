import JSON
import Platform
import Wire

@testable import Hub
@testable import HubTestKit

// What goes wrong.
extension SimulatedWorld {
    /// One of the things that go wrong, and the next one later.
    mutating func misfortune() {
        guard isStormy else { return }
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: restartHub()
        case 2: lose(worker: Int.random(in: workers.indices, using: &random))
        case 3: lose(producer: Int.random(in: producers.indices, using: &random))
        case 4: lose(subscriber: 0)
        case 5: freeze(worker: Int.random(in: workers.indices, using: &random))
        case 6:
            happened["full", default: 0] += 1
            fullUntil = now + milliseconds(50...1_500)
        case 8: cut()
        case 7:
            happened["clock steps", default: 0] += 1
            wallOffset += Int64.random(in: -86_400_000...86_400_000, using: &random)
        default: happened["quiet", default: 0] += 1
        }
        schedule(.misfortune, in: milliseconds(50...900))
    }

    /// The extractor gets a newer version and the workers start anew with it; an operator orders
    /// that what there is be extracted again.
    mutating func upgrade() {
        happened["upgrades", default: 0] += 1
        version += 1
        for index in workers.indices { lose(worker: index) }
        let order = WireMessage(
            .reextract, header: ["request": 1, "older_than": .string("\(version).0")])
        sendIntake(order, on: network.connect())
        if isStormy { schedule(.upgrade, in: milliseconds(300...2_000)) }
    }

    /// The hub is killed: what it had not committed is gone, and so are all connections.
    private mutating func restartHub() {
        happened["restarts", default: 0] += 1
        life += 1
        // Some of what waited was committed, and nobody was told.
        for group in groups.prefix(Int.random(in: 0...groups.count, using: &random)) {
            guard now >= fullUntil else { break }
            _ = try? store.commit(group.changes)
        }
        groups = []
        network.disconnectAll()
        core = HubCore(
            options: core.options, hubName: store.hubName, lastSequence: store.lastSequence,
            starts: Int64(life))
        try? core.restore(from: store)
        core.subscription([1])
        published = store.lastSequence
        for index in workers.indices { lose(worker: index) }
        for index in producers.indices { lose(producer: index) }
        for index in subscribers.indices { lose(subscriber: index) }
    }

    /// A worker is killed, or its connections break: another one comes.
    private mutating func lose(worker index: Int) {
        happened["lost workers", default: 0] += 1
        for id in [workers[index].supervisor, workers[index].slot].compactMap(\.self) {
            network.disconnect(id)
        }
        connect(worker: index)
    }

    private mutating func lose(producer index: Int) {
        if let id = producers[index].connection { network.disconnect(id) }
        connect(producer: index)
    }

    private mutating func lose(subscriber index: Int) {
        if let id = subscribers[index].connection { network.disconnect(id) }
        connect(subscriber: index)
    }

    /// A worker stands still, perhaps beyond its lease, and goes on as if nothing had been.
    private mutating func freeze(worker index: Int) {
        happened["frozen", default: 0] += 1
        let until = now + milliseconds(500...25_000)
        if chance(50) {
            workers[index].frozenUntil = until
        } else {
            workers[index].slotFrozenUntil = until
        }
    }

    /// A connection carries nothing any more; heartbeats of ZeroMQ's own find that out later.
    private mutating func cut() {
        let ids =
            workers.flatMap { [$0.supervisor, $0.slot] } + producers.map(\.connection)
            + subscribers.map(\.connection)
        guard let id = ids.compactMap(\.self).randomElement(using: &random) else { return }
        happened["cut", default: 0] += 1
        network.cut(id)
        schedule(.noticed(id), in: milliseconds(500...6_000))
    }

    /// Both ends give up a connection, and the peer makes another one.
    mutating func notice(_ id: RoutingID) {
        if let index = producers.firstIndex(where: { $0.connection == id }) {
            lose(producer: index)
        }
        if let index = subscribers.firstIndex(where: { $0.connection == id }) {
            lose(subscriber: index)
        }
        if let index = workers.firstIndex(where: { $0.supervisor == id || $0.slot == id }) {
            lose(worker: index)
        }
    }
}
