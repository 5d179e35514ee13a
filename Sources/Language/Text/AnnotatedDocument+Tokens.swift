extension AnnotatedDocument {
    /// The index of the sentence that holds a token, nil if none does.
    func sentence(ofToken token: Int) -> Int? {
        let index = sentences.firstPlace { $0.tokens.upperBound > token }
        return index < sentences.count && sentences[index].tokens.contains(token) ? index : nil
    }

    /// The tokens of a run of sentences, which is not empty.
    func tokens(ofSentences run: Range<Int>) -> TokenSpan {
        sentences[run.lowerBound].tokens
            .lowerBound..<sentences[run.upperBound - 1].tokens.upperBound
    }

    /// Whether a token is a possessive ending: `’s`, `'s`, or the apostrophe after a plural.
    func isPossessive(_ index: Int) -> Bool {
        let token = tokens[index]
        guard !token.flags.contains(.spaceBefore) else { return false }
        if token.mark == UInt8(ascii: "'") || token.mark == Mark.closeSingle { return true }
        return token.kind == .word && token.hash == Self.possessiveHash
    }

    private static let possessiveHash = TokenHash.of("'s")

    /// Whether a token's bytes end in these: `ing`, `ly`.
    func token(_ index: Int, endsIn ending: String) -> Bool {
        text[tokens[index].byteRange].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    /// Whether a token is a hyphen or a dash.
    func isDash(_ index: Int) -> Bool { Mark.isDash(tokens[index].mark) }

    /// Whether a token is a quotation mark, straight or curly, or an apostrophe by itself.
    func isQuote(_ index: Int) -> Bool { tokens[index].isQuote }
}
