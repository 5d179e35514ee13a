/// The words of names and titles as citations and entries share them: without articles, `and` and
/// marks, and with one form for what is written in several.
enum WorkWords {
    /// The first words of a span.
    static func first(
        _ limit: Int, of span: TokenSpan, _ document: AnnotatedDocument
    ) -> [UInt32] {
        var words: [UInt32] = []
        var index = span.lowerBound
        while index < span.upperBound, words.count < limit {
            let (word, length) = word(at: index, document)
            if let word { words.append(word) }
            index += length
        }
        return words
    }

    /// Whether a span has a word.
    static func contains(
        _ word: UInt32, in span: TokenSpan, _ document: AnnotatedDocument
    ) -> Bool {
        var index = span.lowerBound
        while index < span.upperBound {
            let (next, length) = self.word(at: index, document)
            if next == word { return true }
            index += length
        }
        return false
    }

    /// The hash of the capitals that begin the words of a name, nil if it has less than two:
    /// of `WHO` for `World Health Organization`.
    static func acronym(of span: TokenSpan, _ document: AnnotatedDocument) -> UInt32? {
        var letters: [UInt8] = []
        for index in span {
            let token = document.tokens[index]
            if token.kind == .mark {
                guard token.mark == UInt8(ascii: "-") || token.mark == UInt8(ascii: "&") else {
                    break
                }
            } else if token.flags.contains(.capitalized) {
                letters.append(document.text[Int(token.start)])
            } else if !CitationWords.connectors.contains(token.hash) {
                return nil
            }
        }
        guard letters.count > 1 else { return nil }
        return TokenHash.of(letters.span, 0..<letters.count)
    }

    /// The word at a token, nil for what is left out, and how many tokens it has.
    private static func word(
        at index: Int, _ document: AnnotatedDocument
    ) -> (UInt32?, length: Int) {
        let token = document.tokens[index]
        guard token.kind != .mark, !EntryWords.skipped.contains(token.hash) else { return (nil, 1) }
        if token.hash == united {
            let next = document.hash(index + 1)
            if next == states { return (us, 2) }
            if next == kingdom { return (uk, 2) }
            if next == nations { return (un, 2) }
        }
        for form in forms where form.words.contains(token.hash) { return (form.word, 1) }
        return (token.hash, 1)
    }

    private static let united = TokenHash.of("united")
    private static let states = TokenHash.of("states")
    private static let kingdom = TokenHash.of("kingdom")
    private static let nations = TokenHash.of("nations")
    private static let us = TokenHash.of("us")
    private static let uk = TokenHash.of("uk")
    private static let un = TokenHash.of("un")
    private static let forms: [(words: WordSet, word: UInt32)] = [
        (WordSet("u.s u.s. usa u.s.a u.s.a."), us), (WordSet("u.k u.k."), uk),
        (WordSet("u.n u.n."), un), (WordSet("dept dept."), TokenHash.of("department")),
        (WordSet("gov gov. govt govt."), TokenHash.of("government")),
        (WordSet("org org."), TokenHash.of("organization")),
        (WordSet("organisation"), TokenHash.of("organization")),
        (WordSet("labor"), TokenHash.of("labour")),
    ]
}
