/// Decides whether what one bracket opens is a citation, and how far it reaches.
struct CitationBracket {
    let shared: SharedDocument
    /// The opening bracket's token.
    var open: Int
    /// What other recognizers proposed.
    let covers: CandidateIndex

    var document: AnnotatedDocument {
        @inline(__always) get { shared.document }
    }

    /// The citation's tokens, a narrative one's names included; nil if it is none.
    func citation() -> TokenSpan? {
        guard let close = closing() else { return broken() }
        guard close > open + 1 else { return nil }
        let isRound = document.tokens[open].mark == Ascii.openRound
        let whole = open..<(close + 1)
        if isRound, let names = narrativeNames(close) { return names.lowerBound..<(close + 1) }
        if isNumbers(close) { return isNumericCitation(close) ? whole : nil }
        guard isRound else { return isPagedNumber(close) || isYearForm(close) ? whole : nil }
        if isCrossReference(close) { return isDocumentSign(close) ? whole : nil }
        let isCited =
            isRecord(close) || isCourtRecord(close) || isDocumentSign(close) || isReference(close)
            || isQuotedSource(close)
            || isQuotedTitle(close) || isAuthorForm(close) || isBareSource(close)
        return isCited ? whole : nil
    }

    /// The bracket that closes this one, if it does before the text goes on to something else.
    private func closing() -> Int? {
        let tokens = document.tokens
        let mark = tokens[open].mark
        let closer = mark == Ascii.openRound ? Ascii.closeRound : Ascii.closeSquare
        var depth = 0
        var index = open + 1
        let limit = min(tokens.count, open + 1 + CitationRecognizer.tokenLimit)
        while index < limit {
            if tokens[index].flags.contains(.blankLineBefore) { return nil }
            if tokens[index].mark == mark {
                if startsSentence(index, after: open + 1) { return nil }
                depth += 1
            } else if tokens[index].mark == closer {
                if depth == 0 { return hasSentenceBreak(open + 1..<index) ? nil : index }
                depth -= 1
            }
            index += 1
        }
        return nil
    }

    /// Whether a period and a new sentence stand between the bracket and a token.
    private func startsSentence(_ index: Int, after start: Int) -> Bool {
        hasSentenceBreak(start..<index)
    }

    /// Whether running prose starts anew inside: a full stop, a capital, then small words.
    func hasSentenceBreak(_ range: Range<Int>) -> Bool { sentenceBreak(range) != nil }

    /// The first token of a sentence that starts inside a range.
    func sentenceBreak(_ range: Range<Int>) -> Int? {
        let tokens = document.tokens
        guard range.count > 3 else { return nil }
        for index in range.dropFirst(2) where index + 1 < tokens.count {
            guard tokens[index].kind == .word, tokens[index].flags.contains(.capitalized),
                !tokens[index + 1].flags.contains(.capitalized), tokens[index + 1].kind == .word,
                endsWithPeriod(index - 1)
            else { continue }
            // A title's small words do not make a sentence.
            let isTitle = CitationWords.connectors.contains(tokens[index + 1].hash)
            if !isTitle || CitationWords.openers.contains(tokens[index].hash) { return index }
        }
        return nil
    }

    private func endsWithPeriod(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return document.text[Int(token.end) - 1] == Ascii.period
    }

    /// Whether the sentence ends with the closing bracket.
    func endsSentence(_ close: Int) -> Bool {
        let next = close + 1
        guard next < document.tokens.count else { return true }
        let token = document.tokens[next]
        if token.mark == Ascii.period || token.flags.contains(.blankLineBefore) { return true }
        if token.flags.contains(.sentenceStart) { return true }
        if token.mark == UInt8(ascii: "?") || token.mark == UInt8(ascii: "!") { return true }
        // The full stop came before the citation: "work.” (Buckley) Though"
        return token.flags.contains(.capitalized) && open > 0 && follows(open)
    }

    /// Whether the bracket follows the end of a sentence.
    func follows(_ open: Int) -> Bool {
        var index = open - 1
        while index > 0, document.isQuote(index) { index -= 1 }
        let mark = document.tokens[index].mark
        return mark == Ascii.period || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
    }

    /// The kind of another recognizer's proposal that covers a token.
    func cover(_ index: Int) -> EntityKind? { covers.kind(at: index) }

    /// A reader of what stands inside.
    func reader(_ close: Int) -> BracketReader {
        BracketReader(document, from: open + 1, to: close)
    }
}
