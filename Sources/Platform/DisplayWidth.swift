/// How many columns of a terminal text takes.
///
/// Wide characters are the blocks that Unicode's East Asian Width (UAX 11) calls wide, with the
/// emoji blocks; combining marks and format characters take no column.
public enum DisplayWidth {
    /// The columns of a whole text.
    public static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The columns of one scalar: 0, 1 or 2.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// The text, cut to so many columns with `…` at its end if it has more.
    public static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var kept = String.UnicodeScalarView()
        var room = width - 1
        for scalar in text.unicodeScalars {
            room -= of(scalar)
            if room < 0 { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }

    /// The text with spaces around it up to so many columns.
    public static func padded(_ text: String, to width: Int, alignRight: Bool) -> String {
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return alignRight ? spaces + text : text + spaces
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul initial consonants
        0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,  // kana, Han
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,  // Yi, Hangul
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,  // compatibility
        0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,  // emoji
        0x20000...0x3FFFD,  // further Han
    ]
}
