/// A small set of words for a rule that asks only rarely.
struct WordSet: Sendable {
    private let hashes: Set<UInt32>

    /// Makes a set of the words between the white space of `list`.
    init(_ list: String) {
        hashes = Set(
            list.split(whereSeparator: { $0 == " " || $0 == "\n" })
                .map { TokenHash.of(String($0)) })
    }

    /// Whether a token of this hash is one of the words.
    func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }
}
