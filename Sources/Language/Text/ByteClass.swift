/// What one byte of UTF-8 can be part of; the bits are tested together.
struct ByteClass: OptionSet {
    let rawValue: UInt8

    static let lower = Self(rawValue: 1 << 0)
    static let upper = Self(rawValue: 1 << 1)
    static let digit = Self(rawValue: 1 << 2)
    /// Part of a scalar outside ASCII; `ScalarShape` says which.
    static let high = Self(rawValue: 1 << 3)
    static let space = Self(rawValue: 1 << 4)
    static let newline = Self(rawValue: 1 << 5)

    static let letter: Self = [.lower, .upper]
    static let alphanumeric: Self = [.lower, .upper, .digit]

    /// A table of all 256 bytes; bytes in no class are ASCII marks.
    static let table: [ByteClass] = (UInt8.min...UInt8.max).map { of($0) }

    /// The class of one byte.
    static func of(_ byte: UInt8) -> Self {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x80...: .high
        case 0x0A, 0x0B, 0x0C, 0x0D: .newline
        case 0x00...0x20, 0x7F: .space
        default: []
        }
    }
}
