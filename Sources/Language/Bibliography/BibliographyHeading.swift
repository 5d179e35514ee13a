/// A line that heads a reference list: `Works Cited`, `## 7. References`, `BIBLIOGRAPHY:`.
struct BibliographyHeading {
    /// The line's tokens.
    var tokens: TokenSpan
    /// The hash of its words, by which a heading repeated on the next page is known.
    var title: UInt64
    /// Whether it heads other things as often: `Notes`, `Sources`.
    var isVague: Bool

    /// The heading that the line beginning at `index` is, if it is one.
    static func read(at index: Int, _ tokens: Span<Token>) -> Self? {
        var next = index
        while next < tokens.count, next - index < leadLimit,
            !firstWords.contains(tokens[next].hash)
        {
            guard isLead(tokens[next]) else { return nil }
            next += 1
            guard next < tokens.count, !startsLine(next, tokens) else { return nil }
        }
        var title: UInt64 = 0
        var words = 0
        while next < tokens.count, words <= wordLimit, tokens[next].kind == .word {
            if words > 0, startsLine(next, tokens) { break }
            title = added(tokens[next].hash, to: title)
            words += 1
            next += 1
        }
        let isVague = vague.contains(title)
        guard words > 0, isVague || sure.contains(title) else { return nil }
        while next < tokens.count, !startsLine(next, tokens) {
            guard isTail(tokens[next].mark) else { return nil }
            next += 1
        }
        return Self(tokens: index..<next, title: title, isVague: isVague)
    }

    /// Whether a token begins a line.
    static func startsLine(_ index: Int, _ tokens: Span<Token>) -> Bool {
        // No `||`: the optimizer fails on a span that an autoclosure holds.
        if index == 0 { return true }
        return tokens[index].flags.contains(.newlineBefore)
    }

    private static let leadLimit = 5
    private static let wordLimit = 4

    /// Whether it may stand before a heading: `#`, `**`, `7`, `VII.`
    private static func isLead(_ token: Token) -> Bool {
        if token.kind == .mark { return isTail(token.mark) || token.mark == UInt8(ascii: ")") }
        return token.byteRange.count <= 4
            && (token.kind == .number || token.flags.contains(.capitalized))
    }

    /// Whether it may stand behind a heading's words.
    private static func isTail(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func added(_ word: UInt32, to title: UInt64) -> UInt64 {
        (title ^ UInt64(word)) &* 0x100_0000_01B3 &+ 1
    }

    private static func titles(_ list: String) -> Set<UInt64> {
        Set(
            list.split(separator: "\n").map { line in
                line.split(separator: " ").reduce(0) { added(TokenHash.of(String($1)), to: $0) }
            })
    }

    private static let firstWords = WordSet(
        """
        works work references reference list bibliography selected annotated select literature \
        cited sources source endnotes end notes footnotes bibliographic bibliographical citations
        """)
    private static let sure = titles(
        """
        works cited
        work cited
        cited works
        works consulted
        works referenced
        references
        references cited
        references and notes
        reference list
        list of references
        list of works cited
        bibliography
        selected bibliography
        select bibliography
        annotated bibliography
        selected references
        bibliographic references
        bibliographical references
        literature cited
        cited literature
        sources cited
        cited sources
        sources consulted
        """)
    private static let vague = titles(
        """
        literature
        sources
        source list
        list of sources
        reference
        citations
        notes
        notes and references
        endnotes
        end notes
        footnotes
        """)
}
