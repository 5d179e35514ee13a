extension CitationBracket {
    /// A number in a citation of this style is at most this.
    static let largestNumber = 999
    /// Two bracketed numbers this close give figures of a list: women (64) and men (36).
    static let figureDistance = 6

    /// Whether there are only numbers, commas, semicolons and dashes inside.
    func isNumbers(_ close: Int) -> Bool {
        (open + 1..<close).allSatisfy { index in
            let token = document.tokens[index]
            return document.digits(at: index) != nil || token.mark == Ascii.comma
                || token.mark == Ascii.semicolon || document.isDash(index)
        }
    }

    /// `[6, p. 12]`: the number of a source with a page in it.
    func isPagedNumber(_ close: Int) -> Bool {
        var reader = reader(close)
        guard let number = document.digits(at: open + 1), number > 0, number <= Self.largestNumber
        else { return false }
        reader.position += 1
        guard reader.skip(Ascii.comma), CitationWords.pages.contains(reader.hash) else {
            return false
        }
        return reader.skipPages() && reader.isAtEnd
    }

    /// Whether bracketed numbers point to a list of sources.
    func isNumericCitation(_ close: Int) -> Bool {
        guard open > 0, isPlainNumbers(close) else { return false }
        let previous = document.tokens[open - 1]
        if document.tokens[open].mark == Ascii.openSquare { return !isDialled(close) }
        // "section 3(1)", "35 (12)", "( 1 ) recruit": parts, figures, list marks.
        guard document.tokens[open].flags.contains(.spaceBefore), previous.kind != .number,
            !document.tokens[open].flags.contains(.sentenceStart), !follows(open),
            !document.tokens[open].flags.contains(.newlineBefore)
        else { return false }
        guard previous.kind == .word || document.isQuote(open - 1) || endsSentence(close) else {
            return false
        }
        guard !CitationWords.parts.contains(previous.hash),
            !CitationWords.connectors.contains(previous.hash), !Self.counted.contains(previous.hash)
        else { return false }
        return isFollowedLikeCitation(close) && !isAmongFigures(close)
    }

    /// Whether a telephone number goes on after the bracket: `[1] (202) 386-6611`.
    private func isDialled(_ close: Int) -> Bool {
        let next = close + 1
        guard next < document.tokens.count else { return false }
        if document.tokens[next].kind == .number { return true }
        return document.tokens[next].mark == Ascii.openRound && next + 1 < document.tokens.count
            && document.tokens[next + 1].kind == .number
    }

    private static let counted = WordSet("age aged ages total number average median score rank n")

    private func isPlainNumbers(_ close: Int) -> Bool {
        (open + 1..<close).allSatisfy { index in
            guard let value = document.digits(at: index) else { return true }
            return value >= 1 && value <= Self.largestNumber
        } && document.digits(at: open + 1) != nil
    }

    private func isFollowedLikeCitation(_ close: Int) -> Bool {
        guard close + 1 < document.tokens.count else { return true }
        let mark = document.tokens[close + 1].mark
        return mark == Ascii.period || mark == Ascii.comma
    }

    /// Whether another bracketed number stands close by, as in a list of figures.
    private func isAmongFigures(_ close: Int) -> Bool {
        if let cover = cover(open - 1),
            cover == .population || cover == .country || cover == .nationality,
            !endsSentence(close)
        {
            return true
        }
        return hasFigure(stride(from: open - 2, through: open - 1 - Self.figureDistance, by: -1))
            || hasFigure(stride(from: close + 2, through: close + 1 + Self.figureDistance, by: 1))
    }

    private func hasFigure(_ indices: StrideThrough<Int>) -> Bool {
        for index in indices {
            guard index >= 1, index + 1 < document.tokens.count else { return false }
            if document.tokens[index].mark == Ascii.period { return false }
            if document.tokens[index].kind == .number,
                document.tokens[index - 1].mark == Ascii.openRound,
                document.tokens[index + 1].mark == Ascii.closeRound
            {
                return true
            }
        }
        return false
    }
}
