/// What the lexicon says of a text's tokens: looked up once, read by numbers, dates and claims.
struct Lexemes: Sendable {
    /// `Lexicon` numbers of the tokens, 0 for words that are not listed.
    private(set) var ids: [UInt16] = []
    /// The tokens that a number, a date or a multiple may start at, in order.
    private(set) var anchors: [Int32] = []

    init() {}

    /// Looks up every word.
    init(_ tokens: [Token], _ lexicon: Lexicon) {
        ids = [UInt16](repeating: 0, count: tokens.count)
        for index in tokens.indices {
            switch tokens[index].kind {
            case .mark: continue
            case .number: anchors.append(Int32(truncatingIfNeeded: index))
            case .word:
                let id = lexicon.id(of: tokens[index])
                guard id != 0 else { continue }
                ids[index] = id
                if lexicon.isAnchor(id) { anchors.append(Int32(truncatingIfNeeded: index)) }
            }
        }
    }
}
