/// What a scalar outside ASCII is to the tokenizer.
struct ScalarShape {
    /// How it takes part in tokens.
    enum Role {
        case letter, capital, fraction, space, newline, paragraph, mark
    }

    var role: Role
    /// Its length in bytes.
    var length: Int
    /// The code of a mark.
    var mark: UInt8 = 0

    /// The shape of the scalar that starts at `index`, which holds a byte from 0x80 on.
    ///
    /// A byte that begins no scalar counts as a mark by itself, so any bytes are read to the end.
    static func at(_ index: Int, in text: Span<UInt8>) -> Self {
        let first = UInt32(text[index])
        let room = text.count - index
        switch first {
        case 0xC2...0xDF where room > 1:
            return of((first & 0x1F) << 6 | tail(index + 1, text), length: 2)
        case 0xE0...0xEF where room > 2:
            let scalar = (first & 0x0F) << 12 | tail(index + 1, text) << 6 | tail(index + 2, text)
            return of(scalar, length: 3)
        case 0xF0...0xF4 where room > 3:
            let high = (first & 0x07) << 18 | tail(index + 1, text) << 12
            return of(high | tail(index + 2, text) << 6 | tail(index + 3, text), length: 4)
        default: return Self(role: .mark, length: 1, mark: Mark.other)
        }
    }

    @inline(__always)
    private static func tail(_ index: Int, _ text: Span<UInt8>) -> UInt32 {
        UInt32(text[index] & 0x3F)
    }

    private static func of(_ scalar: UInt32, length: Int) -> Self {
        switch scalar {
        case 0x00...0xBF: return latinSign(scalar)
        case 0xD7, 0xF7: return Self(role: .mark, length: length, mark: Mark.other)
        case 0xC0...0x1FFF: return letter(scalar, length: length)
        case 0x2000...0x206F: return punctuation(scalar)
        case 0x2070...0x2BFF: return symbol(scalar)
        case 0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3011, 0xFE10...0xFE6F, 0xFF01...0xFF0F,
            0xFF1A...0xFF20:
            let isStop = scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F
            return Self(
                role: .mark, length: length, mark: isStop ? Mark.foreignStop : Mark.other)
        case 0x3000, 0xFEFF: return Self(role: .space, length: length)
        case 0xE000...0xF8FF: return Self(role: .mark, length: length, mark: Mark.bullet)
        case 0xFFF0...0xFFFF, 0x1F000...0x1FAFF:
            return Self(role: .mark, length: length, mark: Mark.other)
        default: return Self(role: .letter, length: length)
        }
    }

    /// Scalars from U+0080 to U+00BF.
    private static func latinSign(_ scalar: UInt32) -> Self {
        var shape = Self(role: .mark, length: 2, mark: Mark.other)
        switch scalar {
        case 0x85: shape.role = .newline
        case 0xA0, 0x80...0x9F: shape.role = .space
        case 0xAA, 0xAD, 0xB5, 0xBA: shape.role = .letter
        case 0xBC...0xBE: shape.role = .fraction
        case 0xA2: shape.mark = Mark.cent
        case 0xA3: shape.mark = Mark.pound
        case 0xA4: shape.mark = Mark.currency
        case 0xA5: shape.mark = Mark.yen
        case 0xA7: shape.mark = Mark.section
        case 0xAB: shape.mark = Mark.openQuote
        case 0xBB: shape.mark = Mark.closeQuote
        case 0xB7: shape.mark = Mark.bullet
        case 0xB2, 0xB3, 0xB9: shape.mark = Mark.footnote
        default: break
        }
        return shape
    }

    /// Letters from U+00C0 to U+1FFF, and the few marks among them.
    private static func letter(_ scalar: UInt32, length: Int) -> Self {
        switch scalar {
        case 0x37E, 0x387, 0x60C, 0x61B, 0x66A...0x66D:
            return Self(role: .mark, length: length, mark: Mark.other)
        case 0x589, 0x61F, 0x6D4, 0x964, 0x965:
            return Self(role: .mark, length: length, mark: Mark.foreignStop)
        default:
            return Self(role: isCapital(scalar) ? .capital : .letter, length: length)
        }
    }

    /// Whether a letter below U+0530 or in Latin Extended Additional is a capital.
    private static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0xDE, 0x178, 0x386...0x38F, 0x391...0x3AB, 0x400...0x42F: true
        case 0x100...0x137, 0x14A...0x177, 0x1CD...0x233, 0x460...0x481, 0x48A...0x4BF,
            0x4D0...0x52F, 0x1E00...0x1EFF:
            scalar & 1 == 0
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
        default: false
        }
    }

    /// Scalars from U+2000 to U+206F.
    private static func punctuation(_ scalar: UInt32) -> Self {
        var shape = Self(role: .mark, length: 3, mark: Mark.other)
        switch scalar {
        case 0x200C, 0x200D: shape.role = .letter
        case 0x2028: shape.role = .newline
        case 0x2029: shape.role = .paragraph
        case 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F: shape.role = .space
        case 0x2010, 0x2011: shape.mark = UInt8(ascii: "-")
        case 0x2012, 0x2013: shape.mark = Mark.enDash
        case 0x2014, 0x2015: shape.mark = Mark.emDash
        case 0x2018, 0x201A, 0x201B, 0x2039: shape.mark = Mark.openSingle
        case 0x2019, 0x203A, 0x2032: shape.mark = Mark.closeSingle
        case 0x201C, 0x201E, 0x201F: shape.mark = Mark.openQuote
        case 0x201D, 0x2033: shape.mark = Mark.closeQuote
        case 0x2020, 0x2021: shape.mark = Mark.footnote
        case 0x2022, 0x2023, 0x2043: shape.mark = Mark.bullet
        case 0x2026: shape.mark = Mark.ellipsis
        case 0x203C, 0x203D, 0x2047...0x2049: shape.mark = Mark.foreignStop
        default: break
        }
        return shape
    }

    /// Scalars from U+2070 to U+2BFF: raised digits, money, fractions, arrows, shapes.
    private static func symbol(_ scalar: UInt32) -> Self {
        var shape = Self(role: .mark, length: 3, mark: Mark.other)
        switch scalar {
        case 0x2070...0x207B: shape.mark = Mark.footnote
        case 0x20AC: shape.mark = Mark.euro
        case 0x20A0...0x20CF: shape.mark = Mark.currency
        case 0x2150...0x215F, 0x2189: shape.role = .fraction
        case 0x2212: shape.mark = Mark.enDash
        case 0x2219, 0x25A0...0x25FF, 0x2605, 0x2610...0x2612, 0x2713...0x2718, 0x27A2...0x27A4:
            shape.mark = Mark.bullet
        default: break
        }
        return shape
    }
}
