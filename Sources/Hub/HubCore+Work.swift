internal import JSON
internal import Queueing
internal import Records
internal import Storage
internal import Wire

/// A result on its way to the store.
struct PendingResult: Sendable {
    var delivery: DeliveryID
    var document: QueuedDocument
    var byteCount: Int
}

extension HubCore {
    /// A message from a slot or a supervisor.
    mutating func work(_ arrival: Arrival, now: Duration) {
        let peer = arrival.peer
        do throws(WireError) {
            let message = try WireMessage(frames: try arrival.content.get())
            if message.command == .ready {
                join(try ReadyHeader(message.header), at: peer, now: now)
            } else if let known = workers[peer] {
                workers.saw(peer, now: now)
                try take(message, from: peer, known, now: now)
            } else {
                // What a forgotten slot did is done by another one, or waits for it.
                if message.command == .result { lateResults += message.bodies.count }
                emit(.work(peer, WireMessage(.rejoin)))
            }
        } catch {
            refuse(error)
            emit(.work(peer, .error(error, request: 0)))
        }
        dispatch(now: now)
    }

    private mutating func take(
        _ message: WireMessage, from peer: RoutingID, _ known: WorkerPeer, now: Duration
    ) throws(WireError) {
        if let slot = known.slot { queue.extend(slot, now: now) }
        switch (message.command, known.slot) {
        case (.heartbeat, _): beat(known, peer, message.header, now: now)
        case (.bye, _): forget(peer, now: now)
        case (.died, nil): try died(message.header, worker: known.ready.worker, now: now)
        case (.result, let slot?): try results(message, from: peer, slot: slot, now: now)
        case (.nack, let slot?): try nack(message.header, slot: slot, now: now)
        case (.release, let slot?):
            let ids = try message.deliveryNumbers().map(DeliveryID.init(rawValue:))
            queue.release(ids, from: slot)
        default:
            throw WireError(
                .unexpected, "\(message.command.rawValue) is not taken from this worker")
        }
    }

    private mutating func join(_ ready: ReadyHeader, at peer: RoutingID, now: Duration) {
        forget(peer, now: now)
        for old in workers.ids(ofWorker: ready.worker, slot: .some(ready.slot)) {
            forget(old, now: now)
        }
        let slot = ready.slot == nil ? nil : queue.join(credit: ready.credit, now: now)
        workers.add(WorkerPeer(ready: ready, slot: slot, lastSeen: now), at: peer)
        emit(.work(peer, heartbeat))
    }

    /// A supervisor's sign of life keeps the slots it names on the list, and the leases of what
    /// they are at work on.
    private mutating func beat(
        _ known: WorkerPeer, _ peer: RoutingID, _ header: JSONValue, now: Duration
    ) {
        emit(.work(peer, heartbeat))
        guard known.slot == nil else { return }
        var slots: Set<SlotID> = []
        for number in header["slots"]?.arrayValue?.compactMap(\.integerValue) ?? [] {
            let slot = Int(clamping: number)
            for id in workers.ids(ofWorker: known.ready.worker, slot: .some(slot)) {
                workers.saw(id, now: now)
                if let slot = workers[id]?.slot { slots.insert(slot) }
            }
        }
        let started = header["started"]?.arrayValue?.compactMap(\.integerValue) ?? []
        queue.start(started.map(DeliveryID.init(rawValue:)), in: slots, now: now)
    }

    private mutating func died(
        _ header: JSONValue, worker: String, now: Duration
    ) throws(WireError) {
        let slot = Int(try header.whole("slot", in: 0...4_095))
        let reason = try header.text("reason")
        let epoch = try header.whole("epoch", in: 0...Int64.max)
        let working = header["delivery"]?.integerValue.map(DeliveryID.init(rawValue:))
        // A slot started again may have joined before its forerunner's death is told.
        for id in workers.ids(ofWorker: worker, slot: .some(slot))
        where workers[id].map({ $0.ready.epoch <= epoch }) ?? false {
            guard let gone = workers.remove(id)?.slot else { continue }
            apply(
                queue.died(
                    gone, working: working, reason: reason,
                    signal: header["signal"]?.integerValue.map { Int($0) }, now: now))
        }
    }

    private mutating func nack(
        _ header: JSONValue, slot: SlotID, now: Duration
    ) throws(WireError) {
        let id = DeliveryID(rawValue: try header.whole("delivery", in: 1...Int64.max))
        apply(
            queue.nack(
                id, from: slot, reason: try header.text("reason"),
                stage: try header.optionalText("stage") ?? "extract", now: now))
    }

    private mutating func results(
        _ message: WireMessage, from peer: RoutingID, slot: SlotID, now: Duration
    ) throws(WireError) {
        let numbers = try message.deliveryNumbers()
        guard numbers.count == message.bodies.count else {
            throw WireError(
                .frameCount, "\(numbers.count) results and \(message.bodies.count) bodies")
        }
        var pending: [PendingResult] = []
        var changes: [StoreChange] = []
        var late: [Int64] = []
        for (number, body) in zip(numbers, message.bodies) {
            do throws(DeliveryQueue.Refusal) {
                let delivery = try queue.accept(DeliveryID(rawValue: number), from: slot)
                pending.append(
                    PendingResult(
                        delivery: delivery.id, document: delivery.document, byteCount: body.count))
                pendingResultBytes += body.count
                changes.append(
                    .result(delivery.document.key, attempt: delivery.attempt, annotation: body))
            } catch {
                late.append(number)
            }
        }
        lateResults += late.count
        if !late.isEmpty { emit(.work(peer, .naming(.ack, late))) }
        if !changes.isEmpty { write(changes, for: .results(peer, pending)) }
    }

    mutating func apply(_ effects: [DeliveryQueue.Effect]) {
        for effect in effects {
            switch effect {
            case .charge(let document, let reason):
                let change = StoreChange.charge(
                    document.key, attempts: Int(document.attempts), reason: reason)
                write([change], for: .note)
            case .quarantine(let document, let letter):
                write([.quarantine(document.key, letter)], for: .quarantine(document))
            }
        }
    }
}
