import Platform
import Records
import SQLite
import Storage
import TestKit
import Testing

/// A SQLite store in a folder of its own.
struct SQLiteFixture: StoreFixture {
    /// 2026-11-24 18:22:31.007 UTC.
    static let time: Int64 = 1_795_544_551_007

    var directory = TemporaryDirectory()
    /// The folder of the store in the directory; empty for the directory itself.
    var folder = ""
    var options = StoreOptions()
    var path: String { directory.path(FilePath.join(folder, "winnow.db")) }

    func writer() throws -> any StoreWriter {
        try SQLiteStore(
            path: path, time: ManualTime(wallMilliseconds: Self.time), options: options)
    }

    func reader() throws -> any StoreReader { try SQLiteStoreReader(path: path) }
}

struct SQLiteStoreTests {
    @Test(arguments: StoreConformance.all)
    func conforms(_ conformance: StoreConformance) throws {
        try conformance.check(SQLiteFixture())
    }

    @Test func theLanguagesOfABatchAreCountedEnglishAside() throws {
        let fixture = SQLiteFixture()
        var store = try OpenStore(fixture)
        let keys = try store.submit("a", "b", "c", "d", "e")
        let languages = ["es", "en", "fr", "es", "und"]
        for (key, (text, language)) in zip(keys, zip(["a", "b", "c", "d", "e"], languages)) {
            let annotation = Annotation.with("", of: text, language: language)
            try store.commit(.result(key, attempt: 1, annotation: annotation))
        }
        let reader = try SQLiteStoreReader(path: fixture.path)
        let found = try reader.otherLanguages(ofBatch: "one")
        #expect(found.map(\.language) == ["es", "fr"])
        #expect(found.map(\.documents) == [2, 1])
        #expect(try reader.otherLanguages(ofBatch: "none").isEmpty)
    }

    @Test func theLanguageOfASupersededResultGoesWithIt() throws {
        let fixture = SQLiteFixture()
        var store = try OpenStore(fixture)
        let key = try store.submit("a")[0]
        for (extractor, language) in [("1.0", "es"), ("2.0", "fr")] {
            let annotation = Annotation.with("", of: "a", extractor: extractor, language: language)
            try store.commit(.result(key, attempt: 1, annotation: annotation))
            try store.commit(.reextract(key))
        }
        let connection = try Connection(path: fixture.path, mode: .readOnly)
        #expect(try connection.integer("SELECT count(*) FROM languages") == 2)
        try store.commit(.trim(before: 3))
        #expect(try connection.text("SELECT group_concat(language) FROM languages") == "fr")
    }
}
