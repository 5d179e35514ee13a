/// A word, a run of digits or one mark of a text in another language than English.
///
/// Digits are those of any script. In scripts that set no blanks, and in Korean, which glues its
/// particles, every sign is a word, so that words can be matched at any of them.
struct ForeignPiece {
    enum Kind { case word, digits, mark }

    var kind: Kind
    /// Its bytes in the text.
    var range: Range<Int>
    var hasSpaceBefore: Bool
    var startsLine: Bool
    /// What digits say; too many of them give -1.
    var value = 0
    /// How many digits, or signs of a word.
    var count = 1
    /// The scalar of a mark, the first one of a word.
    var scalar: UInt32 = 0

    /// Whether it is this mark.
    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && self.scalar == scalar.value }
}

/// Cuts a passage into pieces.
struct ForeignLexer {
    private(set) var pieces: [ForeignPiece] = []
    private var hasSpace = true
    private var startsLine = true

    /// The pieces of some bytes of a text; `skipped` are ranges to leave out, in order.
    static func pieces(
        of text: [UInt8], in range: Range<Int>, skipping skipped: [Range<Int>] = []
    ) -> [ForeignPiece] {
        var lexer = Self()
        var start = range.lowerBound
        for gap in skipped {
            lexer.read(text, start..<gap.lowerBound)
            lexer.hasSpace = true
            start = gap.upperBound
        }
        lexer.read(text, start..<range.upperBound)
        return lexer.pieces
    }

    private mutating func read(_ text: [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var index = range.lowerBound
        for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
            let end = index + UTF8.width(scalar)
            add(scalar, index..<end)
            index = end
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
        if let digit = Self.digit(scalar.value) {
            add(digit: digit, range)
        } else if Self.isLetter(scalar) {
            add(letter: scalar, range)
        } else if scalar.properties.isWhitespace || scalar.value == 0xFEFF {
            hasSpace = true
            if scalar.value == 0x0A || scalar.value == 0x0D { startsLine = true }
        } else if !Self.isUnseen(scalar.value) {
            append(.mark, scalar, range)
        }
    }

    private mutating func add(digit: Int, _ range: Range<Int>) {
        guard let last = pieces.last, last.kind == .digits, !hasSpace else {
            append(.digits, "0", range)
            pieces[pieces.count - 1].value = digit
            return
        }
        let place = pieces.count - 1
        pieces[place].range = last.range.lowerBound..<range.upperBound
        pieces[place].count += 1
        let isWhole = last.value >= 0 && last.count < 16
        pieces[place].value = isWhole ? last.value * 10 + digit : -1
    }

    private mutating func add(letter scalar: Unicode.Scalar, _ range: Range<Int>) {
        let script = Script.of(scalar.value)
        let standsAlone = script?.isUnspaced == true || script == .hangul
        guard let last = pieces.last, last.kind == .word, !hasSpace, !standsAlone,
            last.range.upperBound == range.lowerBound
        else { return append(.word, scalar, range) }
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
        pieces[pieces.count - 1].count += 1
    }

    private mutating func append(
        _ kind: ForeignPiece.Kind, _ scalar: Unicode.Scalar, _ range: Range<Int>
    ) {
        pieces.append(
            ForeignPiece(
                kind: kind, range: range, hasSpaceBefore: hasSpace, startsLine: startsLine,
                scalar: scalar.value))
        (hasSpace, startsLine) = (false, false)
    }

    /// Letters with the marks on them; a mark alone takes the place of a letter.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: return true
        case 0...0x7F, 0xAA, 0xBA: return false
        case 0x0E47...0x0E4E: return true
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark:
                return true
            default: return false
            }
        }
    }

    /// Joiners and signs of direction, which say nothing.
    private static func isUnseen(_ scalar: UInt32) -> Bool {
        (0x200B...0x200F).contains(scalar) || scalar == 0xAD || scalar == 0x2060
    }

    /// The value of a decimal digit of any script.
    static func digit(_ scalar: UInt32) -> Int? {
        if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 ? Int(scalar - 0x30) : nil }
        for zero in zeros where scalar >= zero && scalar < zero + 10 { return Int(scalar - zero) }
        return nil
    }

    /// The zeros of the scripts that have digits of their own, and the wide one.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
        0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10,
    ]
}
