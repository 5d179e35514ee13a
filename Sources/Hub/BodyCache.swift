internal import Records
internal import Storage

/// Bytes of documents that were just accepted, kept for their first delivery up to a limit.
///
/// What does not fit, and what is delivered again, comes from the store.
struct BodyCache: Sendable {
    let byteLimit: Int
    private(set) var byteCount = 0
    private var bodies: [DocumentKey: DocumentBody] = [:]

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    /// Keeps a document if there is room.
    mutating func keep(_ body: DocumentBody) {
        guard byteCount + body.bytes.count <= byteLimit else { return }
        guard bodies.updateValue(body, forKey: body.key) == nil else { return }
        byteCount += body.bytes.count
    }

    /// Hands a document over and forgets it.
    mutating func take(_ key: DocumentKey) -> DocumentBody? {
        guard let body = bodies.removeValue(forKey: key) else { return nil }
        byteCount -= body.bytes.count
        return body
    }
}
