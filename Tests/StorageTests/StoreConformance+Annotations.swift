import Records
import Storage
import Testing

extension StoreConformance {
    /// What counts as an annotation: each is refused, or taken, for what it says.
    static let annotations = [
        StoreConformance("bytes that are not an annotation of the document are refused") {
            fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            let good = String(decoding: Annotation.empty(of: "alpha"), as: UTF8.self)
            let bad = [
                "", "null", "[]", "{}", "annotation", good + "}", String(good.dropLast()),
                good.replacing("annotation/1", with: "annotation/2"),
                good.replacing("\"extractor\":\"1.0\"", with: "\"extractor\":\"\""),
                good.replacing("\"extractor\":\"1.0\"", with: "\"extractor\":1"),
                String(decoding: Annotation.empty(of: "beta"), as: UTF8.self),
                with(#","entities":[{"start":0,"end":1,"entity":0}]"#),
                with(#","entities":[{"start":-1,"end":1}]"#),
                with(#","statistics":{}"#),
                with(#","relations":[7]"#),
            ]
            for text in bad {
                let change = StoreChange.result(key, attempt: 1, annotation: Array(text.utf8))
                #expect(try store.commit(change).isRefused, "\(text)")
            }
            #expect(try store.reader.counts() == StateCounts(queued: 1))
            #expect(try store.reader.result(of: key) == nil)
            let change = StoreChange.result(key, attempt: 1, annotation: Array(good.utf8))
            #expect(try store.commit(change) == .settled(sequence: 1))
        },
        StoreConformance("unknown members and findings of every kind are taken") { fixture in
            var store = try OpenStore(fixture)
            let key = try store.submit("alpha")[0]
            let annotation = Annotation.with(AnnotationRowsTests.findings, of: "alpha")
            let outcome = try store.commit(.result(key, attempt: 1, annotation: annotation))
            #expect(outcome == .settled(sequence: 1))
            #expect(try store.reader.result(of: key)?.annotation == annotation)
        },
    ]

    private static func with(_ members: String) -> String {
        String(decoding: Annotation.with(members, of: "alpha"), as: UTF8.self)
    }
}
