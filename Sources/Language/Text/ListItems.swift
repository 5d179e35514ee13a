/// Recognizes the beginnings of list items: `1)`, `1.`, `a)`, `a.`, `•`.
struct ListItems {
    /// How an item is numbered.
    private enum Style { case bracket, period }

    private struct Enumerator: Equatable {
        var style: Style
        var isLetter: Bool
        /// From 1: `1`, `a`.
        var ordinal: Int
    }

    /// What would go on with the list begun last.
    private var expected: Enumerator?

    /// Whether an item begins at `index`, inside a sentence that began at `sentence`.
    mutating func begins(
        at index: Int, sentence: Int, _ document: AnnotatedDocument
    ) -> Bool {
        let token = document.tokens[index]
        guard token.flags.contains(.spaceBefore) else { return false }
        if token.mark == Mark.bullet {
            return index + 1 < document.tokens.count
        }
        guard let (item, length) = enumerator(at: index, document) else { return false }
        guard item == expected || isFirst(item, index, document) else { return false }
        guard index + length < document.tokens.count,
            document.tokens[index + length].flags.contains(.spaceBefore)
        else { return false }
        return item.style == .period || !DrawnMarks.isInBracket(index, from: sentence, document)
    }

    /// Whether the word before the bracket at `index` is an item's letter: `b)`.
    mutating func begins(
        before index: Int, sentence: Int, _ document: AnnotatedDocument
    ) -> Bool {
        guard index - 1 > sentence, document.tokens[index - 1].kind == .word,
            document.tokens[index - 1].byteRange.count == 1
        else { return false }
        return begins(at: index - 1, sentence: sentence, document)
    }

    /// Notes the item that the sentence beginning at `start` begins with, if it does.
    mutating func note(start: Int, _ document: AnnotatedDocument) {
        guard var (item, _) = enumerator(at: start, document) else { return }
        item.ordinal += 1
        expected = item
    }

    /// A list may begin in the middle of a line with `1)`, or with `1.` after a colon.
    private func isFirst(_ item: Enumerator, _ index: Int, _ document: AnnotatedDocument) -> Bool {
        guard item.ordinal == 1 else { return false }
        let isAfterColon = document.isMark(index - 1, UInt8(ascii: ":"))
        return item.style == .bracket ? !item.isLetter || isAfterColon : isAfterColon
    }

    private func enumerator(
        at index: Int, _ document: AnnotatedDocument
    ) -> (Enumerator, length: Int)? {
        let token = document.tokens[index]
        guard token.kind != .mark, token.byteRange.count <= 2 else { return nil }
        let bytes = document.text[token.byteRange]
        guard let first = bytes.first else { return nil }
        if token.flags.contains(.innerPeriod) {
            // `a.` is one token, perhaps with a bracket: `a.)`.
            guard bytes.count == 2, let ordinal = letterOrdinal(first) else { return nil }
            let length = document.isGlued(index + 1, UInt8(ascii: ")")) ? 2 : 1
            return (Enumerator(style: .period, isLetter: true, ordinal: ordinal), length)
        }
        var isLetter = false
        var ordinal = 0
        if token.kind == .number {
            for byte in bytes {
                guard ByteClass.of(byte) == .digit else { return nil }
                ordinal = ordinal * 10 + Int(byte - UInt8(ascii: "0"))
            }
        } else {
            guard bytes.count == 1, let letter = letterOrdinal(first) else { return nil }
            isLetter = true
            ordinal = letter
        }
        var length = 1
        if document.isGlued(index + 1, UInt8(ascii: ".")) { length += 1 }
        let hasBracket = document.isGlued(index + length, UInt8(ascii: ")"))
        guard hasBracket || length == 2 else { return nil }
        let style: Style = hasBracket ? .bracket : .period
        return (
            Enumerator(style: style, isLetter: isLetter, ordinal: ordinal),
            length + (hasBracket ? 1 : 0)
        )
    }

    private func letterOrdinal(_ byte: UInt8) -> Int? {
        guard ByteClass.of(byte) == .lower else { return nil }
        return Int(byte - UInt8(ascii: "a")) + 1
    }
}
