/// A run of tokens that ends where FORMAT section 4 says.
public struct Sentence: Sendable, Equatable {
    /// Claims and relations read a sentence in parts of so many tokens: readers look through all of
    /// a part for some of its words, and a table without stops may be one sentence. Reports have no
    /// longer ones.
    static let partLength = 1024

    /// The tokens it holds, its trailing citation included.
    public var tokens: TokenSpan
    /// From the first token's start to the last one's end.
    public var range: Range<Offset>

    public init(tokens: TokenSpan, range: Range<Offset>) {
        self.tokens = tokens
        self.range = range
    }
}
