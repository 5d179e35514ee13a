import JSON
import Records
import Storage
import Testing

extension StoreConformance {
    /// Documents coming to an end.
    static let settling = [
        StoreConformance("a result settles its document under the next sequence number") {
            fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            #expect(store.writer.lastSequence == 0)
            let annotation = Annotation.empty(of: "alpha", extractor: "2.1")
            let outcome = try store.commit(.result(key, attempt: 1, annotation: annotation))
            #expect(outcome == .settled(sequence: 1))
            #expect(store.writer.lastSequence == 1)
            #expect(try store.reader.document(key)?.state == .done)
            #expect(try store.reader.counts() == StateCounts(done: 1))
            let result = try #require(try store.reader.result(of: key))
            #expect(result.extractor == "2.1" && result.annotation == annotation)
            let event = try #require(
                try store.reader.events(after: 0, limit: 9, byteLimit: 1 << 20).first)
            #expect(event.sequence == 1 && event.kind == .document)
            #expect(event.document == .sample("alpha") && event.payload == annotation)
            #expect(event.sources.map(\.name) == ["alpha.txt"])
        },
        StoreConformance("a document is settled once, whatever comes later") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            let result = StoreChange.result(
                key, attempt: 1, annotation: Annotation.empty(of: "alpha"))
            let letter = DeadLetter(reason: "timeout", stage: "extract", attempts: 3)
            let outcomes = try store.writer.commit([result, result, .quarantine(key, letter)])
            #expect(outcomes[0] == .settled(sequence: 1))
            #expect(outcomes[1].isRefused && outcomes[2].isRefused)
            #expect(try store.commit(result).isRefused)
            #expect(try store.commit(.quarantine(key, letter)).isRefused)
            #expect(try store.reader.counts() == StateCounts(done: 1))
            #expect(try store.reader.document(key)?.deadLetter == nil)
        },
        StoreConformance("a document taken out of quarantine waits again and keeps its history") {
            fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("alpha", "beta")
            let letter = DeadLetter(reason: "crashed", stage: "extract", signal: 11, attempts: 3)
            try store.commit(.charge(keys[0], attempts: 2, reason: "crashed"))
            try store.commit(.quarantine(keys[0], letter))
            #expect(try store.reader.deadLetters(after: 0, limit: 9).map(\.name) == ["alpha.txt"])
            #expect(try store.reader.deadLetters(after: 0, limit: 9).first?.letter == letter)
            #expect(try store.reader.deadLetters(after: 1, limit: 9).isEmpty)

            guard case .reopened(let open, let further) = try store.commit(.reopen(keys[0])) else {
                Issue.record("not reopened")
                return
            }
            #expect(open.key == keys[0] && open.size == 5 && open.attempts == 0)
            #expect(further.isEmpty)
            #expect(try store.reader.counts() == StateCounts(queued: 2))
            #expect(try store.reader.batches().map(\.counts) == [StateCounts(queued: 2)])
            #expect(try store.reader.deadLetters(after: 0, limit: 9).isEmpty)
            let waiting = try store.reader.openDocuments(
                after: DocumentKey(rawValue: 0), limit: 9)
            #expect(waiting.map(\.key) == keys && waiting[0].attempts == 0)
            #expect(try store.commit(.reopen(keys[0])).isRefused, "it is not there any more")
            #expect(try store.commit(.reopen(keys[1])).isRefused, "it never was")

            let annotation = Annotation.empty(of: "alpha", extractor: "2.1")
            let outcome = try store.commit(.result(keys[0], attempt: 1, annotation: annotation))
            #expect(outcome == .settled(sequence: 2))
            let outcomes = try store.reader.outcomes(of: keys[0])
            #expect(outcomes.map(\.sequence) == [1, 2])
            #expect(outcomes[0].deadLetter == letter && outcomes[0].result == nil)
            #expect(outcomes[1].result?.extractor == "2.1" && outcomes[1].deadLetter == nil)
            #expect(try store.reader.counts() == StateCounts(queued: 1, done: 1))
        },
        StoreConformance("a dropped dead letter is not listed and is still told of") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("alpha", "beta")
            let letter = DeadLetter(reason: "crashed", stage: "extract", attempts: 3)
            for key in keys { try store.commit(.quarantine(key, letter)) }
            #expect(try store.commit(.drop(keys[0])) == .noted)
            #expect(try store.reader.deadLetters(after: 0, limit: 9).map(\.name) == ["beta.txt"])
            #expect(try store.reader.outcomes(of: keys[0]).first?.deadLetter == letter)
            #expect(try store.reader.counts() == StateCounts(quarantined: 2))
            #expect(try store.commit(.drop(DocumentKey(rawValue: 99))).isRefused)
        },
        StoreConformance("refused changes leave no hole in the sequence") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "b", "c")
            let outcomes = try store.writer.commit([
                .result(keys[0], attempt: 1, annotation: Annotation.empty(of: "a")),
                .result(keys[1], attempt: 1, annotation: Array("{}".utf8)),
                .result(DocumentKey(rawValue: 99), attempt: 1, annotation: []),
                .result(keys[2], attempt: 1, annotation: Annotation.empty(of: "c")),
                .result(keys[1], attempt: 2, annotation: Annotation.empty(of: "b")),
            ])
            #expect(outcomes[0] == .settled(sequence: 1))
            #expect(outcomes[1].isRefused && outcomes[2].isRefused)
            #expect(outcomes[3] == .settled(sequence: 2))
            #expect(outcomes[4] == .settled(sequence: 3))
            let events = try store.reader.events(after: 0, limit: 9, byteLimit: 1 << 20)
            #expect(events.map(\.sequence) == [1, 2, 3])
            #expect(events.map(\.document) == [.sample("a"), .sample("c"), .sample("b")])
        },
        StoreConformance("a quarantine keeps its dead letter and tells it as JSON") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            let letter = DeadLetter(reason: "crashed", stage: "extract", signal: 11, attempts: 3)
            #expect(try store.commit(.quarantine(key, letter)) == .settled(sequence: 1))
            let row = try #require(try store.reader.document(key))
            #expect(row.state == .quarantined && row.attempts == 3 && row.deadLetter == letter)
            #expect(try store.reader.result(of: key) == nil)
            let event = try #require(
                try store.reader.events(after: 0, limit: 9, byteLimit: 1 << 20).first)
            #expect(event.kind == .quarantine && event.extractor.isEmpty)
            // 1,795,544,551,007 ms is 2026-11-24 18:22:31.007 UTC, the time of the fixtures.
            let expected = """
                {"document":"\(DocumentID.sample("alpha"))","name":"alpha.txt",\
                "reason":"crashed","stage":"extract","signal":11,"attempts":3,\
                "time":"2026-11-24T18:22:31.007Z"}
                """
            #expect(String(decoding: event.payload, as: UTF8.self) == expected)
        },
        StoreConformance("a charged attempt is remembered and the document stays open") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            #expect(try store.commit(.charge(key, attempts: 2, reason: "timeout")) == .noted)
            let open = try store.reader.openDocuments(after: DocumentKey(rawValue: 0), limit: 9)
            #expect(open.map(\.attempts) == [2])
            let annotation = Annotation.empty(of: "alpha")
            try store.commit(.result(key, attempt: 3, annotation: annotation))
            try store.commit(.charge(key, attempts: 3, reason: "late"))
            #expect(try store.reader.document(key)?.attempts == 2)
        },
        StoreConformance("settling counts in every batch that holds the document") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "b")
            _ = try store.writer.commit([
                .submit(.sample("a", batch: "two")),
                .result(keys[0], attempt: 1, annotation: Annotation.empty(of: "a")),
            ])
            #expect(
                try store.reader.batches().map(\.counts) == [
                    StateCounts(queued: 1, done: 1), StateCounts(done: 1),
                ])
            #expect(try store.reader.counts() == StateCounts(queued: 1, done: 1))
            #expect(try store.reader.furtherBatchesOfOpenDocuments().isEmpty)
        },
    ]
}

extension StoreOutcome {
    /// Whether nothing was changed.
    var isRefused: Bool {
        if case .refused = self { true } else { false }
    }
}
