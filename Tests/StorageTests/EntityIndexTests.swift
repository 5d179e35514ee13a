import Platform
import Records
import SQLite
import TestKit
import Testing

@testable import Storage

/// The index of entities, run by run.
struct EntityIndexTests {
    private static let runLength = 100
    private let fixture = SQLiteFixture()

    private func annotation(_ number: Int, _ entities: String) -> [UInt8] {
        Annotation.with(",\"resolved\":[\(entities)]", of: "text \(number)")
    }

    /// Every document names Russia; every hundredth names a town, and the text's own number.
    private func annotation(_ number: Int) -> [UInt8] {
        var entities =
            #"{"type":"country","name":"Russia","norm":"RU","mentions":2},"#
            + #"{"type":"person","name":"Person \#(number)","mentions":1}"#
        if number % 100 == 0 {
            entities += #",{"type":"city","name":"Málaga","norm":"ES","mentions":3}"#
        }
        return annotation(number, entities)
    }

    /// Submits and settles documents in commits of 50.
    private func settle(_ numbers: Range<Int>, in store: SQLiteStore) throws {
        for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 50) {
            let group = first..<min(first + 50, numbers.upperBound)
            let keys = try store.commit(group.map { .submit(.sample("text \($0)")) })
            let results = zip(group, keys).compactMap { number, outcome -> StoreChange? in
                guard case .accepted(let key, _) = outcome else { return nil }
                return .result(key, attempt: 1, annotation: annotation(number))
            }
            _ = try store.commit(results)
        }
    }

    private func open(byteLimit: Int? = nil) throws -> SQLiteStore {
        var options = StoreOptions()
        options.resultsPerRun = Self.runLength
        options.byteLimit = byteLimit
        return try SQLiteStore(path: fixture.path, time: ManualTime(), options: options)
    }

    private func runs() throws -> Int64? {
        try Connection(path: fixture.path, mode: .readOnly)
            .integer("SELECT count(*) FROM entity_runs")
    }

    private func keys(
        _ reader: SQLiteStoreReader, _ name: String, _ type: String? = nil, limit: Int = 100_000
    ) throws -> [Int] {
        try reader.documents(naming: name, type: type, limit: limit).map { Int($0.key.rawValue) }
    }

    @Test func documentsAreFoundByNameAndNormInAnyCase() throws {
        let store = try open()
        try settle(1..<301, in: store)
        let reader = try SQLiteStoreReader(path: fixture.path)
        #expect(try keys(reader, "MÁLAGA") == [300, 200, 100])
        #expect(try keys(reader, "person 7", "person") == [7])
        #expect(try keys(reader, "person 7", "country") == [])
        #expect(try keys(reader, "ru").count == 300)
        #expect(try keys(reader, "Russia", "country", limit: 2) == [300, 299])
        // A city's norm tells its country, which is not what the text names.
        #expect(try keys(reader, "es") == [])
        #expect(try keys(reader, "person") == [])
        let found = try reader.documents(naming: "málaga", limit: 1)
        #expect(found == [NamingDocument(key: DocumentKey(rawValue: 300), mentions: 3)])
    }

    @Test func writtenRunsAndWhatFollowsThemAreSearchedAsOne() throws {
        let store = try open()
        try settle(1..<231, in: store)
        // Commits of 50: the runs end at 100 and at 200.
        #expect(try runs() == 2)
        let reader = try SQLiteStoreReader(path: fixture.path)
        #expect(try keys(reader, "russia") == (1...230).reversed())
        #expect(try keys(reader, "málaga") == [200, 100])
        for number in [1, 100, 101, 200, 201, 230] {
            #expect(try keys(reader, "person \(number)") == [number])
        }
    }

    @Test func aRunThatBeganInAnotherProcessIsComplete() throws {
        try settle(1..<71, in: open())
        try settle(71..<121, in: open())
        #expect(try runs() == 1)
        let reader = try SQLiteStoreReader(path: fixture.path)
        #expect(try keys(reader, "russia") == (1...120).reversed())
        #expect(try keys(reader, "person 3") == [3])
    }

    @Test func whatAFailedCommitNamedIsNotIndexed() throws {
        var store: SQLiteStore? = try open(byteLimit: 4 << 20)
        try settle(1..<31, in: #require(store))
        _ = try store?.commit([.submit(.sample("text 31"))])
        var large = Submission.sample("large")
        large.bytes = [UInt8](repeating: 0, count: 5 << 20)
        let key = DocumentKey(rawValue: 31)
        let ghost = annotation(31, #"{"type":"person","name":"Ghost","mentions":1}"#)
        let real = annotation(31, #"{"type":"person","name":"Real","mentions":1}"#)
        let failing: [StoreChange] = [
            .result(key, attempt: 1, annotation: ghost), .submit(large),
        ]
        #expect(throws: StorageError.self) { try store?.commit(failing) }
        _ = try store?.commit([.result(key, attempt: 1, annotation: real)])
        let reader = try SQLiteStoreReader(path: fixture.path)
        for round in 0..<2 {
            #expect(try runs() == Int64(round))
            #expect(try keys(reader, "ghost").isEmpty)
            #expect(try keys(reader, "real") == [31])
            #expect(try keys(reader, "person 30") == [30])
            store = nil
            if round == 0 { try settle(32..<132, in: open()) }
        }
    }
}

struct TermTableTests {
    @Test func equalBytesHaveOneNumberAndOthersTheirOwn() {
        var table = TermTable()
        let words = (0..<5_000).map { "word \($0 % 2_500)" }
        let numbers = words.map { table.number(of: $0.utf8.span) }
        #expect(numbers == (0..<5_000).map { $0 % 2_500 })
        #expect(table.count == 2_500)
        #expect(Array(table.bytes(of: 17)) == Array("word 17".utf8))
    }

    @Test func numbersComeInTheOrderOfTheirBytes() {
        var table = TermTable()
        let words = ["long common start b", "a", "long common start a", "", "ab", "B", "long co"]
        for word in words { _ = table.number(of: word.utf8.span) }
        let sorted = table.sorted().map { String(decoding: table.bytes(of: $0), as: UTF8.self) }
        #expect(
            sorted == ["", "B", "a", "ab", "long co", "long common start a", "long common start b"])
    }
}

struct PostingListTests {
    @Test func listsComeBackWhole() {
        let postings: [(Int64, Int)] = [
            (1, 1), (1, 127), (129, 128), (1 << 40, 0), (.max, 1 << 31),
        ]
        var list = PostingList()
        for (sequence, mentions) in postings { list.append(sequence: sequence, mentions: mentions) }
        let decoded = PostingList.decode(list.bytes.span)
        #expect(decoded.map(\.sequence) == postings.map(\.0))
        #expect(decoded.map(\.mentions) == postings.map(\.1))
        // 1 and 1, 0 and 127: a byte each.
        #expect(list.bytes.prefix(4) == [1, 1, 0, 127])
    }

    @Test func whatIsCutOffIsLeftOut() {
        var list = PostingList()
        list.append(sequence: 5, mentions: 1)
        list.append(sequence: 500, mentions: 1)
        let bytes = list.bytes.dropLast()
        #expect(PostingList.decode(Array(bytes).span).map(\.sequence) == [5])
        #expect(PostingList.decode([UInt8](repeating: 0xFF, count: 30).span).isEmpty)
    }
}
