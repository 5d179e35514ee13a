/// Tells line breaks that mean something from those that only wrap a paragraph.
///
/// Inside a block without blank lines, a line is wrapped if the word that follows it would not
/// have fitted into the block's longest line. Lines longer than `wrapLimit` are never wrapped.
struct LineBreaks {
    /// Hard-wrapped text has lines of up to about this many bytes.
    private static let wrapLimit = 160
    /// Narrower blocks are lists, tables and headings.
    private static let narrowLimit = 40

    /// The tokens of the block measured last, and its longest line in bytes.
    private var block = 0..<0
    private var width = 0
    /// Whether the block has three lines or more and none of them ends with a stop.
    private var isList = false

    /// Whether the break before the token at `index` was put there for the sense.
    mutating func isDeliberate(before index: Int, _ document: AnnotatedDocument) -> Bool {
        if !block.contains(index) { measure(from: index, document) }
        let length = lineLength(through: index - 1, document)
        let token = document.tokens[index]
        if token.kind == .word, !token.flags.contains(.capitalized) {
            return isListLetter(index, document) || isList && width < Self.narrowLimit
        }
        if width > Self.wrapLimit || length > Self.wrapLimit { return true }
        if isContinued(index - 1, document) { return false }
        if width < Self.narrowLimit { return true }
        let fits = length + 1 + Int(token.end - token.start) < width * 9 / 10
        return fits
    }

    /// Whether a line ends with a comma, a hyphen or a small function word.
    private func isContinued(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        return token.mark == UInt8(ascii: ",") || token.mark == UInt8(ascii: "-")
            || Self.openWords.contains(token.hash)
    }

    /// Words after which a heading or an item does not end.
    private static let openWords: WordSet = [
        "of", "the", "a", "an", "and", "or", "in", "on", "for", "to", "by", "with", "from", "at",
    ]

    /// `a)` and `a.` at the beginning of a line.
    private func isListLetter(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        if token.flags.contains(.innerPeriod) { return token.byteRange.count == 2 }
        return token.byteRange.count == 1 && document.isMark(index + 1, UInt8(ascii: ")"))
    }

    /// The bytes from a line's first token to the end of the one at `index`.
    private func lineLength(through index: Int, _ document: AnnotatedDocument) -> Int {
        var first = index
        while first > 0, !document.tokens[first].flags.contains(.newlineBefore) { first -= 1 }
        return Int(document.tokens[index].end - document.tokens[first].start)
    }

    /// Finds the block from the line before `index` to the next blank line, and its width.
    private mutating func measure(from index: Int, _ document: AnnotatedDocument) {
        width = lineLength(through: index - 1, document)
        var hasStop = endsWithStop(index - 1, document)
        var lines = 1
        var next = index
        while next < document.tokens.count {
            let start = Int(document.tokens[next].start)
            next += 1
            while next < document.tokens.count,
                !document.tokens[next].flags.contains(.newlineBefore)
            {
                next += 1
            }
            width = max(width, Int(document.tokens[next - 1].end) - start)
            hasStop = hasStop || endsWithStop(next - 1, document)
            lines += 1
            if next < document.tokens.count,
                document.tokens[next].flags.contains(.blankLineBefore)
            {
                break
            }
        }
        isList = lines >= 3 && !hasStop
        block = index..<next
    }

    private func endsWithStop(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        return Mark.isStop(token.mark) || Mark.isCloser(token.mark)
    }
}
