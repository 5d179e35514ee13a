extension CitationBracket {
    /// A quotation before a bracket that is this short is a name, and the bracket its translation.
    private static let shortQuote = 5
    private static let andWords = WordSet("and &")

    /// `(Buckley)`, `(Smith et al.)`, `(Addressing the Root Causes of Sex Trafficking)`: names or
    /// a title alone, at a sentence's end.
    func isBareSource(_ close: Int) -> Bool {
        guard endsSentence(close), !followsName, !followsShortQuote,
            let form = authorForm(open + 1..<close), !form.hasYear, !form.hasPages,
            !isWhollyCovered(form.names)
        else { return false }
        let first = document.tokens[form.names.lowerBound]
        guard !CitationWords.calendar.contains(first.hash) else { return false }
        let words = form.names.filter { document.tokens[$0].kind == .word }.count
        if words == 1 { return isSurname(form.names.lowerBound) }
        // "(see Child Abuse)": a heading of this text.
        if form.names.lowerBound > open + 1, !form.isJoined { return false }
        if CitationWords.notSurnames.contains(first.hash), words == 2 { return false }
        return !isExpansion(form.names) && !isListOfNames(form.names)
    }

    /// Whether a word alone may be an author: no list mark, acronym of the text, or other word.
    private func isSurname(_ index: Int) -> Bool {
        let token = document.tokens[index]
        let bytes = document.text[token.byteRange]
        guard bytes.count > 1, !CitationWords.notSurnames.contains(token.hash) else { return false }
        if bytes.prefix(2).allSatisfy({ ByteClass.of($0) == .upper }) {
            // `II` and `NGOs` name no source; `UNODC` does where the text has not spelt it out.
            let isRoman = bytes.allSatisfy { Self.romanDigits.contains($0) }
            return !isRoman && ByteClass.of(bytes[bytes.endIndex - 1]) == .upper
                && !isAcronym(index)
        }
        return bytes.allSatisfy { Ascii.isLetter($0) || $0 >= 0x80 || $0 == UInt8(ascii: "'") }
    }

    private static let romanDigits = Array("IVXLC".utf8)

    /// Whether the bracket stands after a name that it explains: `Ennahda Movement (Renaissance)`.
    private var followsName: Bool {
        guard open > 0 else { return true }
        let before = document.tokens[open - 1]
        return before.kind == .word && before.flags.contains(.capitalized) && cover(open - 1) == nil
    }

    /// Whether the bracket translates a short quotation: `"Maamme" (Our Land)`.
    private var followsShortQuote: Bool {
        guard open > 2, document.isQuote(open - 1) else { return false }
        for index in stride(from: open - 3, through: max(0, open - 2 - Self.shortQuote), by: -1)
        where document.isQuote(index) {
            return document.tokens[index + 1].flags.contains(.capitalized)
        }
        return false
    }

    /// Whether commas part names of several words: `(District Court, Family Court)`.
    private func isListOfNames(_ names: TokenSpan) -> Bool {
        var commas = 0
        var words = 0
        var longest = 0
        for index in names {
            let token = document.tokens[index]
            if token.mark == Ascii.comma || Self.andWords.contains(token.hash) {
                if token.mark == Ascii.comma { commas += 1 }
                words = 0
            } else if token.kind == .word {
                words += 1
                longest = max(longest, words)
            }
        }
        return commas > 0 && longest > 1
    }
}
