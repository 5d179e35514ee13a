import Platform
import SQLite
import TestKit
import Testing

struct ConnectionTests {
    private let directory = TemporaryDirectory()

    private func connection() throws -> Connection {
        try Connection(path: directory.path("a.db"), mode: .create)
    }

    @Test func aFileIsMadeOnlyWhenAsked() throws {
        let path = directory.path("a.db")
        for mode in [Connection.Mode.readOnly, .readWrite, .immutable] {
            let error = #expect(throws: SQLiteError.self) { try Connection(path: path, mode: mode) }
            #expect(error?.code == .cannotOpen)
        }
        let made = try Connection(path: path, mode: .create)
        try made.execute("CREATE TABLE a(x)")
        #expect(try Connection(path: path, mode: .readOnly).integer("SELECT count(*) FROM a") == 0)
    }

    @Test func aReadOnlyConnectionChangesNothing() throws {
        try connection().execute("CREATE TABLE a(x)")
        let reader = try Connection(path: directory.path("a.db"), mode: .readOnly)
        let error = #expect(throws: SQLiteError.self) {
            try reader.execute("INSERT INTO a VALUES(1)")
        }
        #expect(error?.code == .readOnly)
    }

    @Test func anImmutableFileIsReadWithoutATraceBesideIt() throws {
        // The characters mean something in a URI, and must not in a path.
        let path = directory.path("a?b#c%20.db")
        try Connection(path: path, mode: .create).execute(
            "PRAGMA application_id = 7; PRAGMA journal_mode = WAL; CREATE TABLE a(x)")
        let before = try DirectoryListing.read(directory.path)
        let reader = try Connection(path: path, mode: .immutable)
        #expect(try reader.integer("PRAGMA application_id") == 7)
        #expect(try DirectoryListing.read(directory.path) == before)
    }

    @Test func aFileThatIsNoDatabaseIsSaidToBeNone() throws {
        let path = try directory.write(Array("no database at all, but some text".utf8), to: "a.txt")
        let error = #expect(throws: SQLiteError.self) {
            try Connection(path: path, mode: .readOnly).integer("PRAGMA user_version")
        }
        #expect(error?.code == .notADatabase)
        #expect(error?.extendedCode == 26)
    }

    @Test func errorsCarryBothCodesAndSQLitesWords() throws {
        let connection = try connection()
        try connection.execute("CREATE TABLE a(x UNIQUE); INSERT INTO a VALUES(1)")
        let error = #expect(throws: SQLiteError.self) {
            try connection.execute("INSERT INTO a VALUES(1)")
        }
        #expect(error?.code == .constraint)
        // SQLITE_CONSTRAINT_UNIQUE is 19 + 8 * 256.
        #expect(error?.extendedCode == 2067)
        #expect(error?.message.contains("UNIQUE constraint failed: a.x") == true)
        let syntax = #expect(throws: SQLiteError.self) { try connection.execute("INSRT") }
        #expect(syntax?.code == .error)
        #expect(throws: SQLiteError.self) { _ = try connection.prepare("SELECT nothing FROM a") }
        #expect(throws: SQLiteError.self) { _ = try connection.prepare("-- only a comment") }
    }

    @Test func aLentStatementComesBackResetAndUnbound() throws {
        let connection = try connection()
        let sql = "SELECT coalesce(?1, 0) FROM (VALUES(1), (2))"
        for _ in 0..<3 {
            try connection.withStatement(sql) { (statement) throws(SQLiteError) in
                #expect(try statement.step())
                #expect(statement.int64(at: 0) == 0)
                statement.reset()
                try statement.bind(Int64(5), at: 1)
                #expect(try statement.step())
                #expect(statement.int64(at: 0) == 5)
            }
        }
    }

    @Test func theSameTextMayBeLentWhileItIsLent() throws {
        let connection = try connection()
        let sql = "SELECT value FROM (SELECT 1 AS value UNION SELECT 2)"
        try connection.withStatement(sql) { (outer) throws(SQLiteError) in
            #expect(try outer.step())
            #expect(try connection.integer(sql) == 1)
            #expect(try outer.step())
            #expect(outer.int64(at: 0) == 2)
        }
    }

    @Test func aStatementOutlivesTheLastReferenceToItsConnection() throws {
        let statement = try connection().prepare("SELECT 7")
        #expect(try statement.step())
        #expect(statement.int64(at: 0) == 7)
    }

    @Test func aLockedDatabaseIsBusyAfterTheTimeout() throws {
        let first = try connection()
        let second = try Connection(
            path: directory.path("a.db"), mode: .readWrite, busyMilliseconds: 1)
        try first.transaction { () throws(SQLiteError) in
            let error = #expect(throws: SQLiteError.self) { try second.transaction {} }
            #expect(error?.code == .busy)
        }
    }
}
