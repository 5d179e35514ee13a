import Testing

/// A document with the entries of its reference list and what its citations name there.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// How the entries begin.
    var entries: [String]
    /// The citations in order, each with the entries it is tied to.
    var citations: [(String, [Int])]
    /// The wordings of all claims.
    var claims: [String]

    init(
        _ name: String, _ text: String, entries: [String], citations: [(String, [Int])],
        claims: [String] = []
    ) {
        self.name = name
        self.text = text
        self.entries = entries
        self.citations = citations
        self.claims = claims
    }

    var testDescription: String { name }
}
