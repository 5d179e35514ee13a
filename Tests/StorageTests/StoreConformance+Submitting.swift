import Records
import Storage
import Testing

extension StoreConformance {
    /// Documents and sources coming in.
    static let submitting = [
        StoreConformance("a new document is accepted and can be read back") { fixture in
            var store = try OpenStore(fixture)
            let submission = Submission.sample("alpha", title: "A title", date: "2019-03")
            let outcome = try store.commit(.submit(submission))
            #expect(outcome == .accepted(DocumentKey(rawValue: 1), BatchKey(rawValue: 1)))
            let body = try #require(try store.reader.bodies([DocumentKey(rawValue: 1)]).first)
            #expect(body.bytes == Array("alpha".utf8))
            #expect(body.document == .sample("alpha"))
            #expect(body.mediaType == "text/plain")
            #expect(body.title == "A title")
            #expect(body.date == "2019-03")
        },
        StoreConformance("the title and date of the first source stay a document's") { fixture in
            var store = try OpenStore(fixture)
            // In one group and under a name that sorts before the first.
            _ = try store.writer.commit([
                .submit(.sample("alpha", name: "b.txt", title: "First", date: "2019")),
                .submit(.sample("alpha", name: "a.txt", title: "Second", date: "1999")),
                .submit(.sample("beta", name: "b.txt")),
                .submit(.sample("beta", name: "a.txt", title: "Second", date: "1999")),
            ])
            let bodies = try store.reader.bodies([1, 2].map(DocumentKey.init(rawValue:)))
            #expect(bodies.map(\.title) == ["First", nil])
            #expect(bodies.map(\.date) == ["2019", nil])
        },
        StoreConformance("an empty document and one of many pages are kept as they are") {
            fixture in
            var store = try OpenStore(fixture)
            var large = Submission.sample("large")
            large.bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            var empty = Submission.sample("empty")
            empty.bytes = []
            _ = try store.writer.commit([.submit(large), .submit(empty)])
            let keys = [DocumentKey(rawValue: 2), DocumentKey(rawValue: 1)]
            let bodies = try store.reader.bodies(keys)
            #expect(bodies.map(\.key) == keys)
            #expect(bodies.map(\.bytes) == [[], large.bytes])
        },
        StoreConformance("the same bytes again are a duplicate with one more source") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            let again = try store.commit(.submit(.sample("alpha", name: "copy.txt")))
            #expect(
                again
                    == .duplicate(
                        key, BatchKey(rawValue: 1), state: .queued, isNewInBatch: false))
            let row = try #require(try store.reader.document(key))
            #expect(row.sources.map(\.name) == ["alpha.txt", "copy.txt"])
            #expect(try store.reader.counts() == StateCounts(queued: 1))
        },
        StoreConformance("the same batch and name again add no second source") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            try store.commit(.submit(.sample("alpha")))
            #expect(try store.reader.document(key)?.sources.count == 1)
        },
        StoreConformance("the same document twice in one group is stored once") { fixture in
            var store = try OpenStore(fixture)
            let submission = Submission.sample("alpha")
            let outcomes = try store.writer.commit([.submit(submission), .submit(submission)])
            let (key, batch) = (DocumentKey(rawValue: 1), BatchKey(rawValue: 1))
            #expect(
                outcomes == [
                    .accepted(key, batch),
                    .duplicate(key, batch, state: .queued, isNewInBatch: false),
                ])
            #expect(try store.reader.counts().accepted == 1)
        },
        StoreConformance("a duplicate is new in a further batch once") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            let further = BatchKey(rawValue: 2)
            let outcomes = try store.writer.commit([
                .submit(.sample("alpha", batch: "two")),
                .submit(.sample("alpha", batch: "two", name: "other.txt")),
            ])
            #expect(
                outcomes == [
                    .duplicate(key, further, state: .queued, isNewInBatch: true),
                    .duplicate(key, further, state: .queued, isNewInBatch: false),
                ])
            let batches = try store.reader.batches()
            #expect(batches.map(\.name) == ["one", "two"])
            #expect(batches.map(\.counts.queued) == [1, 1])
            let open = try store.reader.furtherBatchesOfOpenDocuments()
            #expect(open.map(\.0) == [key] && open.map(\.1) == [further])
        },
        StoreConformance("an offer adds a source to stored bytes only") { fixture in
            var store = try OpenStore(fixture)
            let source = Source(batch: "two", name: "offered.txt", uri: "file:///offered.txt")
            #expect(try store.commit(.offer(.sample("alpha"), source)) == .unknown)
            #expect(try store.reader.batches().isEmpty)
            let key = try store.submit("alpha")[0]
            let outcome = try store.commit(.offer(.sample("alpha"), source))
            #expect(
                outcome
                    == .duplicate(
                        key, BatchKey(rawValue: 2), state: .queued, isNewInBatch: true))
            #expect(try store.reader.document(key)?.sources.last == source)
        },
        StoreConformance("a duplicate carries the state of the first") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("done", "bad")
            _ = try store.writer.commit([
                .result(keys[0], attempt: 1, annotation: Annotation.empty(of: "done")),
                .quarantine(keys[1], DeadLetter(reason: "crashed", stage: "extract", attempts: 3)),
            ])
            let states = try store.writer.commit([
                .submit(.sample("done")), .offer(.sample("bad"), Source(batch: "two", name: "b")),
            ])
            let one = BatchKey(rawValue: 1)
            let two = BatchKey(rawValue: 2)
            #expect(
                states == [
                    .duplicate(keys[0], one, state: .done, isNewInBatch: false),
                    .duplicate(keys[1], two, state: .quarantined, isNewInBatch: true),
                ])
            #expect(
                try store.reader.batches().map(\.counts) == [
                    StateCounts(done: 1, quarantined: 1), StateCounts(quarantined: 1),
                ])
        },
    ]
}
