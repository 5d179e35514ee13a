/// Codes of marks in `Token.mark`: an ASCII mark is its own code, others are named here.
///
/// All quotes, dashes and bullets of Unicode come down to these few codes.
public enum Mark {
    /// Two or more periods in a row, or the ellipsis sign.
    public static let ellipsis: UInt8 = 0x80
    /// `–`, and any dash that is neither a hyphen nor an em dash.
    public static let enDash: UInt8 = 0x81
    /// `—`, or two or more hyphens in a row.
    public static let emDash: UInt8 = 0x82
    /// `“`, `„`, `«`.
    public static let openQuote: UInt8 = 0x83
    /// `”`, `»`.
    public static let closeQuote: UInt8 = 0x84
    /// `‘`, `‚`, `‹`.
    public static let openSingle: UInt8 = 0x85
    /// `’` that stands in no word, `›`.
    public static let closeSingle: UInt8 = 0x86
    /// `•` and other signs that begin list items.
    public static let bullet: UInt8 = 0x87
    /// `€`.
    public static let euro: UInt8 = 0x88
    /// `£`.
    public static let pound: UInt8 = 0x89
    /// `¥`.
    public static let yen: UInt8 = 0x8A
    /// `¢`.
    public static let cent: UInt8 = 0x8B
    /// Any other sign of money.
    public static let currency: UInt8 = 0x8C
    /// `§`.
    public static let section: UInt8 = 0x8D
    /// A raised digit, dagger or other sign of a footnote.
    public static let footnote: UInt8 = 0x8E
    /// A full stop, question or exclamation mark of another script.
    public static let foreignStop: UInt8 = 0x8F
    /// Stands for a passage in another language that is set aside; no text has it.
    static let passage: UInt8 = 0x90
    /// Any other mark.
    public static let other: UInt8 = 0xFF

    /// Whether it may close a quotation or a bracket.
    static func isCloser(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), closeQuote, closeSingle:
            true
        default: false
        }
    }

    /// Whether it may open a quotation or a bracket.
    static func isOpener(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), openQuote, openSingle:
            true
        default: false
        }
    }

    /// Whether it is a hyphen or a dash.
    static func isDash(_ mark: UInt8) -> Bool {
        mark == UInt8(ascii: "-") || mark == enDash || mark == emDash
    }

    /// Whether it ends a sentence where nothing speaks against it.
    static func isStop(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), ellipsis, foreignStop: true
        default: false
        }
    }
}
