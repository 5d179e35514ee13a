/// Tells line breaks that mean something from those that only wrap a paragraph.
///
/// Inside a block without blank lines, a line is wrapped if the word that follows it would not
/// have fitted into the block's longest line. Lines longer than `wrapLimit` are never wrapped, nor
/// are those of a block in which most words would have fitted.
struct LineBreaks {
    /// Hard-wrapped text has lines of up to about this many bytes.
    private static let wrapLimit = 160
    /// Narrower blocks are lists, tables and headings.
    private static let narrowLimit = 40
    private var block = LineBlock()

    /// Whether the break before the token at `index` was put there for the sense, in a sentence
    /// that began at `start`.
    mutating func isDeliberate(
        before index: Int, sentence start: Int, _ document: AnnotatedDocument
    ) -> Bool {
        if !block.tokens.contains(index) { block = LineBlock(at: index, document) }
        let first = LineBlock.lineStart(of: index - 1, document)
        let token = document.tokens[index]
        let line = Int(document.tokens[index - 1].end - document.tokens[first].start)
        let needed = line + 1 + LineBlock.wordLength(at: index, document)
        if isSmall(token) { return isDeliberate(beforeSmall: index, line: line, needed, document) }
        let last = document.tokens[index - 1]
        if last.mark == UInt8(ascii: ",") {
            // A name behind the letter's last sentence signs it, however long the line.
            let fits = needed * 10 < block.width * 6 || start > first
            return Greeting.isLine(max(first, start)..<index, fits: fits, document)
        }
        if token.mark != UInt8(ascii: "("), SentenceWords.openWords.contains(last.hash) {
            return false
        }
        if last.mark == UInt8(ascii: ":"), needed <= block.width { return true }
        if block.width > Self.wrapLimit || line > Self.wrapLimit { return true }
        if last.mark == UInt8(ascii: "-"), !last.flags.contains(.spaceBefore) { return false }
        if block.width < Self.narrowLimit || block.isUnwrapped { return true }
        return last.flags.contains(.address) || needed * 10 < block.width * 9
    }

    /// Whether a token can hardly begin a line that is not merely wrapped.
    private func isSmall(_ token: Token) -> Bool {
        token.kind == .word && !token.flags.contains(.capitalized)
            && !Self.pronouns.contains(token.hash)
    }

    private static let pronouns: WordSet = ["i", "i'm", "i've", "i'd", "i'll"]

    /// Small letters begin an item, or a line in careless prose that nobody wrapped.
    private func isDeliberate(
        beforeSmall index: Int, line: Int, _ needed: Int, _ document: AnnotatedDocument
    ) -> Bool {
        if isListLetter(index, document) { return true }
        if block.isList && block.width < Self.narrowLimit { return true }
        let last = document.tokens[index - 1]
        if last.flags.contains(.address) {
            let isAlone = last.flags.contains(.newlineBefore)
            if isAlone || document.tokens[index].flags.contains(.address) { return true }
        }
        guard last.mark != UInt8(ascii: ","), !SentenceWords.openWords.contains(last.hash) else {
            return false
        }
        let isFree = block.isUnwrapped || block.width > Self.wrapLimit
        if LineBlock.isStop(last) { return isFree || needed * 10 < block.width * 6 }
        return isFree && block.lines > 2 && needed * 10 < min(block.width, Self.wrapLimit) * 6
    }

    /// `a)` and `a.` at the beginning of a line.
    private func isListLetter(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        if token.flags.contains(.innerPeriod) { return token.byteRange.count == 2 }
        return token.byteRange.count == 1 && document.isMark(index + 1, UInt8(ascii: ")"))
    }
}
