internal import JSON
internal import Queueing
internal import Records
internal import Storage
internal import Wire

/// The hub's logic as a value: messages, outcomes and the clock go in, effects come out.
///
/// It owns the queue, the counts and the table of workers, and it does no I/O, so that a
/// simulation can drive it through any order of events. A receipt is an effect of a commit's
/// outcome, never of a submission, and an event is published only after it was read back from
/// the store: that is how G1 and G4 are kept.
struct HubCore: Sendable {
    /// What an outcome of the writer belongs to.
    enum WriteContext: Sendable {
        case submission(PendingSubmission)
        case results(RoutingID, [PendingResult])
        case quarantine(QueuedDocument)
        case letter(RoutingID, request: Int64)
        case reextraction(PendingReextraction)
        case note
    }

    /// What an answer of the reader belongs to.
    enum ReadContext: Sendable {
        case delivery(SlotID, [Delivery])
        case publish
        case fetch(PendingFetch)
        case show(RoutingID, request: Int64)
        case why(RoutingID, request: Int64)
        case quarantine(RoutingID, request: Int64)
        case fingerprints(RoutingID, request: Int64)
        case original(RoutingID, request: Int64)
        case letter(RoutingID, request: Int64, words: String, order: WireCommand)
        case reextraction(PendingReextraction)
    }

    let options: HubOptions
    let hubName: String
    var queue: DeliveryQueue
    var tally = BatchTally()
    var cache: BodyCache
    var workers = WorkerTable()
    var rate = SettlingRate()
    var trouble = StoreTrouble()
    /// Cursor subscribers that wait for a new event.
    var parked: [PendingFetch] = []
    /// Cursor subscribers whose events are being read, with the request they made meanwhile.
    var openFetches: [RoutingID: PendingFetch?] = [:]
    /// Peers whose question for documents is being answered.
    var openQuestions: Set<RoutingID> = []
    /// Documents that have a result and wait for another one, or are in a slot's hands for it.
    var reextracting = 0
    /// Results refused because their lease was over.
    var lateResults = 0
    /// The oldest event that subscribers can have; 1 in a new store.
    var oldestSequence: Int64 = 1
    /// The last event known to be committed.
    var lastSequence: Int64
    /// The last event plain live subscribers were told of, or had no ears for.
    var publishedSequence: Int64
    var isPublishing = false
    /// How many topics plain live subscribers asked for on the publish socket.
    var liveTopics = 0
    /// Refused messages by their named error.
    var errorCounts: [WireError.Code: Int] = [:]
    /// Changes handed to the writer whose outcome has not come back, but for results: slots'
    /// credit bounds those, and they must not keep submissions out.
    var pendingChanges = 0
    /// Bytes of the submissions among them.
    var pendingBytes = 0
    /// Bytes of results that the writer has.
    var pendingResultBytes = 0
    /// Submissions that wait until the writer has room, the oldest first.
    var deferred = DeferredSubmissions()
    var writes: [Int: WriteContext] = [:]
    var reads: [Int: ReadContext] = [:]
    private var nextNumber = 1
    private var nextBeat = Duration.zero
    private var effects: [HubEffect] = []

    /// A hub on a store that was opened so many times.
    init(options: HubOptions, hubName: String, lastSequence: Int64, starts: Int64) {
        self.options = options
        self.hubName = hubName
        self.lastSequence = lastSequence
        publishedSequence = lastSequence
        cache = BodyCache(byteLimit: options.bodyCacheBytes)
        // A later start gets higher numbers than an earlier one could use up, so that a result
        // under a delivery of an earlier hub is refused, wherever the clock was set meanwhile.
        queue = DeliveryQueue(options: options.queue, firstDelivery: starts << 32)
    }

    /// Whether the writer has room for more submissions.
    var takesSubmissions: Bool {
        pendingChanges < options.pendingChanges && pendingBytes < options.pendingBytes
    }

    /// Whether messages of producers and questions are read; a hub that is far behind leaves them
    /// where they are.
    var readsIntake: Bool {
        deferred.byteCount < options.deferredBytes && pendingChanges < 4 * options.pendingChanges
    }

    /// Nothing is on its way to the store.
    var isIdle: Bool { writes.isEmpty }

    /// Hands over the effects gathered since the last call.
    mutating func takeEffects() -> [HubEffect] {
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }

    mutating func emit(_ effect: HubEffect) { effects.append(effect) }

    mutating func write(_ changes: [StoreChange], for context: WriteContext) {
        let id = number()
        writes[id] = context
        if case .results = context {} else { pendingChanges += changes.count }
        emit(.write(WriteGroup(id: id, changes: changes)))
    }

    mutating func read(_ ask: ReadQuestion.Ask, for context: ReadContext) {
        let id = number()
        reads[id] = context
        emit(.read(ReadQuestion(id: id, ask: ask)))
    }

    /// Counts a refused message and gives it its name.
    mutating func refuse(_ error: WireError) {
        errorCounts[error.code, default: 0] += 1
        emit(.warn(error.description))
    }

    private mutating func number() -> Int {
        defer { nextNumber += 1 }
        return nextNumber
    }

    /// What is due by the clock: leases, silent workers, fetches that waited long enough.
    mutating func tick(now: Duration) {
        apply(queue.expire(now: now).effects)
        for id in workers.silent(since: now - options.workerSilence) { forget(id, now: now) }
        for id in workers.lost(before: now - options.newsOfDeath) { forget(id, now: now) }
        if now >= nextBeat {
            // A worker that was killed has no connection any more, which sending finds out.
            for id in workers.peers.keys { emit(.work(id, heartbeat)) }
            nextBeat = now + options.workerBeat
        }
        let due = parked.filter { $0.deadline <= now }
        parked.removeAll { $0.deadline <= now }
        for fetch in due { answer(fetch, with: [], through: nil, oldest: nil) }
        trimHistory()
        dispatch(now: now)
    }

    /// A sign of life from the hub.
    var heartbeat: WireMessage { WireMessage(.heartbeat, header: ["hub": .string(hubName)]) }

    /// A worker could not be told something: what it holds may never have reached it.
    ///
    /// It gets nothing more and is forgotten a little later: its supervisor may be about to tell
    /// which slot died, and at which document. If it lives after all, its next message after that
    /// is answered with `REJOIN`.
    mutating func unreachable(_ id: RoutingID, now: Duration) {
        workers.lost(id, now: now)
        if let slot = workers[id]?.slot { queue.suspend(slot) }
    }

    /// A worker is gone; what it held waits again.
    mutating func forget(_ id: RoutingID, now: Duration) {
        if let slot = workers.remove(id)?.slot { apply(queue.leave(slot, now: now)) }
    }
}
