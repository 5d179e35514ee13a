import JSON
import Queueing
import Records
import Storage
import Testing

@testable import Hub
@testable import HubTestKit

struct HubCoreWalkTests {
    /// Twelve walks of 2,000 events, then everything is let come to its end.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func whateverHappensTheCountsAreTrueAndEveryDocumentSettlesOnce(seed: UInt64) throws {
        var walk = HubCoreWalk(seed: seed)
        for step in 1...2_000 {
            try walk.step()
            if let fault = try walk.bench.countFault() {
                Issue.record("seed \(seed), event \(step): \(fault)")
                return
            }
        }
        try walk.finish()
        #expect(walk.unanswered.isEmpty, "seed \(seed): submissions without an answer")
        #expect(walk.receipts > 300 && walk.restarts > 0)
        let store = walk.bench.store
        let isSettled = store.documents.allSatisfy { $0.state.isFinal }
        #expect(isSettled, "seed \(seed): open documents at the end")
        #expect(store.allEvents.map(\.sequence) == Array(1...Int64(store.documents.count)))
        #expect(Set(store.allEvents.map(\.document)).count == store.documents.count)
        #expect(!seed.isMultiple(of: 2) || store.documents.contains { $0.state == .quarantined })
        #expect(try walk.bench.status()["documents"]?.counts == store.truth)
        for (index, name) in store.batchNames.enumerated() {
            let truth = store.truth(ofBatch: BatchKey(rawValue: Int64(index + 1)))
            #expect(try walk.bench.batch(name).counts == truth, "seed \(seed), \(name)")
        }
    }
}

extension HubBench {
    /// What is wrong with the counts, at any instant.
    mutating func countFault() throws -> String? {
        let status = try status()
        let rows = [status["documents"] ?? .null] + (status["batches"]?.arrayValue ?? [])
        for row in rows {
            let counts = row.counts
            guard counts.allSatisfy({ $0 >= 0 }), counts[0] == counts[1...].reduce(0, +) else {
                return "the counts \(counts) of \(row["name"]?.stringValue ?? "all")"
            }
        }
        let total = rows[0].counts
        if Int(total[1]) != core.queue.waitingCount { return "\(total[1]) are not all that wait" }
        if Int(total[2]) != core.queue.leasedCount { return "\(total[2]) are not all leased" }
        // The hub knows of the store what it was told; nothing more when all is told.
        if writes.isEmpty {
            let truth = store.truth
            if total[0] != truth[0] || total[3] != truth[3] || total[4] != truth[4] {
                return "\(total), but the store has \(truth)"
            }
        }
        let leased = (status["workers"]?.arrayValue ?? []).reduce(0) {
            $0 + ($1["leased"]?.integerValue ?? 0)
        }
        return leased <= total[2] ? nil : "workers hold \(leased) of \(total[2]) leased"
    }
}

extension MemoryStore {
    /// Accepted, queued, leased, done and quarantined when nothing is leased.
    var truth: [Int64] { Self.truth(of: documents) }

    /// The same of one batch.
    func truth(ofBatch key: BatchKey) -> [Int64] {
        Self.truth(of: documents.filter { $0.batches.contains(key) })
    }

    private static func truth(of documents: [Document]) -> [Int64] {
        let states = [DocumentState.queued, .leased, .done, .quarantined]
        let counts = states.map { state in Int64(documents.count { $0.state == state }) }
        return [Int64(documents.count)] + counts
    }
}
