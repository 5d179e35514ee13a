import Records
import Storage

/// A kind of store that the conformance suite can be run on.
protocol StoreFixture {
    /// Opens the store for writing; a second time, after the first writer has gone, as well.
    func writer() throws -> any StoreWriter
    /// Opens the store for reading.
    func reader() throws -> any StoreReader
}

/// What every store must do, written once; the tests of each kind run all of it.
struct StoreConformance: Sendable, CustomStringConvertible {
    let description: String
    let check: @Sendable (any StoreFixture) throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (any StoreFixture) throws -> Void) {
        self.description = description
        self.check = check
    }

    static let all = submitting + settling + reextraction + reading + annotations
}

/// A store with its two sides open.
struct OpenStore {
    var writer: any StoreWriter
    let reader: any StoreReader

    init(_ fixture: any StoreFixture) throws {
        writer = try fixture.writer()
        reader = try fixture.reader()
    }

    /// Commits one change alone.
    @discardableResult
    mutating func commit(_ change: StoreChange) throws -> StoreOutcome {
        try writer.commit([change])[0]
    }

    /// Submits new documents of these texts and gives their keys.
    mutating func submit(_ texts: String..., batch: String = "one") throws -> [DocumentKey] {
        let changes = texts.map { StoreChange.submit(.sample($0, batch: batch)) }
        return try writer.commit(changes).compactMap { outcome in
            guard case .accepted(let key, _) = outcome else { return nil }
            return key
        }
    }
}
