import Platform
import Records
import SQLite
import Storage
import TestKit
import Testing

/// What happens before a store is a store: other files, other versions, other writers.
struct SQLiteStoreOpeningTests {
    private let fixture = SQLiteFixture()

    /// The error of opening a path for writing and for reading.
    private func errors(at path: String) -> [StorageError.Code?] {
        [
            #expect(throws: StorageError.self) {
                try SQLiteStore(path: path, time: ManualTime())
            }?.code,
            #expect(throws: StorageError.self) { try SQLiteStoreReader(path: path) }?.code,
        ]
    }

    @Test(
        "a foreign file is refused and not touched",
        arguments: [
            Array("Not a database, however long it may be. ".utf8),
            Array("SQLite format 3\0, but nothing of one follows".utf8),
            [UInt8](repeating: 0, count: 8192),
            [0x7B],
        ])
    func foreignFile(_ bytes: [UInt8]) throws {
        let path = try fixture.directory.write(bytes, to: "winnow.db")
        #expect(errors(at: path) == [.notAStore, .notAStore])
        #expect(try FileBytes.read(path, limit: 1 << 20) == bytes)
        #expect(try DirectoryListing.read(fixture.directory.path).map(\.name) == ["winnow.db"])
    }

    @Test func aForeignDatabaseIsRefusedAndNotTouched() throws {
        let path = fixture.path
        try Connection(path: path, mode: .create).execute(
            "PRAGMA journal_mode = WAL; CREATE TABLE a(x); INSERT INTO a VALUES(1)")
        let bytes = try FileBytes.read(path, limit: 1 << 20)
        #expect(errors(at: path) == [.notAStore, .notAStore])
        #expect(try FileBytes.read(path, limit: 1 << 20) == bytes)
        #expect(try DirectoryListing.read(fixture.directory.path).map(\.name) == ["winnow.db"])
    }

    @Test func aNewerSchemaIsRefusedAndNotTouched() throws {
        var store: (any StoreWriter)? = try fixture.writer()
        _ = try store?.commit([.submit(.sample("alpha"))])
        store = nil
        try Connection(path: fixture.path, mode: .readWrite).execute("PRAGMA user_version = 999")
        let bytes = try FileBytes.read(fixture.path, limit: 1 << 24)
        #expect(errors(at: fixture.path) == [.newer, .newer])
        #expect(try FileBytes.read(fixture.path, limit: 1 << 24) == bytes)
    }

    @Test func aNewerSchemaThatIsStillInTheLogIsRefused() throws {
        _ = try fixture.writer()
        let other = try Connection(path: fixture.path, mode: .readWrite)
        try other.execute("PRAGMA user_version = 999")
        #expect(errors(at: fixture.path) == [.newer, .newer])
        #expect(try other.integer("PRAGMA user_version") == 999)
    }

    @Test func aStoreFromBeforeDatesFindsThemInWhatItsFirstSourcesSaid() throws {
        let long = String(repeating: "9", count: 100)
        let metadata = [
            #"{"pages":3,"date":"2019-03-01"}"#, nil, #"{"date":2019}"#, #"["2019"]"#, "{no json",
            #"{"date":"\#(long)"}"#,
        ]
        var writer: (any StoreWriter)? = try fixture.writer()
        for (number, metadata) in metadata.enumerated() {
            _ = try writer?.commit([.submit(.sample("\(number)", metadata: metadata))])
        }
        let later = #"{"date":"1999"}"#
        _ = try writer?.commit([
            .submit(.sample("0", batch: "two", name: "0", metadata: later)),
            .submit(.sample("1", batch: "two", name: "1", metadata: later)),
        ])
        writer = nil
        let old = try Connection(path: fixture.path, mode: .readWrite)
        try old.execute("ALTER TABLE documents DROP COLUMN date; PRAGMA user_version = 5")
        _ = try fixture.writer()
        let keys = (1...6).map { DocumentKey(rawValue: $0) }
        let dates = try fixture.reader().bodies(keys).map(\.date)
        #expect(dates == ["2019-03-01", nil, nil, nil, nil, String(long.prefix(32))])
    }

    @Test func aSecondWriterIsRefusedWithThePidOfTheFirst() throws {
        let first = try fixture.writer()
        let error = #expect(throws: StorageError.self) { try fixture.writer() }
        #expect(error?.code == .busy)
        #expect(error?.message.contains("process \(ownPID())") == true)
        #expect(try SQLiteStoreReader(path: fixture.path).hubName == first.hubName)
    }

    @Test func aLinkToAStoreHasTheStoresLock() throws {
        let first = try fixture.writer()
        let link = fixture.directory.path("link.db")
        try makeLink(at: link, to: fixture.path)
        let error = #expect(throws: StorageError.self) {
            try SQLiteStore(path: link, time: ManualTime())
        }
        #expect(error?.code == .busy)
        #expect(!first.hubName.isEmpty)
    }

    @Test func aPathThatCannotBeIsUnavailable() throws {
        let error = #expect(throws: StorageError.self) {
            try SQLiteStore(
                path: fixture.directory.path("missing/winnow.db"), time: ManualTime())
        }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("No such file or directory") == true)
        #expect(errors(at: fixture.directory.path) == [.unavailable, .unavailable])
    }

    @Test func readingWhereNothingIsMakesNothing() throws {
        let error = #expect(throws: StorageError.self) { try fixture.reader() }
        #expect(error?.code == .unavailable)
        #expect(try DirectoryListing.read(fixture.directory.path).isEmpty)
    }

    @Test func anEmptyFileBecomesAStore() throws {
        let path = try fixture.directory.write([UInt8](), to: "winnow.db")
        #expect(try !SQLiteStore(path: path, time: ManualTime()).hubName.isEmpty)
        #expect(try !SQLiteStoreReader(path: path).hubName.isEmpty)
    }

    @Test func theNameOfTheHubCanBeGiven() throws {
        var named = fixture
        named.options.hubName = "desk"
        #expect(try named.writer().hubName == "desk")
        #expect(try fixture.writer().hubName == "desk")
    }
}
