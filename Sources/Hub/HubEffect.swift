internal import Records
internal import Storage
internal import Wire

/// The routing id that a ROUTER socket puts before a peer's messages.
typealias RoutingID = [UInt8]

/// A message as it came in, or why it could not be taken.
struct Arrival: Sendable {
    var peer: RoutingID
    var content: Result<[[UInt8]], WireError>
}

/// What the hub's logic asks its surroundings to do.
enum HubEffect: Sendable {
    /// Send to a peer of the intake socket.
    case intake(RoutingID, WireMessage)
    /// Send to a worker.
    case work(RoutingID, WireMessage)
    /// Tell plain live subscribers one part of an event.
    case publish(EventLines.Part)
    /// Make changes durable; the outcome comes back under the group's number.
    case write(WriteGroup)
    /// Ask the store; the answer comes back under the question's number.
    case read(ReadQuestion)
    /// Tell the operator something that went wrong, by name.
    case warn(String)
}

/// Changes that are committed together.
struct WriteGroup: Sendable {
    var id: Int
    var changes: [StoreChange]
}

/// What became of a group.
struct WriteOutcome: Sendable {
    var id: Int
    var result: Result<[StoreOutcome], StorageError>
}

/// A question to the store's readers.
struct ReadQuestion: Sendable {
    enum Ask: Sendable {
        case bodies([DocumentKey])
        /// What a cursor subscriber gets: of up to `limit` events the parts of its topics.
        case lines(after: Int64, limit: Int, topics: [String])
        /// What plain subscribers get of up to `limit` events.
        case parts(after: Int64, limit: Int)
        case cursor(name: String)
        case show(words: String)
        case why(words: String)
        case find(words: String)
        case deadLetters(after: Int64, limit: Int)
        case fingerprints(batch: String?, after: DocumentKey, limit: Int)
        case original(words: String)
        case reextractable(ReextractionSelection, after: DocumentKey, limit: Int)

        /// Whether a person waits for the answer, who may wait longer than workers and subscribers.
        var isOfPerson: Bool {
            switch self {
            case .bodies, .lines, .parts, .cursor: false
            case .show, .why, .find, .deadLetters, .fingerprints, .original, .reextractable: true
            }
        }
    }

    var id: Int
    var ask: Ask
}

/// The answer to a question.
struct ReadAnswer: Sendable {
    enum Found: Sendable {
        case bodies([DocumentBody])
        /// The lines, and the last event looked at, if there was any.
        case lines([[UInt8]], last: Int64?, oldest: Int64)
        case parts([EventLines.Part], last: Int64?)
        case cursor(Int64?, oldest: Int64)
        case show([ShownDocument])
        case why([(row: DocumentRow, outcomes: [OutcomeRow])])
        case found([DocumentKey])
        case deadLetters([DeadLetterRow])
        case fingerprints([FingerprintRow], next: DocumentKey?)
        /// The only document that the words fit, and how many there are.
        case original(DocumentBody?, found: Int)
        case failed(StorageError)
    }

    var id: Int
    var found: Found
}

/// A document with its findings, as `SHOW` answers it.
struct ShownDocument: Sendable {
    var row: DocumentRow
    var result: ResultRow?
}
