public import Records

/// One input that a scanner came across.
public enum ScannedInput: Sendable {
    /// A document to submit; the scanner leaves the batch's name empty.
    case document(Source, mediaType: String, bytes: [UInt8])
    /// Something that is not submitted; `detail` is one line for people.
    case refused(name: String, RefusalReason, detail: String)
}
