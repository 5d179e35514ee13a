/// Cuts a text into words, numbers and marks in one pass over its bytes.
///
/// * Hyphens, dashes and slashes are marks, so `Tier 2-Watch List` is five tokens.
/// * `’s` is a word of its own; other apostrophes inside a word belong to it (`they’ve`,
///   `O’Brien`).
/// * A period belongs to a word in acronyms (`U.S.`), initials (`J.`) and listed abbreviations
///   (`St.`, `No.`); otherwise it is a mark, also where no space follows (`cities.The`).
/// * `1,240`, `3.4`, `18th` and `1980s` are one number; a comma joins only groups of three.
/// * Digits behind a small letter are a footnote's number, cut off the word (`persons12`).
/// * Addresses (`https://…`, `jane@example.org`) are one word with the flag `address`.
struct Tokenizer: PipelineComponent {
    static let name: StaticString = "tokenizer"

    let abbreviations = AbbreviationTable()

    mutating func annotate(_ document: inout AnnotatedDocument) {
        document.tokens = tokens(of: document.text.span)
    }

    /// The tokens of valid UTF-8; other bytes become marks.
    func tokens(of text: Span<UInt8>) -> [Token] {
        var run = TokenRun(capacity: text.count / 3 + 16)
        let table = ByteClass.table
        let classes = table.span
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Words and the blanks between them come first: they are nearly all of a text.
            if byte == UInt8(ascii: " ") {
                run.gap.insert(.spaceBefore)
                index += 1
                continue
            }
            let kind = classes[Int(byte)]
            if !kind.isDisjoint(with: .letter) {
                index = word(at: index, in: text, classes, &run)
                continue
            }
            switch kind {
            case .space:
                run.gap.insert(.spaceBefore)
                index += 1
            case .digit: index = number(at: index, in: text, classes, &run)
            case .newline: index = newline(at: index, in: text, &run)
            case .high: index = scalar(at: index, in: text, classes, &run)
            default: index = mark(at: index, in: text, &run)
            }
        }
        return run.tokens
    }
}

/// The tokens so far and the white space since the last one.
struct TokenRun {
    private(set) var tokens: [Token] = []
    var gap: Token.Flags = .spaceBefore

    init(capacity: Int) { tokens.reserveCapacity(capacity) }

    /// Notes a line break; a second one makes a blank line.
    mutating func breakLine() {
        gap.formUnion(
            gap.contains(.newlineBefore)
                ? [.spaceBefore, .blankLineBefore] : [.spaceBefore, .newlineBefore])
    }

    /// Takes back the glued words, periods and hyphens at the end, if there are any; says where
    /// they began.
    mutating func removeMailbox() -> Int? {
        var first = tokens.count
        while first > 0 {
            let token = tokens[first - 1]
            let isPart =
                token.kind != .mark || token.mark == UInt8(ascii: ".")
                || token.mark == UInt8(ascii: "-") || token.mark == UInt8(ascii: "_")
            guard isPart, !token.flags.contains(.address) else { break }
            first -= 1
            if !token.flags.isDisjoint(with: .spaceBefore) { break }
        }
        guard first < tokens.count, tokens[first].kind != .mark else { return nil }
        let start = Int(tokens[first].start)
        gap = tokens[first].flags.intersection([.spaceBefore, .newlineBefore, .blankLineBefore])
        tokens.removeLast(tokens.count - first)
        return start
    }

    @inline(__always)
    mutating func append(
        _ range: Range<Int>, hash: UInt32, flags: Token.Flags, kind: Token.Kind, mark: UInt8 = 0
    ) {
        tokens.append(
            Token(
                start: range.lowerBound, end: range.upperBound, hash: hash,
                flags: flags.union(gap), kind: kind, mark: mark))
        gap = []
    }
}
