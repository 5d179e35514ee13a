public import JSON
internal import Platform
internal import Records

extension DeadLetterRow {
    /// The document in quarantine as `winnow quarantine list --json` tells it.
    public var json: JSONValue {
        [
            "document": .string(document.description), "name": .string(name),
            "reason": .string(letter.reason), "stage": .string(letter.stage),
            "signal": letter.signal.map { .integer(Int64($0)) } ?? .null,
            "attempts": .integer(Int64(letter.attempts)),
            "time": .string(Timestamp(milliseconds: time).description),
        ]
    }
}

extension FingerprintRow {
    /// The fingerprint as a hub tells it.
    public var json: JSONValue {
        let digits = String(simhash, radix: 16)
        return [
            "document": .string(document.description), "name": .string(name),
            "simhash": .string(String(repeating: "0", count: 16 - digits.count) + digits),
        ]
    }
}

extension OutcomeRow {
    /// The outcome as `winnow why --json` tells it.
    public var json: JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("seq", .integer(sequence)),
            ("time", .string(Timestamp(milliseconds: time).description)),
            ("outcome", .string(result == nil ? "quarantined" : "done")),
        ]
        if let result {
            members.append(("extractor", .string(result.extractor)))
            members.append(("attempt", .integer(Int64(result.attempt))))
        }
        if let letter = deadLetter {
            members.append(("reason", .string(letter.reason)))
            members.append(("stage", .string(letter.stage)))
            members.append(("signal", letter.signal.map { .integer(Int64($0)) } ?? .null))
            members.append(("attempts", .integer(Int64(letter.attempts))))
        }
        return .object(JSONObject(members))
    }
}
