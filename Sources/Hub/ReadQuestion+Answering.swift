internal import Records
internal import Storage

extension ReadQuestion.Ask {
    /// Bytes of annotations that one answer is made of at most, or one event if that is larger.
    ///
    /// With the messages that a socket keeps for a peer that does not read, it bounds what such a
    /// peer costs.
    private static let eventBytes = 512 << 10
    /// Bytes of annotations that are expanded for one page of fingerprints, while others wait.
    private static let fingerprintBytes = 16 << 20

    /// What a store answers.
    func answered(
        by reader: some StoreReader, _ hubName: String
    ) throws(StorageError) -> ReadAnswer.Found {
        switch self {
        case .bodies(let keys): return .bodies(try reader.bodies(keys))
        case .lines(let after, let limit, let topics):
            let rows = try reader.events(after: after, limit: limit, byteLimit: Self.eventBytes)
            let lines = rows.flatMap { EventLines.lines(of: $0, hub: hubName, topics: topics) }
            return .lines(
                lines, last: rows.last?.sequence, oldest: try reader.sequenceBounds().oldest)
        case .parts(let after, let limit):
            let rows = try reader.events(after: after, limit: limit, byteLimit: Self.eventBytes)
            let parts = rows.flatMap { EventLines.parts(of: $0, hub: hubName) }
            return .parts(parts, last: rows.last?.sequence)
        case .cursor(let name):
            let bounds = try reader.sequenceBounds()
            return .cursor(try reader.cursor(named: name), oldest: bounds.oldest)
        case .why(let words):
            var found: [(row: DocumentRow, outcomes: [OutcomeRow])] = []
            for key in try reader.find(words, limit: 2) {
                guard let row = try reader.document(key) else { continue }
                found.append((row, try reader.outcomes(of: key)))
            }
            return .why(found)
        case .find(let words): return .found(try reader.find(words, limit: 2))
        case .reextractable(let selection, let after, let limit):
            return .found(try reader.reextractable(selection, after: after, limit: limit))
        case .deadLetters(let after, let limit):
            return .deadLetters(try reader.deadLetters(after: after, limit: limit))
        case .fingerprints(let batch, let after, let limit):
            let page = try reader.fingerprints(
                ofBatch: batch, after: after, limit: limit, byteLimit: Self.fingerprintBytes)
            return .fingerprints(page.rows, next: page.next)
        case .original(let words):
            let found = try reader.find(words, limit: 2)
            let bodies = found.count == 1 ? try reader.bodies(found) : []
            return .original(bodies.first, found: found.count)
        case .show(let words):
            var found: [ShownDocument] = []
            for key in try reader.find(words, limit: 8) {
                guard let row = try reader.document(key) else { continue }
                found.append(ShownDocument(row: row, result: try reader.result(of: key)))
            }
            return .show(found)
        }
    }
}
