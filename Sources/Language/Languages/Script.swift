/// Writing systems, as far as they tell languages apart.
enum Script: UInt8, CaseIterable, Sendable {
    // These serve many languages, which their words tell apart.
    case latin, cyrillic, arabic, devanagari
    // Each of these is taken for the language that is written in it most.
    case greek, hebrew, armenian, georgian, ethiopic, bengali, gurmukhi, gujarati, odia, tamil
    case telugu, kannada, malayalam, sinhala, thai, lao, tibetan, burmese, khmer, mongolian
    case hangul, kana, han

    /// The language of a script that is taken for one language.
    var language: String? {
        switch self {
        case .latin, .cyrillic, .arabic, .devanagari: nil
        case .greek: "el"
        case .hebrew: "he"
        case .armenian: "hy"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .odia: "or"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .burmese: "my"
        case .khmer: "km"
        case .mongolian: "mn"
        case .hangul: "ko"
        case .kana: "ja"
        case .han: "zh"
        }
    }

    /// Whether words stand without blanks between them.
    var isUnspaced: Bool {
        switch self {
        case .thai, .lao, .tibetan, .burmese, .khmer, .kana, .han: true
        default: false
        }
    }

    /// The script of a letter; nil for what belongs to none, or to one not listed.
    static func of(_ scalar: UInt32) -> Self? {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF: .hebrew
        case 0x600...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: .arabic
        case 0x900...0xDFF: indic(scalar)
        case 0xE00...0xE7F: .thai
        case 0xE80...0xEFF: .lao
        case 0xF00...0xFFF: .tibetan
        case 0x1000...0x109F: .burmese
        case 0x10A0...0x10FF: .georgian
        case 0x1200...0x139F: .ethiopic
        case 0x1780...0x17FF: .khmer
        case 0x1800...0x18AF: .mongolian
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: .hangul
        case 0x3040...0x30FF, 0xFF66...0xFF9D: .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F: .han
        default: nil
        }
    }

    /// The scripts of India, each of 128 scalars.
    private static func indic(_ scalar: UInt32) -> Self? {
        switch (scalar - 0x900) >> 7 {
        case 0: .devanagari
        case 1: .bengali
        case 2: .gurmukhi
        case 3: .gujarati
        case 4: .odia
        case 5: .tamil
        case 6: .telugu
        case 7: .kannada
        case 8: .malayalam
        case 9: .sinhala
        default: nil
        }
    }
}
