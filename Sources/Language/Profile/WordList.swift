/// A small fixed set of words, for the rules of the language itself.
struct WordList: Sendable {
    private var words = WordClasses()

    /// Makes a set of the words between the spaces of `text`; each must be one token.
    init(_ text: String) {
        for word in text.utf8.split(separator: Ascii.space) {
            words.insert(TokenHash.of(String(decoding: word, as: UTF8.self)), 1)
        }
    }

    /// Whether a token of this hash is one of the words.
    @inline(__always)
    func contains(_ hash: UInt32) -> Bool { words[hash] != 0 }
}
