internal import CResources

/// The features that have to be looked up for some segments, each with the sum it belongs to.
///
/// Fixed memory: every feature is written down, and the next one over it if it has no row. So no
/// branch waits for memory, and all rows are on their way before the first one is read.
@safe final class ScoreHits {
    /// A feature that most likely has a row.
    struct Hit {
        var hash: UInt64
        /// The number of the sum that its row is added to.
        var sum: Int
    }

    private let start: UnsafeMutablePointer<Hit>
    /// How many there may be: all features of a batch with a longest segment.
    private static let limit =
        (SegmentReader.lengthLimit + 2 + NameTagger.batch) * FeatureList.limit

    init() {
        unsafe start = .allocate(capacity: Self.limit + 1)
        unsafe start.initialize(repeating: Hit(hash: 0, sum: 0), count: Self.limit + 1)
    }

    deinit { unsafe start.deallocate() }

    /// Writes a feature down at a place.
    @inline(__always)
    func set(_ place: Int, _ hash: UInt64, sum: Int) {
        precondition(place <= Self.limit)
        unsafe start[place] = Hit(hash: hash, sum: sum)
    }

    /// The feature at a place.
    @inline(__always)
    subscript(place: Int) -> Hit {
        precondition(place <= Self.limit)
        return unsafe start[place]
    }
}

/// Asking for memory before it is needed.
enum Prefetch {
    @inline(__always)
    static func line(at address: UnsafeRawPointer) { unsafe winnow_prefetch(address) }
}
