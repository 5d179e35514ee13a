/// Recognizes the citation behind a sentence's stop, which belongs to that sentence.
struct TrailingCitation {
    /// A citation has at most this many tokens between its brackets.
    private static let lengthLimit = 24

    /// Words with which a bracketed sentence begins rather than a citation.
    private let sentenceWords = SentenceWords.starters

    /// Moves the tail behind a citation and the period after it; says whether there was one.
    func extend(_ tail: inout StopTail, _ document: AnnotatedDocument) -> Bool {
        let open = tail.end
        guard document.isMark(open, UInt8(ascii: "(")),
            !document.tokens[open].flags.contains(.blankLineBefore),
            let close = close(of: open, document)
        else { return false }
        let after = close + 1
        if isFullStop(after, document) {
            tail.end = after + 1
            return true
        }
        if close == open + 2, !tail.hasCloser, isItemNumber(document.tokens[open + 1], document) {
            return false
        }
        guard isPlausible(open + 1..<close, document), mayFollow(after, document) else {
            return false
        }
        tail.end = after
        return true
    }

    /// Whether a bracket with only this token numbers a clause: `(2)`, `(B)`, `(IV)`.
    private func isItemNumber(_ token: Token, _ document: AnnotatedDocument) -> Bool {
        if token.kind == .number { return token.byteRange.count <= 2 }
        return token.byteRange.count == 1
            || token.byteRange.count <= 5
                && document.text[token.byteRange].allSatisfy {
                    $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
                }
    }

    /// The closing bracket, if no stop and no blank line stands before it.
    private func close(of open: Int, _ document: AnnotatedDocument) -> Int? {
        var index = open + 1
        let limit = min(document.tokens.count, open + Self.lengthLimit)
        while index < limit {
            let token = document.tokens[index]
            if token.mark == UInt8(ascii: ")") { return index > open + 1 ? index : nil }
            if token.mark == UInt8(ascii: "(") || token.flags.contains(.blankLineBefore) {
                return nil
            }
            if Mark.isStop(token.mark), token.mark != Mark.ellipsis { return nil }
            index += 1
        }
        return nil
    }

    private func isFullStop(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.isMark(index, UInt8(ascii: "."))
            && !document.tokens[index].flags.contains(.spaceBefore)
    }

    /// A name, a quoted title or a number, with few small words.
    private func isPlausible(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let first = document.tokens[span.lowerBound]
        if first.kind == .number { return span.count <= 4 }
        if first.kind == .mark { return Mark.isOpener(first.mark) }
        return first.flags.contains(.capitalized) && !sentenceWords.contains(first.hash)
            && span.count <= 12
    }

    /// Behind a citation a new sentence begins.
    private func mayFollow(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        guard index < document.tokens.count else { return true }
        let next = document.tokens[index]
        return next.kind == .word ? next.flags.contains(.capitalized) : next.kind == .mark
    }
}
