import Records
import Storage
import Testing

@testable import Hub

struct BodyCacheTests {
    private func body(_ key: Int64, size: Int) -> DocumentBody {
        DocumentBody(
            key: DocumentKey(rawValue: key), document: .of("\(key)"), mediaType: "text/plain",
            title: nil, bytes: [UInt8](repeating: 0, count: size))
    }

    @Test func whatIsKeptIsHandedOverOnce() {
        var cache = BodyCache(byteLimit: 100)
        cache.keep(body(1, size: 40))
        #expect(cache.byteCount == 40)
        #expect(cache.take(DocumentKey(rawValue: 1))?.bytes.count == 40)
        #expect(cache.take(DocumentKey(rawValue: 1)) == nil)
        #expect(cache.byteCount == 0)
    }

    @Test func itNeverHoldsMoreThanItsLimit() {
        var cache = BodyCache(byteLimit: 100)
        cache.keep(body(1, size: 60))
        cache.keep(body(2, size: 41))
        cache.keep(body(3, size: 40))
        #expect(cache.byteCount == 100)
        #expect(cache.take(DocumentKey(rawValue: 2)) == nil)
        #expect(cache.take(DocumentKey(rawValue: 3)) != nil)
    }

    @Test func theSameDocumentAgainIsCountedOnce() {
        var cache = BodyCache(byteLimit: 100)
        cache.keep(body(1, size: 40))
        cache.keep(body(1, size: 40))
        #expect(cache.byteCount == 40)
    }
}
