/// Finds who speaks where a quotation goes on in a new sentence:
/// `“…,” said Ms. Hart. “We charged 228 traffickers.”`
struct QuoteReader {
    let lexed: LexedText

    /// The speaker of the quotation that a sentence opens with, and the tokens of it; nil if it
    /// opens with none or the sentence before names none.
    @inline(__always)
    func speaker(of number: Int, _ sentences: [Sentence]) -> SourceReader.Source? {
        let sentence = sentences[number].tokens
        guard number > 0, isOpen(sentence.lowerBound) else { return nil }
        return speaker(of: sentence, after: sentences[number - 1].tokens)
    }

    @inline(never)
    private func speaker(
        of sentence: TokenSpan, after before: TokenSpan
    ) -> SourceReader.Source? {
        guard holdsClosing(before) else { return nil }
        let text = SentenceText(lexed: lexed, tokens: before, anchors: 0..<0)
        let said = SourceReader(text, names: []).sources([]).last {
            $0.form == .verb && isClosing($0.words.lowerBound - 1, in: before)
        }
        guard var speaker = said else { return nil }
        speaker.phrase = sentence.lowerBound..<sentence.lowerBound
        speaker.covers = sentence.lowerBound..<end(of: sentence)
        return speaker
    }

    private func isOpen(_ index: Int) -> Bool {
        lexed.mark(index) == Mark.openQuote || lexed.isMark(index, "\"")
    }

    private func isClose(_ index: Int) -> Bool {
        lexed.mark(index) == Mark.closeQuote || lexed.isMark(index, "\"")
    }

    private func holdsClosing(_ span: TokenSpan) -> Bool { span.contains { isClose($0) } }

    /// Whether a quotation ends right before the verb, or before its subject: `,” she said`.
    private func isClosing(_ index: Int, in sentence: TokenSpan) -> Bool {
        for at in stride(
            from: index, through: max(sentence.lowerBound, index - Self.subjectReach), by: -1)
        where isClose(at) {
            return true
        }
        return false
    }

    /// A subject between quotation and verb has at most so many tokens.
    private static let subjectReach = 8

    /// Where the quotation ends: at its closing mark, or with the sentence.
    private func end(of sentence: TokenSpan) -> Int {
        sentence.dropFirst().first { isClose($0) } ?? sentence.upperBound
    }
}
