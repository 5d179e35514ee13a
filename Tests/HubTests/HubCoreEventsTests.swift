import JSON
import Queueing
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// Events: fetched by a cursor, waited for, and published to plain subscribers.
struct HubCoreEventsTests {
    /// Sequence number, part and topic of every line of an answer.
    private func lines(_ answer: WireMessage) throws -> [String] {
        try answer.bodies.map { body in
            let line = try JSONValue.parse(body)
            let seq = line["seq"]?.integerValue ?? -1
            let part = line["part"]?.integerValue ?? -1
            return "\(seq).\(part) \(line["topic"]?.stringValue ?? "")"
        }
    }

    @Test func eventsAfterACursorComeInOrderWithAllTheirParts() throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        try bench.fetch(["request": 9, "after": 0])
        let answer = try bench.answer(to: "s")
        #expect(answer.command == .events)
        let header: JSONValue = ["request": 9, "hub": "hub-test", "after": 2, "last": 2]
        #expect(answer.header == header)
        #expect(
            try lines(answer) == [
                "1.0 document", "1.1 entity/country/RU", "1.2 statistic/proportion",
                "2.0 document", "2.1 entity/country/RU", "2.2 statistic/proportion",
            ])
        try bench.fetch(["after": 1])
        #expect(try lines(try bench.answer(to: "s")).first == "2.0 document")
    }

    @Test func anEventHasTheShapeThatProgramsRelyOn() throws {
        var bench = HubBench()
        try bench.settled(["one"])
        try bench.fetch(["after": 0])
        let line = try JSONValue.parse(try bench.answer(to: "s").bodies[0])
        let keys = try #require(line.objectValue).members.map(\.key)
        #expect(
            keys == [
                "hub", "seq", "part", "topic", "document", "sources", "extractor", "time",
                "payload",
            ])
        #expect(line["document"]?.stringValue == DocumentID.of("one").description)
        #expect(line["sources"] == [["batch": "b", "name": "one.txt"]])
        #expect(line["extractor"] == "1.0")
        #expect(line["time"] == "2026-11-24T18:22:31.007Z")
        #expect(line["payload"]?["sources"] == line["sources"])
    }

    @Test func aQuarantineIsAnEventOfItsOwn() throws {
        var bench = HubBench { $0.queue.maximumAttempts = 1 }
        bench.submit(["bad"])
        try bench.settle()
        let slot = bench.join("w")
        bench.work(.nack(try bench.handed(to: slot)[0], reason: "binary"), from: slot)
        try bench.settle()
        try bench.fetch(["after": 0])
        let answer = try bench.answer(to: "s")
        #expect(try lines(answer) == ["1.0 quarantine"])
        #expect(try JSONValue.parse(answer.bodies[0])["payload"]?["reason"] == "binary")
    }

    @Test func aFilterLetsItsTopicsThroughAndTheCursorPassesTheRest() throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        try bench.fetch(["after": 0, "topics": ["statistic/", "entity/country/X"]])
        let answer = try bench.answer(to: "s")
        #expect(try lines(answer) == ["1.2 statistic/proportion", "2.2 statistic/proportion"])
        #expect(answer.header["after"] == 2)
        try bench.fetch(["after": 0, "topics": ["nothing"]])
        let empty = try bench.answer(to: "s")
        #expect(empty.bodies.isEmpty && empty.header["after"] == 2)
    }

    @Test func aLimitCountsOutcomesAndNotTheirParts() throws {
        var bench = HubBench()
        try bench.settled(["one", "two", "three"])
        try bench.fetch(["after": 0, "limit": 2])
        let answer = try bench.answer(to: "s")
        #expect(answer.bodies.count == 6 && answer.header["after"] == 2)
        #expect(answer.header["last"] == 3)
    }

    @Test(arguments: [0, -1, 1_000_000] as [Int64]) func aLimitOutOfRangeIsTheHubsOwn(
        limit: Int64
    ) throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        try bench.fetch(["after": 0, "limit": .integer(limit)])
        #expect(try bench.answer(to: "s").header["after"] == 2)
    }

    @Test func aFetchThatFindsNothingWaitsForTheNextEvent() throws {
        var bench = HubBench()
        try bench.settled(["one"])
        try bench.fetch(["request": 3, "after": 1])
        #expect(bench.takeIntake(to: "s").isEmpty)
        try bench.settled(["two"])
        let answer = try bench.answer(to: "s")
        #expect(answer.header.request == 3)
        #expect(try lines(answer).first == "2.0 document")
    }

    @Test func aFetchThatWaitedLongEnoughIsAnsweredEmpty() throws {
        var bench = HubBench()
        try bench.fetch(["request": 3, "after": 0])
        bench.tick(after: .milliseconds(4_999))
        #expect(bench.takeIntake(to: "s").isEmpty)
        bench.tick(after: .milliseconds(1))
        let answer = try bench.answer(to: "s")
        #expect(answer.command == .events && answer.bodies.isEmpty)
        #expect(answer.header["after"] == 0)
        bench.tick(after: .seconds(60))
        #expect(bench.takeIntake(to: "s").isEmpty, "once")
    }

    /// However many requests a peer sends, one is looked up at a time, and the last one counts.
    @Test func aPeerThatNeverReadsIsLookedUpOnceAtATime() throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        for request: Int64 in 1...100 {
            bench.intake(
                WireMessage(.fetch, header: ["request": .integer(request), "after": 1]),
                from: "s")
        }
        #expect(bench.reads.count == 1)
        bench.answerOne()
        #expect(bench.takeIntake(to: "s").isEmpty, "its request has been replaced")
        #expect(bench.reads.count == 1)
        bench.answerOne()
        let answer = try bench.answer(to: "s")
        #expect(answer.header.request == 100)
        #expect(try lines(answer).first == "2.0 document")
        #expect(bench.reads.isEmpty)
    }

    @Test func aNewerRequestReplacesTheOneThatWaits() throws {
        var bench = HubBench { $0.waitingFetches = 1 }
        try bench.fetch(["request": 1, "after": 0])
        try bench.fetch(["request": 2, "after": 0])
        try bench.settled(["one"])
        #expect(try bench.answer(to: "s").header.request == 2)
    }

    @Test func onlySoManyFetchesMayWait() throws {
        var bench = HubBench { $0.waitingFetches = 2 }
        for peer in ["s1", "s2", "s3"] { try bench.fetch(["after": 0], from: peer) }
        #expect(bench.takeIntake(to: "s1").isEmpty && bench.takeIntake(to: "s2").isEmpty)
        #expect(try bench.answer(to: "s3").command == .error)
    }

    /// Where a fetch without a cursor starts, after three events.
    static let starts: [(JSONValue, Int64?)] = [
        ([:], 1), (["from": "begin"], 1), (["from": "end"], nil), (["after": .null], 1),
        (["name": "new"], 1), (["name": "old"], 3), (["name": "old", "from": "begin"], 1),
        (["name": "old", "from": "end"], nil), (["name": "old", "after": 0], 1),
    ]

    @Test(arguments: starts) func aFetchStartsWhereItSays(header: JSONValue, first: Int64?) throws {
        var bench = HubBench()
        try bench.settled(["one", "two", "three"])
        try bench.fetch(["name": "old", "after": 2], from: "other")
        try bench.fetch(header)
        let messages = bench.takeIntake(to: "s")
        if let first {
            #expect(try messages.flatMap { try lines($0) }.first == "\(first).0 document")
        } else {
            #expect(messages.isEmpty, "it waits for what comes next")
            try bench.settled(["four"])
            #expect(try lines(try bench.answer(to: "s")).first == "4.0 document")
        }
    }

    @Test func aNameGoesOnAfterWhatItFetchedLast() throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        try bench.fetch(["name": "n"])
        #expect(try bench.answer(to: "s").header["after"] == 2)
        #expect(bench.store.cursors["n"] == nil, "nobody said that it was printed")
        try bench.fetch(["name": "n", "after": 2])
        #expect(bench.store.cursors["n"] == 2)
        try bench.restart()
        try bench.settled(["three"])
        try bench.fetch(["name": "n"], from: "again")
        #expect(try lines(try bench.answer(to: "again")).first == "3.0 document")
    }

    @Test func aCursorOfAnotherHubIsRefusedAndNeverKept() throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        try bench.fetch(["request": 4, "hub": "hub-other", "name": "n", "after": 1])
        let refusal = try bench.answer(to: "s")
        #expect(refusal.command == .error && refusal.header["code"] == "unexpected")
        #expect(refusal.header.request == 4)
        #expect(bench.store.cursors["n"] == nil)
        try bench.fetch(["hub": "hub-test", "name": "n", "after": 1])
        #expect(try bench.answer(to: "s").command == .events)
        #expect(bench.store.cursors["n"] == 1)
    }

    @Test func aCursorAheadOfTheHubIsNotKept() throws {
        var bench = HubBench()
        try bench.settled(["one", "two"])
        try bench.fetch(["name": "n", "after": 3])
        #expect(bench.store.cursors["n"] == nil)
    }

    @Test func whereHistoryIsTrimmedTheSubscriberIsTold() throws {
        var bench = HubBench()
        try bench.settled(["one", "two", "three"])
        bench.store.oldestKept = 3
        try bench.fetch(["after": 0])
        let answer = try bench.answer(to: "s")
        #expect(answer.header["trimmed_to"] == 3)
        #expect(try lines(answer).first == "3.0 document")
        try bench.fetch(["after": 2])
        #expect(try bench.answer(to: "s").header["trimmed_to"] == nil)
    }

    @Test func nothingIsPublishedThatWasNotReadBackFromTheStore() throws {
        var bench = HubBench()
        bench.subscribe("")
        bench.submit(["one"])
        try bench.settle()
        let slot = bench.join("w")
        bench.finish(try bench.handed(to: slot), from: slot)
        #expect(bench.published.isEmpty && bench.reads.isEmpty)
        try bench.commitOne()
        #expect(bench.published.isEmpty)
        #expect(bench.reads.count == 1)
        bench.answerOne()
        #expect(
            bench.published.map(\.topic) == [
                "document", "entity/country/RU", "statistic/proportion",
            ])
        let header = try JSONValue.parse(bench.published[0].header)
        #expect(header["hub"] == "hub-test" && header["seq"] == 1 && header["part"] == 0)
        #expect(header["document"]?.stringValue == DocumentID.of("one").description)
        #expect(header["sources"] == [["batch": "b", "name": "one.txt"]])
        #expect(header["time"] == "2026-11-24T18:22:31.007Z")
    }

    @Test func everyEventIsPublishedOnceAndInOrder() throws {
        var bench = HubBench()
        bench.subscribe("document")
        for number in 1...5 { try bench.settled(["\(number)"]) }
        let sequences = try bench.published.filter { $0.topic == "document" }.map {
            try JSONValue.parse($0.header)["seq"]?.integerValue
        }
        #expect(sequences == [1, 2, 3, 4, 5])
    }

    @Test func withoutPlainSubscribersNothingIsReadOrPublished() throws {
        var bench = HubBench()
        try bench.settled(["one"])
        #expect(bench.published.isEmpty)
        bench.subscribe("document")
        bench.unsubscribe("document")
        try bench.settled(["two"])
        #expect(bench.published.isEmpty)
        bench.subscribe("document")
        try bench.settled(["three"])
        #expect(try bench.published.map { try JSONValue.parse($0.header)["seq"] }.first == 3)
    }

    @Test func aReaderThatFailsOnceHoldsUpNoPublishing() throws {
        var bench = HubBench()
        bench.subscribe("document")
        bench.submit(["one"])
        try bench.settle()
        let slot = bench.join("w")
        bench.finish(try bench.handed(to: slot), from: slot)
        try bench.commitOne()
        bench.answerOne(failing: StorageError(.failed, "try again"))
        bench.work(WireMessage(.bye), from: slot)
        try bench.settled(["two"])
        #expect(bench.published.count { $0.topic == "document" } == 2)
    }

    @Test(arguments: [[], [0], [1], [2, 65], [1, 255]] as [[UInt8]])
    func anySubscriptionFrameIsSurvived(frame: [UInt8]) throws {
        var bench = HubBench()
        bench.core.subscription(frame)
        try bench.settled(["one"])
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
    }
}

extension HubBench {
    /// A plain subscriber comes.
    mutating func subscribe(_ topic: String) { core.subscription([1] + Array(topic.utf8)) }

    /// A plain subscriber goes.
    mutating func unsubscribe(_ topic: String) { core.subscription([0] + Array(topic.utf8)) }
}
