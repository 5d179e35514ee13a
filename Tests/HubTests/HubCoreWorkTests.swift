import JSON
import Queueing
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// Workers: joining, deliveries, results, and all the ways a worker goes.
struct HubCoreWorkTests {
    private func working(
        _ texts: [String] = ["one"], credit: Int = 8,
        _ change: (inout HubOptions) -> Void = { _ in }
    ) throws -> (HubBench, slot: String, handed: [Handed]) {
        var bench = HubBench(change)
        bench.supervise("w")
        let slot = bench.join("w", credit: credit)
        bench.submit(texts)
        try bench.settle()
        _ = bench.takeIntake()
        let handed = try bench.handed(to: slot)
        return (bench, slot, handed)
    }

    @Test func aResultIsAcknowledgedAfterItsCommitAndNotBefore() throws {
        var (bench, slot, handed) = try working(["one", "two"])
        bench.finish(handed, from: slot)
        #expect(bench.takeWork(.ack, to: slot).isEmpty)
        #expect(try bench.status()["documents"]?.counts == [2, 0, 2, 0, 0])
        try bench.settle()
        let acks = bench.takeWork(.ack, to: slot)
        #expect(try acks.flatMap { try $0.deliveryNumbers() } == handed.map(\.delivery.delivery))
        #expect(try bench.status()["documents"]?.counts == [2, 0, 0, 2, 0])
        #expect(bench.store.allEvents.map(\.sequence) == [1, 2])
    }

    @Test func aDeliveryTellsAllThatTheWorkerNeeds() throws {
        let (_, _, handed) = try working()
        #expect(handed.map(\.delivery.document) == [.of("one")])
        #expect(handed.map(\.delivery.attempt) == [1])
        #expect(handed.map(\.delivery.mediaType) == ["text/plain"])
    }

