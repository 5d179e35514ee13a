/// Text from outside, made fit for one line of a terminal.
public enum DisplayText {
    /// The text with `\u{FFFD}` for whatever moves the cursor, ends the line or turns the direction
    /// of what follows around.
    public static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            scalars.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }

    /// The words of a text with one space between them, whatever parted them.
    public static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        // marks, embeddings, overrides and isolates of direction
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
