/// Scores that were computed before, by the hash of what they depend on.
///
/// A small table, each key with one place where it can stand; what comes later pushes out what
/// was there. An entry is one line of the cache: the key stands in those lanes of the scores that
/// belong to no tag. A reference, because it only spares work: who shares it sees no difference.
@safe final class ScoreMemory {
    private let start: UnsafeMutableRawPointer
    private let shift: UInt64

    private static let entryBytes = 64
    private static let keyOffset = 56

    /// A memory of two to the power of `bits` entries.
    init(bits: Int) {
        let size = Self.entryBytes << bits
        unsafe start = .allocate(byteCount: size, alignment: Self.entryBytes)
        unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        shift = UInt64(64 - bits)
    }

    deinit { unsafe start.deallocate() }

    /// Asks for the entry of a key, which will be read soon.
    @inline(__always)
    func prefetch(_ key: UInt64) {
        unsafe Prefetch.line(at: start + Int(key >> shift) * Self.entryBytes)
    }

    /// Adds the scores of a key to a sum; false if they are not known.
    @inline(__always)
    func add(_ key: UInt64, to sum: inout TagScores) -> Bool {
        let entry = unsafe start + Int(key >> shift) * Self.entryBytes
        guard unsafe entry.load(fromByteOffset: Self.keyOffset, as: UInt64.self) == key else {
            return false
        }
        sum.even &+= unsafe entry.load(as: SIMD16<Int16>.self)
        sum.odd &+= unsafe entry.load(fromByteOffset: 32, as: SIMD16<Int16>.self)
        return true
    }

    /// Keeps the scores of a key.
    @inline(__always)
    func keep(_ scores: TagScores, for key: UInt64) {
        let entry = unsafe start + Int(key >> shift) * Self.entryBytes
        unsafe entry.storeBytes(of: scores.even, as: SIMD16<Int16>.self)
        unsafe entry.storeBytes(of: scores.odd, toByteOffset: 32, as: SIMD16<Int16>.self)
        unsafe entry.storeBytes(of: key, toByteOffset: Self.keyOffset, as: UInt64.self)
    }
}
