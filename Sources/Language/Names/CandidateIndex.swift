/// What earlier recognizers proposed, by token.
struct CandidateIndex {
    private struct Entry {
        var tokens: TokenSpan
        var kind: EntityKind
    }

    private var entries: [Entry] = []
    /// Proposals that overlap a token may start this many entries back.
    private static let overlapReach = 4

    /// Gathers the proposals of the kinds that `wants` tells.
    init(_ document: AnnotatedDocument, wants: (EntityKind) -> Bool) {
        for index in document.candidates.indices where wants(document.candidates[index].kind) {
            entries.append(
                Entry(
                    tokens: document.candidates[index].tokens,
                    kind: document.candidates[index].kind))
        }
        let isOrdered = zip(entries, entries.dropFirst()).allSatisfy {
            $0.tokens.lowerBound <= $1.tokens.lowerBound
        }
        if !isOrdered { entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    }

    /// The kind of a proposal that covers a token.
    func kind(at token: Int) -> EntityKind? {
        let next = entries.firstPlace { $0.tokens.lowerBound > token }
        for back in stride(from: next - 1, through: max(0, next - Self.overlapReach), by: -1)
        where entries[back].tokens.contains(token) {
            return entries[back].kind
        }
        return nil
    }
}
