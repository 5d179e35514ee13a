import JSON
import Records
import Storage
import Testing

extension StoreConformance {
    /// Results that are replaced while they stand, and history that is trimmed.
    static let reextraction = [
        StoreConformance("a marked document keeps its result until another one is stored") {
            fixture in
            var store = try OpenStore(fixture)
            let key = try store.withResult("alpha", extractor: "1.0")
            guard case .reextracting(let open) = try store.commit(.reextract(key)) else {
                Issue.record("not marked")
                return
            }
            #expect(open.key == key && open.isReextraction && open.size == 5)
            #expect(try store.commit(.reextract(key)).isRefused, "it waits already")
            #expect(try store.reader.result(of: key)?.extractor == "1.0")
            #expect(try store.reader.counts() == StateCounts(done: 1))
            let none = DocumentKey(rawValue: 0)
            #expect(try store.reader.openReextractions(after: none, limit: 9) == [open])
            #expect(try store.reader.openDocuments(after: none, limit: 9).isEmpty)

            let annotation = Annotation.empty(of: "alpha", extractor: "2.0")
            let change = StoreChange.result(key, attempt: 1, annotation: annotation)
            #expect(try store.commit(change) == .superseded(sequence: 2))
            #expect(try store.reader.result(of: key)?.annotation == annotation)
            #expect(try store.reader.counts() == StateCounts(done: 1))
            #expect(try store.reader.openReextractions(after: none, limit: 9).isEmpty)
            #expect(try store.commit(change).isRefused, "it is stored once")
            let event = try #require(
                try store.reader.events(after: 1, limit: 9, byteLimit: 1 << 20).first)
            #expect(event.kind == .superseded && event.payload == annotation)
            #expect(event.former?.sequence == 1 && event.former?.extractor == "1.0")
            #expect(
                try store.reader.outcomes(of: key).map(\.result?.extractor) == ["1.0", "2.0"])
        },
        StoreConformance("a result of a version that is there already changes nothing") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.withResult("alpha", extractor: "1.0")
            try store.commit(.reextract(key))
            let same = Annotation.empty(of: "alpha", extractor: "1.0")
            let outcome = try store.commit(.result(key, attempt: 1, annotation: same))
            guard case .kept = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(store.writer.lastSequence == 1)
            #expect(try store.reader.document(key)?.reextraction == nil)
        },
        StoreConformance("an extraction that is given up leaves the result and says why") {
            fixture in
            var store = try OpenStore(fixture)
            let key = try store.withResult("alpha", extractor: "1.0")
            try store.commit(.reextract(key))
            try store.commit(.charge(key, attempts: 2, reason: "crashed"))
            #expect(
                try store.reader.document(key)?.reextraction == ReextractionRow(attempts: 2))
            let letter = DeadLetter(reason: "crashed", stage: "extract", attempts: 3)
            let outcome = try store.commit(.quarantine(key, letter))
            guard case .kept = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(try store.reader.document(key)?.state == .done)
            #expect(
                try store.reader.document(key)?.reextraction
                    == ReextractionRow(attempts: 3, givenUp: "crashed"))
            #expect(try store.reader.deadLetters(after: 0, limit: 9).isEmpty)
            guard case .reextracting(let open) = try store.commit(.reextract(key)) else {
                Issue.record("not ordered again")
                return
            }
            #expect(open.attempts == 0)
        },
        StoreConformance("documents are chosen by version, batch and quarantine") { fixture in
            var store = try OpenStore(fixture)
            let old = try store.withResult("old", extractor: "winnow-0.9")
            let new = try store.withResult("new", extractor: "winnow-0.10")
            _ = try store.withResult("strange", extractor: "mine")
            let bad = try store.submit("bad", "open")[0]
            try store.commit(
                .quarantine(bad, DeadLetter(reason: "r", stage: "s", attempts: 3)))
            try store.commit(.submit(.sample("new", batch: "two")))
            func chosen(
                _ version: String, batch: String? = nil, quarantined: Bool = false, after: Int64 = 0
            ) throws -> [DocumentKey] {
                try store.reader.reextractable(
                    ReextractionSelection(
                        olderThan: version, batch: batch, isOfQuarantined: quarantined),
                    after: DocumentKey(rawValue: after), limit: 9)
            }
            #expect(try chosen("0.10") == [old])
            #expect(try chosen("1.0") == [old, new])
            #expect(try chosen("1.0", after: old.rawValue) == [new])
            #expect(try chosen("1.0", batch: "two") == [new])
            #expect(try chosen("1.0", batch: "three").isEmpty)
            #expect(try chosen("1.0", quarantined: true) == [bad])
            #expect(try chosen("1.0", batch: "two", quarantined: true).isEmpty)
            try store.commit(.reextract(old))
            #expect(try chosen("1.0") == [new])
            #expect(try store.commit(.reextract(bad)).isRefused, "it has no result")
        },
        StoreConformance("trimmed events are gone, and so are results superseded by then") {
            fixture in
            var store = try OpenStore(fixture)
            let first = try store.withResult("alpha", extractor: "1.0")
            let second = try store.withResult("beta", extractor: "1.0")
            try store.commit(.reextract(first))
            let annotation = Annotation.empty(of: "alpha", extractor: "2.0")
            try store.commit(.result(first, attempt: 1, annotation: annotation))
            #expect(try store.reader.sequenceBounds() == (1, 3))
            try store.commit(.trim(before: 3))
            #expect(try store.reader.sequenceBounds() == (3, 3))
            let kept = try store.reader.events(after: 0, limit: 9, byteLimit: 1 << 20)
            #expect(kept.map(\.sequence) == [3])
            #expect(kept.first?.former?.sequence == 1, "it is told with its event")
            _ = try store.withResult("gamma", extractor: "2.0")
            try store.commit(.trim(before: 4))
            try store.commit(.trim(before: 2))
            #expect(try store.reader.sequenceBounds() == (4, 4))
            #expect(try store.reader.outcomes(of: first).map(\.sequence) == [3])
            #expect(try store.reader.result(of: first)?.annotation == annotation)
            #expect(try store.reader.result(of: second)?.extractor == "1.0")
        },
    ]
}

extension OpenStore {
    /// Submits a text and stores a result of it.
    mutating func withResult(_ text: String, extractor: String) throws -> DocumentKey {
        let key = try submit(text)[0]
        let annotation = Annotation.empty(of: text, extractor: extractor)
        try commit(.result(key, attempt: 1, annotation: annotation))
        return key
    }
}
