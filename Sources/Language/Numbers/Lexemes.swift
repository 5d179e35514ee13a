/// What the lexicon says of a text's tokens: looked up once, read by numbers, dates and claims.
struct Lexemes: Sendable {
    /// `Lexicon` numbers of the tokens, 0 for words that are not listed.
    private(set) var ids: [UInt16] = []
    /// The tokens that a number, a date or a multiple may start at, in order.
    private(set) var anchors: [Int32] = []

    init() {}

    /// Looks up every word.
    init(_ tokens: [Token], _ lexicon: Lexicon, text: [UInt8]) {
        var ids = [UInt16](repeating: 0, count: tokens.count)
        var anchors: [Int32] = []
        anchors.reserveCapacity(tokens.count / Self.tokensPerAnchor)
        var numbers = ids.mutableSpan
        let words = tokens.span
        for index in words.indices where words[index].kind != .mark {
            let isAnchor: Bool
            if words[index].kind == .number {
                isAnchor = true
            } else {
                let id = lexicon.id(of: words[index])
                numbers[index] = id
                isAnchor =
                    id != 0 ? lexicon.isAnchor(id) : Self.isFiscalYear(words[index], text)
            }
            if isAnchor { anchors.append(Int32(truncatingIfNeeded: index)) }
        }
        self.ids = ids
        self.anchors = anchors
    }

    /// Reports have an anchor in about so many tokens.
    private static let tokensPerAnchor = 8

    /// Whether a word is a year that `FY` is glued to: `FY2020`.
    @inline(__always)
    static func isFiscalYear(_ token: Token, _ text: [UInt8]) -> Bool {
        guard token.end - token.start == 6, token.flags.contains(.capitalized) else { return false }
        let word = text[token.byteRange]
        return word.starts(with: "FY".utf8)
            && (word.dropFirst(2).starts(with: "19".utf8)
                || word.dropFirst(2).starts(with: "20".utf8))
            && word.suffix(2).allSatisfy { ByteClass.of($0) == .digit }
    }
}
