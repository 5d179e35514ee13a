import SQLite
import TestKit
import Testing

struct TransactionTests {
    private let directory = TemporaryDirectory()
    private let connection: Connection

    init() throws {
        connection = try Connection(path: directory.path("a.db"), mode: .create)
        try connection.execute("PRAGMA journal_mode = WAL; CREATE TABLE a(x UNIQUE)")
    }

    private var count: Int64? {
        get throws { try connection.integer("SELECT count(*) FROM a") }
    }

    @Test func whatItDidIsKeptWhenItReturns() throws {
        let result = try connection.transaction { () throws(SQLiteError) in
            try connection.execute("INSERT INTO a VALUES(1)")
            #expect(connection.isInTransaction)
            return "done"
        }
        #expect(result == "done" && !connection.isInTransaction)
        #expect(try count == 1)
    }

    @Test func nothingIsKeptWhenItThrows() throws {
        #expect(throws: SQLiteError.self) {
            try connection.transaction { () throws(SQLiteError) in
                try connection.execute("INSERT INTO a VALUES(1)")
                try connection.execute("INSERT INTO a VALUES(1)")
            }
        }
        #expect(!connection.isInTransaction)
        #expect(try count == 0)
    }

    @Test func aFullDatabaseRollsBackAndIsUsableAfterwards() throws {
        try connection.execute("PRAGMA max_page_count = 20")
        let error = #expect(throws: SQLiteError.self) {
            try connection.transaction { () throws(SQLiteError) in
                try connection.execute("INSERT INTO a VALUES(1), (zeroblob(500000))")
            }
        }
        #expect(error?.code == .full)
        #expect(!connection.isInTransaction)
        #expect(try count == 0)
        try connection.transaction { () throws(SQLiteError) in
            try connection.execute("INSERT INTO a VALUES(2)")
        }
        #expect(try count == 1)
    }

    @Test func aSnapshotDoesNotMoveWhileOthersWrite() throws {
        let reader = try Connection(path: directory.path("a.db"), mode: .readOnly)
        try reader.snapshot { () throws(SQLiteError) in
            #expect(try reader.integer("SELECT count(*) FROM a") == 0)
            try connection.execute("INSERT INTO a VALUES(1)")
            #expect(try reader.integer("SELECT count(*) FROM a") == 0)
        }
        #expect(try reader.integer("SELECT count(*) FROM a") == 1)
    }
}
