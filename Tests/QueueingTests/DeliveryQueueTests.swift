import Records
import Testing

@testable import Queueing

/// Handing out: credit, turns, sizes, pauses and numbers.
struct DeliveryQueueTests {
    @Test func aSlotNeverHoldsMoreThanItsCredit() {
        var queue = DeliveryQueue.holding(10)
        let slot = queue.join(credit: 3, now: .zero)
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [1, 2, 3])
        #expect(queue.dispatch(now: .zero).isEmpty)
        #expect(queue.heldCount(of: slot) == 3)
        #expect(queue.waitingCount == 7)
        #expect(queue.leasedCount == 3)
    }

    @Test(arguments: [0, -1, Int.min])
    func aSlotWithoutCreditGetsNothing(credit: Int) {
        var queue = DeliveryQueue.holding(2)
        _ = queue.join(credit: credit, now: .zero)
        #expect(queue.dispatch(now: .zero).isEmpty)
        #expect(queue.waitingCount == 2)
    }

    @Test func aResultMakesRoomForTheNextDocument() throws {
        var queue = DeliveryQueue.holding(3)
        let slot = queue.join(credit: 1, now: .zero)
        let first = try #require(queue.dispatch(now: .zero).first?.deliveries.first)
        try queue.finish(first.id, from: slot)
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [2])
    }

    /// A store that is behind slows the slots down, so that results do not pile up before it.
    @Test func aResultOnItsWayToTheStoreTakesCredit() throws {
        var queue = DeliveryQueue.holding(3)
        let slot = queue.join(credit: 1, now: .zero)
        let first = try #require(queue.dispatch(now: .zero).first?.deliveries.first)
        _ = try queue.accept(first.id, from: slot)
        #expect(queue.dispatch(now: .zero).isEmpty)
        queue.settled(first.document.key)
        let second = try #require(queue.dispatch(now: .zero).first?.deliveries.first)
        _ = try queue.accept(second.id, from: slot)
        queue.putBack(second.document.key)
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [second.document.key.rawValue])
    }

    @Test func aSlotThatDoesNotSpeakGetsNothingMore() {
        var queue = DeliveryQueue.holding(1)
        let slot = queue.join(credit: 1, now: .zero)
        #expect(queue.dispatch(now: .milliseconds(3_001)).isEmpty)
        queue.extend(slot, now: .seconds(4))
        #expect(queue.dispatch(now: .seconds(7)).keys(for: slot) == [1])
    }

    /// The slot may be frozen; what only waits in it is not the supervisor's to speak for.
    @Test func aSupervisorRenewsTheLeaseOfWhatIsAtWorkOnly() throws {
        var queue = DeliveryQueue.holding(2)
        let slot = queue.join(credit: 2, now: .zero)
        let handed = try #require(queue.dispatch(now: .zero).first?.deliveries)
        queue.start([handed[0].id], in: [slot], now: .seconds(9))
        #expect(queue.expire(now: .seconds(10)).ended == 1)
        #expect(queue.isInFlight(handed[0].id) && !queue.isInFlight(handed[1].id))
    }

    @Test func noSignOfLifeRenewsALeaseForEver() throws {
        var queue = DeliveryQueue.holding(1)
        let slot = queue.join(credit: 1, now: .zero)
        _ = queue.dispatch(now: .zero)
        for second in stride(from: 5, through: 595, by: 5) {
            queue.extend(slot, now: .seconds(second))
            #expect(queue.expire(now: .seconds(second)).ended == 0)
        }
        queue.extend(slot, now: .seconds(599))
        #expect(queue.expire(now: .seconds(600)).ended == 1)
    }

    @Test func aDocumentThatLosesItsSlotAgainAndAgainIsCharged() throws {
        var queue = DeliveryQueue.holding(1)
        for loss in 1...9 {
            let slot = queue.join(credit: 1, now: .zero)
            let delivery = try #require(queue.dispatch(now: .zero).first?.deliveries.first)
            queue.start([delivery.id], in: [slot], now: .zero)
            #expect(queue.leave(slot, now: .zero).count == (loss < 9 ? 0 : 1))
        }
        #expect(queue.waitingDocuments.map(\.attempts) == [1])
    }

    @Test func oneMessageCarriesNoMoreThanTheDeliveryBatch() {
        var options = QueueOptions()
        options.deliveryBatch = 4
        var queue = DeliveryQueue.holding(10, options: options)
        let slot = queue.join(credit: 64, now: .zero)
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [1, 2, 3, 4])
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [5, 6, 7, 8])
    }

    @Test func fewDocumentsAreSharedAmongAllSlots() {
        var queue = DeliveryQueue.holding(8)
        let slots = (0..<4).map { _ in queue.join(credit: 64, now: .zero) }
        let handed = queue.dispatch(now: .zero)
        #expect(slots.map { handed.keys(for: $0).count } == [2, 2, 2, 2])
    }

    @Test func slotsThatHaveEnoughLeaveTheirShareToOthers() {
        var queue = DeliveryQueue.holding(9)
        let small = queue.join(credit: 1, now: .zero)
        let large = queue.join(credit: 64, now: .zero)
        let handed = queue.dispatch(now: .zero)
        #expect(handed.keys(for: small).count == 1)
        #expect(handed.keys(for: large).count >= 5)
    }

    @Test func slotsTakeTurnsWithSingleDocuments() {
        var queue = DeliveryQueue(firstDelivery: 1)
        let slots = [queue.join(credit: 8, now: .zero), queue.join(credit: 8, now: .zero)]
        var served: [SlotID] = []
        for key in 1...4 {
            queue.enqueue(.sample(Int64(key)))
            served += queue.dispatch(now: .zero).map(\.slot)
        }
        #expect(served == [slots[0], slots[1], slots[0], slots[1]])
    }

    @Test func aSlotHoldsNoMoreBytesThanAllowed() {
        var options = QueueOptions()
        options.slotBytes = 1_000
        var queue = DeliveryQueue.holding(5, size: 400, options: options)
        let slot = queue.join(credit: 64, now: .zero)
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [1, 2])
        #expect(queue.dispatch(now: .zero).isEmpty)
    }

    @Test func aDocumentOverTheBytesOfASlotIsHandedOutAlone() throws {
        var options = QueueOptions()
        options.slotBytes = 1_000
        var queue = DeliveryQueue(options: options, firstDelivery: 1)
        queue.enqueue(.sample(1, size: 5_000))
        queue.enqueue(.sample(2, size: 10))
        let slot = queue.join(credit: 64, now: .zero)
        let handed = queue.dispatch(now: .zero)
        #expect(handed.keys(for: slot) == [1])
        #expect(queue.dispatch(now: .zero).isEmpty)
        try queue.finish(try #require(handed.first?.deliveries.first).id, from: slot)
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [2])
    }

    @Test func aPauseHoldsBackDeliveriesUntilItEnds() throws {
        var queue = DeliveryQueue.holding(2)
        let slot = queue.join(credit: 1, now: .zero)
        let first = try #require(queue.dispatch(now: .zero).first?.deliveries.first)
        queue.pause()
        #expect(queue.isPaused)
        try queue.finish(first.id, from: slot)
        #expect(queue.dispatch(now: .zero).isEmpty)
        queue.resume()
        #expect(queue.dispatch(now: .zero).keys(for: slot) == [2])
    }

    @Test func aDeliveryHasItsNumberAttemptSlotAndDeadline() throws {
        var options = QueueOptions()
        options.lease = .seconds(7)
        var queue = DeliveryQueue(options: options, firstDelivery: 500)
        queue.enqueue(.sample(1))
        queue.enqueue(.sample(2, attempts: 2))
        let slot = queue.join(credit: 2, now: .zero)
        let handed = queue.dispatch(now: .seconds(3))
        let deliveries = try #require(handed.first?.deliveries)
        #expect(deliveries.map(\.id.rawValue) == [500, 501])
        #expect(deliveries.map(\.attempt) == [1, 3])
        #expect(deliveries.allSatisfy { $0.slot == slot && $0.deadline == .seconds(10) })
        #expect(deliveries.allSatisfy { queue.isInFlight($0.id) })
    }

    @Test func aSuspectDocumentIsAloneInItsSlotForAsLongAsItIsThere() throws {
        var queue = DeliveryQueue.holding(1)
        var slot = queue.join(credit: 8, now: .zero)
        let first = try #require(queue.dispatch(now: .zero).first?.deliveries.first)
        _ = queue.died(slot, working: first.id, reason: "crashed", signal: 11, now: .zero)
        for key in 2...3 { queue.enqueue(.sample(Int64(key))) }
        slot = queue.join(credit: 8, now: .zero)
        let handed = queue.dispatch(now: .seconds(1))
        #expect(handed.keys(for: slot) == [1])
        #expect(queue.dispatch(now: .seconds(1)).isEmpty, "nothing joins a suspect document")
        let suspect = try #require(handed.first?.deliveries.first)
        try queue.finish(suspect.id, from: slot)
        #expect(queue.dispatch(now: .seconds(1)).keys(for: slot) == [2, 3])
    }

    @Test func aSuspectDocumentWaitsForASlotThatHoldsNothing() throws {
        var queue = DeliveryQueue.holding(2)
        let busy = queue.join(credit: 1, now: .zero)
        let doomed = queue.join(credit: 1, now: .zero)
        let handed = queue.dispatch(now: .zero)
        let delivery = try #require(handed.last?.deliveries.first)
        #expect(delivery.slot == doomed)
        _ = queue.died(doomed, working: delivery.id, reason: "crashed", signal: 9, now: .zero)
        #expect(queue.dispatch(now: .seconds(1)).isEmpty, "the other slot is not empty")
        let held = try #require(handed.first?.deliveries.first)
        try queue.finish(held.id, from: busy)
        let again = queue.dispatch(now: .seconds(1))
        #expect(again.keys(for: busy) == [delivery.document.key.rawValue])
    }

    @Test func aChargedDocumentWaitsLongerAfterEveryAttemptAndHoldsUpNobody() throws {
        var options = QueueOptions()
        options.maximumAttempts = 20
        options.lease = .seconds(1_000)
        options.quiet = .seconds(1_000)
        var queue = DeliveryQueue.holding(1, options: options)
        let slot = queue.join(credit: 1, now: .zero)
        var now = Duration.zero
        for attempt in 1...9 {
            let id = try #require(queue.dispatch(now: now).first?.deliveries.first?.id)
            _ = queue.nack(id, from: slot, reason: "r", stage: "s", now: now)
            #expect(queue.waitingCount == 1 && queue.oldestAcceptedAt == 1)
            let longest = min(.seconds(30), Duration.milliseconds(500) * (1 << (attempt - 1)))
            let early = now + longest / 2 - .milliseconds(1)
            #expect(queue.dispatch(now: early).isEmpty, "attempt \(attempt) came early")
            now += longest
        }
        _ = try #require(queue.dispatch(now: now).first)
        queue.enqueue(.sample(2))
        let other = queue.join(credit: 1, now: .zero)
        #expect(queue.dispatch(now: now).keys(for: other) == [2])
    }

    @Test func documentsThatFailedTogetherDoNotComeBackTogether() {
        let delays = (1...100).map { RetryPolicy().delay(of: .sample($0, attempts: 1)) }
        #expect(Set(delays).count > 90)
        #expect(delays.allSatisfy { $0 >= .milliseconds(250) && $0 <= .milliseconds(500) })
        #expect(delays == (1...100).map { RetryPolicy().delay(of: .sample($0, attempts: 1)) })
    }

    @Test func whatASlotHeldWaitsAgainInTheOrderItWasHandedOut() {
        var queue = DeliveryQueue.holding(20)
        let slot = queue.join(credit: 16, now: .zero)
        _ = queue.dispatch(now: .zero)
        _ = queue.leave(slot, now: .zero)
        #expect(queue.waitingDocuments.map(\.key.rawValue) == Array(1...20))
    }

    @Test func whatExpiresWaitsAgainInTheOrderItWasHandedOut() {
        var queue = DeliveryQueue.holding(20)
        _ = queue.join(credit: 16, now: .zero)
        _ = queue.dispatch(now: .zero)
        #expect(queue.expire(now: queue.options.lease).ended == 16)
        #expect(queue.waitingDocuments.map(\.key.rawValue) == Array(1...20))
    }

    @Test func sizesAndAttemptsThatDoNotFitAreClamped() {
        let document = QueuedDocument(
            key: DocumentKey(rawValue: 1), batch: BatchKey(rawValue: 1), size: 1 << 40,
            attempts: 1 << 20, acceptedAt: 0)
        #expect(document.size == .max)
        #expect(document.attempts == .max)
    }
}