    @Test func theDateOfItsFirstSourceGoesWithEveryDelivery() throws {
        var bench = HubBench()
        bench.submit(["one"], meta: #"{"date":"2019-03-01"}"#)
        bench.submit(["one"], batch: "c", meta: #"{"date":"1999"}"#, request: 2)
        try bench.settle()
        var slot = bench.join("w")
        #expect(try bench.handed(to: slot).map(\.delivery.date) == ["2019-03-01"])
        bench.work(WireMessage(.bye), from: slot)
        slot = bench.join("w", epoch: 2)
        try bench.settle()
        #expect(try bench.handed(to: slot).map(\.delivery.date) == ["2019-03-01"], "from the store")
    }

    @Test func theSameResultTwiceIsStoredOnce() throws {
        var (bench, slot, handed) = try working()
        bench.finish(handed, from: slot)
        bench.finish(handed, from: slot)
        try bench.settle()
        #expect(bench.takeWork(.ack, to: slot).count == 2, "the second is told to forget it")
        #expect(bench.store.allEvents.count == 1)
    }

    @Test func aLateResultIsRefusedAndTheNewDeliverysTaken() throws {
        var (bench, slot, handed) = try working()
        bench.tick(after: .seconds(9))
        bench.work(WireMessage(.heartbeat), from: "w")
        bench.tick(after: .seconds(1))
        let other = bench.join("x")
        try bench.settle()
        let again = try bench.handed(to: other) + bench.handed(to: slot)
        try #require(again.count == 1, "the lease has passed")
        #expect(again[0].delivery.delivery > handed[0].delivery.delivery)
        #expect(again[0].delivery.attempt == 1, "nobody is charged for a lease that passed")
        bench.finish(handed, from: slot)
        #expect(bench.writes.isEmpty)
        bench.finish(again, from: slot)
        bench.finish(again, from: other)
        try bench.settle()
        #expect(bench.store.allEvents.count == 1)
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aResultUnderADeliveryOfAnEarlierHubIsRefused() throws {
        var (bench, slot, handed) = try working()
        try bench.restart()
        bench.finish(handed, from: slot)
        #expect(bench.takeWork(.rejoin, to: slot).count == 1)
        let joined = bench.join("w", epoch: 2)
        try bench.settle()
        let again = try bench.handed(to: joined)
        try #require(again.count == 1)
        #expect(again[0].delivery.delivery > handed[0].delivery.delivery)
        bench.finish(handed, from: joined)
        #expect(bench.writes.isEmpty)
        bench.finish(again, from: joined)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aResultThatIsNoAnnotationIsChargedAndInTheEndQuarantined() throws {
        var (bench, slot, handed) = try working()
        for attempt in 1...3 {
            try #require(handed.map(\.delivery.attempt) == [attempt])
            let numbers = handed.map(\.delivery.delivery)
            bench.work(.naming(.result, numbers, bodies: [Array("{}".utf8)]), from: slot)
            try bench.settle()
            bench.tick(after: .seconds(1))
            try bench.settle()
            handed = try bench.handed(to: slot)
        }
        #expect(handed.isEmpty)
        #expect(bench.store.documents[0].deadLetter?.stage == "store")
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 0, 1])
    }

    /// A delivery that never left would stay leased for as long as its slot gives signs of life.
    @Test func whatAWorkerCouldNotBeToldIsDeliveredToAnother() throws {
        var (bench, slot, handed) = try working()
        bench.core.unreachable(Array(slot.utf8), now: bench.now)
        let other = bench.join("other")
        bench.tick(after: .seconds(1))
        try bench.settle()
        let again = try bench.handed(to: other)
        #expect(again.map(\.delivery.document) == handed.map(\.delivery.document))
        #expect(again.map(\.delivery.attempt) == [1], "nobody is charged")
        bench.work(WireMessage(.heartbeat), from: slot)
        #expect(bench.takeWork(.rejoin, to: slot).count == 1)
        bench.finish(handed, from: slot)
        bench.finish(again, from: other)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    /// The connection of a slot that crashed is gone before its supervisor could tell of it.
    @Test func aDeathThatIsToldAfterTheConnectionWasLostIsCharged() throws {
        var (bench, slot, handed) = try working(["one", "two"], credit: 8)
        bench.core.unreachable(Array(slot.utf8), now: bench.now)
        bench.submit(["three"], batch: "c", request: 2)
        try bench.settle()
        #expect(try bench.handed(to: slot).isEmpty, "nothing more for a slot that is gone")
        bench.tick(after: .milliseconds(500))
        bench.core.unreachable(Array(slot.utf8), now: bench.now)
        bench.tick(after: .milliseconds(400))
        bench.work(.died(slot: 0, epoch: 1, at: handed[1]), from: "w")
        try bench.settle()
        #expect(bench.store.documents.map(\.attempts) == [0, 1, 0])
    }

    @Test func resultsThatTheStoreCannotTakeAreWorkedAgain() throws {
        var (bench, slot, handed) = try working()
        bench.finish(handed, from: slot)
        try bench.commitOne(failing: StorageError(.full, "full"))
        try bench.settle()
        #expect(try bench.handed(to: slot).isEmpty, "nothing that could not be stored either")
        bench.tick(after: .seconds(1))
        try bench.settle()
        let again = try bench.handed(to: slot)
        #expect(again.map(\.delivery.attempt) == [1])
        bench.finish(again, from: slot)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aQuarantineThatTheStoreRefusesEnds() throws {
        var (bench, slot, handed) = try working(["one"]) { $0.queue.maximumAttempts = 1 }
        // The store has the document's outcome, but the hub does not know it.
        _ = try bench.store.commit([
            .quarantine(
                DocumentKey(rawValue: 1), DeadLetter(reason: "r", stage: "s", attempts: 1))
        ])
        bench.work(.nack(handed[0], reason: "binary"), from: slot)
        for _ in 0..<5 { try bench.commitOne() }
        #expect(bench.writes.isEmpty, "the hub goes on writing the same quarantine")
        handed = try bench.handed(to: slot)
        #expect(handed.isEmpty)
    }

    @Test func aNackIsChargedAndAfterTheLastAttemptItIsQuarantined() throws {
        var (bench, slot, handed) = try working()
        for attempt in 1...3 {
            try #require(handed.map(\.delivery.attempt) == [attempt])
            bench.work(.nack(handed[0], reason: "binary"), from: slot)
            try bench.settle()
            bench.tick(after: .seconds(1))
            try bench.settle()
            handed = try bench.handed(to: slot)
        }
        let letter = DeadLetter(reason: "binary", stage: "decode", signal: nil, attempts: 3)
        #expect(bench.store.documents[0].deadLetter == letter)
        #expect(bench.store.allEvents.map(\.kind) == [.quarantine])
        #expect(try bench.batch("b").counts == [1, 0, 0, 0, 1])
    }

    @Test func whatIsGivenBackIsChargedToNobody() throws {
        var (bench, slot, handed) = try working(["one", "two"], credit: 2)
        for _ in 0..<5 {
            bench.work(.naming(.release, handed.map(\.delivery.delivery)), from: slot)
            try bench.settle()
            handed = try bench.handed(to: slot)
            try #require(handed.count == 2)
        }
        #expect(handed.allSatisfy { $0.delivery.attempt == 1 })
    }

    @Test func aDeathIsChargedToTheDocumentAtWorkAlone() throws {
        var (bench, _, handed) = try working(["one", "two", "three"])
        bench.work(.died(slot: 0, epoch: 1, at: handed[1]), from: "w")
        try bench.settle()
        #expect(bench.store.documents.map(\.attempts) == [0, 1, 0])
        let slot = bench.join("w", epoch: 2)
        try bench.settle()
        let attempts = try bench.handed(to: slot).map(\.delivery)
        #expect(attempts.allSatisfy { $0.attempt == 1 || $0.document == .of("two") })
    }

    @Test func aDeathIsToldBySupervisorsOnly() throws {
        var (bench, slot, handed) = try working()
        bench.work(.died(slot: 0, epoch: 1, at: handed[0]), from: slot)
        #expect(bench.takeWork(.error, to: slot).count == 1)
        #expect(try bench.status()["documents"]?.counts == [1, 0, 1, 0, 0])
    }

    @Test func aDeathOfAnEarlierSlotDoesNotTouchItsSuccessor() throws {
        var (bench, _, handed) = try working()
        let successor = bench.join("w", epoch: 5)
        try bench.settle()
        let again = try bench.handed(to: successor)
        bench.work(.died(slot: 0, epoch: 4, at: handed[0]), from: "w")
        try bench.settle()
        #expect(bench.store.documents[0].attempts == 0)
        bench.finish(again, from: successor)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func threeDeathsAtOneDocumentQuarantineItWithReasonAndSignal() throws {
        var (bench, slot, handed) = try working(["poison"])
        for epoch in 1...3 as ClosedRange<Int64> {
            try #require(handed.map(\.delivery.attempt) == [Int(epoch)])
            bench.work(.died(slot: 0, epoch: epoch, at: handed[0]), from: "w")
            slot = bench.join("w", epoch: epoch + 1)
            try bench.settle()
            bench.tick(after: .seconds(1))
            try bench.settle()
            handed = try bench.handed(to: slot)
        }
        #expect(handed.isEmpty)
        let letter = DeadLetter(reason: "crashed", stage: "extract", signal: 11, attempts: 3)
        #expect(bench.store.documents[0].deadLetter == letter)
    }

    @Test func aSlotThatJoinsAgainReplacesItselfAndItsDocumentsGoToTheNewOne() throws {
        var (bench, old, handed) = try working()
        let new = bench.join("w", epoch: 2)
        try bench.settle()
        #expect(try bench.handed(to: new).map(\.delivery.attempt) == [1])
        #expect(try bench.handed(to: old).isEmpty)
        bench.finish(handed, from: old)
        #expect(bench.takeWork(.rejoin, to: old).count == 1, "the old connection is not known")
        #expect(try bench.status()["workers"]?.arrayValue?.count == 1)
    }

    @Test func aWorkerThatSaysByeIsForgottenAndItsDocumentsWaitAgain() throws {
        var (bench, slot, _) = try working()
        bench.work(WireMessage(.bye), from: slot)
        #expect(try bench.status()["documents"]?.counts == [1, 1, 0, 0, 0])
        bench.work(WireMessage(.bye), from: "w")
        #expect(try bench.status()["workers"] == [])
    }

    @Test func aSilentWorkerIsForgottenAndItsDocumentsGoToAnother() throws {
        var (bench, _, _) = try working()
        bench.tick(after: .seconds(6))
        let other = bench.join("x")
        bench.tick(after: .seconds(5))
        bench.work(WireMessage(.heartbeat), from: other)
        let workers = try bench.status()["workers"]?.arrayValue ?? []
        #expect(workers.map { $0["id"]?.stringValue } == ["x"])
        try bench.settle()
        #expect(try bench.handed(to: other).map(\.delivery.attempt) == [1])
    }

    @Test func aSupervisorsHeartbeatKeepsTheSlotsItNamesAndWhatTheyAreAt() throws {
        var (bench, slot, handed) = try working()
        for _ in 0..<10 {
            bench.tick(after: .seconds(5))
            let started = JSONValue.array(handed.map { .integer($0.delivery.delivery) })
            bench.work(
                WireMessage(.heartbeat, header: ["slots": [0], "started": started]), from: "w")
        }
        #expect(try bench.handed(to: slot).isEmpty)
        bench.finish(handed, from: slot)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    /// A slot may be frozen while its supervisor is well.
    @Test func whatOnlyWaitsInASlotThatDoesNotSpeakGoesToAnother() throws {
        var (bench, _, _) = try working()
        for _ in 0..<4 {
            bench.tick(after: .seconds(3))
            bench.work(WireMessage(.heartbeat, header: ["slots": [0]]), from: "w")
        }
        let other = bench.join("x")
        try bench.settle()
        #expect(try bench.handed(to: other).map(\.delivery.attempt) == [1])
    }

    /// Sending is how a killed worker is found out, long before its lease ends.
    @Test func everyWorkerHearsFromTheHubTwiceASecond() throws {
        var bench = HubBench()
        bench.supervise("w")
        let slot = bench.join("w")
        bench.tick()
        for peer in ["w", slot] { _ = bench.takeWork(.heartbeat, to: peer) }
        bench.tick(after: .milliseconds(499))
        for peer in ["w", slot] { #expect(bench.takeWork(.heartbeat, to: peer).isEmpty) }
        bench.tick(after: .milliseconds(1))
        for peer in ["w", slot] { #expect(bench.takeWork(.heartbeat, to: peer).count == 1) }
    }

    @Test func heartbeatsAreAnswered() throws {
        var (bench, slot, _) = try working()
        _ = bench.takeWork(.heartbeat, to: slot)
        bench.work(WireMessage(.heartbeat), from: slot)
        let answers = bench.takeWork(.heartbeat, to: slot)
        #expect(answers.map { $0.header["hub"]?.stringValue } == ["hub-test"])
    }

    @Test(arguments: [WireCommand.heartbeat, .result, .nack, .release, .died, .bye])
    func whoIsNotKnownIsAskedToJoin(command: WireCommand) {
        var bench = HubBench()
        bench.work(WireMessage(command), from: "stranger")
        #expect(bench.takeWork(.rejoin, to: "stranger").count == 1)
    }

    /// What a slot may not say, with the word it is refused under.
    static let refused: [(WireMessage, WireError.Code)] = [
        (WireMessage(.result), .malformedHeader),
        (.naming(.result, [1]), .frameCount),
        (.naming(.result, [], bodies: [[1]]), .frameCount),
        (WireMessage(.nack, header: ["delivery": 1]), .malformedHeader),
        (WireMessage(.nack, header: ["reason": "r"]), .malformedHeader),
        (WireMessage(.release, header: ["deliveries": [0]]), .malformedHeader),
        (WireMessage(.ready, header: ["worker": "w"]), .malformedHeader),
        (WireMessage(.submit), .unexpected),
        (WireMessage(.deliver), .unexpected),
    ]

    @Test(arguments: refused) func whatASlotMayNotSayIsNamedAndChangesNothing(
        message: WireMessage, code: WireError.Code
    ) throws {
        var (bench, slot, handed) = try working()
        bench.work(message, from: slot)
        let errors = bench.takeWork(.error, to: slot)
        #expect(errors.map { $0.header["code"]?.stringValue } == [code.rawValue])
        #expect(try bench.status()["errors"]?[code.rawValue] == 1)
        bench.finish(handed, from: slot)
        try bench.settle()
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }

    @Test func aDocumentWhoseBytesAreGoneIsQuarantinedInsteadOfWaitingForEver() throws {
        var bench = HubBench { $0.bodyCacheBytes = 0 }
        let slot = bench.join("w")
        bench.submit(["one"])
        try bench.commitOne()
        for _ in 1...3 {
            let question = try #require(bench.reads.first)
            bench.reads.removeFirst()
            bench.core.answer(ReadAnswer(id: question.id, found: .bodies([])), now: bench.now)
            bench.tick(after: .seconds(1))
            try bench.commitOne()
        }
        #expect(bench.store.documents[0].deadLetter?.reason == "document bytes missing")
        #expect(try bench.handed(to: slot).isEmpty)
    }

    @Test func aReaderThatFailsCostsNoAttempt() throws {
        var bench = HubBench { $0.bodyCacheBytes = 0 }
        let slot = bench.join("w")
        bench.submit(["one"])
        try bench.commitOne()
        bench.answerOne(failing: StorageError(.failed, "try again"))
        try bench.settle()
        #expect(try bench.handed(to: slot).map(\.delivery.attempt) == [1])
    }
}

extension WireMessage {
    /// A slot's word that it could not work a document.
    static func nack(_ handed: Handed, reason: String) -> WireMessage {
        WireMessage(
            .nack,
            header: [
                "delivery": .integer(handed.delivery.delivery), "reason": .string(reason),
                "stage": "decode",
            ])
    }

    /// A supervisor's word that a slot died at a document.
    static func died(slot: Int64, epoch: Int64, at handed: Handed) -> WireMessage {
        WireMessage(
            .died,
            header: [
                "slot": .integer(slot), "reason": "crashed", "epoch": .integer(epoch),
                "signal": 11, "delivery": .integer(handed.delivery.delivery),
            ])
    }
}
