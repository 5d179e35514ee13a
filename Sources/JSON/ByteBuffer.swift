/// Bytes that only grow, in memory of its own.
///
/// An array asks at every append whether it shares its bytes and has room; here a writer asks for
/// room once and then pushes everything that fits, which is most of what writing JSON costs.
@safe @usableFromInline
struct ByteBuffer: ~Copyable, @unchecked Sendable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var count = 0
    @usableFromInline var capacity: Int

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        unsafe base = .allocate(capacity: self.capacity)
    }

    @inlinable
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
    @inlinable @inline(__always)
    mutating func reserve(_ room: Int) {
        if capacity - count < room { grow(room) }
    }

    @usableFromInline @inline(never)
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
    @inlinable @inline(__always)
    mutating func push(_ byte: UInt8) {
        assert(count < capacity)
        unsafe base[count] = byte
        count += 1
    }

    /// Adds the bytes of a literal.
    @inlinable @inline(__always)
    mutating func push(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        assert(length <= capacity - count)
        assert(Self.isPlain(literal), "a literal with something to escape")
        unsafe (base + count).initialize(from: literal.utf8Start, count: length)
        count += length
    }

    /// Whether nothing in a literal must be escaped.
    @usableFromInline
    static func isPlain(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { bytes in
            unsafe !bytes.contains(where: StringBytes.isSpecial)
        }
    }

    /// Adds some bytes.
    @inlinable @inline(__always)
    mutating func push(_ bytes: Span<UInt8>) {
        assert(bytes.count <= capacity - count)
        unsafe bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            unsafe (base + count).initialize(from: start, count: source.count)
        }
        count += bytes.count
    }

    /// The most digits of an integer.
    @usableFromInline static var digitLimit: Int { 20 }

    /// Adds an integer in decimal.
    @inlinable @inline(__always)
    mutating func push(decimal value: UInt) {
        guard value < 10_000 else { return push(large: value) }
        let number = UInt32(truncatingIfNeeded: value)
        if number >= 1_000 { push(digit: number / 1_000) }
        if number >= 100 { push(digit: number / 100 % 10) }
        if number >= 10 { push(digit: number / 10 % 10) }
        push(digit: number % 10)
    }

    @inlinable @inline(__always)
    mutating func push(digit: UInt32) {
        push(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
    }

    @usableFromInline
    mutating func push(large value: UInt) {
        var length = 1
        var rest = value
        while rest >= 10 {
            length += 1
            rest /= 10
        }
        assert(length <= capacity - count)
        rest = value
        for place in (count..<count + length).reversed() {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            unsafe base[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        }
        count += length
    }
}
