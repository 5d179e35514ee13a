public import Records

/// A document waiting to be settled, as the queue needs it.
public struct OpenDocument: Sendable, Equatable {
    public var key: DocumentKey
    public var batch: BatchKey
    /// The document's size in bytes.
    public var size: Int
    /// Attempts charged so far.
    public var attempts: Int
    /// When it was accepted, or another extraction was ordered, in milliseconds since 1970.
    public var acceptedAt: Int64
    /// Whether it has a result that stands until the next one is committed.
    public var isReextraction: Bool

    public init(
        key: DocumentKey, batch: BatchKey, size: Int, attempts: Int, acceptedAt: Int64,
        isReextraction: Bool = false
    ) {
        self.isReextraction = isReextraction
        self.key = key
        self.batch = batch
        self.size = size
        self.attempts = attempts
        self.acceptedAt = acceptedAt
    }
}

/// A document's bytes, with what a worker has to know of it.
public struct DocumentBody: Sendable, Equatable {
    public var key: DocumentKey
    public var document: DocumentID
    public var mediaType: String
    /// The title of its first source, if it has one.
    public var title: String?
    /// When it was written, as its first source says.
    public var date: String?
    public var bytes: [UInt8]

    public init(
        key: DocumentKey, document: DocumentID, mediaType: String, title: String?, date: String?,
        bytes: [UInt8]
    ) {
        self.key = key
        self.document = document
        self.mediaType = mediaType
        self.title = title
        self.date = date
        self.bytes = bytes
    }
}

/// How many documents are in each stored state; leased ones count as queued.
public struct StateCounts: Sendable, Equatable {
    public var queued = 0
    public var done = 0
    public var quarantined = 0

    public init(queued: Int = 0, done: Int = 0, quarantined: Int = 0) {
        self.queued = queued
        self.done = done
        self.quarantined = quarantined
    }

    /// All of them.
    public var accepted: Int { queued + done + quarantined }
}

/// A batch and its counts.
public struct BatchRow: Sendable, Equatable {
    public var key: BatchKey
    public var name: String
    public var counts: StateCounts

    public init(key: BatchKey, name: String, counts: StateCounts) {
        self.key = key
        self.name = name
        self.counts = counts
    }
}

/// What kind of outcome an event tells.
public enum EventKind: String, Sendable {
    /// A result was stored.
    case document
    /// The document was quarantined.
    case quarantine
    /// A result replaced an older one.
    case superseded
}

/// One document outcome, as subscribers are told of it.
public struct EventRow: Sendable {
    /// From 1, without holes.
    public var sequence: Int64
    public var kind: EventKind
    public var document: DocumentID
    /// When it was committed, in milliseconds since 1970.
    public var time: Int64
    public var sources: [Source]
    /// The extractor version of the result; empty for a quarantine.
    public var extractor: String
    /// The annotation, or for a quarantine the dead letter as JSON.
    public var payload: [UInt8]
    /// Of a superseded result, the one before, if it is kept.
    public var former: FormerResult?

    public init(
        sequence: Int64, kind: EventKind, document: DocumentID, time: Int64, sources: [Source],
        extractor: String, payload: [UInt8]
    ) {
        self.sequence = sequence
        self.kind = kind
        self.document = document
        self.time = time
        self.sources = sources
        self.extractor = extractor
        self.payload = payload
    }
}

/// A result that another one has replaced.
public struct FormerResult: Sendable {
    /// The event that told of it.
    public var sequence: Int64
    public var extractor: String
    /// The annotation JSON as the worker sent it.
    public var annotation: [UInt8]

    public init(sequence: Int64, extractor: String, annotation: [UInt8]) {
        self.sequence = sequence
        self.extractor = extractor
        self.annotation = annotation
    }
}

/// A document without its findings.
public struct DocumentRow: Sendable {
    public var key: DocumentKey
    public var document: DocumentID
    public var mediaType: String
    public var state: DocumentState
    public var attempts: Int
    public var size: Int
    public var acceptedAt: Int64
    public var sources: [Source]
    public var deadLetter: DeadLetter?
    /// Another extraction that it waits for, or that was given up.
    public var reextraction: ReextractionRow?

    public init(
        key: DocumentKey, document: DocumentID, mediaType: String, state: DocumentState,
        attempts: Int, size: Int, acceptedAt: Int64, sources: [Source], deadLetter: DeadLetter?
    ) {
        self.key = key
        self.document = document
        self.mediaType = mediaType
        self.state = state
        self.attempts = attempts
        self.size = size
        self.acceptedAt = acceptedAt
        self.sources = sources
        self.deadLetter = deadLetter
    }
}

/// Another extraction of a document.
public struct ReextractionRow: Sendable, Equatable {
    /// Attempts charged so far.
    public var attempts: Int
    /// Why it was given up; `nil` while the document waits for it.
    public var givenUp: String?

    public init(attempts: Int, givenUp: String? = nil) {
        self.attempts = attempts
        self.givenUp = givenUp
    }
}

/// A stored result.
public struct ResultRow: Sendable {
    public var extractor: String
    public var time: Int64
    /// The annotation JSON as the worker sent it.
    public var annotation: [UInt8]

    public init(extractor: String, time: Int64, annotation: [UInt8]) {
        self.extractor = extractor
        self.time = time
        self.annotation = annotation
    }
}

/// A document in quarantine.
public struct DeadLetterRow: Sendable {
    /// The event that told of it.
    public var sequence: Int64
    public var document: DocumentID
    /// The name of its first source.
    public var name: String
    public var letter: DeadLetter
    /// When it was quarantined, in milliseconds since 1970.
    public var time: Int64

    public init(
        sequence: Int64, document: DocumentID, name: String, letter: DeadLetter, time: Int64
    ) {
        self.sequence = sequence
        self.document = document
        self.name = name
        self.letter = letter
        self.time = time
    }
}

/// One of the outcomes that a document has had.
public struct OutcomeRow: Sendable {
    public var sequence: Int64
    /// When it was committed, in milliseconds since 1970.
    public var time: Int64
    /// The extractor version and the attempt of a result; `nil` for a quarantine.
    public var result: (extractor: String, attempt: Int)?
    public var deadLetter: DeadLetter?

    public init(
        sequence: Int64, time: Int64, result: (extractor: String, attempt: Int)?,
        deadLetter: DeadLetter?
    ) {
        self.sequence = sequence
        self.time = time
        self.result = result
        self.deadLetter = deadLetter
    }
}

/// What tells near-duplicates of a document with a result from others.
public struct FingerprintRow: Sendable, Equatable {
    public var document: DocumentID
    /// The name of its first source.
    public var name: String
    /// The 64-bit simhash of its wording.
    public var simhash: UInt64

    public init(document: DocumentID, name: String, simhash: UInt64) {
        self.document = document
        self.name = name
        self.simhash = simhash
    }
}
