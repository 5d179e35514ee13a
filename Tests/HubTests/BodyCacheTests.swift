import Records
import Storage
import Testing

@testable import Hub
@testable import HubTestKit

struct BodyCacheTests {
    /// What two bodies take besides their bytes.
    private static let twice = 2 * BodyCache.overhead

    private func body(_ key: Int64, size: Int) -> DocumentBody {
        DocumentBody(
            key: DocumentKey(rawValue: key), document: .of("\(key)"), mediaType: "text/plain",
            title: nil, date: nil, bytes: [UInt8](repeating: 0, count: size))
    }

    @Test func whatIsKeptIsHandedOverOnce() {
        var cache = BodyCache(byteLimit: Self.twice + 100)
        cache.keep(body(1, size: 40))
        #expect(cache.byteCount == BodyCache.overhead + 40)
        #expect(cache.take(DocumentKey(rawValue: 1))?.bytes.count == 40)
        #expect(cache.take(DocumentKey(rawValue: 1)) == nil)
        #expect(cache.byteCount == 0)
    }

    @Test func itNeverHoldsMoreThanItsLimit() {
        var cache = BodyCache(byteLimit: Self.twice + 100)
        cache.keep(body(1, size: 60))
        cache.keep(body(2, size: 41))
        cache.keep(body(3, size: 40))
        #expect(cache.byteCount == Self.twice + 100)
        #expect(cache.take(DocumentKey(rawValue: 2)) == nil)
        #expect(cache.take(DocumentKey(rawValue: 3)) != nil)
    }

    @Test func theSameDocumentAgainIsCountedOnce() {
        var cache = BodyCache(byteLimit: Self.twice + 100)
        cache.keep(body(1, size: 40))
        cache.keep(body(1, size: 40))
        #expect(cache.byteCount == BodyCache.overhead + 40)
    }

    /// A million small documents must not take more than one of a hundred megabytes would.
    @Test func smallBodiesCountWithWhatTheyTakeBesides() {
        var cache = BodyCache(byteLimit: 1 << 20)
        for key in 0..<10_000 { cache.keep(body(Int64(key), size: 1)) }
        let kept = (0..<10_000).count { cache.take(DocumentKey(rawValue: Int64($0))) != nil }
        #expect(kept == (1 << 20) / (BodyCache.overhead + 1))
    }
}
