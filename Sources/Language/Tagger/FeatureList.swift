/// The features of one token, each a hash of what it says, with its kind.
///
/// A feature has the same kind for every token, so that trainers can leave out kinds. One that
/// says nothing is not in the list.
@safe package struct FeatureList: ~Copyable {
    /// The hashes; only the first `count` are set. Fixed memory, because the list is filled anew
    /// for every token.
    private let start: UnsafeMutablePointer<UInt64>
    private let kindStart: UnsafeMutablePointer<UInt8>
    /// How many places are filled.
    package private(set) var count = 0

    /// The most features of a token.
    package static let limit = 64
    /// How many kinds of features there are.
    package static let kinds = 85

    /// An empty list.
    package init() {
        unsafe start = .allocate(capacity: Self.limit)
        unsafe start.initialize(repeating: 0, count: Self.limit)
        unsafe kindStart = .allocate(capacity: Self.limit)
        unsafe kindStart.initialize(repeating: 0, count: Self.limit)
    }

    deinit {
        unsafe start.deallocate()
        unsafe kindStart.deallocate()
    }

    /// The hash at a place.
    @inline(__always)
    package subscript(place: Int) -> UInt64 {
        precondition(place < Self.limit)
        return unsafe start[place]
    }

    /// The kind of the feature at a place.
    package func kind(at place: Int) -> Int {
        precondition(place < Self.limit)
        return Int(unsafe kindStart[place])
    }

    /// Starts over.
    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Adds a feature made of two values.
    @inline(__always)
    mutating func add(_ kind: UInt8, _ left: UInt32, _ right: UInt32 = 0) {
        let mixed = (UInt64(left) | UInt64(right) << 32) ^ UInt64(kind) &* 0x9FB2_1C65_1E98_DF25
        let product = mixed &* 0xD6E8_FEB8_6659_FD93
        precondition(count < Self.limit)
        unsafe start[count] = (product ^ product >> 32) &* 0xA076_1D64_78BD_642F
        unsafe kindStart[count] = kind
        count += 1
    }

    /// Adds a feature that says something only if its value is not 0.
    @inline(__always)
    mutating func addIfAny(_ kind: UInt8, _ value: UInt32, _ other: UInt32 = 0) {
        if value != 0 { add(kind, value, other) }
    }
}
