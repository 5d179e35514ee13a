extension AnnotatedDocument {
    /// The index of the sentence that holds a token, nil if none does.
    func sentence(ofToken token: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
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
