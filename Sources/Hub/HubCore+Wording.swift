internal import JSON
internal import Records
internal import Storage
internal import Wire

// What a search for near-duplicates asks: fingerprints, and the bytes of some documents.
extension HubCore {
    /// Fingerprints in one answer.
    private static var fingerprintLimit: Int { 1_000 }

    /// A question about the wording of documents.
    mutating func askForWording(
        _ message: WireMessage, from peer: RoutingID, request: Int64
    ) throws(WireError) {
        if message.command == .original {
            let words = try message.header.text("document")
            return try ask(
                .original(words: words), for: .original(peer, request: request), of: peer)
        }
        let batch = try message.header.optionalText("batch")
        try requireBatch(batch)
        let after = DocumentKey(rawValue: message.header["after"]?.integerValue ?? 0)
        try ask(
            .fingerprints(batch: batch, after: after, limit: Self.fingerprintLimit),
            for: .fingerprints(peer, request: request), of: peer)
    }

    /// Tells fingerprints; `after` is where the next question goes on, null at the end.
    mutating func answerFingerprints(
        _ rows: [FingerprintRow], next: DocumentKey?, to peer: RoutingID, request: Int64
    ) {
        let header: JSONValue = [
            "request": .integer(request), "after": next.map { .integer($0.rawValue) } ?? .null,
        ]
        let lines = rows.map(\.json.written)
        emit(.intake(peer, WireMessage(.fingerprints, header: header, bodies: lines)))
    }

    /// Tells the bytes of a document; of several that the words fit only how many they are.
    mutating func answerOriginal(
        _ body: DocumentBody?, found: Int, to peer: RoutingID, request: Int64
    ) {
        let header: JSONValue = ["request": .integer(request), "found": .integer(Int64(found))]
        let bodies = body.map { [$0.bytes] } ?? []
        emit(.intake(peer, WireMessage(.document, header: header, bodies: bodies)))
    }
}
