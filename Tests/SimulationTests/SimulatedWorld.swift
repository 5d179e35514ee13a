import JSON
import Platform
import Queueing
import Records
import Storage
import Wire

@testable import Hub
@testable import HubTestKit

/// The hub's real logic among simulated peers, a simulated network, store and clock.
///
/// Everything that happens is an event with a time; the seed decides times, losses and failures,
/// and so replays a whole run.
struct SimulatedWorld {
    enum Event {
        case intake(RoutingID, WireMessage)
        case work(RoutingID, WireMessage)
        case toProducer(Int, RoutingID, WireMessage)
        case toSubscriber(Int, RoutingID, WireMessage)
        case toWorker(Int, RoutingID, WireMessage)
        case commit(life: Int)
        case answer(ReadQuestion, life: Int)
        case tick
        case worker(Int)
        case producer(Int)
        case misfortune
        case upgrade
        /// A connection that carries nothing is noticed at both ends.
        case noticed(RoutingID)
    }

    var random: SeededRandom
    var now = Duration.zero
    /// What the clock on the wall says beyond the time that has passed.
    var wallOffset: Int64 = 1_795_544_551_007
    var core: HubCore
    var store = MemoryStore()
    var network = SimulatedNetwork()
    var workers: [SimulatedWorker]
    var producers: [SimulatedProducer]
    var subscribers: [SimulatedSubscriber]
    /// Groups handed to the store, the oldest first.
    var groups: [WriteGroup] = []
    /// Counts the starts of the hub; what an earlier one had asked for is forgotten.
    var life = 1
    /// Whether misfortunes still happen.
    var isStormy = true
    /// The version of the extractor that workers start with.
    var version = 1
    /// Until when the store refuses every commit.
    var fullUntil = Duration.zero
    /// Counts of what happened, so that a test can see that it did.
    var happened: [String: Int] = [:]
    var published: Int64 = 0
    var fault: String?
    /// How many events there were, and were told, when they were looked at last.
    private var toldAndStored = 0
    private var queue: [(at: Duration, order: Int, event: Event)] = []
    private var order = 0

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        var options = HubOptions(store: "", version: "1")
        options.bodyCacheBytes = 1_000
        options.queue.maximumAttempts = 3
        core = HubCore(
            options: options, hubName: store.hubName, lastSequence: 0, starts: 1)
        core.subscription([1])
        workers = (1...2).map { SimulatedWorker(name: "w\($0)") }
        producers = (0..<2).map { number in
            // Some documents are in both batches.
            SimulatedProducer(
                batch: "b\(number)", texts: (number * 8..<number * 8 + 14).map { "text \($0)" })
        }
        subscribers = [SimulatedSubscriber()]
        for index in workers.indices { connect(worker: index) }
        for index in producers.indices { connect(producer: index) }
        connect(subscriber: 0)
        schedule(.tick, in: .zero)
        schedule(.misfortune, in: .milliseconds(300))
        schedule(.upgrade, in: milliseconds(300...2_000))
    }

    // MARK: time

    mutating func milliseconds(_ range: ClosedRange<Int>) -> Duration {
        .milliseconds(Int.random(in: range, using: &random))
    }

    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    mutating func schedule(_ event: Event, in delay: Duration) { schedule(event, at: now + delay) }

    private mutating func schedule(_ event: Event, at time: Duration) {
        order += 1
        // Latest first; of events at one time the one that was scheduled first happens first.
        let place = queue.firstIndex { $0.at <= time }
        queue.insert((time, order, event), at: place ?? queue.endIndex)
    }

    /// Lets the next event happen.
    mutating func step() throws {
        let next = queue.removeLast()
        now = next.at
        try handle(next.event)
        try perform()
        check()
    }

    // MARK: sending

    mutating func sendIntake(_ message: WireMessage, on id: RoutingID?) {
        guard let id, let time = arrival(on: id, atHub: true, keepsOrder: true) else { return }
        schedule(.intake(id, message), at: time)
        if isTwice() { schedule(.intake(id, message), at: time) }
    }

    mutating func sendWork(_ message: WireMessage, on id: RoutingID?) {
        guard let id, let time = arrival(on: id, atHub: true) else { return }
        schedule(.work(id, message), at: time)
        if isTwice() { schedule(.work(id, message), at: time + milliseconds(0...200)) }
    }

    private mutating func isTwice() -> Bool {
        guard isStormy, chance(1) else { return false }
        happened["twice", default: 0] += 1
        return true
    }

    /// When a message arrives.
    ///
    /// - Parameter keepsOrder: for what a peer asks for once and then waits.
    private mutating func arrival(
        on id: RoutingID, atHub: Bool, keepsOrder: Bool = false
    ) -> Duration? {
        let delay = chance(5) ? milliseconds(100...900) : milliseconds(1...20)
        let isBeforeItsTurn = isStormy && !keepsOrder && chance(2)
        if isBeforeItsTurn { happened["before their turn", default: 0] += 1 }
        return network.arrival(
            on: id, atHub: atHub, now: now, delay: delay, isBeforeItsTurn: isBeforeItsTurn)
    }

    /// Carries out what the hub asks for.
    private mutating func perform() throws {
        while case let effects = core.takeEffects(), !effects.isEmpty {
            for effect in effects { perform(effect) }
        }
    }

    private mutating func perform(_ effect: HubEffect) {
        switch effect {
        case .intake(let id, let message): deliverIntake(message, to: id)
        case .work(let id, let message):
            guard let index = workers.firstIndex(where: { $0.supervisor == id || $0.slot == id }),
                let time = arrival(on: id, atHub: false)
            else { return core.unreachable(id, now: now) }
            schedule(.toWorker(index, id, message), at: time)
            if isTwice() { schedule(.toWorker(index, id, message), at: time) }
        case .publish(let part):
            guard ["document", "superseded"].contains(part.topic),
                let header = try? JSONValue.parse(part.header),
                let sequence = header["seq"]?.integerValue
            else { return }
            if sequence <= published || sequence > store.lastSequence {
                fault =
                    "event \(sequence) was published after \(published) of \(store.lastSequence)"
            }
            published = sequence
        case .write(let group):
            groups.append(group)
            schedule(
                .commit(life: life), in: chance(10) ? .milliseconds(700) : milliseconds(1...30))
        case .read(let question):
            schedule(.answer(question, life: life), in: milliseconds(1...15))
        case .warn: happened["warnings", default: 0] += 1
        }
    }

    private mutating func deliverIntake(_ message: WireMessage, to id: RoutingID) {
        guard let time = arrival(on: id, atHub: false, keepsOrder: true) else { return }
        if let index = producers.firstIndex(where: { $0.connection == id }) {
            schedule(.toProducer(index, id, message), at: time)
        } else if let index = subscribers.firstIndex(where: { $0.connection == id }) {
            schedule(.toSubscriber(index, id, message), at: time)
        }
    }

    // MARK: what must always hold

    private mutating func check() {
        let total = core.tally.total
        let known = core.queue.waitingCount + core.queue.leasedCount - core.reextracting
        if total.accepted != known + total.done + total.quarantined {
            fault = "\(total) and \(known) open"
        }
        if core.pendingChanges > core.options.pendingChanges + 64 {
            fault = "\(core.pendingChanges) changes wait"
        }
        if core.deferred.byteCount > core.options.deferredBytes + 4_096
            || core.parked.count + core.openFetches.count > 64
            || core.cache.byteCount > core.options.bodyCacheBytes
        {
            fault = "what the hub keeps in memory has no bounds"
        }
        for index in workers.indices where core.held(by: workers[index].slot) > 4 {
            fault = "a slot has more than its credit"
        }
        checkOutcomes()
    }

    /// What can only change with the store, or with what a subscriber or a producer was told.
    private mutating func checkOutcomes() {
        var told = subscribers.reduce(store.allEvents.count) { $0 + $1.documents.count }
        told = producers.reduce(told) { $0 + $1.received.count }
        guard told != toldAndStored else { return }
        toldAndStored = told
        if let document = store.documents.first(where: store.hasFalseOutcomes) {
            fault = "document \(document.key.rawValue) has two first outcomes, or two of a version"
        }
        for subscriber in subscribers {
            if let found = subscriber.fault { fault = found }
            let truth = store.allEvents.prefix(subscriber.documents.count).map(
                \.document.description)
            if subscriber.documents != truth { fault = "a subscriber was told something else" }
        }
        for producer in producers where !producer.received.allSatisfy({ store.holds($0) }) {
            fault = "a receipt for a document that is not stored"
        }
    }

    /// Whether there is nothing left to do.
    var isQuiet: Bool {
        groups.isEmpty && producers.allSatisfy(\.isDone)
            && subscribers.allSatisfy { $0.documents.count == store.allEvents.count }
            && store.documents.allSatisfy { $0.state.isFinal && !$0.waitsForAnother }
    }
}

extension HubCore {
    /// Deliveries that a slot holds, and results of it that are not committed.
    fileprivate func held(by id: RoutingID?) -> Int {
        guard let id, let slot = workers[id]?.slot else { return 0 }
        return queue.heldCount(of: slot) + queue.settlingCount(of: slot)
    }
}

extension MemoryStore {
    /// Whether a document has more than one outcome that replaces none, or results of one version.
    fileprivate func hasFalseOutcomes(_ document: Document) -> Bool {
        let versions = document.results.map(\.extractor)
        let events = allEvents.filter { $0.document == document.digest }
        return Set(versions).count != versions.count
            || events.count { $0.kind != .superseded } > 1
            || events.count { $0.kind != .quarantine } != versions.count
    }

    /// Whether a document is stored.
    func holds(_ id: DocumentID) -> Bool { document(of: id) != nil }
}
