import Records
import SQLite
import TestKit
import Testing

@testable import Storage

/// Documents are found by their digests whatever generation they are in.
struct DigestIndexTests {
    private var fixture = SQLiteFixture()

    init() { fixture.options.generationSize = 8 }

    private func accepted(_ store: inout OpenStore, _ numbers: ClosedRange<Int>) throws -> [Int64] {
        try numbers.flatMap { try store.submit("text \($0)").map(\.rawValue) }
    }

    private func expectDuplicates(_ store: inout OpenStore, _ numbers: ClosedRange<Int>) throws {
        for number in numbers {
            let outcome = try store.commit(.submit(.sample("text \(number)")))
            guard case .duplicate(let key, _, _, _) = outcome else {
                Issue.record("text \(number) was \(outcome)")
                return
            }
            #expect(key.rawValue == Int64(number))
        }
    }

    @Test func everyDocumentIsKnownAgainAcrossGenerations() throws {
        var store = try OpenStore(fixture)
        #expect(try accepted(&store, 1...40) == Array(1...40))
        try expectDuplicates(&store, 1...40)
    }

    @Test(arguments: [7, 8, 9, 24, 30])
    func everyDocumentIsKnownAgainAfterARestart(count: Int) throws {
        do {
            var store = try OpenStore(fixture)
            _ = try accepted(&store, 1...count)
        }
        var store = try OpenStore(fixture)
        try expectDuplicates(&store, 1...count)
        #expect(try accepted(&store, count + 1...count + 20).count == 20)
        try expectDuplicates(&store, 1...count + 20)
    }

    /// A commit that failed at the end of a generation leaves no filter without its documents.
    @Test func aCommitThatFailsBetweenGenerationsIsForgotten() throws {
        var limited = fixture
        limited.options.byteLimit = 1 << 20
        do {
            var store = try OpenStore(limited)
            _ = try accepted(&store, 1...6)
            var large = Submission.sample("large")
            large.bytes = [UInt8](repeating: 1, count: 2 << 20)
            let changes = [StoreChange.submit(.sample("a")), .submit(.sample("b")), .submit(large)]
            #expect(throws: StorageError.self) { _ = try store.writer.commit(changes) }
            _ = try accepted(&store, 7...20)
        }
        var store = try OpenStore(limited)
        try expectDuplicates(&store, 1...20)
    }

    @Test func aLostFilterIsMadeAgain() throws {
        do {
            var store = try OpenStore(fixture)
            _ = try accepted(&store, 1...20)
        }
        try Connection(path: fixture.path, mode: .readWrite).execute(
            "DELETE FROM digest_filters; INSERT INTO digest_filters VALUES(0, x'00')")
        var store = try OpenStore(fixture)
        try expectDuplicates(&store, 1...20)
    }

    @Test func theReaderFindsAPrefixInEveryGeneration() throws {
        var store = try OpenStore(fixture)
        _ = try accepted(&store, 1...20)
        for number in [1, 8, 9, 20] {
            let digest = Submission.sample("text \(number)").document.description
            let keys = try store.reader.find(String(digest.prefix(12)), limit: 2)
            #expect(keys.map(\.rawValue) == [Int64(number)])
        }
    }

    @Test func aFilterHoldsWhatWasInsertedAndLittleElse() throws {
        var filter = DigestFilter(capacity: 1024)
        let inserted = (0..<1024).map { DigestFilter.Key(DocumentID.sample("in \($0)").bytes) }
        for digest in inserted { filter.insert(digest) }
        #expect(inserted.allSatisfy { filter.mayHold($0) })
        let wrong = (0..<4096).count {
            filter.mayHold(DigestFilter.Key(DocumentID.sample("out \($0)").bytes))
        }
        #expect(wrong < 80)
        #expect(DigestFilter(stored: filter.stored, capacity: 1024) == filter)
        #expect(DigestFilter(stored: filter.stored, capacity: 512) == nil)
    }
}
