public import Records

/// The one writer of a store. It belongs to one thread, which creates, uses and closes it.
///
/// Everything goes through `commit`: a group of changes is one transaction, on disk when the
/// call returns. Outcomes come back in the order of the changes.
public protocol StoreWriter {
    /// The hub's name, made once with the store.
    var hubName: String { get }

    /// The sequence number of the last event, 0 before the first.
    var lastSequence: Int64 { get }

    /// How often the store was opened by a writer, this time among them.
    var starts: Int64 { get }

    /// Makes a group of changes durable, all or none.
    ///
    /// - Throws: `StorageError`; after `.full` or `.busy` nothing was changed and the same group
    ///   may be tried again.
    mutating func commit(_ changes: [StoreChange]) throws(StorageError) -> [StoreOutcome]
}

/// One change to a store.
public enum StoreChange: Sendable {
    /// Store a document, or add a source to the one with the same bytes.
    case submit(Submission)
    /// Add a source to a document if it is stored already; asks nothing of its bytes.
    case offer(DocumentID, Source)
    /// Store a document's result, its rows, its final state and its event. Of a document that
    /// waits for another extraction the result that stands is superseded.
    case result(DocumentKey, attempt: Int, annotation: [UInt8])
    /// Note an attempt that failed; the document goes on waiting.
    case charge(DocumentKey, attempts: Int, reason: String)
    /// Settle a document without a result, with its event; or give up another extraction of one
    /// that has a result, which stays.
    case quarantine(DocumentKey, DeadLetter)
    /// Take a document out of quarantine: it waits again, with all its attempts.
    case reopen(DocumentKey)
    /// Take a document off the list of those in quarantine; it stays settled as it is.
    case drop(DocumentKey)
    /// Extract a document again that has a result; it stands until the next one is committed.
    case reextract(DocumentKey)
    /// Forget the events before a sequence number, and results that were superseded by then.
    case trim(before: Int64)
    /// Remember how far a named subscriber has come.
    case cursor(name: String, sequence: Int64)

    var isSubmission: Bool {
        if case .submit = self { true } else { false }
    }
}

/// What became of one change.
public enum StoreOutcome: Sendable, Equatable {
    /// `submit`: stored now, in this batch.
    case accepted(DocumentKey, BatchKey)
    /// `submit`, `offer`: stored before. `isNewInBatch` is false when the batch held it already.
    case duplicate(DocumentKey, BatchKey, state: DocumentState, isNewInBatch: Bool)
    /// `offer`: no document has these bytes.
    case unknown
    /// `submit`: it is new, and what room the disk has is kept for results.
    case noRoom
    /// `result`, `quarantine`: settled under this sequence number.
    case settled(sequence: Int64)
    /// `reopen`: it waits again, in these further batches besides its own.
    case reopened(OpenDocument, further: [BatchKey])
    /// `reextract`: it waits for another extraction.
    case reextracting(OpenDocument)
    /// `result`: it replaced the one that stood, under this sequence number.
    case superseded(sequence: Int64)
    /// `result`, `quarantine` of a document extracted again: the result that stood stays, and why.
    case kept(String)
    /// `reopen`, `drop`: the document is not in quarantine. `reextract`: it has no result, or
    /// waits already.
    /// `result`: the document is settled already, or its annotation is not one; nothing changed.
    case refused(String)
    /// `charge`, `drop`, `trim`, `cursor`: done.
    case noted
}
