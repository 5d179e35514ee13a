import Records
import Testing

@testable import Queueing

struct DeliveryQueueWalkTests {
    /// Sixteen walks of 3,000 events; the seed in the failure replays it.
    @Test(arguments: 1...16 as ClosedRange<UInt64>)
    func theInvariantsHoldAfterEveryEvent(seed: UInt64) throws {
        var walk = DeliveryQueueWalk(seed: seed)
        for step in 1...3_000 {
            walk.step()
            if let fault = walk.fault() {
                Issue.record("seed \(seed), event \(step): \(fault)")
                return
            }
        }
        #expect(walk.highest > 200, "the walk went nowhere")
        #expect(walk.quarantined > 5, "the walk charged nothing to its end")
    }
}

extension DeliveryQueueWalk {
    /// The first invariant that does not hold.
    func fault() -> String? {
        if let fault = placeFault() { return fault }
        for (slot, amount) in credit {
            let held = queue.deliveries.values.filter { $0.slot == slot }
            if held.count != queue.heldCount(of: slot) { return "a slot's held count is wrong" }
            let settling = queue.settling.values.count { $0.slot == slot }
            if held.count + settling > amount {
                return "slot \(slot) holds \(held.count) and \(settling) of \(amount)"
            }
            let bytes = held.reduce(0) { $0 + Int($1.document.size) }
            if held.count > 1, bytes > queue.options.slotBytes {
                return "a slot holds \(bytes) bytes"
            }
            if held.count > 1, held.contains(where: \.document.isSuspect) {
                return "a suspect document is not alone"
            }
        }
        return nil
    }

    /// Every document is where the rules put it, and nowhere else.
    private func placeFault() -> String? {
        var places: [Int64: [Place]] = [:]
        var seen: [Int64: QueuedDocument] = [:]
        func note(_ document: QueuedDocument, _ place: Place) {
            places[document.key.rawValue, default: []].append(place)
            seen[document.key.rawValue] = document
        }
        for document in queue.waitingDocuments { note(document, .waiting) }
        for delivery in queue.deliveries.values { note(delivery.document, .leased) }
        for settling in queue.settling.values { note(settling.document, .settling) }
        if seen.count != documents.count {
            return "\(seen.count) documents, not \(documents.count)"
        }
        for (key, expected) in documents {
            if places[key] != [expected.place] {
                return "document \(key) is at \(places[key] ?? []), not \(expected.place)"
            }
            if Int(seen[key]?.attempts ?? 0) != expected.attempts {
                return "document \(key) was charged \(seen[key]?.attempts ?? 0) attempts"
            }
            if seen[key]?.isSuspect != expected.isSuspect { return "document \(key)'s suspicion" }
        }
        let waiting = documents.values.count { $0.place == .waiting }
        let areCountsRight =
            queue.waitingCount == waiting && queue.leasedCount == documents.count - waiting
        return areCountsRight ? nil : "the counts are wrong"
    }
}
