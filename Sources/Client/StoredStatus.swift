internal import JSON
internal import Storage

/// The status of a store that no hub serves: nothing is leased and nobody works.
enum StoredStatus {
    static func status(
        hub: String, version: String, total: StateCounts, batches: [BatchRow]
    ) -> JSONValue {
        [
            "hub": .string(hub), "version": .string(version),
            "documents": .object(JSONObject(members(total))), "rate_per_second": 0,
            "oldest_waiting_seconds": .null,
            "batches": .array(
                batches.map { batch in
                    .object(
                        JSONObject(
                            [("name", .string(batch.name))] + members(batch.counts)
                                + [("eta_seconds", .null)]))
                }),
            "workers": [],
        ]
    }

    private static func members(_ counts: StateCounts) -> [(key: String, value: JSONValue)] {
        [
            ("accepted", .integer(Int64(counts.accepted))),
            ("queued", .integer(Int64(counts.queued))), ("leased", 0),
            ("done", .integer(Int64(counts.done))),
            ("quarantined", .integer(Int64(counts.quarantined))),
        ]
    }
}
