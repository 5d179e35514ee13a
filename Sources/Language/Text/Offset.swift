/// A position in a text, counted in UTF-8 bytes from its start.
///
/// Offsets leave the module as Unicode scalars; `ScalarIndex` is the one place that converts.
public struct Offset: Comparable, Hashable, Sendable {
    /// Bytes from the start of the text.
    public var byte: Int32

    public init(_ byte: Int) { self.byte = Int32(truncatingIfNeeded: byte) }

    /// The position as an index into the text's bytes.
    public var index: Int { Int(byte) }

    public static func < (left: Self, right: Self) -> Bool { left.byte < right.byte }
}

/// A half-open run of a text's tokens, by their indices.
public typealias TokenSpan = Range<Int>
