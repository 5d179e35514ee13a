public import JSON
internal import Platform
internal import Records

extension DocumentRow {
    /// The document without its findings, as `winnow show --json` and `DOCUMENT` tell it.
    public var json: JSONValue {
        [
            "document": .string(document.description), "media_type": .string(mediaType),
            "state": .string(state.rawValue), "attempts": .integer(Int64(attempts)),
            "size": .integer(Int64(size)),
            "accepted": .string(Timestamp(milliseconds: acceptedAt).description),
            "sources": .array(
                sources.map { source in
                    var members: [(key: String, value: JSONValue)] = [
                        ("batch", .string(source.batch)), ("name", .string(source.name)),
                    ]
                    if let uri = source.uri { members.append(("uri", .string(uri))) }
                    if let title = source.title { members.append(("title", .string(title))) }
                    return .object(JSONObject(members))
                }),
            "quarantine": deadLetter.map { letter in
                [
                    "reason": .string(letter.reason), "stage": .string(letter.stage),
                    "signal": letter.signal.map { .integer(Int64($0)) } ?? .null,
                    "attempts": .integer(Int64(letter.attempts)),
                ]
            } ?? .null,
            "reextraction": reextraction.map { row in
                [
                    "attempts": .integer(Int64(row.attempts)),
                    "given_up": row.givenUp.map { .string($0) } ?? .null,
                ]
            } ?? .null,
        ]
    }
}
