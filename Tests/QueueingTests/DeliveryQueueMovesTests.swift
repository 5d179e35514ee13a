import Records
import Testing

@testable import Queueing

/// The table of states and moves: where a document is after an event, and what it was charged.
///
/// The queue of every row holds document 1; slot `own` has it in delivery 1 unless the row starts
/// where the document waits, and slot `other` has nothing. A lease is 10 seconds.
struct DeliveryQueueMovesTests {
    /// One row of the table.
    struct Move: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var start: Start = .leased
        /// The effects of the event, if it gives any.
        let event: @Sendable (inout DeliveryQueue, Scene) throws -> [DeliveryQueue.Effect]
        let place: Place
        var attempts: UInt16 = 0
        var isSuspect = false
        /// Why an attempt is charged.
        var reason = "r"

        /// The row of the page that says the same.
        var row: String {
            "| \(start.rawValue) | \(testDescription) | \(place.rawValue) "
                + "| \(attempts > 0 ? "yes" : "no") | \(isSuspect ? "yes" : "no") |"
        }
    }

    enum Start: String { case waiting, leased, settling }

    struct Scene {
        var own: SlotID
        var other: SlotID
        var delivery: DeliveryID
    }

    static let moves: [Move] = fromLeased + fromSettling + fromWaiting

    private static let fromLeased = [
        Move(
            testDescription: "result of its slot",
            event: { queue, scene in
                _ = try queue.accept(scene.delivery, from: scene.own)
                return []
            }, place: .settling),
        Move(
            testDescription: "result of another slot",
            event: { queue, scene in
                refusal(.wrongSlot) { () throws(DeliveryQueue.Refusal) in
                    _ = try queue.accept(scene.delivery, from: scene.other)
                }
                return []
            }, place: .leased),
        Move(
            testDescription: "nack of its slot",
            event: { queue, scene in
                queue.nack(scene.delivery, from: scene.own, reason: "r", stage: "s", now: .zero)
            }, place: .waiting, attempts: 1),
        Move(
            testDescription: "nack of another slot",
            event: { queue, scene in
                queue.nack(scene.delivery, from: scene.other, reason: "r", stage: "s", now: .zero)
            }, place: .leased),
        Move(
            testDescription: "release by its slot",
            event: { queue, scene in
                queue.release([scene.delivery], from: scene.own)
                return []
            }, place: .waiting),
        Move(
            testDescription: "release by another slot",
            event: { queue, scene in
                queue.release([scene.delivery], from: scene.other)
                return []
            }, place: .leased),
        Move(
            testDescription: "its slot leaves",
            event: { queue, scene in
                _ = queue.leave(scene.own, now: .zero)
                return []
            }, place: .waiting),
        Move(
            testDescription: "another slot leaves",
            event: { queue, scene in
                _ = queue.leave(scene.other, now: .zero)
                return []
            }, place: .leased),
        Move(
            testDescription: "its slot dies at it",
            event: { queue, scene in
                queue.died(scene.own, working: scene.delivery, reason: "r", signal: 11, now: .zero)
            }, place: .waiting, attempts: 1, isSuspect: true),
        Move(
            testDescription: "its slot dies at nothing",
            event: { queue, scene in
                queue.died(scene.own, working: nil, reason: "r", signal: 11, now: .zero)
            }, place: .waiting),
        Move(
            testDescription: "its slot dies at a delivery it does not hold",
            event: { queue, scene in
                queue.died(
                    scene.own, working: DeliveryID(rawValue: 99), reason: "r", signal: 11,
                    now: .zero)
            }, place: .waiting),
        Move(
            testDescription: "another slot dies, naming it",
            event: { queue, scene in
                queue.died(
                    scene.other, working: scene.delivery, reason: "r", signal: 11, now: .zero)
            }, place: .leased),
        Move(
            testDescription: "a moment before the deadline",
            event: { queue, _ in
                #expect(queue.expire(now: .milliseconds(9_999)).ended == 0)
                return []
            }, place: .leased),
        Move(
            testDescription: "the deadline",
            event: { queue, _ in
                #expect(queue.expire(now: .seconds(10)).ended == 1)
                return []
            }, place: .waiting),
        Move(
            testDescription: "the deadline, when it was started",
            event: { queue, scene in
                queue.start([scene.delivery], in: [scene.own], now: .zero)
                return queue.expire(now: .seconds(10)).effects
            }, place: .waiting, attempts: 1, isSuspect: true, reason: "lease expired"),
        Move(
            testDescription: "its slot leaves, when it was started",
            event: { queue, scene in
                queue.start([scene.delivery], in: [scene.own], now: .zero)
                _ = queue.leave(scene.own, now: .zero)
                return []
            }, place: .waiting, isSuspect: true),
        Move(
            testDescription: "the deadline, when another worker calls it started",
            event: { queue, scene in
                queue.start([scene.delivery], in: [scene.other], now: .zero)
                return queue.expire(now: .seconds(10)).effects
            }, place: .waiting),
        Move(
            testDescription: "the old deadline of an extended lease",
            event: { queue, scene in
                queue.extend(scene.own, now: .seconds(1))
                #expect(queue.expire(now: .milliseconds(10_999)).ended == 0)
                return []
            }, place: .leased),
        Move(
            testDescription: "the new deadline of an extended lease",
            event: { queue, scene in
                queue.extend(scene.own, now: .seconds(1))
                #expect(queue.expire(now: .seconds(11)).ended == 1)
                return []
            }, place: .waiting),
        Move(
            testDescription: "the store speaks of it out of turn",
            event: { queue, _ in
                queue.settled(DocumentKey(rawValue: 1))
                queue.putBack(DocumentKey(rawValue: 1))
                return queue.fail(DocumentKey(rawValue: 1), reason: "r", stage: "s", now: .zero)
            }, place: .leased),
    ]

    private static let fromSettling = [
        Move(
            testDescription: "the store has it", start: .settling,
            event: { queue, _ in
                queue.settled(DocumentKey(rawValue: 1))
                return []
            }, place: .gone),
        Move(
            testDescription: "the store refuses the result", start: .settling,
            event: { queue, _ in
                queue.fail(DocumentKey(rawValue: 1), reason: "r", stage: "store", now: .zero)
            }, place: .waiting, attempts: 1),
        Move(
            testDescription: "the store cannot take it", start: .settling,
            event: { queue, _ in
                queue.putBack(DocumentKey(rawValue: 1))
                return []
            }, place: .waiting),
        Move(
            testDescription: "the same result again", start: .settling,
            event: { queue, scene in
                refusal(.notInFlight) { () throws(DeliveryQueue.Refusal) in
                    _ = try queue.accept(scene.delivery, from: scene.own)
                }
                return []
            }, place: .settling),
        Move(
            testDescription: "whatever its slot does", start: .settling,
            event: { queue, scene in
                queue.release([scene.delivery], from: scene.own)
                let nacked = queue.nack(
                    scene.delivery, from: scene.own, reason: "r", stage: "s", now: .zero)
                queue.extend(scene.own, now: .seconds(1))
                #expect(queue.expire(now: .seconds(100)).ended == 0)
                return nacked
                    + queue.died(
                        scene.own, working: scene.delivery, reason: "r", signal: nil, now: .zero)
            }, place: .settling),
    ]

    private static let fromWaiting = [
        Move(
            testDescription: "a result under a delivery that never was", start: .waiting,
            event: { queue, scene in
                refusal(.notInFlight) { () throws(DeliveryQueue.Refusal) in
                    _ = try queue.accept(scene.delivery, from: scene.own)
                }
                return []
            }, place: .waiting),
        Move(
            testDescription: "anything said of a delivery that never was", start: .waiting,
            event: { queue, scene in
                queue.release([scene.delivery], from: scene.own)
                return queue.nack(
                    scene.delivery, from: scene.own, reason: "r", stage: "s", now: .zero)
            }, place: .waiting),
        Move(
            testDescription: "a pause", start: .waiting,
            event: { queue, _ in
                queue.pause()
                #expect(queue.dispatch(now: .zero).isEmpty)
                return []
            }, place: .waiting),
    ]

    @Test(arguments: moves) func movesAsTheTableSays(_ move: Move) throws {
        var (queue, scene) = try scene(move.start, attempts: 0)
        let effects = try move.event(&queue, scene)
        #expect(queue.places(of: 1) == [move.place])
        let charged = (queue.waitingDocuments + queue.leasedDocuments).first
        #expect(charged?.attempts ?? 0 == move.attempts)
        #expect(charged?.isSuspect ?? false == move.isSuspect)
        let expected = charged.map { [DeliveryQueue.Effect.charge($0, reason: move.reason)] } ?? []
        #expect(effects == (move.attempts > 0 ? expected : []))
    }

    @Test func aNackOfTheLastAttemptQuarantines() throws {
        var (queue, scene) = try scene(.leased, attempts: 2)
        let effects = queue.nack(
            scene.delivery, from: scene.own, reason: "binary", stage: "decode", now: .zero)
        expectQuarantine(queue, effects, reason: "binary", stage: "decode", signal: nil)
    }

    @Test func aDeathAtTheLastAttemptQuarantinesWithTheSignal() throws {
        var (queue, scene) = try scene(.leased, attempts: 2)
        let effects = queue.died(
            scene.own, working: scene.delivery, reason: "memory", signal: 9, now: .zero)
        expectQuarantine(queue, effects, reason: "memory", stage: "extract", signal: 9)
    }

    @Test func aRefusedResultOfTheLastAttemptQuarantines() throws {
        var (queue, _) = try scene(.settling, attempts: 2)
        let effects = queue.fail(
            DocumentKey(rawValue: 1), reason: "no annotation", stage: "store", now: .zero)
        expectQuarantine(queue, effects, reason: "no annotation", stage: "store", signal: nil)
    }

    @Test func documentsThatOnlyWaitedInADeadSlotAreNotCharged() throws {
        var queue = DeliveryQueue.holding(3)
        let slot = queue.join(credit: 3, now: .zero)
        let deliveries = try #require(queue.dispatch(now: .zero).first?.deliveries)
        _ = queue.died(slot, working: deliveries[1].id, reason: "timeout", signal: 9, now: .zero)
        let attempts = queue.waitingDocuments.sorted { $0.key < $1.key }.map(\.attempts)
        #expect(attempts == [0, 1, 0])
        #expect(queue.heldCount(of: slot) == 0)
    }

    private func expectQuarantine(
        _ queue: DeliveryQueue, _ effects: [DeliveryQueue.Effect], reason: String, stage: String,
        signal: Int?
    ) {
        guard case .quarantine(let document, let letter) = effects.first, effects.count == 1 else {
            Issue.record("\(effects) are not one quarantine")
            return
        }
        #expect(document.key.rawValue == 1)
        #expect(document.attempts == 3)
        let expected = DeadLetter(reason: reason, stage: stage, signal: signal, attempts: 3)
        #expect(letter == expected)
        #expect(queue.places(of: 1) == [.settling])
    }

    private func scene(_ start: Start, attempts: Int) throws -> (DeliveryQueue, Scene) {
        var queue = DeliveryQueue(firstDelivery: 1)
        queue.enqueue(.sample(1, attempts: attempts))
        let scene = Scene(
            own: queue.join(credit: 4, now: .zero), other: queue.join(credit: 0, now: .zero),
            delivery: DeliveryID(rawValue: 1))
        guard start != .waiting else { return (queue, scene) }
        #expect(queue.dispatch(now: .zero).keys(for: scene.own) == [1])
        if start == .settling { _ = try queue.accept(scene.delivery, from: scene.own) }
        return (queue, scene)
    }
}

/// Expects a refusal of a result, by name.
private func refusal(
    _ expected: DeliveryQueue.Refusal, _ body: () throws(DeliveryQueue.Refusal) -> Void
) {
    do throws(DeliveryQueue.Refusal) {
        try body()
        Issue.record("the result was taken")
    } catch {
        #expect(error == expected)
    }
}
