internal import JSON
internal import Queueing
internal import Records
internal import Storage
internal import Wire

extension HubCore {
    /// How a batch stands; all zero for a batch nobody has submitted to.
    mutating func answerBatch(_ name: String, to peer: RoutingID, request: Int64) {
        let found = tally.batch(named: name)
        let leased = found.map { leasedCounts()[$0.key] ?? 0 } ?? 0
        let counts = found?.batch ?? BatchTally.Batch(name: name)
        var header = members(of: counts, leased: leased)
        header.insert(("request", .integer(request)), at: 0)
        header.insert(("name", .string(name)), at: 1)
        emit(.intake(peer, WireMessage(.batch, header: .object(JSONObject(header)))))
    }

    /// How the hub stands, in the shape that the protocol page describes.
    mutating func answerStatus(
        to peer: RoutingID, request: Int64, now: Duration, _ wallMilliseconds: Int64
    ) {
        let leased = leasedCounts()
        let leasedInAll = queue.leasedDocuments.count { !$0.isReextraction }
        let perSecond = rate.perSecond(now: now)
        let listed = tally.listed(limit: options.listedBatches)
        let batches = listed.map { key, batch -> JSONValue in
            var row = members(of: batch, leased: leased[key] ?? 0)
            row.insert(("name", .string(batch.name)), at: 0)
            let eta = batch.open > 0 && perSecond > 0 ? Double(batch.open) / perSecond : nil
            row.append(("eta_seconds", eta.map { .number($0) } ?? .null))
            return .object(JSONObject(row))
        }
        let oldest = queue.oldestAcceptedAt.map { Double(max(0, wallMilliseconds - $0)) / 1_000 }
        let header: JSONValue = [
            "request": .integer(request), "hub": .string(hubName),
            "version": .string(options.version),
            "documents": .object(
                JSONObject(members(of: tally.total, leased: leasedInAll))),
            "reextracting": .integer(Int64(reextracting)),
            "paused": .bool(queue.isPaused), "rate_per_second": .number(perSecond),
            "oldest_waiting_seconds": oldest.map { .number($0) } ?? .null,
            "late_results": .integer(Int64(lateResults)),
            "batches": .array(batches),
            "batches_left_out": .integer(Int64(tally.batches.count - listed.count)),
            "workers": .array(workerRows(now: now)),
            "errors": .object(
                JSONObject(
                    errorCounts.sorted { $0.key.rawValue < $1.key.rawValue }
                        .map { ($0.key.rawValue, .integer(Int64($0.value))) })),
        ]
        emit(.intake(peer, WireMessage(.status, header: header)))
    }

    private func members(
        of batch: BatchTally.Batch, leased: Int
    ) -> [(key: String, value: JSONValue)] {
        [
            ("accepted", .integer(Int64(batch.accepted))),
            ("queued", .integer(Int64(batch.open - leased))), ("leased", .integer(Int64(leased))),
            ("done", .integer(Int64(batch.done))),
            ("quarantined", .integer(Int64(batch.quarantined))),
        ]
    }

    /// Leased documents of every batch, a document of several batches in each; those that are
    /// extracted again are done.
    private func leasedCounts() -> [BatchKey: Int] {
        var counts: [BatchKey: Int] = [:]
        for document in queue.leasedDocuments where !document.isReextraction {
            for batch in [document.batch] + tally.furtherBatches(of: document.key) {
                counts[batch, default: 0] += 1
            }
        }
        return counts
    }

    private func workerRows(now: Duration) -> [JSONValue] {
        let groups = Dictionary(grouping: workers.peers.values, by: \.ready.worker)
        return groups.sorted { $0.key < $1.key }.map { name, peers in
            let leased = peers.compactMap(\.slot).reduce(0) { $0 + queue.heldCount(of: $1) }
            let lastSeen = peers.map(\.lastSeen).max() ?? now
            let silence =
                Double((now - lastSeen).components.attoseconds) / 1e18
                + Double((now - lastSeen).components.seconds)
            return [
                "id": .string(name), "host": .string(peers.first?.ready.host ?? ""),
                "slots": .integer(Int64(peers.count { $0.slot != nil })),
                "leased": .integer(Int64(leased)), "last_seen_seconds": .number(silence),
            ]
        }
    }

    /// Answers a question for a document: none, one, or the first of several.
    mutating func answerShow(_ found: [ShownDocument], to peer: RoutingID, request: Int64) {
        var header: [(key: String, value: JSONValue)] = [
            ("request", .integer(request)), ("found", .integer(Int64(found.count))),
        ]
        var bodies: [[UInt8]] = []
        if let first = found.first {
            header.append(("document", first.row.json))
            if let result = first.result {
                bodies.append(EventLines.withSources(result.annotation, first.row.sources))
            }
        }
        emit(
            .intake(
                peer,
                WireMessage(.document, header: .object(JSONObject(header)), bodies: bodies)))
    }
}
