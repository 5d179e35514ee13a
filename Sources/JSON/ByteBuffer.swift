/// Bytes that only grow, in memory of its own.
///
/// An array asks at every append whether it shares its bytes and has room; here a writer asks for
/// room once and then pushes everything that fits, which is most of what writing JSON costs.
@safe
struct ByteBuffer: ~Copyable, @unchecked Sendable {
    var base: UnsafeMutablePointer<UInt8>
    var count = 0
    var capacity: Int

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// A copy of the bytes that were pushed.
    var bytes: [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { copy, initialized in
            if let start = copy.baseAddress {
                unsafe start.initialize(from: base, count: count)
            }
            initialized = count
        }
    }

    /// Makes room for this many further bytes.
    @inline(__always)
    mutating func reserve(_ room: Int) {
        if capacity - count < room { grow(room) }
    }

    @inline(never)
    mutating func grow(_ room: Int) {
        let larger = max(count + room, 2 * capacity)
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe bytes.initialize(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = bytes
        capacity = larger
    }

    // MARK: pushing, for which there must be room

    /// Adds a byte.
    @inline(__always)
    mutating func push(_ byte: UInt8) {
        assert(count < capacity)
        unsafe base[count] = byte
        count += 1
    }

    /// Adds the bytes of a literal.
    @inline(__always)
    mutating func push(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        assert(length <= capacity - count)
        assert(StringBytes.isPlain(literal), "a literal with something to escape")
        unsafe (base + count).initialize(from: literal.utf8Start, count: length)
        count += length
    }

    /// Adds some bytes.
    @inline(__always)
    mutating func push(_ bytes: Span<UInt8>) {
        assert(bytes.count <= capacity - count)
        unsafe bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            unsafe (base + count).initialize(from: start, count: source.count)
        }
        count += bytes.count
    }

    /// The most digits of an integer.
    static var digitLimit: Int { 20 }

    /// Adds an integer in decimal.
    mutating func push(decimal value: UInt) {
        var length = 1
        var power: UInt = 10
        while length < Self.digitLimit, value >= power {
            length += 1
            power = power &* 10
        }
        assert(length <= capacity - count)
        var rest = value
        var place = count + length
        repeat {
            place -= 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            unsafe base[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while place > count
        count += length
    }
}
