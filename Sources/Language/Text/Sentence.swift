/// A run of tokens that ends where FORMAT section 4 says.
public struct Sentence: Sendable, Equatable {
    /// The tokens it holds, its trailing citation included.
    public var tokens: TokenSpan
    /// From the first token's start to the last one's end.
    public var range: Range<Offset>

    public init(tokens: TokenSpan, range: Range<Offset>) {
        self.tokens = tokens
        self.range = range
    }
}
