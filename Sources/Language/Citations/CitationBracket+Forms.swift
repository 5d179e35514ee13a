extension CitationBracket {
    /// `(see Table 4)`, `(p. 64)`, `(Article 5)`: a place in this text or an instrument.
    func isCrossReference(_ close: Int) -> Bool {
        var reader = reader(close)
        let hasLead = reader.skip(CitationWords.leads)
        while reader.skip(CitationWords.leads) || reader.skip(Ascii.comma) {}
        if CitationWords.parts.contains(reader.hash) { return true }
        if hasLead, reader.skip(CitationWords.pages) { return true }
        return false
    }

    /// `(Ev 64)`, `(Q 117)`: a record of evidence.
    func isRecord(_ close: Int) -> Bool {
        var reader = reader(close)
        guard reader.isName, reader.skip(CitationWords.records) else { return false }
        guard !reader.isAtEnd else { return false }
        // `Ev w12` has its number in a word.
        let last = document.text[Int(reader.token.end) - 1]
        guard last >= UInt8(ascii: "0"), last <= UInt8(ascii: "9") else { return false }
        reader.position += 1
        while reader.isDash || reader.isMark(Ascii.comma)
            || !reader.isAtEnd && reader.token.kind == .number
        {
            reader.position += 1
        }
        return reader.isAtEnd
    }

    /// `(ibid.)`, `(Mensah, supra note 12, at 233)`, `(personal communication, May 2010)`.
    func isReference(_ close: Int) -> Bool {
        var index = open + 1
        let first = document.tokens[index]
        if CitationWords.references.contains(first.hash), close - open <= 12 { return true }
        if CitationWords.personal.contains(first.hash), index + 1 < close {
            let next = document.tokens[index + 1]
            return Self.personalNouns.contains(next.hash) || next.mark == Ascii.comma
        }
        guard first.kind == .word, first.flags.contains(.capitalized) else { return false }
        while index < close {
            if CitationWords.references.contains(document.tokens[index].hash),
                index > open + 1, document.tokens[index - 1].mark == Ascii.comma
            {
                return true
            }
            index += 1
        }
        return false
    }

    private static let personalNouns = WordSet(
        "communication communications interview interviews correspondence with email e")

    /// `(qtd. in Urbina)`, `(as cited in Smith, 2010)`.
    func isQuotedSource(_ close: Int) -> Bool {
        var reader = reader(close)
        _ = reader.skip(Self.asWord)
        guard reader.skip(CitationWords.quoting) else { return false }
        _ = reader.skip(Ascii.period)
        guard reader.skip(Self.inWords) else { return false }
        return !reader.isAtEnd
    }

    private static let asWord = WordSet("as also")
    private static let inWords = WordSet("in by from")

    /// `(“Russia”, Global slavery index)`, `(“Trafficking Routes)`: a title in quotation marks.
    func isQuotedTitle(_ close: Int) -> Bool {
        var reader = reader(close)
        _ = reader.skip(CitationWords.leads)
        if reader.isName, !reader.isQuote, let title = titleAfterName(close) {
            reader.position = title
        }
        guard reader.isQuote else { return false }
        reader.position += 1
        guard reader.isName || !reader.isAtEnd && reader.token.kind == .number else { return false }
        let titleStart = reader.position
        while !reader.isAtEnd, !reader.isQuote { reader.position += 1 }
        if reader.isAtEnd { return close - titleStart <= 20 }
        let titleLength = reader.position - titleStart
        reader.position += 1
        let endsWithComma = document.tokens[reader.position - 2].mark == Ascii.comma
        if reader.isAtEnd {
            if titleStart > open + 2, document.isMark(titleStart - 2, Ascii.comma) { return true }
            // A term that is being defined stands mid-sentence or after its long form.
            return endsSentence(close) && !isDefinition(titleStart, titleLength)
        }
        if reader.isMark(Ascii.comma) || endsWithComma || reader.isMark(Ascii.semicolon) {
            return reader.position + 1 < close || endsWithComma
        }
        return reader.skipPages() && reader.isAtEnd
    }

    /// `(Urbina, “Sea Slaves”)`: where the title starts after the author's name.
    private func titleAfterName(_ close: Int) -> Int? {
        guard let quote = (open + 2..<close).first(where: { document.isQuote($0) }),
            document.isMark(quote - 1, Ascii.comma), let form = authorForm(open + 1..<quote),
            !form.hasPages, !isWhollyCovered(form.names)
        else { return nil }
        return quote
    }

    private func isDefinition(_ start: Int, _ length: Int) -> Bool {
        guard open > 0 else { return true }
        let previous = document.tokens[open - 1]
        if document.tokens[start].flags.contains(.allCapitals), length == 1 { return true }
        if previous.kind == .word, previous.flags.contains(.capitalized) { return true }
        // "the Act, 2012 (‘POCSO Act’)": the short name of an instrument.
        let last = document.tokens[start + length - 1]
        return CitationWords.dated.contains(last.hash)
    }

    /// `[Smith 2010]`: square brackets only with a year.
    func isYearForm(_ close: Int) -> Bool {
        var hasYear = false
        for index in open + 1..<close where document.year(at: index) != nil { hasYear = true }
        return hasYear && isAuthorForm(close)
    }
}
