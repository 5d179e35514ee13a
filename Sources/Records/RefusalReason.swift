/// Why an input was refused; the raw value is the word in receipts, logs and summaries.
public enum RefusalReason: String, Sendable, CaseIterable {
    /// It has no bytes, or nothing but white space.
    case empty
    /// It is over the document limit.
    case tooLarge = "too-large"
    /// It is there, but could not be read (rights, an input error).
    case unreadable
    /// There is nothing at its path.
    case missing
    /// It is not text, and not a format that Winnow reads.
    case binary
    /// A `.jsonl` line that is not an object with a `text` string.
    case malformed
    /// The hub's disk or queue is full.
    case full
    /// The hub could not write its store; its log says why.
    case storeFailed = "store-failed"
}
