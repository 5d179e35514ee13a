import Platform
import Records
import Testing

@testable import Queueing

/// A random walk through the queue's events beside a model that knows only the rules.
///
/// The model keeps, for every document, the place the rules give it and the attempts it was
/// charged. After each event the queue must agree with it; the seed replays a failure.
struct DeliveryQueueWalk {
    struct Expected: Equatable {
        var place = Place.waiting
        var attempts = 0
        var isSuspect = false
        var isStarted = false
        var returns = 0
        var slot: SlotID?
        var deadline = Duration.zero
    }

    static let credits = [0, 1, 3, 8, 20]

    var random: SeededRandom
    var queue: DeliveryQueue
    var now = Duration.zero
    var documents: [Int64: Expected] = [:]
    var quarantined = 0
    var credit: [SlotID: Int] = [:]
    /// Deliveries that run, by the model, with their documents.
    var running: [DeliveryID: Int64] = [:]
    /// Numbers of deliveries that have ended, some of them.
    var ended: [DeliveryID] = []
    var highest: Int64 = 0
    private var nextKey: Int64 = 1

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        var options = QueueOptions()
        options.slotBytes = 2_000
        options.deliveryBatch = 6
        // Few events are words of a slot, and few slots are lost.
        options.quiet = .seconds(60)
        options.freeReturns = 1
        queue = DeliveryQueue(options: options, firstDelivery: 1)
    }

    /// Lets one event happen to the queue and to the model.
    mutating func step() {
        now += .milliseconds(Int.random(in: 0...400, using: &random))
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<18: enqueue()
        case 18..<26: join()
        case 26..<48: dispatch()
        case 48..<60: accept()
        case 60..<72: outcome()
        case 72..<84: nack()
        case 84..<86: release()
        case 86..<87: leave()
        case 87..<91: die()
        case 91..<93: expire()
        case 93..<95: extend()
        case 95..<97: start()
        case 97..<98: queue.pause()
        default: queue.resume()
        }
    }

    private mutating func enqueue() {
        guard documents.count < 60 else { return }
        let batch = Int64.random(in: 1...5, using: &random)
        let size = Bool.random(using: &random) ? 50 : Int.random(in: 1...3_000, using: &random)
        queue.enqueue(.sample(nextKey, batch: batch, size: size))
        documents[nextKey] = Expected()
        nextKey += 1
    }

    private mutating func join() {
        guard credit.count < 5 else { return }
        let amount = Self.credits.randomElement(using: &random) ?? 1
        let slot = queue.join(credit: amount, now: now)
        #expect(credit[slot] == nil, "a slot's number was used before")
        credit[slot] = amount
    }

    private mutating func dispatch() {
        let wasPaused = queue.isPaused
        let used = highest
        for (slot, deliveries) in queue.dispatch(now: now) {
            #expect(!wasPaused && deliveries.count <= queue.options.deliveryBatch)
            for delivery in deliveries {
                let key = delivery.document.key.rawValue
                #expect(delivery.id.rawValue > used && running[delivery.id] == nil)
                highest = max(highest, delivery.id.rawValue)
                #expect(documents[key]?.place == .waiting && delivery.slot == slot)
                #expect(delivery.attempt == (documents[key]?.attempts ?? 0) + 1)
                documents[key]?.place = .leased
                documents[key]?.slot = slot
                documents[key]?.deadline = now + queue.options.lease
                running[delivery.id] = key
            }
        }
    }

    private mutating func accept() {
        guard let (id, slot) = anyDelivery() else { return }
        let expected = running[id].flatMap { documents[$0] }
        do throws(DeliveryQueue.Refusal) {
            let delivery = try queue.accept(id, from: slot)
            #expect(expected?.slot == slot, "a result was taken that should be refused")
            #expect(delivery.document.key.rawValue == running[id])
            move(id, to: .settling)
        } catch {
            #expect(error == (expected == nil ? .notInFlight : .wrongSlot))
            #expect(expected == nil || expected?.slot != slot)
        }
    }

    private mutating func outcome() {
        let settling = documents.filter { $0.value.place == .settling }.keys.sorted()
        guard let key = settling.randomElement(using: &random) else { return }
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            queue.putBack(DocumentKey(rawValue: key))
            documents[key]?.place = .waiting
        case 1 where (documents[key]?.attempts ?? 0) < queue.options.maximumAttempts:
            expectCharge(
                queue.fail(DocumentKey(rawValue: key), reason: "r", stage: "store", now: now),
                of: key)
        default:
            queue.settled(DocumentKey(rawValue: key))
            documents[key] = nil
        }
    }

    private mutating func nack() {
        guard let (id, slot) = anyDelivery() else { return }
        let effects = queue.nack(id, from: slot, reason: "r", stage: "extract", now: now)
        guard let key = running[id], documents[key]?.slot == slot else {
            #expect(effects.isEmpty)
            return
        }
        move(id, to: .waiting)
        expectCharge(effects, of: key)
    }

    private mutating func release() {
        guard let (id, slot) = anyDelivery() else { return }
        queue.release([id, DeliveryID(rawValue: highest + 1_000)], from: slot)
        if let key = running[id], documents[key]?.slot == slot { move(id, to: .waiting) }
    }

    private mutating func leave() {
        guard let slot = anySlot() else { return }
        let effects = queue.leave(slot, now: now)
        forget(slot, effects)
    }

    private mutating func die() {
        guard let slot = anySlot() else { return }
        let working = Bool.random(using: &random) ? anyDelivery()?.0 : nil
        let effects = queue.died(slot, working: working, reason: "crashed", signal: 11, now: now)
        if let working, let key = running[working], documents[key]?.slot == slot {
            move(working, to: .waiting)
            documents[key]?.isSuspect = true
            expectCharge(Array(effects.prefix(1)), of: key)
            forget(slot, Array(effects.dropFirst()))
        } else {
            forget(slot, effects)
        }
    }

    private mutating func expire() {
        if Bool.random(using: &random) { now += .seconds(4) }
        let late = running.filter { (documents[$0.value]?.deadline ?? .zero) <= now }
        let (ended, effects) = queue.expire(now: now)
        #expect(ended == late.count)
        var charged = 0
        for (id, key) in late {
            let isStarted = documents[key]?.isStarted ?? false
            move(id, to: .waiting)
            guard isStarted else { continue }
            charged += 1
            documents[key]?.isSuspect = true
            expectCharge(effects.filter { $0.document.key.rawValue == key }, of: key)
        }
        #expect(effects.count == charged, "what only waited in a credit was charged")
    }

    private mutating func start() {
        guard let (id, slot) = anyDelivery() else { return }
        queue.start([id], in: [slot], now: now)
        guard let key = running[id], documents[key]?.slot == slot else { return }
        documents[key]?.isStarted = true
        documents[key]?.deadline = now + queue.options.lease
    }

    private mutating func extend() {
        guard let slot = anySlot() else { return }
        queue.extend(slot, now: now)
        for (key, document) in documents where document.slot == slot {
            documents[key]?.deadline = now + queue.options.lease
        }
    }

    /// The rule of attempts: one more, and after the last one the document is on its way out.
    private mutating func expectCharge(_ effects: [DeliveryQueue.Effect], of key: Int64) {
        documents[key]?.attempts += 1
        documents[key]?.returns = 0
        let attempts = documents[key]?.attempts ?? 0
        let isLast = attempts >= queue.options.maximumAttempts
        documents[key]?.place = isLast ? .settling : .waiting
        switch effects.first {
        case .charge(let document, _)?:
            #expect(!isLast && document.key.rawValue == key && document.attempts == attempts)
        case .quarantine(let document, let letter)?:
            #expect(isLast && document.key.rawValue == key && letter.attempts == attempts)
            quarantined += 1
        case nil: Issue.record("document \(key) was charged without an effect")
        }
        #expect(effects.count == 1)
    }

    private mutating func move(_ id: DeliveryID, to place: Place) {
        guard let key = running.removeValue(forKey: id) else { return }
        documents[key]?.place = place
        documents[key]?.slot = nil
        documents[key]?.isStarted = false
        ended.append(id)
    }

    private mutating func forget(_ slot: SlotID, _ effects: [DeliveryQueue.Effect]) {
        var charged = 0
        for (id, key) in running where documents[key]?.slot == slot {
            let wasStarted = documents[key]?.isStarted == true
            move(id, to: .waiting)
            guard wasStarted else { continue }
            // It may be what took the slot along, so it is redelivered alone.
            documents[key]?.isSuspect = true
            documents[key]?.returns += 1
            guard documents[key]?.returns ?? 0 > queue.options.freeReturns else { continue }
            charged += 1
            expectCharge(effects.filter { $0.document.key.rawValue == key }, of: key)
        }
        #expect(effects.count == charged)
        credit[slot] = nil
    }

    private mutating func anySlot() -> SlotID? {
        credit.keys.sorted { $0.rawValue < $1.rawValue }.randomElement(using: &random)
    }

    /// A delivery, mostly one that runs and mostly with its own slot.
    private mutating func anyDelivery() -> (DeliveryID, SlotID)? {
        let known = running.keys.sorted { $0.rawValue < $1.rawValue }
        let isStale = Int.random(in: 0..<5, using: &random) == 0
        guard let id = (isStale ? ended : known).randomElement(using: &random) else { return nil }
        let own = running[id].flatMap { documents[$0]?.slot }
        let isForeign = Int.random(in: 0..<5, using: &random) == 0
        guard let slot = isForeign ? anySlot() : own ?? anySlot() else { return nil }
        return (id, slot)
    }
}

extension DeliveryQueue.Effect {
    /// The document that it is about.
    fileprivate var document: QueuedDocument {
        switch self {
        case .charge(let document, _), .quarantine(let document, _): document
        }
    }
}
