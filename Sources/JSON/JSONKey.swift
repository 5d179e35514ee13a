/// The key of a member that a scanner stands at, to be compared with literals.
///
/// `switch key { case "start": …; case "end": …; default: … }` compares bytes and allocates
/// nothing.
public struct JSONKey: Sendable, CustomStringConvertible {
    /// The bytes that hold the key: the scanner's own, or the key alone if it had escapes.
    @usableFromInline let bytes: [UInt8]
    @usableFromInline let start: Int
    @usableFromInline let count: Int

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        count = range.count
    }

    /// The key as a string.
    public var description: String { String(decoding: bytes[start..<start + count], as: UTF8.self) }

    /// Whether the key is this ASCII literal.
    @inlinable
    public static func == (key: JSONKey, literal: StaticString) -> Bool {
        guard key.count == literal.utf8CodeUnitCount else { return false }
        let other = unsafe literal.utf8Start
        for index in 0..<key.count where unsafe key.bytes[key.start + index] != other[index] {
            return false
        }
        return true
    }

    /// Lets a `switch` over a key use literals as its cases.
    @inlinable
    public static func ~= (literal: StaticString, key: JSONKey) -> Bool { key == literal }
}
