/// Decides whether a stop ends its sentence though a small letter follows, as in careless prose.
///
/// A question or an exclamation does, unless it is quoted or belongs to a name (`Yahoo!`). After
/// a period the words on both sides decide: it may be an abbreviation that no list knows.
struct SmallStarts {
    /// Small words of this many bytes are hardly ever abbreviations.
    private static let fullLength = 4

    /// Whether the sentence ends with `tail`, behind which stands the small word `next`.
    func isEnd(
        _ tail: StopTail, sentence start: Int, before next: Token, _ document: AnnotatedDocument
    ) -> Bool {
        guard !tail.hasCloser, !tail.isEllipsis, tail.stop > start else { return false }
        let isStarter = SentenceWords.smallStarters.contains(next.hash)
        if !tail.isCry {
            return isEnd(period: tail.stop, isStarter: isStarter, document)
        }
        return isEnd(cry: tail, sentence: start, isStarter: isStarter, document)
    }

    private func isEnd(period stop: Int, isStarter: Bool, _ document: AnnotatedDocument) -> Bool {
        let previous = document.tokens[stop - 1]
        guard previous.kind == .word, !previous.flags.contains(.address) else {
            return isStarter && !document.isMark(stop - 1, UInt8(ascii: ":"))
                || isOrdinal(previous, document)
        }
        if previous.flags.contains(.capitalized) {
            return isStarter && previous.byteRange.count > 1
        }
        return isStarter || SentenceWords.shortEnders.contains(previous.hash)
            || previous.byteRange.count >= Self.fullLength
                && !SentenceWords.clipped.contains(previous.hash)
    }

    /// Whether a number ends with a letter: `5th`, `20s`.
    private func isOrdinal(_ token: Token, _ document: AnnotatedDocument) -> Bool {
        token.kind == .number
            && ByteClass.of(document.text[Int(token.end) - 1]) == .lower
    }

    private func isEnd(
        cry tail: StopTail, sentence start: Int, isStarter: Bool, _ document: AnnotatedDocument
    ) -> Bool {
        let previous = document.tokens[tail.stop - 1]
        if previous.kind == .mark, !Mark.isCloser(previous.mark) { return false }
        if DrawnMarks.isInBracket(tail.stop, from: start, document) { return false }
        let isDouble = tail.end > tail.stop + 1
        guard document.isMark(tail.stop, UInt8(ascii: "!")), !isDouble else { return true }
        return isStarter || !previous.flags.contains(.capitalized)
    }
}
