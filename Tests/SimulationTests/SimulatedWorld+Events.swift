import JSON
import Platform
import Storage
import Wire

@testable import Hub
@testable import HubTestKit
@testable import Producer

// What each event does.
extension SimulatedWorld {
    mutating func handle(_ event: Event) throws {
        switch event {
        case .intake(let id, let message) where network.isConnected(id):
            core.intake(
                Arrival(peer: id, content: .success(message.frames)), now: now,
                wallMilliseconds: Int64(now / .milliseconds(1)) + wallOffset)
        case .work(let id, let message) where network.isConnected(id):
            core.work(Arrival(peer: id, content: .success(message.frames)), now: now)
        case .toProducer(let index, let id, let message) where producers[index].connection == id:
            let next = try producers[index].take(message, now: now)
            if let next { sendIntake(next, on: id) }
            advance(producer: index)
        case .toSubscriber(let index, let id, let message)
        where subscribers[index].connection == id:
            if try subscribers[index].take(message) {
                sendIntake(subscribers[index].fetch(), on: id)
            }
        case .toWorker(let index, let id, let message): try take(message, at: index, on: id)
        case .commit(let life) where life == self.life: try commit()
        case .answer(let question, let life) where life == self.life:
            core.answer(
                ReadAnswer(
                    id: question.id, found: try question.ask.answered(by: store, store.hubName)),
                now: now)
        case .tick:
            core.tick(now: now)
            schedule(.tick, in: .milliseconds(100))
        case .worker(let index): work(index)
        case .producer(let index): advance(producer: index)
        case .misfortune: misfortune()
        case .upgrade: upgrade()
        case .noticed(let id): notice(id)
        case .intake, .work, .toProducer, .toSubscriber, .commit, .answer:
            // It was on its way over a connection, or in a hub, that is no more.
            happened["lost", default: 0] += 1
        }
    }

    private mutating func commit() throws {
        guard !groups.isEmpty else { return }
        let group = groups.removeFirst()
        let result: Result<[StoreOutcome], StorageError> =
            now < fullUntil
            ? .failure(StorageError(.full, "full")) : .success(try store.commit(group.changes))
        core.outcome(WriteOutcome(id: group.id, result: result), now: now)
    }

    // MARK: producers

    mutating func connect(producer index: Int) {
        producers[index].connection = network.connect()
        producers[index].window.interrupt()
        advance(producer: index)
        schedule(.producer(index), in: .milliseconds(500))
    }

    mutating func connect(subscriber index: Int) {
        subscribers[index].connection = network.connect()
        sendIntake(subscribers[index].fetch(), on: subscribers[index].connection)
    }

    private mutating func advance(producer index: Int) {
        for message in producers[index].next(now: now) {
            sendIntake(message, on: producers[index].connection)
        }
        if !producers[index].isDone { schedule(.producer(index), in: .milliseconds(500)) }
    }

    // MARK: workers

    mutating func connect(worker index: Int) {
        workers[index].epoch = Int64(now / .milliseconds(1)) + 1
        workers[index].version = version
        workers[index].supervisor = network.connect()
        workers[index].slot = network.connect()
        workers[index].held = []
        workers[index].doneAt = nil
        sendWork(workers[index].ready(slot: nil), on: workers[index].supervisor)
        sendWork(workers[index].ready(slot: 0), on: workers[index].slot)
        schedule(.worker(index), in: .seconds(1))
    }

    private mutating func take(
        _ message: WireMessage, at index: Int, on id: RoutingID
    ) throws {
        switch message.command {
        case .rejoin where workers[index].supervisor == id:
            sendWork(workers[index].ready(slot: nil), on: id)
        case .rejoin where workers[index].slot == id:
            workers[index].held = []
            workers[index].doneAt = nil
            sendWork(workers[index].ready(slot: 0), on: id)
        case .deliver where workers[index].slot == id:
            workers[index].held += try message.deliveries()
            begin(index)
        default: break
        }
    }

    /// Begins the next document, if there is one and none is at work.
    private mutating func begin(_ index: Int) {
        guard workers[index].doneAt == nil, !workers[index].held.isEmpty else { return }
        let time = milliseconds(5...60)
        workers[index].doneAt = now + time
        schedule(.worker(index), in: time)
    }

    /// A second has passed, or the document at work is done.
    private mutating func work(_ index: Int) {
        guard workers[index].supervisor != nil else { return }
        guard now >= workers[index].frozenUntil else {
            return schedule(.worker(index), in: workers[index].frozenUntil - now)
        }
        sendWork(workers[index].heartbeat, on: workers[index].supervisor)
        guard now >= workers[index].slotFrozenUntil else {
            return schedule(.worker(index), in: .seconds(1))
        }
        if workers[index].held.isEmpty {
            sendWork(WireMessage(.heartbeat), on: workers[index].slot)
        }
        guard let doneAt = workers[index].doneAt else {
            return schedule(.worker(index), in: .seconds(1))
        }
        guard now >= doneAt, let first = workers[index].held.first else { return }
        finish(first, at: index)
    }

    private mutating func finish(_ first: DeliveredDocument, at index: Int) {
        if isStormy, chance(3) { return die(index) }
        workers[index].held.removeFirst()
        workers[index].doneAt = nil
        let message: WireMessage
        if chance(5) {
            let header: JSONValue = ["delivery": .integer(first.delivery), "reason": "binary"]
            message = WireMessage(.nack, header: header)
        } else {
            message = .naming(
                .result, [first.delivery], bodies: [workers[index].annotation(of: first)])
        }
        sendWork(message, on: workers[index].slot)
        if workers[index].held.isEmpty {
            schedule(.worker(index), in: .seconds(1))
        } else {
            begin(index)
        }
    }

    /// The slot dies at a document; its supervisor tells, and starts another.
    private mutating func die(_ index: Int) {
        happened["deaths", default: 0] += 1
        sendWork(workers[index].died, on: workers[index].supervisor)
        if let slot = workers[index].slot { network.disconnect(slot) }
        workers[index].epoch = Int64(now / .milliseconds(1)) + 1
        workers[index].slot = network.connect()
        workers[index].held = []
        workers[index].doneAt = nil
        sendWork(workers[index].ready(slot: 0), on: workers[index].slot)
        schedule(.worker(index), in: .seconds(1))
    }
}
