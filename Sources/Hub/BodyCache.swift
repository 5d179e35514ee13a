internal import Records
internal import Storage

/// Bytes of documents that were just accepted, kept for their first delivery up to a limit.
///
/// What does not fit, and what is delivered again, comes from the store.
struct BodyCache: Sendable {
    /// What a body takes besides its bytes: its place in the table, its identity, its names.
    static let overhead = 384

    let byteLimit: Int
    private(set) var byteCount = 0
    private var bodies: [DocumentKey: DocumentBody] = [:]

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    /// Keeps a document if there is room.
    mutating func keep(_ body: DocumentBody) {
        let size = Self.size(of: body)
        guard byteCount + size <= byteLimit else { return }
        guard bodies.updateValue(body, forKey: body.key) == nil else { return }
        byteCount += size
    }

    private static func size(of body: DocumentBody) -> Int { body.bytes.count + overhead }

    /// Hands a document over and forgets it.
    mutating func take(_ key: DocumentKey) -> DocumentBody? {
        guard let body = bodies.removeValue(forKey: key) else { return nil }
        byteCount -= Self.size(of: body)
        return body
    }
}
