import JSON
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// Submissions and what they are answered.
struct HubCoreIntakeTests {
    @Test func aReceiptComesAfterTheCommitAndNotBefore() throws {
        var bench = HubBench()
        bench.submit(["one", "two"], request: 7)
        #expect(bench.takeIntake().isEmpty)
        #expect(bench.writes.count == 1)
        try bench.commitOne()
        let answer = try bench.answer()
        #expect(answer.header.request == 7)
        let receipts = try ReceiptsHeader(answer.header).answers
        let expected = ["one", "two"].map { text in
            SubmissionAnswer.receipt(
                Receipt(
                    name: "\(text).txt", document: .of(text), batch: "b", status: .accepted,
                    state: .queued))
        }
        #expect(receipts == expected)
    }

    @Test func nothingIsHandedOutBeforeItsCommit() throws {
        var bench = HubBench()
        let slot = bench.join("w")
        bench.submit(["one"])
        bench.tick(after: .seconds(1))
        #expect(try bench.handed(to: slot).isEmpty)
        try bench.settle()
        #expect(try bench.handed(to: slot).map(\.bytes) == [Array("one".utf8)])
    }

    @Test func theSameBytesAreADuplicateWithTheFirstOnesState() throws {
        var bench = HubBench()
        bench.submit(["one"])
        try bench.settle()
        bench.submit(["one"], batch: "other")
        try bench.settle()
        #expect(try bench.receipts().map(\.state) == [.queued, .queued])
        let slot = bench.join("w")
        bench.submit(["one"])
        try bench.settle()
        bench.finish(try bench.handed(to: slot), from: slot)
        try bench.settle()
        bench.submit(["one"])
        try bench.settle()
        let receipts = try bench.receipts()
        #expect(receipts.map(\.status) == [.duplicate, .duplicate])
        #expect(receipts.map(\.state) == [.leased, .done])
        #expect(bench.store.documents.count == 1)
        #expect(bench.store.documents[0].sources.count == 4)
    }

    @Test func twoOfTheSameBytesInOneMessageAreOneDocument() throws {
        var bench = HubBench()
        bench.submit(["one", "one"])
        try bench.settle()
        #expect(try bench.receipts().map(\.status) == [.accepted, .duplicate])
        #expect(try bench.status()["documents"]?.counts == [1, 1, 0, 0, 0])
    }

    @Test func anOfferAsksOnlyForWhatTheHubDoesNotHave() throws {
        var bench = HubBench()
        bench.submit(["known"])
        try bench.settle()
        _ = bench.takeIntake()
        let documents = ["new", "known"].map {
            SubmittedDocument(source: Source(batch: "b2", name: $0), document: .of($0))
        }
        let header = SubmitHeader(request: 2, batch: "b2", documents: documents)
        bench.intake(WireMessage(.offer, header: header.header))
        #expect(bench.toIntake.isEmpty, "also a duplicate has its source on disk first")
        try bench.settle()
        let answers = try ReceiptsHeader(try bench.answer().header).answers
        #expect(answers.first == .unknown)
        guard case .receipt(let receipt) = answers.last else {
            Issue.record("no receipt")
            return
        }
        #expect(receipt.status == .duplicate && receipt.name == "known" && receipt.batch == "b2")
        #expect(try bench.batch("b2").counts == [1, 1, 0, 0, 0])
    }

    @Test func emptyAndOversizedDocumentsAreRefusedByNameAndTheOthersTaken() throws {
        var bench = HubBench { $0.documentLimit = 5 }
        bench.submit(["", "12345", "123456"])
        try bench.settle()
        let receipts = try bench.receipts()
        #expect(receipts.map(\.status) == [.refused, .accepted, .refused])
        #expect(receipts.map(\.reason) == [.empty, nil, .tooLarge])
        #expect(receipts.map(\.name) == [".txt", "12345.txt", "123456.txt"])
    }

    @Test func aSubmissionOfNothingIsAnsweredAtOnce() throws {
        var bench = HubBench()
        bench.submit([""], request: 3)
        #expect(bench.writes.isEmpty)
        #expect(try bench.answer().header.request == 3)
    }

    @Test func aStoreThatFailsOtherwiseIsNotCalledFull() throws {
        var bench = HubBench()
        bench.submit(["new"])
        try bench.commitOne(failing: StorageError(.corrupt, "damaged"))
        #expect(try bench.receipts().map(\.reason) == [.storeFailed])
    }

    @Test func onePeerAsksForOneDocumentAtATime() throws {
        var bench = HubBench()
        try bench.settled(["one"])
        for request: Int64 in 1...3 {
            bench.intake(
                WireMessage(.show, header: ["request": .integer(request), "document": "one.txt"]))
        }
        #expect(bench.reads.count == 1)
        let refused = bench.takeIntake()
        #expect(refused.map(\.header.request) == [2, 3])
        #expect(refused.allSatisfy { $0.command == .error })
        try bench.settle()
        #expect(try bench.answer().header["found"] == 1)
        bench.intake(WireMessage(.show, header: ["request": 4, "document": "one.txt"]))
        try bench.settle()
        #expect(try bench.answer().header.request == 4)
    }

