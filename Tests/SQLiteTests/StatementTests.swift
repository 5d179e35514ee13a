import SQLite
import Testing

struct StatementTests {
    private let connection: Connection

    init() throws { connection = try Connection(path: ":memory:", mode: .create) }

    @Test func integersComeBackWhole() throws {
        let statement = try connection.prepare("SELECT ?1, typeof(?1)")
        for value in [0, 1, -1, Int64.max, Int64.min] {
            try statement.bind(value)
            #expect(try statement.step())
            #expect(statement.int64(at: 0) == value)
            #expect(statement.string(at: 1) == "integer")
            statement.reset()
        }
    }

    @Test func numbersComeBackWhole() throws {
        let statement = try connection.prepare("SELECT ?1, typeof(?1)")
        for value in [0.5, -1e300, Double.leastNonzeroMagnitude, 27.6e6] {
            try statement.bind(value)
            #expect(try statement.step())
            #expect(statement.double(at: 0) == value)
            #expect(statement.string(at: 1) == "real")
            statement.reset()
        }
    }

    @Test func textComesBackWhole() throws {
        let statement = try connection.prepare("SELECT ?1, typeof(?1), length(?1)")
        for (value, length) in [
            ("", 0), ("a", 1), ("Ж“😀", 3), (String(repeating: "x", count: 9999), 9999),
        ] {
            try statement.bind(value)
            #expect(try statement.step())
            #expect(statement.string(at: 0) == value)
            #expect(statement.string(at: 1) == "text")
            #expect(statement.int64(at: 2) == Int64(length))
            statement.reset()
            try statement.bind(text: Array(value.utf8).span, at: 1)
            #expect(try statement.step())
            #expect(statement.string(at: 0) == value)
            statement.reset()
        }
    }

    @Test func blobsComeBackWhole() throws {
        let statement = try connection.prepare("SELECT ?1, typeof(?1), length(?1)")
        for value in [[], [0], [0, 1, 0, 255], [UInt8](repeating: 7, count: 100_000)] {
            try statement.bind(value)
            #expect(try statement.step())
            #expect(statement.bytes(at: 0) == value)
            #expect(statement.string(at: 1) == "blob")
            #expect(statement.int64(at: 2) == Int64(value.count))
            let sum = statement.withBytes(at: 0) { span in
                span.indices.reduce(0) { $0 + Int(span[$1]) }
            }
            #expect(sum == value.reduce(0) { $0 + Int($1) })
            statement.reset()
        }
    }

    @Test func nullsAreToldFromValues() throws {
        let statement = try connection.prepare("SELECT ?1, 0, ''")
        try statement.bind(String?.none)
        #expect(try statement.step())
        #expect(statement.isNull(at: 0) && !statement.isNull(at: 1) && !statement.isNull(at: 2))
        #expect(statement.optionalInt64(at: 0) == nil && statement.optionalInt64(at: 1) == 0)
        #expect(statement.optionalString(at: 0) == nil && statement.optionalString(at: 2) == "")
        #expect(statement.optionalDouble(at: 0) == nil && statement.optionalDouble(at: 1) == 0)
        #expect(statement.int64(at: 0) == 0 && statement.string(at: 0).isEmpty)
        #expect(statement.bytes(at: 0).isEmpty)
    }

    @Test func severalParametersAreBoundInOrder() throws {
        let statement = try connection.prepare("SELECT ?1 || ?2 || ?3 || coalesce(?4, '-')")
        try statement.bind(Int64(1), "b", 2, Int?.none)
        #expect(try statement.step())
        #expect(statement.string(at: 0) == "1b2-")
    }

    @Test func aLentBlobIsForgottenAfterwards() throws {
        try connection.execute("CREATE TABLE a(x)")
        let statement = try connection.prepare("INSERT INTO a VALUES(?1)")
        for value in [[UInt8](repeating: 9, count: 50_000), []] {
            try statement.withBlob(value.span, at: 1) { () throws(SQLiteError) in
                try statement.run()
            }
        }
        try statement.run()
        let lengths = try connection.text("SELECT group_concat(coalesce(length(x), 'null')) FROM a")
        #expect(lengths == "50000,0,null")
    }

    @Test func aParameterThatIsNotThereIsAnError() throws {
        let statement = try connection.prepare("SELECT ?1")
        let error = #expect(throws: SQLiteError.self) { try statement.bind(Int64(1), at: 2) }
        #expect(error?.code == .outOfRange)
    }

    @Test func aFailedStatementCanBeRunAgain() throws {
        try connection.execute("CREATE TABLE a(x UNIQUE)")
        let insert = try connection.prepare("INSERT INTO a VALUES(?1)")
        try insert.run(with: 1)
        #expect(throws: SQLiteError.self) { try insert.run(with: 1) }
        try insert.run(with: 2)
        #expect(connection.changedRows == 1 && connection.lastInsertedRow == 2)
        #expect(try connection.integer("SELECT count(*) FROM a") == 2)
    }

    @Test func steppingPastTheEndStartsAgain() throws {
        let statement = try connection.prepare("SELECT 1")
        for _ in 0..<2 {
            #expect(try statement.step())
            #expect(try !statement.step())
        }
    }
}
