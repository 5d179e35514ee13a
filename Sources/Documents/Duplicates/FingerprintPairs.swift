/// Finds the pairs of 64-bit fingerprints that differ in few bits, without comparing all with all.
///
/// The bits are cut into `distance + agreeing` bands. Bits that differ spoil one band each, so of a
/// pair within the distance at least `agreeing` bands are alike. For every choice of so many bands
/// the fingerprints that are alike in them are compared, and no others: 1,000,000 of them at a
/// distance of 12 in 1,820 rounds of buckets, with a few words of memory for each.
public struct FingerprintPairs {
    /// The farthest distance that can be asked for.
    public static let distanceLimit = 16

    private let distance: Int
    /// The bits of each band.
    private let bands: [UInt64]
    private let agreeing: Int

    /// - Parameters:
    ///   - distance: how many bits may differ, 0 to `distanceLimit`.
    ///   - count: about how many fingerprints there will be.
    public init(distance: Int, count: Int) {
        precondition((0...Self.distanceLimit).contains(distance), "a distance of \(distance)")
        self.distance = distance
        let costs = (1...4).map { Self.cost(agreeing: $0, distance: distance, count: count) }
        agreeing = (costs.indices.min { costs[$0] < costs[$1] } ?? 0) + 1
        bands = Self.bands(distance + agreeing)
    }

    /// About how long it takes with so many bands that must be alike: more make smaller buckets,
    /// and more rounds. Putting a fingerprint into its bucket takes as long as four comparisons.
    private static func cost(agreeing: Int, distance: Int, count: Int) -> Double {
        let bands = distance + agreeing
        let rounds = (0..<agreeing).reduce(1.0) { $0 * Double(bands - $1) / Double($1 + 1) }
        let bits = min(Buckets.bitLimit, agreeing * 64 / bands)
        return rounds * (4 + Double(count) / Double(2 << bits))
    }

    /// Bands of one width, give or take a bit.
    private static func bands(_ count: Int) -> [UInt64] {
        (0..<count).map { band in
            let (start, end) = (band * 64 / count, (band + 1) * 64 / count)
            return (end - start == 64 ? .max : (1 << UInt64(end - start)) - 1) << UInt64(start)
        }
    }

    /// Tells every pair within the distance once, by their places.
    public func find<Failure: Error>(
        in fingerprints: [UInt64], _ found: (Int, Int) throws(Failure) -> Void
    ) throws(Failure) {
        var buckets = Buckets(count: fingerprints.count)
        for choice in Self.choices(of: agreeing, among: bands.count) {
            let mask = choice.reduce(UInt64(0)) { $0 | bands[$1] }
            buckets.sort(fingerprints, by: mask)
            try compare(buckets, mask, choice, found)
        }
    }

    /// All choices of so many bands, each in rising order, the first ones first.
    private static func choices(of size: Int, among count: Int) -> [[Int]] {
        guard size > 0 else { return [[]] }
        return choices(of: size - 1, among: count).flatMap { choice in
            ((choice.last ?? -1) + 1..<count).map { choice + [$0] }
        }
    }

    private func compare<Failure: Error>(
        _ buckets: borrowing Buckets, _ mask: UInt64, _ choice: [Int],
        _ found: (Int, Int) throws(Failure) -> Void
    ) throws(Failure) {
        let fingerprints = buckets.fingerprints.span
        let starts = buckets.starts.span
        for bucket in 0..<starts.count - 1 {
            let end = starts[bucket + 1]
            for first in starts[bucket]..<end {
                var second = first
                while let near = next(after: second, to: first, before: end, fingerprints) {
                    second = near
                    let differing = fingerprints[first] ^ fingerprints[near]
                    guard differing & mask == 0, isFirst(choice, differing) else { continue }
                    try found(Int(buckets.order[first]), Int(buckets.order[near]))
                }
            }
        }
    }

    /// The next fingerprint of a bucket that is within the distance of its `first`.
    @inline(__always)
    private func next(
        after place: Int, to first: Int, before end: Int, _ fingerprints: Span<UInt64>
    ) -> Int? {
        let (one, distance) = (fingerprints[first], distance)
        var second = place + 1
        while second < end {
            if (one ^ fingerprints[second]).nonzeroBitCount <= distance { return second }
            second += 1
        }
        return nil
    }

    /// Whether no earlier choice of bands has told the pair: all before the last one that are not
    /// chosen differ.
    private func isFirst(_ choice: [Int], _ differing: UInt64) -> Bool {
        (0..<(choice.last ?? 0)).allSatisfy { band in
            choice.contains(band) || differing & bands[band] != 0
        }
    }
}

/// Fingerprints sorted into buckets by some of their bits; unlike ones may share a bucket.
private struct Buckets: ~Copyable {
    /// Where each bucket starts, and the end of the last.
    private(set) var starts: [Int]
    /// The fingerprints, bucket by bucket.
    private(set) var fingerprints: [UInt64]
    /// Their places before they were sorted.
    private(set) var order: [Int32]
    private let shift: UInt64

    /// There are at most 65,536 buckets, for more are slower to fill.
    static let bitLimit = 16

    init(count: Int) {
        let bits = min(Self.bitLimit, max(1, Int.bitWidth - count.leadingZeroBitCount))
        shift = UInt64(64 - bits)
        starts = Array(repeating: 0, count: (1 << bits) + 1)
        fingerprints = Array(repeating: 0, count: count)
        order = Array(repeating: 0, count: count)
    }

    mutating func sort(_ values: [UInt64], by mask: UInt64) {
        for index in starts.indices { starts[index] = 0 }
        for value in values { starts[bucket(value & mask) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        for (place, value) in values.enumerated() {
            let bucket = bucket(value & mask)
            fingerprints[next[bucket]] = value
            order[next[bucket]] = Int32(truncatingIfNeeded: place)
            next[bucket] += 1
        }
    }

    private func bucket(_ bits: UInt64) -> Int {
        // Spreads whichever bits there are over the upper ones.
        Int(truncatingIfNeeded: ((bits ^ bits >> 31) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