    @Test func aFullStoreRefusesSubmissionsAndServesTheRest() throws {
        var bench = HubBench()
        try bench.settled(["old"])
        bench.submit(["new"])
        try bench.commitOne(failing: StorageError(.full, "the disk is full"))
        let receipts = try bench.receipts()
        #expect(receipts.map(\.status) == [.refused])
        #expect(receipts.map(\.reason) == [.full])
        #expect(bench.warnings.contains { $0.contains("the disk is full") })
        #expect(try bench.status()["documents"]?.counts == [1, 0, 0, 1, 0])
        try bench.fetch(["after": 0])
        #expect(try bench.answer(to: "s").bodies.count == 3)
        bench.submit(["new"])
        try bench.settle()
        #expect(try bench.receipts().map(\.status) == [.accepted], "once there is room again")
    }

    @Test func aHubWithTooMuchOnItsWayToTheStoreHoldsBackItsProducers() throws {
        var bench = HubBench {
            $0.pendingChanges = 3
            $0.pendingBytes = 1_000
        }
        bench.submit(["1", "2"])
        #expect(bench.core.takesSubmissions)
        bench.submit(["3"])
        #expect(!bench.core.takesSubmissions)
        try bench.commitOne()
        #expect(bench.core.takesSubmissions)
        bench.submit([String(repeating: "x", count: 1_000)])
        #expect(!bench.core.takesSubmissions)
        try bench.settle()
        #expect(bench.core.takesSubmissions && bench.core.isIdle)
    }

    @Test func refusedSubmissionsMakeRoomAsWell() throws {
        var bench = HubBench { $0.pendingChanges = 1 }
        bench.submit(["1"])
        try bench.commitOne(failing: StorageError(.full, "full"))
        #expect(bench.core.takesSubmissions && bench.core.isIdle)
    }

    @Test func aPingIsAnsweredWithTheHubAndItsLimits() throws {
        var bench = HubBench { $0.documentLimit = 99 }
        bench.intake(WireMessage(.ping, header: ["request": 4]))
        let answer = try bench.answer()
        #expect(answer.command == .pong)
        let expected: JSONValue = [
            "request": 4, "hub": "hub-test", "version": "1.2.3", "document_limit": 99,
        ]
        #expect(answer.header == expected)
    }

    /// What is not taken at the intake, with the word it is refused under.
    static let refused: [(Result<[[UInt8]], WireError>, WireError.Code)] = [
        (.success([]), .notWinnow),
        (.success([Array("GET /".utf8)]), .notWinnow),
        (.success(WireMessage(.ping).frames.dropLast()), .frameCount),
        (.success(WireMessage(.submit).frames), .malformedHeader),
        (.success(WireMessage(.batch).frames), .malformedHeader),
        (.success(WireMessage(.show).frames), .malformedHeader),
        (.success(WireMessage(.fetch, header: ["after": -1]).frames), .malformedHeader),
        (.success(WireMessage(.fetch, header: ["after": "x"]).frames), .malformedHeader),
        (.success(WireMessage(.result).frames), .unexpected),
        (.success(WireMessage(.receipts).frames), .unexpected),
        (.failure(WireError(.tooLarge, "a message over 80 MiB")), .tooLarge),
    ]

    @Test(arguments: refused) func whatIsNotTakenIsNamedCountedAndAnswered(
        content: Result<[[UInt8]], WireError>, code: WireError.Code
    ) throws {
        var bench = HubBench()
        bench.intake(content)
        let answer = try bench.answer()
        #expect(answer.command == .error)
        #expect(answer.header["code"]?.stringValue == code.rawValue)
        #expect(bench.warnings.count == 1)
        #expect(try bench.status()["errors"]?[code.rawValue] == 1)
    }

    @Test func aDocumentIsShownWithItsFindingsAndItsSources() throws {
        var bench = HubBench()
        try bench.settled(["one"])
        bench.submit(["two"])
        try bench.settle()
        _ = bench.takeIntake()
        for (words, found) in [("one.txt", 1), ("two.txt", 1), ("none.txt", 0)] as [(String, Int64)]
        {
            bench.intake(WireMessage(.show, header: ["request": 1, "document": .string(words)]))
            try bench.settle()
            let answer = try bench.answer()
            #expect(answer.command == .document)
            #expect(answer.header["found"]?.integerValue == found)
            #expect(answer.bodies.count == (words == "one.txt" ? 1 : 0))
            let annotation = try answer.bodies.first.map { try JSONValue.parse($0) }
            let names = annotation?["sources"]?.arrayValue?.map { $0["name"]?.stringValue }
            #expect(names == (words == "one.txt" ? ["one.txt"] : nil))
        }
    }

    @Test func aStoreThatCannotBeReadIsAnErrorToTheOneWhoAsked() throws {
        var bench = HubBench()
        bench.intake(WireMessage(.show, header: ["request": 5, "document": "x"]))
        bench.answerOne(failing: StorageError(.corrupt, "damaged"))
        let answer = try bench.answer()
        #expect(answer.command == .error && answer.header.request == 5)
    }
}
