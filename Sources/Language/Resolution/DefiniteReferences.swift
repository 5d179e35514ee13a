/// A description that means a thing named before: `the Ministry` after `Ministry of Justice`.
///
/// It is no mention, because it names nothing by itself.
public struct DefiniteReference: Sendable {
    /// The bytes of the noun.
    public var range: Range<Offset>
    /// Index into `AnnotatedDocument.entities`.
    public var entity: Int32
}

/// Finds what `the Ministry` and `the protocol` mean: the body or instrument named last whose name
/// has that noun.
struct DefiniteReferences {
    /// For a noun, the entity whose name had it last, and the sentence where.
    private var latest: [UInt32: (entity: Int32, sentence: Int)] = [:]

    /// Nouns of bodies and instruments that are taken up by `the`.
    private static let nouns = WordSet(
        """
        ministry department commission committee council court agency bureau office center centre \
        institute organization organisation union board association foundation authority bank \
        tribunal secretariat act protocol convention code treaty directive covenant charter
        """)
    /// These are taken up in small letters too.
    private static let plainNouns = WordSet(
        "ministry commission committee agency bureau tribunal protocol convention treaty directive")
    private static let articles = WordSet("the this that said")

    /// In small letters, a noun is taken up within so many sentences.
    private static let plainReach = 3

    /// The document's references, by entity and then by start.
    mutating func found(in document: AnnotatedDocument) -> [DefiniteReference] {
        var found: [DefiniteReference] = []
        latest.removeAll(keepingCapacity: true)
        var next = 0
        var sentence = -1
        for index in document.tokens.indices {
            let token = document.tokens[index]
            if token.flags.contains(.sentenceStart) { sentence += 1 }
            guard Self.nouns.contains(token.hash) else { continue }
            while next < document.mentions.count,
                document.mentions[next].tokens.upperBound <= index
            {
                next += 1
            }
            if next < document.mentions.count, document.mentions[next].tokens.contains(index) {
                note(token.hash, document.mentions[next], sentence)
            } else if let entity = meaning(at: index, sentence, document) {
                found.append(
                    DefiniteReference(
                        range: document.range(of: index..<index + 1), entity: entity))
            }
        }
        return found.sorted {
            ($0.entity, $0.range.lowerBound) < ($1.entity, $1.range.lowerBound)
        }
    }

    private mutating func note(_ noun: UInt32, _ mention: Mention, _ sentence: Int) {
        guard mention.kind == .organization || mention.kind == .law else { return }
        latest[noun] = (mention.entity, sentence)
    }

    /// The thing that the noun at a token takes up, if an article stands before it and no name
    /// or attribute behind.
    private func meaning(
        at index: Int, _ sentence: Int, _ document: AnnotatedDocument
    ) -> Int32? {
        let token = document.tokens[index]
        guard let last = latest[token.hash], Self.articles.contains(document.hash(index - 1)),
            document.hash(index + 1) != Self.of
        else { return nil }
        if token.flags.contains(.capitalized) {
            return document.isCapital(index + 1) ? nil : last.entity
        }
        let isNear = sentence - last.sentence <= Self.plainReach
        return isNear && Self.plainNouns.contains(token.hash) ? last.entity : nil
    }

    private static let of = TokenHash.of("of")
}
