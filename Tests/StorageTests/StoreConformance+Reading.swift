import Records
import Storage
import Testing

extension StoreConformance {
    /// What a restart, subscribers and people ask.
    static let reading = [
        StoreConformance("a new store is empty and has a name") { fixture in
            let store = try OpenStore(fixture)
            #expect(!store.reader.hubName.isEmpty)
            #expect(store.reader.hubName == store.writer.hubName)
            #expect(try store.reader.counts() == StateCounts())
            #expect(try store.reader.batches().isEmpty)
            #expect(try store.reader.sequenceBounds() == (0, 0))
            #expect(try store.reader.events(after: 0, limit: 9, byteLimit: 9).isEmpty)
            #expect(try store.reader.document(DocumentKey(rawValue: 1)) == nil)
        },
        StoreConformance("open documents come page by page in the order of acceptance") {
            fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "bb", "ccc", "dddd")
            let annotation = Annotation.empty(of: "bb")
            try store.commit(.result(keys[1], attempt: 1, annotation: annotation))
            let first = try store.reader.openDocuments(after: DocumentKey(rawValue: 0), limit: 2)
            #expect(first.map(\.key) == [keys[0], keys[2]])
            #expect(first.map(\.size) == [1, 3])
            #expect(first.allSatisfy { $0.acceptedAt == SQLiteFixture.time })
            let rest = try store.reader.openDocuments(after: keys[2], limit: 2)
            #expect(rest.map(\.key) == [keys[3]])
        },
        StoreConformance("bodies of documents that are not there are left out") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "b")
            let asked = [keys[1], DocumentKey(rawValue: 77), keys[0]]
            #expect(try store.reader.bodies(asked).map(\.key) == [keys[1], keys[0]])
        },
        StoreConformance("events page by count and by bytes, at least one at a time") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "b", "c", "d")
            let changes = zip(keys, ["a", "b", "c", "d"]).map { key, text in
                StoreChange.result(key, attempt: 1, annotation: Annotation.empty(of: text))
            }
            _ = try store.writer.commit(changes)
            let size = Annotation.empty(of: "a").count
            func sequences(after: Int64, limit: Int, byteLimit: Int) throws -> [Int64] {
                try store.reader.events(after: after, limit: limit, byteLimit: byteLimit)
                    .map(\.sequence)
            }
            #expect(try sequences(after: 0, limit: 3, byteLimit: 1 << 20) == [1, 2, 3])
            #expect(try sequences(after: 3, limit: 3, byteLimit: 1 << 20) == [4])
            #expect(try sequences(after: 0, limit: 9, byteLimit: 2 * size) == [1, 2])
            #expect(try sequences(after: 1, limit: 9, byteLimit: 1) == [2])
            #expect(try sequences(after: 4, limit: 9, byteLimit: 1 << 20) == [])
            #expect(try store.reader.sequenceBounds() == (1, 4))
        },
        StoreConformance("a document is found by digest, by prefix and by source name") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "b")
            try store.commit(.submit(.sample("a", batch: "two", name: "b.txt")))
            let digest = DocumentID.sample("a").description
            #expect(try store.reader.find(digest, limit: 9) == [keys[0]])
            #expect(try store.reader.find(digest.uppercased(), limit: 9) == [keys[0]])
            #expect(try store.reader.find(String(digest.prefix(6)), limit: 9) == [keys[0]])
            #expect(try store.reader.find(String(digest.prefix(7)), limit: 9) == [keys[0]])
            #expect(try store.reader.find(String(digest.prefix(5)), limit: 9).isEmpty)
            #expect(try store.reader.find("a.txt", limit: 9) == [keys[0]])
            #expect(try store.reader.find("b.txt", limit: 9) == keys)
            #expect(try store.reader.find("b.txt", limit: 1).count == 1)
            #expect(try store.reader.find("nowhere", limit: 9).isEmpty)
        },
        StoreConformance("fingerprints come page by page, of all or of one batch") { fixture in
            var store = try OpenStore(fixture)
            let keys = try store.submit("a", "b", "c", "d")
            let others = try store.submit("e", batch: "two")
            let all = zip(keys + others, ["a", "b", "c", "d", "e"])
            for (number, (key, text)) in all.enumerated() where text != "b" {
                // "c" has an annotation without a count.
                let counts =
                    text == "c"
                    ? ""
                    : #","statistics_of_text":{"simhash":"00000000000000f\#(number)"}"#
                let annotation = Annotation.with(counts, of: text)
                try store.commit(.result(key, attempt: 1, annotation: annotation))
            }
            try store.commit(.submit(.sample("a", batch: "three")))
            func page(
                after key: Int64, limit: Int, bytes: Int = .max, batch: String? = nil
            ) throws -> [String] {
                let page = try store.reader.fingerprints(
                    ofBatch: batch, after: DocumentKey(rawValue: key), limit: limit,
                    byteLimit: bytes)
                let next = page.next.map { "\($0.rawValue)" } ?? "end"
                return page.rows.map { "\($0.name) \($0.simhash)" } + [next]
            }
            #expect(try page(after: 0, limit: 2) == ["a.txt 240", "3"])
            #expect(try page(after: 3, limit: 2) == ["d.txt 243", "e.txt 244", "5"])
            #expect(try page(after: 5, limit: 2) == ["end"])
            #expect(try page(after: 3, limit: 9, bytes: 1) == ["d.txt 243", "4"])
            #expect(try page(after: 0, limit: 9, batch: "two") == ["e.txt 244", "end"])
            #expect(try page(after: 0, limit: 9, batch: "three") == ["a.txt 240", "end"])
            #expect(try page(after: 0, limit: 9, batch: "none") == ["end"])
        },
        StoreConformance("a cursor is kept under its name and moves") { fixture in
            var store = try OpenStore(fixture)
            #expect(try store.reader.cursor(named: "desk") == nil)
            _ = try store.writer.commit([
                .cursor(name: "desk", sequence: 7), .cursor(name: "archive", sequence: 3),
            ])
            #expect(try store.commit(.cursor(name: "desk", sequence: 9)) == .noted)
            #expect(try store.reader.cursor(named: "desk") == 9)
            #expect(try store.reader.cursor(named: "archive") == 3)
        },
        StoreConformance("everything is there after the store is opened again") { fixture in
            var name = ""
            do {
                var store = try OpenStore(fixture)
                name = store.writer.hubName
                let keys = try store.submit("a", "b")
                let annotation = Annotation.empty(of: "a")
                try store.commit(.result(keys[0], attempt: 1, annotation: annotation))
            }
            var store = try OpenStore(fixture)
            #expect(store.writer.hubName == name)
            #expect(store.writer.lastSequence == 1)
            let open = try store.reader.openDocuments(after: DocumentKey(rawValue: 0), limit: 9)
            #expect(open.map(\.key.rawValue) == [2])
            #expect(try store.submit("c").map(\.rawValue) == [3])
            let annotation = Annotation.empty(of: "b")
            let outcome = try store.commit(
                .result(DocumentKey(rawValue: 2), attempt: 1, annotation: annotation))
            #expect(outcome == .settled(sequence: 2))
            #expect(try store.reader.batches().map(\.counts) == [StateCounts(queued: 1, done: 2)])
        },
    ]
}
