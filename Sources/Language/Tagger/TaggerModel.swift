internal import CResources

/// The packed weights of the tagger, read in place.
///
/// Little-endian: `WNTG`, a version, the number of rows and of word slots, how many units make
/// weight 1, 73 transitions of two bytes, 32 calibration points of two bytes, zeros up to 256; the
/// word slots; the rows. A row has 32 bytes: one weight of a byte for each of the 25 tags, three
/// zeros and the low half of its feature's hash, by which it is known. A feature stands at its
/// slot or at one of the few behind it; a filter of those halves says at once of nearly all
/// features without a row that they have none.
@safe package struct TaggerModel: @unchecked Sendable {
    // Sendable because the bytes are never written once they are here.
    private let rows: UnsafeRawPointer
    private let mask: Int
    private let filter: [UInt64]
    /// Keeps the bytes alive that the rows point into, if they are not the program's own.
    private let owner: ModelBytes?
    /// Facts of words.
    package let words: WordTable
    /// Weights between tags, by `TagTransition`.
    package let transitions: [Int32]
    /// The probability, in 65,535ths, that a name is right, by its margin over `marginStep`.
    package let calibration: [UInt16]

    /// Bytes of a row.
    package static let rowBytes = 32
    /// How many slots a feature may stand at.
    package static let probeLimit = 8
    /// Points of the calibration.
    package static let calibrationCount = 32
    /// Units of margin from one point to the next.
    package static let marginStep = 8
    /// Bytes before the word slots.
    package static let headerBytes = 256
    /// Where the calibration starts.
    package static let calibrationOffset = 20 + 2 * TagTransition.count
    /// The version of the format.
    package static let version: UInt32 = 1
    /// What a file starts with.
    package static let magic: [UInt8] = Array("WNTG".utf8)

    /// The model compiled into the program; nil if it has none.
    package static let standard: TaggerModel? = {
        var length = 0
        guard let start = unsafe winnow_tagger_model(&length) else { return nil }
        return unsafe TaggerModel(UnsafeRawPointer(start), length, owner: nil)
    }()

    /// A model of packed bytes; nil if they are none.
    package init?(bytes: [UInt8]) {
        let owner = ModelBytes(bytes)
        unsafe self.init(owner.start, bytes.count, owner: owner)
    }

    private init?(_ start: UnsafeRawPointer, _ length: Int, owner: ModelBytes?) {
        guard length > Self.headerBytes else { return nil }
        func word(_ offset: Int) -> Int {
            Int(unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        func half(_ offset: Int) -> UInt16 {
            unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
        }
        let isModel = (0..<4).allSatisfy {
            unsafe start.load(fromByteOffset: $0, as: UInt8.self) == Self.magic[$0]
        }
        let rowCount = word(8)
        let slotCount = word(12)
        // Slots are found by their low bits, and looked through until one is empty.
        guard isModel, word(4) == Int(Self.version), rowCount.nonzeroBitCount == 1,
            slotCount.nonzeroBitCount == 1,
            length == Self.headerBytes + 8 * slotCount + Self.rowBytes * rowCount
        else { return nil }
        let hasEmptySlot = (0..<slotCount).contains { word(Self.headerBytes + 8 * $0) == 0 }
        guard hasEmptySlot else { return nil }
        transitions = (0..<TagTransition.count).map { Int32(Int16(bitPattern: half(20 + 2 * $0))) }
        calibration = (0..<Self.calibrationCount).map {
            half(Self.calibrationOffset + 2 * $0)
        }
        words = WordTable(
            slots: (0..<2 * slotCount).map { UInt32(word(Self.headerBytes + 4 * $0)) })
        unsafe rows = start + Self.headerBytes + 8 * slotCount
        mask = rowCount - 1
        self.owner = owner
        var filter = [UInt64](repeating: 0, count: 1 << 14)
        for row in 0..<rowCount {
            let check = word(Self.headerBytes + 8 * slotCount + row * Self.rowBytes + 28)
            if check != 0 {
                filter[check >> 18] |= Self.marks(UInt32(truncatingIfNeeded: check))
            }
        }
        self.filter = filter
    }

    /// The half of a hash by which a row is known; never 0, which marks an empty row.
    @inline(__always)
    package static func check(_ hash: UInt64) -> UInt32 {
        let low = UInt32(truncatingIfNeeded: hash)
        return low == 0 ? 1 : low
    }

    /// Where a feature's row stands if nothing stood there before it.
    @inline(__always)
    package static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 36) }

    /// Notes those features that most likely have a row, and asks for it.
    @inline(__always)
    func note(_ list: borrowing FeatureList, sum: Int, in hits: ScoreHits, _ count: inout Int) {
        let filter = filter.span
        let first = count
        for place in 0..<list.count {
            let hash = list[place]
            hits.set(count, hash, sum: sum)
            let check = UInt32(truncatingIfNeeded: hash)
            let marks = Self.marks(check)
            count += filter[Int(check >> 18)] & marks == marks ? 1 : 0
        }
        for place in first..<count {
            let slot = Self.slot(hits[place].hash)
            unsafe Prefetch.line(at: rows + (slot & mask) * Self.rowBytes)
            // Most rows stand a few places on: a line has two.
            unsafe Prefetch.line(at: rows + ((slot + 2) & mask) * Self.rowBytes)
        }
    }

    /// The bits by which the filter knows a feature, in the word for its upper bits.
    @inline(__always)
    private static func marks(_ check: UInt32) -> UInt64 {
        1 &<< UInt64(check & 63) | 1 &<< UInt64(check >> 6 & 63) | 1 &<< UInt64(check >> 12 & 63)
    }

    /// Adds the row of a feature, if it has one, to a score for each tag.
    @inline(__always)
    func add(_ hash: UInt64, to sum: inout TagScores) {
        let check = Self.check(hash)
        var slot = Self.slot(hash) & mask
        for _ in 0..<Self.probeLimit {
            let row = unsafe rows + slot * Self.rowBytes
            let found = unsafe row.loadUnaligned(fromByteOffset: 28, as: UInt32.self)
            if found == check {
                sum.add(row: unsafe row.loadUnaligned(as: SIMD16<Int16>.self))
                return
            }
            if found == 0 { return }
            slot = (slot + 1) & mask
        }
    }

    /// The probability that a name with this margin is right.
    package func confidence(margin: Int32) -> Float {
        Float(calibration[Self.calibrationPoint(margin)]) / 65_535
    }

    /// The point of the calibration that a margin belongs to.
    package static func calibrationPoint(_ margin: Int32) -> Int {
        min(calibrationCount - 1, max(0, Int(margin) / marginStep))
    }
}

/// Bytes that stay where they are.
@safe private final class ModelBytes: @unchecked Sendable {
    // Sendable because the bytes are written once, before anybody else sees them.
    let start: UnsafeRawPointer

    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
        unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
        unsafe start = UnsafeRawPointer(copy)
    }

    deinit { unsafe start.deallocate() }
}
