extension CitationBracket {
    /// A broken citation holds at most this many tokens after its bracket.
    static let brokenLimit = 16

    /// A citation whose bracket never closes, up to where it breaks off: `(“Russia”, U.`
    func broken() -> TokenSpan? {
        guard document.tokens[open].mark == Ascii.openRound else { return nil }
        let limit = breakOff()
        guard limit > open + 1 else { return nil }
        var reader = BracketReader(document, from: open + 1, to: limit)
        if reader.isQuote {
            reader.position += 1
            return reader.isName ? open..<limit : nil
        }
        // Without a quotation mark only a name and a comma or number is sure enough.
        guard reader.isName, !isWhollyCovered(open + 1..<open + 2),
            !CitationWords.parts.contains(reader.hash),
            !CitationWords.calendar.contains(reader.hash)
        else { return nil }
        guard let form = authorForm(open + 1..<trimmed(limit)), !isWhollyCovered(form.names)
        else { return nil }
        let hasComma = (open + 1..<limit).contains { document.tokens[$0].mark == Ascii.comma }
        return hasComma || form.hasYear || form.hasPages ? open..<limit : nil
    }

    /// One past the last token that still belongs to what the bracket opened.
    private func breakOff() -> Int {
        let tokens = document.tokens
        let limit = min(tokens.count, open + 1 + Self.brokenLimit)
        if let start = sentenceBreak(open + 1..<limit) { return start }
        var index = open + 1
        while index < limit {
            let token = tokens[index]
            if token.flags.contains(.blankLineBefore) || token.flags.contains(.sentenceStart) {
                return index
            }
            if token.mark == Ascii.openRound || token.mark == Ascii.closeRound { return index }
            let isSmall = token.kind == .word && !token.flags.contains(.capitalized)
            if isSmall, !CitationWords.connectors.contains(token.hash),
                !CitationWords.pages.contains(token.hash)
            {
                return lastPiece(before: index)
            }
            index += 1
        }
        return index == tokens.count ? index : open
    }

    /// Where the pieces of a citation end before running text: after the last comma or number.
    private func lastPiece(before index: Int) -> Int {
        var end = index
        while end > open + 1 {
            let token = document.tokens[end - 1]
            if token.kind == .number || token.mark != 0 || document.isQuote(end - 1) { return end }
            end -= 1
        }
        return open
    }

    private func trimmed(_ limit: Int) -> Int {
        var end = limit
        while end > open + 1, document.tokens[end - 1].kind == .mark { end -= 1 }
        return end
    }
}
