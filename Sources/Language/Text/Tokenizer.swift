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
    let classes = ByteClass.table

    mutating func annotate(_ document: inout AnnotatedDocument) {
        document.tokens = tokens(of: document.text.span)
    }

    /// The tokens of valid UTF-8; other bytes become marks.
    func tokens(of text: Span<UInt8>) -> [Token] {
        // Nearly every text has fewer tokens than this, and none has more than bytes.
        if let tokens = tokens(of: text, limit: text.count / 3 + 16) { return tokens }
        guard let tokens = tokens(of: text, limit: text.count) else {
            preconditionFailure("a token is at least one byte")
        }
        return tokens
    }

    /// The same, nil if there are more than so many.
    private func tokens(of text: Span<UInt8>, limit: Int) -> [Token]? {
        var hasAll = false
        let tokens = unsafe [Token](unsafeUninitializedCapacity: limit) { buffer, count in
            var run = unsafe TokenRun(buffer)
            read(text, into: &run)
            hasAll = run.hasAll
            count = run.count
        }
        return hasAll ? tokens : nil
    }

    private func read(_ text: Span<UInt8>, into run: inout TokenRun) {
        let classes = classes.span
        var index = 0
        while index < text.count {
            // Words come first, with the blanks behind them: they are nearly all of a text.
            if let word = ShortWord(text, at: index) {
                let end = index &+ word.length
                let next = text[end]
                if next == UInt8(ascii: " ") {
                    run.append(word, at: index)
                    run.gap = .spaceBefore
                    index = end &+ 1
                    continue
                }
                if !Self.mayGoOn(next) {
                    run.append(word, at: index)
                    index = end
                    continue
                }
            }
            index = other(at: index, in: text, classes, &run)
        }
    }

    /// Whether a byte behind letters may belong to the same word, or cut it short.
    @inline(__always)
    private static func mayGoOn(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...,
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Reads what is no short word; returns where to go on.
    @inline(never)
    private func other(
        at index: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>, _ run: inout TokenRun
    ) -> Int {
        switch classes[Int(text[index])] {
        case .lower, .upper: return word(at: index, in: text, classes, &run)
        case .space:
            run.gap.insert(.spaceBefore)
            return index + 1
        case .digit: return number(at: index, in: text, classes, &run)
        case .newline: return newline(at: index, in: text, &run)
        case .high: return scalar(at: index, in: text, classes, &run)
        default: return mark(at: index, in: text, &run)
        }
    }
}
